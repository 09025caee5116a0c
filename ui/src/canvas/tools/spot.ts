/** Which touchpoint of which persona a point on an emotion plot belongs to. */

import type { App } from '../../state/app'
import { contains, type Point } from '../../state/geometry'
import { shown } from '../../state/nodeId'
import type { Spot } from './rate'

export function spotAt(app: App, point: Point, persona = app.curves.persona): Spot | null {
  // Above the best level and below the worst the cell still means these.
  const cell = app.scene.at(point).find((it) => shown(it.id).is === 'curves')
  const node = cell?.children.find((it) => shown(it).is === 'plot')
  const plot = node === undefined ? undefined : app.scene.frame(node)
  if (!plot || persona === null) return null
  for (const touchpoint of app.map.all('touchpoint')) {
    const column = app.scene.frame(`touchpoint:${touchpoint.id}`)
    if (column && contains({ ...column, y: point.y, height: 0 }, point)) {
      return { plot, x: column.x + column.width / 2, persona, touchpoint: touchpoint.id }
    }
  }
  return null
}

/** Whose curve a stroke that begins at a point draws where nobody was chosen: the nearest one. */
export function nearestCurve(app: App, point: Point): string | null {
  let nearest: string | null = null
  let least = Infinity
  for (const { persona, touchpoint } of app.map.all('emotion')) {
    const column = app.scene.frame(`touchpoint:${touchpoint}`)
    const box = app.scene.frame(`emotion:${persona}:${touchpoint}`)
    if (!box || !column || point.x < column.x || point.x >= column.x + column.width) continue
    const distance = Math.abs(box.y + box.height / 2 - point.y)
    if (distance < least) {
      least = distance
      nearest = persona
    }
  }
  return nearest ?? app.map.all('persona')[0]?.id ?? null
}
