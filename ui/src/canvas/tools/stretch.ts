/** Lets a card cover more or fewer touchpoints, by the edges where it begins and ends. */

import type { Direction } from '../../host/bindings/Direction'
import type { App } from '../../state/app'
import { union, type Point, type Rect } from '../../state/geometry'
import { shown } from '../../state/nodeId'
import { endsOf, journey, setSpan, spanning, type Ends } from '../../state/span'
import { Foresight } from '../foresight'
import type { Bench, Tool } from './tool'

/** So near to an edge, in pixels, it is the edge that is meant. */
const NEAR = 6

/** An end of a card that a hand is at. */
export interface CardEnd {
  card: string
  end: keyof Ends
  ends: Ends
  box: Rect
}

/** A column, and the touchpoints that are in it: several where a stage is folded. */
export interface Reach {
  first: string
  last: string
  box: Rect
}

/** The card whose ends can be taken: the only one that is selected, in the grid. */
export function stretchable(app: App): { card: string; ends: Ends; box: Rect } | null {
  const { active, nodes } = app.selection
  const it = active === null || nodes.size !== 1 ? null : shown(active)
  if (it?.is !== 'card' || active === null) return null
  const ends = endsOf(app.map, it.card)
  const box = app.scene.frame(active)
  return ends && box ? { card: it.card, ends, box } : null
}

/** The end of the selected card that a hand is at. */
export function cardEndAt(app: App, point: Point): CardEnd | null {
  const found = stretchable(app)
  if (!found) return null
  const { box } = found
  const near = NEAR / app.camera.view.zoom
  if (point.y < box.y || point.y > box.y + box.height) return null
  const isAt = (x: number): boolean => Math.abs(point.x - x) <= near
  const [start, end] = inReading(app.scene.direction, box.x, box.x + box.width)
  if (isAt(end)) return { ...found, end: 'until' }
  return isAt(start) ? { ...found, end: 'from' } : null
}

/** The ends that a card has when one of them is over a column. */
export function stretched(
  ends: Ends,
  end: keyof Ends,
  column: Reach,
  order: readonly string[],
): Ends {
  const place = (id: string): number => order.indexOf(id)
  const fixed = end === 'until' ? ends.from : ends.until
  // Of a stage that is folded the card covers all, as far as it reaches into it.
  const moved = place(column.first) >= place(fixed) ? column.last : column.first
  return place(moved) < place(fixed) ? { from: moved, until: fixed } : { from: fixed, until: moved }
}

export function stretch({ app, surface }: Bench, held: CardEnd): Tool {
  const order = journey(app.map)
  let now = held.ends
  const foresight = new Foresight(app, surface, () => mark())
  const differs = (): boolean => now.from !== held.ends.from || now.until !== held.ends.until
  const mark = (): void => {
    const box = coveredBy(columnsOf(app), now, order)
    const { y, height } = app.scene.frame(`card:${held.card}`) ?? held.box
    if (box) surface.marks.land([{ is: 'box', box: { x: box.x, width: box.width, y: y - 4, height: height + 8 } }])
  }
  const end = (): void => surface.marks.land([])
  const aim = (point: Point): void => {
    const column = nearest(columnsOf(app), point.x)
    if (!column) return
    now = stretched(held.ends, held.end, column, order)
    foresight.show(differs() ? [spanning(held.card, now)] : [])
    mark()
  }
  return {
    cursor: 'ew-resize',
    scrolls: true,
    move: ({ map }) => aim(map),
    finish: ({ map }) => {
      aim(map)
      end()
      if (!differs()) {
        foresight.forget()
        return
      }
      foresight.keep()
      void setSpan(app, held.card, now)
    },
    cancel: () => {
      end()
      foresight.forget()
    },
  }
}

/** The columns of the map, each with what is in it. */
export function columnsOf(app: App): Reach[] {
  return app.map.all('stage').flatMap((stage): Reach[] => {
    const touchpoints = app.map.touchpointsOf(stage.id)
    const [first, last] = [touchpoints[0], touchpoints.at(-1)]
    const folded = app.scene.frame(`folded:${stage.id}`)
    if (folded && first && last) return [{ first: first.id, last: last.id, box: folded }]
    return touchpoints.flatMap(({ id }) => {
      const box = app.scene.frame(`touchpoint:${id}`)
      return box ? [{ first: id, last: id, box }] : []
    })
  })
}

/** From the first column to the last of what a card covers. */
export function coveredBy(
  columns: readonly Reach[],
  { from, until }: Ends,
  order: readonly string[],
): Rect | null {
  const place = (id: string): number => order.indexOf(id)
  const within = columns.filter(
    (it) => place(it.last) >= place(from) && place(it.first) <= place(until),
  )
  return union(within.map((it) => it.box))
}

function nearest(columns: readonly Reach[], x: number): Reach | undefined {
  const distance = ({ box }: Reach): number => Math.max(box.x - x, x - box.x - box.width, 0)
  return columns.toSorted((a, b) => distance(a) - distance(b))[0]
}

function inReading(direction: Direction, left: number, right: number): [number, number] {
  return direction === 'ltr' ? [left, right] : [right, left]
}
