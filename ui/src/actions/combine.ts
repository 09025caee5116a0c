/** Makes one thing of several, and several of one. */

import type { App } from '../state/app'
import { newId } from '../state/ids'
import { nodeOf } from '../state/nodeId'
import { targets } from '../state/selection.svelte'
import { mapIsOpen, type Action } from './action'
import { offerUndo } from './history'
import { byKind } from './kinds'

const MERGED = ['card', 'touchpoint', 'stage'] as const

export const merge: Action = {
  id: 'merge',
  label: 'action-merge',
  group: 'edit',
  keys: ['Mod+Shift+M'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && together(app) !== null,
  run: async (app) => {
    const found = together(app)
    if (!found) return
    const [record, ids] = found
    const [first] = ids
    const edited = await app.session.edit({ do: 'merge', record, ids, first_id: newId() })
    const node = first === undefined ? null : nodeOf({ record, id: first })
    if (!edited || node === null) return
    if (app.scene.node(node)) app.selection.only(node)
    const gone = edited.changes.filter((it) => it.record === record && !it.after).length
    offerUndo(app, app.words.text('said-merged', { count: gone + 1 }))
  },
}

export const split: Action = {
  id: 'split',
  label: 'action-split',
  group: 'edit',
  keys: ['Mod+Shift+Enter'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && linesOf(app).lines.length > 1,
  run: async (app) => {
    const { card, lines } = linesOf(app)
    if (card === null) return
    const command = { do: 'split', card, texts: lines, first_id: newId() } as const
    if (await app.session.edit(command)) {
      offerUndo(app, app.words.text('said-split', { count: lines.length }))
    }
  },
}

/** What is selected, if it is several things of a kind that can become one. */
function together(app: App): [(typeof MERGED)[number], string[]] | null {
  const chosen = targets(app.selection, app.map)
  const kinds = byKind(chosen, MERGED)
  const [only] = kinds
  const ids = [...new Set(only?.[1])]
  // A stack alone is several things, too.
  const several = ids.length > 1 || ids.some((id) => app.map.under(id).length > 0)
  const heads = ids.filter((id) => app.map.get('card', id)?.kind === 'heading').length
  const alike = heads === 0 || heads === ids.length
  return only && kinds.length === 1 && several && alike && chosen.length === ids.length
    ? [only[0], inOrder(app, only[0], ids)]
    : null
}

/** In the order of the map, whatever was clicked first. */
function inOrder(app: App, record: (typeof MERGED)[number], ids: readonly string[]): string[] {
  if (record === 'card') return [...ids]
  const stages = app.map.all('stage').map((it) => it.id)
  const order =
    record === 'stage' ? stages : stages.flatMap((it) => app.map.touchpointsOf(it).map((at) => at.id))
  return order.filter((id) => ids.includes(id))
}

/** The lines of the one card that is selected. */
function linesOf(app: App): { card: string | null; lines: string[] } {
  const chosen = targets(app.selection, app.map)
  const [only] = chosen
  if (chosen.length !== 1 || only?.record !== 'card') return { card: null, lines: [] }
  const text = app.map.get('card', only.id)?.text ?? ''
  return { card: only.id, lines: text.split('\n').filter((line) => line.trim() !== '') }
}
