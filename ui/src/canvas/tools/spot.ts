/** Which touchpoint of which persona a point on an emotion plot belongs to. */

import type { App } from '../../state/app'
import { contains, type Point } from '../../state/geometry'
import { shown } from '../../state/nodeId'
import type { Spot } from './rate'

export function spotAt(app: App, point: Point): Spot | null {
  const node = app.scene.at(point).find((it) => shown(it.id).is === 'plot')
  const plot = node && app.scene.frame(node.id)
  const { persona } = app.curves
  if (!plot || persona === null) return null
  for (const touchpoint of app.map.all('touchpoint')) {
    const column = app.scene.frame(`touchpoint:${touchpoint.id}`)
    if (column && contains({ ...column, y: point.y, height: 0 }, point)) {
      return { plot, x: column.x + column.width / 2, persona, touchpoint: touchpoint.id }
    }
  }
  return null
}
