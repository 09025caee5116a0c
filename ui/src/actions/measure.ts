/** Metrics: those that are usually measured together, and what is said about one. */

import type { App } from '../state/app'
import { shown } from '../state/nodeId'

/** Opens what a tile stands for, or adds what it suggests. Whether it does either. */
export function opensMeasure(app: App, node: string): boolean {
  const it = shown(node)
  if (it.is === 'usual') void addUsual(app, it.set)
  else if (it.is === 'metric') app.dialogs.showPanel('inspector')
  return it.is === 'usual' || it.is === 'metric'
}

/** Adds the metrics of a set, without data, as one step. */
export async function addUsual(app: App, set: string): Promise<void> {
  const commands = await app.session.attempt(() => app.host.metricSet(set))
  if (!commands || !(await app.session.editAll(commands))) return
  const [first] = commands
  if (first?.do === 'create') app.selection.only(`metric:${first.id}`)
}
