/** Metrics: those that are usually measured together, and what is said about one. */

import type { App } from '../state/app'
import { shown } from '../state/nodeId'
import { targetOf } from '../state/selection.svelte'
import { mapIsOpen, type Action } from './action'

/** Opens what a tile stands for, or adds what it suggests. Whether it does either. */
export function opensMeasure(app: App, node: string): boolean {
  const it = shown(node)
  if (it.is === 'usual') void addUsual(app, it.set)
  else if (it.is === 'metric') app.dialogs.enterPanel('inspector')
  return it.is === 'usual' || it.is === 'metric'
}

export const addReading: Action = {
  id: 'add-reading',
  label: 'action-add-reading',
  group: 'insert',
  keys: ['Mod+Alt+R'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && readingAt(app) !== null,
  why: 'why-no-tile',
  run: (app) => {
    const node = readingAt(app)
    if (node === null) return
    app.selection.only(node)
    app.editing.choose(node)
  },
}

/** Where the newest reading stands of the metric that is active. */
export function readingAt(app: App): string | null {
  const { active } = app.selection
  const target = active === null ? null : targetOf(active, app.map)
  if (target?.record !== 'metric') return null
  const node = `field:metric:${target.id}:reading`
  return app.scene.node(node) ? node : null
}

/** Adds the metrics of a set, without data, as one step. */
export async function addUsual(app: App, set: string): Promise<void> {
  const commands = await app.session.attempt(() => app.host.metricSet(set))
  if (!commands || !(await app.session.editAll(commands))) return
  const [first] = commands
  if (first?.do === 'create') app.selection.only(`metric:${first.id}`)
}
