/** What a metric can be about, besides the map. */

import type { Target } from '../../host'
import type { App } from '../../state/app'
import { targets } from '../../state/selection.svelte'
import { shown } from '../../state/nodeId'

export const SUBJECTS = ['stage', 'touchpoint', 'hand_off', 'channel'] as const

/** The columns that say so; none of them says the map. */
export function subjectColumns(subject: Target | null): Record<string, string | null> {
  return Object.fromEntries(
    SUBJECTS.map((kind) => [kind, subject?.record === kind ? subject.id : null]),
  )
}

/** What a new metric would be about, seen from what is selected. */
export function subjectSelected(app: App): Target | null {
  const chosen = targets(app.selection, app.map)
  const own = chosen.find(({ record }) => SUBJECTS.some((kind) => kind === record))
  if (own) return own
  const card = chosen.find(({ record }) => record === 'card')
  const it = card ? app.map.get('card', card.id) : undefined
  if (it?.touchpoint) return { record: 'touchpoint', id: it.touchpoint }
  if (it?.stage) return { record: 'stage', id: it.stage }
  const [node] = app.selection.nodes
  const spot = node === undefined ? null : shown(node)
  switch (spot?.is) {
    case 'cell':
    case 'cross':
    case 'emotion':
      return { record: 'touchpoint', id: spot.touchpoint }
    case 'span':
      return { record: 'stage', id: spot.stage }
    default:
      return null
  }
}
