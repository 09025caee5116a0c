/** Lets a card cover one touchpoint more or less, without dragging. */

import type { App } from '../state/app'
import { shown } from '../state/nodeId'
import { setSpan, stepped } from '../state/span'
import { somethingIsSelected, type Action } from './action'

export const spans: readonly Action[] = [
  { id: 'span-more' as const, keys: ['Alt+Shift+ArrowRight'], by: 1 as const },
  { id: 'span-less' as const, keys: ['Alt+Shift+ArrowLeft'], by: -1 as const },
].map(({ id, keys, by }) => ({
  id,
  label: `action-${id}`,
  group: 'move',
  keys,
  along: true,
  at: 'canvas',
  when: (app) => somethingIsSelected(app) && further(app, by) !== null,
  run: async (app) => {
    const found = further(app, by)
    if (found) await setSpan(app, found.card, found.ends)
  },
}))

function further(app: App, by: 1 | -1) {
  const it = app.selection.active === null ? null : shown(app.selection.active)
  if (it?.is !== 'card') return null
  const ends = stepped(app.map, it.card, by)
  return ends && { card: it.card, ends }
}
