/** What goes with a record, counted for the person who is about to remove it. */

import type { Target } from '../../host'
import type { App } from '../../state/app'
import { counted } from '../names'

/**
 * The things of the map that refer to a record and cannot be without it, in
 * words: “3 cards”. What the core does is the core's; this only says it before.
 */
export function losses(app: App, target: Target): string[] {
  const { map } = app
  const count = (kind: 'card' | 'emotion', column: string): string[] => {
    const records = map.all(kind) as readonly unknown[] as readonly Record<string, unknown>[]
    const gone = records.filter((it) => it[column] === target.id).length
    return gone > 0 ? [counted(app, kind, gone)] : []
  }
  switch (target.record) {
    case 'lane':
      return count('card', 'lane')
    case 'persona':
      return count('emotion', 'persona')
    default:
      return []
  }
}
