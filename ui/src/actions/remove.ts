/** Removes what is selected. */

import type { Target } from '../host'
import type { App } from '../state/app'
import { shown } from '../state/nodeId'
import { setRating } from '../state/rating'
import { targets } from '../state/selection.svelte'
import { standingAt } from '../state/standing'
import { somethingIsSelected, type Action } from './action'

export const remove: Action = {
  id: 'delete',
  label: 'action-delete',
  group: 'edit',
  keys: ['Delete', 'Backspace'],
  at: 'canvas',
  when: (app) => somethingIsSelected(app) && removable(app).length > 0,
  run: async (app) => {
    const active = app.selection.active
    const gone = removable(app)
    const [only] = gone
    const it = active === null ? null : shown(active)
    const cell = active === null ? null : standingAt(app, active).cell
    if (gone.length === 1 && only?.record === 'emotion' && it?.is === 'emotion') {
      setRating(app, it, null)
      if (cell) app.selection.only(cell.node)
      return
    }
    const near = cell ? [cell, ...WAYS.map((way) => app.grid.step(cell, way))] : []
    const edited = await app.session.edit({ do: 'remove', targets: gone })
    if (!edited) return
    // The keyboard stays where it was, or goes to what is beside.
    const there = near.find((it) => app.scene.node(it.node))
    if (there) app.selection.only(there.node)
    app.speech.say(app.words.text('said-removed', { count: gone.length }))
  },
}

const WAYS = ['right', 'left', 'down', 'up'] as const

/** The selected records that can go; the map itself cannot. */
function removable(app: App): Target[] {
  return targets(app.selection, app.map).filter((target) => target.record !== 'map')
}
