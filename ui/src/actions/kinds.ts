/** What actions on several records have in common. */

import type { Edited, Target } from '../host'
import type { RecordKind } from '../host/bindings/RecordKind'
import type { App } from '../state/app'
import { nodesOf, targets } from '../state/selection.svelte'
import { visible } from '../state/stacks'

/** The ids of the targets of each of these kinds, in the order of the kinds. */
export function byKind<K extends RecordKind>(
  targets: readonly Target[],
  kinds: readonly K[],
): [K, string[]][] {
  return kinds
    .map((kind): [K, string[]] => [
      kind,
      targets.filter((target) => target.record === kind).map((target) => target.id),
    ])
    .filter(([, ids]) => ids.length > 0)
}

/** The cards that are selected, if nothing else is. */
export function chosenCards(app: App): string[] {
  const chosen = targets(app.selection, app.map)
  return chosen.every(({ record }) => record === 'card') ? chosen.map(({ id }) => id) : []
}

/**
 * Selects what an edit brought into being: the largest kind of thing that it
 * made. Whether there was any.
 */
export function selectMade(app: App, edited: Edited): boolean {
  const made = edited.changes.filter((change) => !change.before && change.after)
  for (const kind of ['stage', 'touchpoint', 'lane', 'persona', 'card'] as const) {
    const own = nodesOf(made.filter((change) => change.record === kind))
    const nodes = own.map((node) => visible(app.map, node))
    if (nodes.some((node) => app.scene.node(node))) {
      app.selection.set(nodes)
      return true
    }
  }
  return false
}
