/**
 * The host that is the app around the window: each method is one command of
 * `src-tauri/src/commands.rs`.
 */

import { convertFileSrc, invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'

import type { HelpEvent } from './bindings/HelpEvent'
import type { AppError, AppEvent, HelpHost, Host, ProjectorEvent, ProjectorHost } from './index'

/** The names under which everything unasked-for arrives in the windows. */
const EVENT = 'app'
const PROJECTOR_EVENT = 'projector'
const HELP_EVENT = 'help'

export const tauriHost: Host = {
  settings: () => ask('settings'),
  changeSettings: (change) => ask('change_settings', { change }),
  exportSettings: () => ask('export_settings'),
  readSettings: () => ask('read_settings'),

  libraryPlace: () => ask('library_place'),
  showLibrary: (backup) => ask('show_library', { backup }),
  moveLibrary: () => ask('move_library'),
  backups: () => ask('backups'),
  makeBackup: () => ask('make_backup'),
  mapsInBackup: (backup) => ask('maps_in_backup', { backup }),
  bringBack: (backup, map) => inTurn('bring_back', { backup, map }),
  restoreBackup: (backup) => inTurn('restore_backup', { backup }),

  library: () => ask('library'),
  thumbnail: (map) => ask('thumbnail', { map }),
  templates: () => ask('templates'),
  galleryPicture: (asked) => ask('gallery_picture', { asked }),
  createMap: (options) => ask('create_map', { options }),
  openSample: () => ask('open_sample'),
  duplicateMap: (map) => ask('duplicate_map', { map }),
  makeFuture: (map, asked) => ask('make_future', { map, asked }),
  deleteMap: (map) => ask('delete_map', { map }),
  restoreMap: (map) => ask('restore_map', { map }),

  openMap: (map) => inTurn('open_map', { map }),
  edit: (map, command, mark) => inTurn('edit', { map, command, mark }),
  undo: (map) => inTurn('undo', { map }),
  redo: (map) => inTurn('redo', { map }),
  foresee: (map, commands) => inTurn('foresee', { map, commands }),
  colourMap: (map, colourBy) => inTurn('colour_map', { map, colourBy }),
  lookThrough: (map, lens) => inTurn('look_through', { map, lens }),
  lookAtRegister: (map, look) => inTurn('look_at_register', { map, look }),
  copyTable: (map, rows) => inTurn('copy_table', { map, rows }),
  copyPicture: (map) => inTurn('copy_picture', { map }),
  compareWith: (map, other, isDrawn) => inTurn('compare_with', { map, other, isDrawn }),
  copy: (map, targets) => ask('copy', { map, targets }),
  lookAlikes: (map) => ask('look_alikes', { map }),
  checkMap: (map) => ask('check_map', { map }),
  handOffs: (map) => ask('hand_offs', { map }),
  evidence: (map) => ask('evidence', { map }),
  weigh: (map, target) => ask('weigh', { map, target }),
  measures: (map) => ask('measures', { map }),
  metricKinds: () => ask('metric_kinds'),
  metricSet: (set) => ask('metric_set', { set }),
  readCounts: (map, asked) => ask('read_counts', { map, asked }),
  chooseCounts: () => ask('choose_counts'),
  chooseInteractions: (map) => ask('choose_interactions', { map }),
  takeInteractions: (map, id) => ask('take_interactions', { map, id }),
  rereadInteractions: (map, how) => ask('reread_interactions', { map, how }),
  interactions: (map) => ask('interactions', { map }),
  closeInteractions: (map) => inTurn('close_interactions', { map }),
  study: (map, asked) => ask('study', { map, asked }),
  pin: (map, taken) => inTurn('pin', { map, taken }),
  findJourneys: (map, text) => ask('find_journeys', { map, text }),
  journeyTold: (map, journey) => ask('journey_told', { map, case: journey }),
  replay: (map, asked) => inTurn('replay', { map, asked }),
  likeBeside: (map, card) => ask('like_beside', { map, card }),
  paste: (map, text, at, mark) => inTurn('paste', { map, text, at, mark }),
  transfer: (asked) => inTurn('transfer', { asked }),
  takeBackTransfer: (mark) => inTurn('take_back_transfer', { mark }),
  mapPlaces: (map) => ask('map_places', { map }),
  readClipboard: () => ask('read_clipboard'),
  choosePicture: (map) => ask('choose_picture', { map }),
  pictureSizes: (picture) => ask('picture_sizes', { picture }),
  makePictureSmaller: (picture, side) => ask('make_picture_smaller', { picture, side }),
  pictureUrl: (hash) => convertFileSrc(hash, 'picture'),

  openFile: () => ask('open_file'),
  saveCopy: (map) => ask('save_copy', { map }),
  exportChoices: (map, share) => ask('export_choices', { map, share }),
  sharePreview: (map, share) => ask('share_preview', { map, share }),
  exportMap: (map, request) => ask('export_map', { map, request }),
  previewFile: (map) => ask('preview_file', { map }),
  previewClipboard: (map) => ask('preview_clipboard', { map }),
  previewAgain: (preview, map, part) => inTurn('preview_again', { preview, map, part }),
  mapColumns: (preview, map, mapping) => inTurn('map_columns', { preview, map, mapping }),
  importFile: (preview, map) => inTurn('import_file', { preview, map }),
  printPlan: (map, request) => ask('print_plan', { map, request }),
  printSheet: (map, request, sheet, size) => ask('print_sheet', { map, request, sheet, size }),
  openRecent: (entry) => ask('open_recent', { entry }),
  reveal: (saved) => ask('reveal', { saved }),

  present: (presentation) => ask('present', { presentation }),
  endPresentation: () => ask('end_presentation'),

  showHelp: (page) => ask('show_help', { page }),

  // The shell denies the window and opens the address outside.
  openLink: (target) => void window.open(target),

  listen: (listener) => hear<AppEvent>(EVENT, listener),
  begun: () => void hears.then(() => tell('begun')),
  painted: () => tell('painted'),
  setTitle: saidSoon((title) => tell('set_title', { title })),
  setMenu: saidSoon((state) => tell('set_menu', { state })),
}

/** The host of the projector's window, which may call nothing but this. */
export const projectorHost: ProjectorHost = {
  projection: () => ask('projection'),
  listen: (listener) => hear<ProjectorEvent>(PROJECTOR_EVENT, listener),
  steer: (steering) => tell('steer', { steering }),
  fillScreen: () => tell('fill_screen'),
  pictureUrl: (hash) => convertFileSrc(hash, 'picture'),
}

/** The host of the window of help, which may call nothing but this. */
export const helpHost: HelpHost = {
  help: () => ask('help'),
  page: (page) => ask('help_page', { page }),
  search: (asked) => ask('help_search', { asked }),
  listen: (listener) => hear<HelpEvent>(HELP_EVENT, listener),
  setTitle: (title) => tell('help_title', { title }),
  takeTour: () => tell('take_tour'),
  close: () => tell('close_help'),
}

/** Until then nothing that is told is heard. */
let hears: Promise<unknown> = Promise.resolve()

function hear<Heard>(event: string, listener: (heard: Heard) => void): () => void {
  // Registering takes a moment; who stops listening before it is done must
  // not hear of anything either.
  let listening = true
  const registered = listen<Heard>(event, ({ payload }) => {
    if (listening) listener(payload)
  })
  hears = registered
  return () => {
    listening = false
    void registered.then((stop) => stop())
  }
}

async function ask<Answer>(command: string, values?: Record<string, unknown>): Promise<Answer> {
  try {
    return await invoke<Answer>(command, values)
  } catch (reason) {
    throw asAppError(reason)
  }
}

/** What was asked in turn last. */
let last: Promise<unknown> = Promise.resolve()

/**
 * For what changes a map: each waits for the one before, so that they are done
 * in the order in which they were asked and their patches follow each other.
 */
function inTurn<Answer>(command: string, values: Record<string, unknown>): Promise<Answer> {
  const answer = last.then(() => ask<Answer>(command, values))
  last = answer.catch(() => undefined)
  return answer
}

/** For what has no answer: nothing that could be done if it failed. */
function tell(command: string, values?: Record<string, unknown>): void {
  void ask(command, values).catch((error: AppError) => console.warn(command, error.message))
}

/** Nobody sees that what stands around the window is so many milliseconds behind. */
const BEHIND = 120

/**
 * Says the last of what comes close together, and only what was not said before:
 * a quick edit is being saved and is saved, and the frame that shows it comes first.
 */
function saidSoon<News>(say: (news: News) => void): (news: News) => void {
  let said = ''
  let timer = 0
  return (news) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      const words = JSON.stringify(news)
      if (words !== said) say(news)
      said = words
    }, BEHIND)
  }
}

/** The core rejects with its own errors; the bridge itself only with a text. */
function asAppError(reason: unknown): AppError {
  if (typeof reason === 'object' && reason !== null && 'code' in reason && 'message' in reason) {
    return reason as AppError
  }
  return {
    code: 'internal',
    message: String(reason),
    hint: null,
    about: { file: null, line: null, column: null, record: null },
  }
}
