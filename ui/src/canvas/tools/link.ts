/** Draws a hand-off from one touchpoint to another. */

import type { App } from '../../state/app'
import type { Point, Rect } from '../../state/geometry'
import { linkTouchpoints } from '../../state/handOffs'
import { shown } from '../../state/nodeId'
import type { Bench, Hold, Tool } from './tool'

export function linkTo({ app, surface }: Bench, start: Hold, from: string): Tool {
  let to: string | null = null
  const look = ({ map, leaves }: Hold): void => {
    to = leaves ? null : touchpointAt(app, map, from)
    const box = to === null ? undefined : app.scene.frame(`touchpoint:${to}`)
    const own = app.scene.frame(`touchpoint:${from}`)
    const [last, first] = app.scene.direction === 'ltr' ? ([1, 0] as const) : ([0, 1] as const)
    surface.marks.land([
      { is: 'line', from: own ? side(own, last) : start.map, to: box ? side(box, first) : map },
      ...(box ? [{ is: 'box' as const, box }] : []),
    ])
  }
  const end = (): void => surface.marks.land([])
  return {
    cursor: 'crosshair',
    scrolls: true,
    move: look,
    finish: (hold) => {
      look(hold)
      end()
      if (to !== null) void linkTouchpoints(app, from, to)
    },
    cancel: end,
  }
}

/** The touchpoint under a point, but one. */
function touchpointAt(app: App, point: Point, but: string): string | null {
  for (const { id } of app.scene.at(point)) {
    const it = shown(id)
    if (it.is === 'touchpoint') return it.touchpoint === but ? null : it.touchpoint
  }
  return null
}

/** The middle of the left side, or of the right one. */
function side({ x, y, width, height }: Rect, right: 0 | 1): Point {
  return { x: x + right * width, y: y + height / 2 }
}
