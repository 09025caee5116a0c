/** Copies, cuts and pastes: records between cells and maps, lines of text as cards. */

import { draftAt } from '../state/draft'
import type { Place } from '../host'
import type { App } from '../state/app'
import { shown } from '../state/nodeId'
import { targets } from '../state/selection.svelte'
import { mapIsOpen, somethingIsSelected, type Action } from './action'
import { nextOf, touchpointPlace } from './insert'
import { selectMade } from './kinds'
import { remove } from './remove'

/** What was copied last, for when the system does not let us read its clipboard. */
let copied = ''

export const copy: Action = {
  id: 'copy',
  label: 'action-copy',
  group: 'edit',
  keys: ['Mod+C'],
  at: 'canvas',
  when: (app) => somethingIsSelected(app) && targets(app.selection, app.map).length > 0,
  run: async (app) => {
    const chosen = targets(app.selection, app.map)
    const asked = app.session.copy(chosen)
    // The system takes a promise: it lets us write only while the keys are down.
    const text = asked.then((it) => new Blob([it ?? ''], { type: 'text/plain' }))
    const written = navigator.clipboard
      .write([new ClipboardItem({ 'text/plain': text })])
      .catch(() => undefined)
    const copy = await asked
    await written
    if (copy === null) return false
    copied = copy
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
  when: (app) => somethingIsSelected(app) && remove.when(app),
  run: async (app) => {
    if (await copy.run(app)) await remove.run(app)
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
    const text = await navigator.clipboard.readText().catch(() => copied)
    if (text !== '') await pasteText(app, text)
  },
}

/** Puts a text of the clipboard where the selection is. */
export async function pasteText(app: App, text: string): Promise<void> {
  const edited = await app.session.paste(text, pastePlace(app, text))
  if (!edited) return
  selectMade(app, edited)
  app.speech.say(edited.label)
}

/** What is pasted goes behind its like, and cards to where a card would be typed. */
function pastePlace(app: App, text: string): Place {
  const kind = kindIn(text)
  if (kind === 'stage' || kind === 'lane') return { in: 'map', before: nextOf(app, kind) }
  const active = app.selection.active
  const draft = draftAt(app, active)
  if (draft && kind !== 'touchpoint') return draft.place
  const column = active !== null && COLUMNS.has(shown(active).is)
  const place = kind === 'touchpoint' || column ? touchpointPlace(app) : null
  return place ?? { in: 'map', before: null }
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
