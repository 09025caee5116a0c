/**
 * A host that answers from a recording. It knows nothing of maps: what was not
 * recorded is refused, as the core refuses what it cannot do.
 */

import type {
  AppError, AppEvent, Brought, ColourBy, Command, Edited, Host, Lens, OpenedMap, Settings,
} from './index'
import type { Ledger } from './bindings/Ledger'
import type { Redrawn } from './bindings/Redrawn'

/** What a core once said. */
export interface Recording {
  settings: Settings
  maps: Record<string, OpenedMap>
  /** Answers to edits, by what was asked: the command without the ids that it brings. */
  edits: { command: Command; edited: Edited }[]
  /** What differs in the picture where its colours say something else. */
  colours?: Partial<Record<ColourBy, Redrawn>>
  /** What is told when it is looked at through another lens. */
  lenses?: Partial<Record<Lens, Redrawn>>
}

/** What was asked of the host, in order. */
export interface Asked {
  what: string
  with: unknown[]
}

export class Replay implements Host {
  readonly asked: Asked[] = []
  /** What is said to be on the clipboard. */
  clipboard: Brought = { is: 'nothing' }
  #listeners = new Set<(event: AppEvent) => void>()

  constructor(private readonly recording: Recording) {}

  /** Tells the window something that it did not ask for. */
  tell(event: AppEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  settings = (): Promise<Settings> => this.#note('settings', [], this.recording.settings)

  changeSettings: Host['changeSettings'] = (change) => {
    this.recording.settings = {
      ...this.recording.settings,
      ...change,
      usedActions: [change.usedAction ?? [], this.recording.settings.usedActions ?? []].flat(),
      language: change.language || this.recording.settings.language,
    }
    return this.#note('changeSettings', [change], this.recording.settings)
  }

  exportSettings: Host['exportSettings'] = () => this.#note('exportSettings', [], null)
  readSettings: Host['readSettings'] = () => this.#note('readSettings', [], null)
  libraryPlace: Host['libraryPlace'] = () =>
    this.#note('libraryPlace', [], { folder: '', file: 'library.sqlite', size: 0, mayMove: true })
  showLibrary: Host['showLibrary'] = (backup) => this.#note('showLibrary', [backup], undefined)
  moveLibrary: Host['moveLibrary'] = () => this.#note('moveLibrary', [], null)
  backups: Host['backups'] = () => this.#note('backups', [], [])
  makeBackup: Host['makeBackup'] = () => this.#unknown('makeBackup', [])
  mapsInBackup: Host['mapsInBackup'] = (backup) => this.#note('mapsInBackup', [backup], [])
  bringBack: Host['bringBack'] = (...all) => this.#unknown('bringBack', all)
  restoreBackup: Host['restoreBackup'] = (...all) => this.#unknown('restoreBackup', all)

  library: Host['library'] = () =>
    this.#note(
      'library',
      [],
      Object.values(this.recording.maps).map(entryOf),
    )

  thumbnail: Host['thumbnail'] = (map) => this.#note('thumbnail', [map], EMPTY_PICTURE)
  templates: Host['templates'] = () => this.#note('templates', [], [])
  galleryPicture: Host['galleryPicture'] = (asked) =>
    this.#note('galleryPicture', [asked], EMPTY_PICTURE)
  createMap: Host['createMap'] = (options) => this.#unknown('createMap', [options])
  openSample: Host['openSample'] = () => {
    const [first] = Object.keys(this.recording.maps)
    return first === undefined ? this.#unknown('openSample', []) : this.#note('openSample', [], first)
  }
  duplicateMap: Host['duplicateMap'] = (map) => this.#unknown('duplicateMap', [map])
  makeFuture: Host['makeFuture'] = (map, asked) => this.#unknown('makeFuture', [map, asked])
  deleteMap: Host['deleteMap'] = (map) => this.#unknown('deleteMap', [map])
  restoreMap: Host['restoreMap'] = (map) => this.#unknown('restoreMap', [map])

  openMap: Host['openMap'] = (map) => {
    const opened = this.recording.maps[map]
    return opened ? this.#note('openMap', [map], opened) : this.#unknown('openMap', [map])
  }

  edit: Host['edit'] = (map, command, mark) => {
    const key = asked(command)
    const found = this.recording.edits.find((it) => asked(it.command) === key)
    if (!found) return this.#unknown('edit', [map, command, mark])
    return this.#note('edit', [map, command, mark], found.edited)
  }

  undo: Host['undo'] = (map) => this.#unknown('undo', [map])
  redo: Host['redo'] = (map) => this.#unknown('redo', [map])
  foresee: Host['foresee'] = (map, commands) => {
    const [command] = commands
    const found = this.recording.edits.find((it) => command && asked(it.command) === asked(command))
    return found
      ? this.#note('foresee', [map, commands], found.edited.patch)
      : this.#unknown('foresee', [map, commands])
  }
  colourMap: Host['colourMap'] = (map, colourBy) =>
    this.#note('colourMap', [map, colourBy], this.recording.colours?.[colourBy] ?? NOTHING_DIFFERENT)
  lookThrough: Host['lookThrough'] = (map, lens) =>
    this.#note('lookThrough', [map, lens], this.recording.lenses?.[lens] ?? NOTHING_DIFFERENT)
  lookAtRegister: Host['lookAtRegister'] = (map, look) =>
    this.#note('lookAtRegister', [map, look], NOTHING_DIFFERENT)
  copyPicture: Host['copyPicture'] = (map) => this.#note('copyPicture', [map], new ArrayBuffer(8))

  copyTable: Host['copyTable'] = (map, rows) =>
    this.#note('copyTable', [map, rows], { text: '', html: '', rows: rows.length })
  compareWith: Host['compareWith'] = (map, other, isDrawn) =>
    this.#note('compareWith', [map, other, isDrawn], NOTHING_DIFFERENT)
  copy: Host['copy'] = (map, targets) => this.#note('copy', [map, targets], JSON.stringify(targets))
  lookAlikes: Host['lookAlikes'] = (map) => this.#note('lookAlikes', [map], [])
  handOffs: Host['handOffs'] = (map) => this.#note('handOffs', [map], { counts: NOTHING_COUNTED, passages: [] })
  evidence: Host['evidence'] = (map) => this.#note('evidence', [map], [])
  checkMap: Host['checkMap'] = (map) => this.#note('checkMap', [map], [])
  weigh: Host['weigh'] = (map, target) => this.#note('weigh', [map, target], [])
  measures: Host['measures'] = (map) => this.#note('measures', [map], [])
  metricKinds: Host['metricKinds'] = () => this.#note('metricKinds', [], { kinds: [], sets: [] })
  metricSet: Host['metricSet'] = (set) => this.#note('metricSet', [set], [])
  readCounts: Host['readCounts'] = (map, asked) => this.#unknown('readCounts', [map, asked])
  chooseCounts: Host['chooseCounts'] = () => this.#note('chooseCounts', [], null)
  chooseInteractions: Host['chooseInteractions'] = (map) => this.#note('chooseInteractions', [map], null)
  takeInteractions: Host['takeInteractions'] = (map, id) => this.#unknown('takeInteractions', [map, id])
  rereadInteractions: Host['rereadInteractions'] = (map, how) => this.#unknown('rereadInteractions', [map, how])
  interactions: Host['interactions'] = (map) => this.#note('interactions', [map], null)
  closeInteractions: Host['closeInteractions'] = (map) =>
    this.#note('closeInteractions', [map], NOTHING_DIFFERENT)
  study: Host['study'] = (map, asked) => this.#unknown('study', [map, asked])
  pin: Host['pin'] = (map, taken) => this.#unknown('pin', [map, taken])
  findJourneys: Host['findJourneys'] = (map, text) => this.#note('findJourneys', [map, text], [])
  journeyTold: Host['journeyTold'] = (map, journey) => this.#note('journeyTold', [map, journey], null)
  replay: Host['replay'] = (map, asked) => this.#note('replay', [map, asked], NOTHING_DIFFERENT)
  likeBeside: Host['likeBeside'] = (map, card) => this.#note('likeBeside', [map, card], [])
  paste: Host['paste'] = (...all) => this.#unknown('paste', all)
  transfer: Host['transfer'] = (asked) => this.#note('transfer', [asked], { mark: 'mark', edited: null })
  takeBackTransfer: Host['takeBackTransfer'] = (mark) => this.#note('takeBackTransfer', [mark], null)
  mapPlaces: Host['mapPlaces'] = (map) => this.#note('mapPlaces', [map], { stages: [], lanes: [] })
  readClipboard: Host['readClipboard'] = () => this.#note('readClipboard', [], this.clipboard)
  choosePicture: Host['choosePicture'] = (map) => this.#note('choosePicture', [map], null)
  pictureSizes: Host['pictureSizes'] = (...all) => this.#unknown('pictureSizes', all)
  makePictureSmaller: Host['makePictureSmaller'] = (...all) => this.#unknown('makePictureSmaller', all)
  pictureUrl: Host['pictureUrl'] = () => EMPTY_PICTURE

  openFile: Host['openFile'] = () => this.#note('openFile', [], null)
  saveCopy: Host['saveCopy'] = (map) => this.#note('saveCopy', [map], null)
  exportChoices: Host['exportChoices'] = (map, share) => this.#note('exportChoices', [map, share], [])
  sharePreview: Host['sharePreview'] = (map, share) =>
    this.#note('sharePreview', [map, share], { secrets: [], teams: [], removed: [], remains: [] })
  exportMap: Host['exportMap'] = (map, request) => this.#note('exportMap', [map, request], null)
  previewFile: Host['previewFile'] = (map) => this.#note('previewFile', [map], null)
  previewClipboard: Host['previewClipboard'] = (map) => this.#note('previewClipboard', [map], null)
  previewAgain: Host['previewAgain'] = (...all) => this.#unknown('previewAgain', all)
  mapColumns: Host['mapColumns'] = (...all) => this.#unknown('mapColumns', all)
  importFile: Host['importFile'] = (...all) => this.#unknown('importFile', all)
  printPlan: Host['printPlan'] = (map, request) =>
    this.#note('printPlan', [map, request], {
      width: 297, height: 210, percent: 100, smallestText: 8, isSmall: false, columns: 1, names: ['1'],
      places: [[0, 0]], empty: [], cut: 0, sizes: [],
    })
  printSheet: Host['printSheet'] = (...all) =>
    this.#note('printSheet', all, EMPTY_PICTURE)
  openRecent: Host['openRecent'] = (entry) => this.#unknown('openRecent', [entry])
  openLink: Host['openLink'] = (target) => void this.#note('openLink', [target], undefined)
  reveal: Host['reveal'] = (saved) => this.#note('reveal', [saved], undefined)

  present: Host['present'] = (presentation) => this.#note('present', [presentation], undefined)
  endPresentation: Host['endPresentation'] = () => this.#note('endPresentation', [], undefined)

  showHelp: Host['showHelp'] = (page) => this.#note('showHelp', [page], undefined)

  listen: Host['listen'] = (listener) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  begun: Host['begun'] = () => void this.asked.push({ what: 'begun', with: [] })
  painted: Host['painted'] = () => void this.asked.push({ what: 'painted', with: [] })
  setTitle: Host['setTitle'] = (title) => void this.asked.push({ what: 'setTitle', with: [title] })
  setMenu: Host['setMenu'] = (state) => void this.asked.push({ what: 'setMenu', with: [state] })

  #note<T>(what: string, all: unknown[], answer: T): Promise<T> {
    this.asked.push({ what, with: all })
    return Promise.resolve(answer)
  }

  #unknown(what: string, all: unknown[]): Promise<never> {
    this.asked.push({ what, with: all })
    const error: AppError = {
      code: 'refused',
      message: `This is a recording: nobody recorded what follows from “${what}”.`,
      hint: 'Start the app itself to do this.',
      about: { file: null, line: null, column: null, record: null },
    }
    return Promise.reject(error)
  }
}

/** The recording that `npm run dev` shows. */
export async function demo(): Promise<Host> {
  const recording = await import('./fixtures/parcel.json')
  return new Replay(recording.default as unknown as Recording)
}

const NOTHING_DIFFERENT: Redrawn = {
  revision: 0,
  patch: { changed: [], removed: [], families: [] },
  beside: null,
}
const NOTHING_COUNTED: Ledger = {
  hand_offs: 0, suggested: 0, channel_switches: 0, owner_changes: 0, unowned: 0, disputed: 0,
  context_lost: 0, customer_repeats: 0, staff_repeats: 0, pauses: 0, resumes: 0, exceptions: 0,
  escalations: 0, waits: { typical: 0, worst: 0, known: 0, of: 0 }, waiting_touchpoints: 0,
}
const EMPTY_PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"

/** A command as it is looked up: new ids are different each time. */
function asked(command: Command): string {
  return JSON.stringify(command, (key, value: unknown) =>
    key === 'first_id' || (key === 'id' && command.do !== 'remove') ? undefined : value,
  )
}

function entryOf(opened: OpenedMap): Awaited<ReturnType<Host['library']>>[number] {
  const count = (kind: string): number =>
    opened.records.filter((record) => record.record === kind).length
  const info = opened.records.find((record) => record.record === 'map')
  return {
    id: opened.id,
    title: typeof info?.after?.title === 'string' ? info.after.title : '',
    state: info?.after?.state === 'future' ? 'future' : 'current',
    reviewDate: typeof info?.after?.review_date === 'string' ? info.after.review_date : null,
    metricsReviewDate: null,
    changed: 1_790_000_000_000,
    counts: {
      stages: count('stage'),
      touchpoints: count('touchpoint'),
      cards: count('card'),
    },
  }
}
