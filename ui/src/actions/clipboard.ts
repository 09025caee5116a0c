/** Copies, cuts and pastes: records between cells and maps, lines of text as cards. */

import { draftAt, parkingPlace } from '../state/draft'
import type { Place } from '../host'
import type { App } from '../state/app'
import { placeOf as cardPlace } from '../state/cardPlace'
import type { CardPlace } from '../state/editing.svelte'
import { shown } from '../state/nodeId'
import { targets } from '../state/selection.svelte'
import { topOf } from '../state/stacks'
import { sayWhere } from '../state/where'
import { mapIsOpen, somethingIsSelected, type Action } from './action'
import { nextOf, touchpointPlace } from './insert'
import { selectMade } from './kinds'
import { picturePlace, putPictures } from './pictures'
import { copiesTable, copyTable } from './register'
import { remove } from './remove'

/** What was copied last. */
let copied = ''
/** The same where the system did not take it: then it is all that there is to paste. */
let untaken = ''

/** Where what was cut last stood, and where the keyboard went. */
let left: { text: string; map: string | null; active: string | null; from: Place } | null = null

export const copy: Action = {
  id: 'copy',
  label: 'action-copy',
  group: 'edit',
  keys: ['Mod+C'],
  at: 'canvas',
  when: (app) =>
    (somethingIsSelected(app) && targets(app.selection, app.map).length > 0) || copiesTable(app),
  run: async (app) => {
    if (copiesTable(app)) return copyTable(app)
    const chosen = targets(app.selection, app.map)
    const asked = app.session.copy(chosen)
    // The system takes a promise: it lets us write only while the keys are down.
    const text = asked.then((it) => new Blob([it ?? ''], { type: 'text/plain' }))
    const written = navigator.clipboard
      .write([new ClipboardItem({ 'text/plain': text })])
      .then(() => true)
      .catch(() => false)
    const copy = await asked
    const taken = await written
    if (copy === null) return false
    copied = copy
    untaken = taken ? '' : copy
    app.speech.say(app.words.text('said-copied', { count: chosen.length }))
    return true
  },
}

export const cut: Action = {
  id: 'cut',
  label: 'action-cut',
  group: 'edit',
  keys: ['Mod+X'],
  at: 'canvas',
  when: (app) => somethingIsSelected(app) && !copiesTable(app) && remove.when(app),
  run: async (app) => {
    const from = placeOf(app, app.selection.active)
    const map = app.session.open
    if (!(await copy.run(app))) return
    await remove.run(app)
    left = from && { text: copied, map, active: app.selection.active, from }
  },
}

export const paste: Action = {
  id: 'paste',
  label: 'action-paste',
  group: 'edit',
  keys: ['Mod+V'],
  at: 'canvas',
  when: mapIsOpen,
  run: async (app) => {
    const brought = await app.session.attempt(() => app.host.readClipboard())
    if (brought?.is === 'pictures') await putPictures(app, brought, picturePlace(app))
    else if (brought?.is === 'text') await pasteText(app, brought.text)
    else if (brought && untaken !== '') await pasteText(app, untaken)
  },
}

/** Puts a text of the clipboard where the selection is. */
export async function pasteText(app: App, text: string): Promise<void> {
  const edited = await app.session.paste(text, pastePlace(app, text))
  if (!edited) return
  selectMade(app, edited)
  app.speech.say(edited.label)
}

/**
 * Puts a text that is dropped as one that is pasted: into the cell that it is
 * meant for, or beside the map, and says where that is.
 */
export async function putText(app: App, text: string, at: CardPlace | null): Promise<void> {
  if (text.trim() === '') return
  const isCopy = kindIn(text) !== null
  const place = at ?? (isCopy ? pastePlace(app, text) : parkingPlace(app))
  if (!place) {
    app.toasts.done(app.words.text('no-lanes'))
    return
  }
  const edited = await app.session.paste(text, place)
  if (!edited) return
  const isSelected = selectMade(app, edited)
  const made = app.selection.active
  if (!isCopy && !at) app.toasts.done(app.words.text('dropped-beside'))
  else if (!isCopy && isSelected && made !== null) sayWhere(app, made)
  else app.speech.say(edited.label)
}

/**
 * What is pasted goes behind its like, and cards to where a card would be typed.
 * What was cut goes back to where it was while the keyboard is where it was left.
 */
function pastePlace(app: App, text: string): Place {
  const kind = kindIn(text)
  const back =
    left?.text === text && left.map === app.session.open && left.active === app.selection.active
  if (left && back && stands(app, left.from)) return left.from
  if (kind === 'stage' || kind === 'lane') return { in: 'map', before: nextOf(app, kind) }
  const active = app.selection.active
  const draft = draftAt(app, active)
  if (draft && kind !== 'touchpoint') return draft.place
  const column = active !== null && COLUMNS.has(shown(active).is)
  const place = kind === 'touchpoint' || column ? touchpointPlace(app) : null
  if (place) return place
  // What has no place on the map waits beside it.
  const parked = kind === null || kind === 'card' ? parkingPlace(app) : null
  return parked ?? { in: 'map', before: null }
}

/** The place of a thing among its like, before the next one that is not selected. */
export function placeOf(app: App, node: string | null): Place | null {
  const it = node === null ? null : shown(node)
  const next = (siblings: readonly { id: string }[], id: string): string | null => {
    const gone = new Set(targets(app.selection, app.map).map((target) => target.id))
    const index = siblings.findIndex((sibling) => sibling.id === id)
    return siblings.slice(index + 1).find((sibling) => !gone.has(sibling.id))?.id ?? null
  }
  switch (it?.is) {
    case 'stage':
      return { in: 'map', before: next(app.map.all('stage'), it.stage) }
    case 'lane':
      return { in: 'map', before: next(app.map.all('lane'), it.lane) }
    case 'touchpoint': {
      const stage = app.map.get('touchpoint', it.touchpoint)?.stage
      if (stage === undefined) return null
      return { in: 'stage', stage, before: next(app.map.touchpointsOf(stage), it.touchpoint) }
    }
    case 'card': {
      const card = app.map.get('card', it.card)
      if (!card) return null
      return cardPlace(card, next(app.map.beside(card), topOf(app.map, card.id)))
    }
    default:
      return null
  }
}

/** Whether all that a place names is still there. */
function stands(app: App, place: Place): boolean {
  const { map } = app
  const there = (id: string | null | undefined): boolean =>
    id == null ||
    (['stage', 'touchpoint', 'lane', 'card'] as const).some((kind) => map.get(kind, id) !== undefined)
  return Object.entries(place).every(([part, id]) => part === 'in' || there(id as string | null))
}

/** Where lines of text are touchpoints. */
const COLUMNS = new Set(['stage', 'nothing', 'touchpoint'])

/** The kind of the first thing that was copied; nothing if it is only a text. */
export function kindIn(text: string): string | null {
  try {
    const { clip } = JSON.parse(text) as { clip?: { targets?: { record?: string }[] } }
    return clip?.targets?.[0]?.record ?? null
  } catch {
    return null
  }
}
