/** Writes down a hand-off between the touchpoints that are selected, or on to the next. */

import type { App } from '../state/app'
import { linkTouchpoints } from '../state/handOffs'
import { shown } from '../state/nodeId'
import { journey } from '../state/span'
import { mapIsOpen, type Action } from './action'

export const link: Action = {
  id: 'make-hand-off',
  label: 'action-make-hand-off',
  group: 'insert',
  keys: ['Mod+Shift+K'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && ends(app) !== null,
  run: async (app) => {
    const between = ends(app)
    if (between) await linkTouchpoints(app, ...between)
  },
}

/** From where to where: two that are selected, or one and the next of the journey. */
function ends(app: App): [from: string, to: string] | null {
  const selected = [...app.selection.nodes].flatMap((node) => {
    const it = shown(node)
    return it.is === 'touchpoint' ? [it.touchpoint] : []
  })
  const [from, to] = selected
  if (from === undefined || selected.length > 2) return null
  if (to !== undefined) return [from, to]
  const all = journey(app.map)
  const next = all[all.indexOf(from) + 1]
  return next === undefined ? null : [from, next]
}
