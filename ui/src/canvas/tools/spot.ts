/** Which touchpoint of which persona a point on an emotion plot belongs to. */

import type { App } from '../../state/app'
import { contains, type Point } from '../../state/geometry'
import { shown } from '../../state/nodeId'
import type { Spot } from './rate'

export function spotAt(app: App, point: Point): Spot | null {
  const node = app.scene.at(point).find((it) => shown(it.id).is === 'plot')
  const plot = node && app.scene.frame(node.id)
  const persona = personaFor(app)
  if (!plot || persona === null) return null
  for (const touchpoint of app.map.all('touchpoint')) {
    const column = app.scene.frame(`touchpoint:${touchpoint.id}`)
    if (column && contains({ ...column, y: point.y, height: 0 }, point)) {
      return { plot, x: column.x + column.width / 2, persona, touchpoint: touchpoint.id }
    }
  }
  return null
}

/** The persona that is being rated: the selected one, else the first. */
export function personaFor(app: App): string | null {
  const it = app.selection.active === null ? null : shown(app.selection.active)
  if (it?.is === 'emotion' || it?.is === 'persona') return it.persona
  return app.map.all('persona')[0]?.id ?? null
}
