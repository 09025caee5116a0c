/** Removes what is selected. */

import type { Target } from '../host'
import type { App } from '../state/app'
import { lastingAt, lastingFor } from '../state/lasting'
import { nodeOf, shown } from '../state/nodeId'
import { setRating } from '../state/rating'
import { targets } from '../state/selection.svelte'
import { standingAt } from '../state/standing'
import { textOf } from '../state/text'
import { somethingIsSelected, type Action } from './action'
import { emptyFields, fieldsOf } from './field'
import { headingGone } from './heading'
import { offerUndo } from './history'

export const remove: Action = {
  id: 'delete',
  label: 'action-delete',
  group: 'edit',
  keys: ['Delete', 'Backspace'],
  at: 'canvas',
  when: (app) => somethingIsSelected(app) && (fieldsOf(app).length > 0 || removable(app).length > 0),
  run: async (app) => {
    if (fieldsOf(app).length > 0) return emptyFields(app)
    const times = [...app.selection.nodes].map(lastingAt)
    if (times.every((it) => it !== null)) {
      // Where a bar is selected it is its length that goes, and not what it stands for.
      const edited = await app.session.editAll(times.map((it) => lastingFor(it, null)))
      if (edited) offerUndo(app, app.words.text('said-untimed', { count: times.length }))
      return
    }
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
    const said = saying(app, gone)
    const edited = await app.session.edit({ do: 'remove', targets: gone })
    if (!edited) return
    // The keyboard stays where it was, or goes to what is beside.
    const there = near.find((it) => app.scene.node(it.node))
    if (there) app.selection.only(there.node)
    offerUndo(app, said)
  },
}

const WAYS = ['right', 'left', 'down', 'up'] as const

/** What is gone, in words: one thing by its name, several by their kind. */
function saying(app: App, gone: readonly Target[]): string {
  const [first] = gone
  const heading = first && gone.length === 1 ? headingGone(app, first.id) : null
  if (heading !== null) return heading
  const count = gone.length + below(app, gone)
  const node = first && count === 1 ? nodeOf(first) : null
  const name = (node && textOf(app, node)?.text.trim().split('\n', 1)[0]) ?? ''
  if (name !== '') return app.words.text('said-removed-name', { name: shortened(name) })
  const same = first && count > 1 && gone.every((it) => it.record === first.record)
  if (!same) return app.words.text('said-removed', { count })
  return app.words.text('said-removed-what', { what: app.words.text(`things-${first.record}`, { count }) })
}

/** How many cards go with those that they lie under. */
function below(app: App, gone: readonly Target[]): number {
  const ids = new Set(gone.map(({ id }) => id))
  const under = gone.flatMap((it) => (it.record === 'card' ? app.map.under(it.id) : []))
  return under.filter(({ id }) => !ids.has(id)).length
}

/** A message is read in passing. */
function shortened(name: string): string {
  const letters = [...name]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('').trimEnd()}…` : name
}

const LONGEST = 40

/** The selected records that can go; the map itself cannot, and a cell of a table is no record. */
function removable(app: App): Target[] {
  if ([...app.selection.nodes].some((node) => shown(node).is === 'derived')) return []
  return targets(app.selection, app.map).filter((target) => target.record !== 'map')
}
