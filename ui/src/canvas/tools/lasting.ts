/** Makes a bar longer or shorter by the end at which its time ends. */

import type { Direction } from '../../host/bindings/Direction'
import type { App } from '../../state/app'
import type { Point, Rect } from '../../state/geometry'
import { barOf, lastingAt, lastingFor, rounded, secondsOf, writtenTime, type Lasting } from '../../state/lasting'
import type { Bench, Tool } from './tool'

/** So near to an end, in pixels, it is the end that is meant. */
const NEAR = 6

/** The end of a bar that a hand is at. */
export interface BarEnd {
  lasting: Lasting
  box: Rect
  /** Seconds a unit of the picture. */
  unit: number
  direction: Direction
}

export function barEndAt(app: App, point: Point): BarEnd | null {
  if (app.session.lens !== 'timeline') return null
  const near = NEAR / app.camera.view.zoom
  const { direction } = app.scene
  for (const { id } of app.scene.at(point)) {
    const lasting = lastingAt(id)
    const bar = lasting && barOf(app, id)
    if (!bar) continue
    const { box, unit } = bar
    const end = direction === 'ltr' ? box.x + box.width : box.x
    const isBeside = point.y >= box.y && point.y <= box.y + box.height
    if (isBeside && Math.abs(point.x - end) <= near) return { lasting, box, unit, direction }
  }
  return null
}

export function stretchBar({ app, surface }: Bench, { lasting, box, unit, direction }: BarEnd): Tool {
  let seconds = secondsOf(app, lasting) ?? 0
  const before = seconds
  const show = (point: Point): void => {
    const width = Math.max(0, direction === 'ltr' ? point.x - box.x : box.x + box.width - point.x)
    seconds = rounded(width * unit)
    const length = seconds / unit
    const x = direction === 'ltr' ? box.x : box.x + box.width - length
    surface.marks.land([
      { is: 'box', box: { ...box, x, width: Math.max(length, 1) } },
      { is: 'note', at: { x: x + length / 2, y: box.y - 8 }, label: writtenTime(app, seconds) },
    ])
  }
  const end = (): void => surface.marks.land([])
  return {
    cursor: 'ew-resize',
    scrolls: true,
    move: ({ map }) => show(map),
    finish: ({ map }) => {
      show(map)
      end()
      if (seconds === before) return
      void app.session.edit(lastingFor(lasting, seconds)).then((edited) => {
        if (edited) app.speech.say(writtenTime(app, seconds), 'place')
      })
    },
    cancel: end,
  }
}
