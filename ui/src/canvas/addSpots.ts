/**
 * Where the buttons stand that add something to the map: in pixels of the
 * screen, always of one size, and only where the map says nothing.
 */

import type { Direction } from '../host/bindings/Direction'
import { toScreen, type Cover, type View } from '../state/camera'
import type { Point, Rect, Size } from '../state/geometry'

/** How large a button is: a finger's least. */
export const SIZE = 24
/** From farther away nobody adds anything. */
const LEAST_ZOOM = 0.3
/** From farther away the row of stages is lower than a button. */
const LEAST_ZOOM_INSIDE = 0.75
/** No words stand nearer than this to the end of a stage, in the map's units. */
const FREE_AT_END = 9
const GAP = 4

export interface Ground {
  view: View
  screen: Size
  covered: Cover
  direction: Direction
}

/** Behind all stages, beside the last one. */
export function atEnd(ground: Ground, grid: Rect, band: Rect): Point | null {
  const { view, screen, covered, direction } = ground
  if (view.zoom < LEAST_ZOOM) return null
  const y = middle(view, band)
  const free = FREE_AT_END * view.zoom
  if (direction === 'ltr') {
    const end = (grid.x + grid.width) * view.zoom + view.x
    const x = Math.min(end + GAP, screen.width - SIZE)
    return x >= end - free ? clear(ground, { x, y }) : null
  }
  const end = grid.x * view.zoom + view.x - SIZE
  const x = Math.max(end - GAP, covered.left)
  return x <= end + free ? clear(ground, { x, y }) : null
}

/** On the lower edge of all lanes, in the column of their names: what lies below begins with words. */
export function atBottom(ground: Ground, grid: Rect, label: Rect, below: Rect | null): Point | null {
  const { view, screen, covered, direction } = ground
  if (view.zoom < LEAST_ZOOM) return null
  const edge = (grid.y + grid.height) * view.zoom + view.y
  const room = below ? below.y * view.zoom + view.y - edge : Infinity
  const y = edge - SIZE / 2
  if (room < SIZE / 2 || y < covered.top || y + SIZE > screen.height) return null
  const start = toScreen(view, label).x
  const width = label.width * view.zoom
  // Where names are kept in sight, the button is kept with them.
  const from = direction === 'ltr' ? Math.max(0, start) : Math.min(start, screen.width - covered.right)
  const to = direction === 'ltr' ? Math.max(start + width, covered.left) : Math.min(screen.width, start + width)
  return { x: (from + to - SIZE) / 2, y }
}

/** At the end of a stage, behind the last of its `words`; nowhere if they fill it. */
export function atEndOf(ground: Ground, stage: Rect, words: Rect | null): Point | null {
  const { view, direction } = ground
  if (view.zoom < LEAST_ZOOM_INSIDE) return null
  const at = (x: number): number => x * view.zoom + view.x
  const y = middle(view, stage)
  if (direction === 'ltr') {
    const x = at(stage.x + stage.width) - SIZE - GAP
    return at(words ? words.x + words.width : stage.x) <= x ? clear(ground, { x, y }) : null
  }
  const x = at(stage.x) + GAP
  return at(words ? words.x : stage.x + stage.width) >= x + SIZE ? clear(ground, { x, y }) : null
}

/** On the upper edge of a tile, where it ends. */
export function atCorner(ground: Ground, tile: Rect): Point | null {
  const { view, direction } = ground
  if (view.zoom < LEAST_ZOOM) return null
  const { x, y } = toScreen(view, tile)
  const end = direction === 'ltr' ? x + tile.width * view.zoom : x
  return clear(ground, { x: end - SIZE / 2, y: y - SIZE / 2 })
}

function middle(view: View, box: Rect): number {
  return (box.y + box.height / 2) * view.zoom + view.y - SIZE / 2
}

/** A place that nothing lies over. */
function clear({ screen, covered }: Ground, at: Point): Point | null {
  const inside =
    at.x >= covered.left &&
    at.x + SIZE <= screen.width - covered.right &&
    at.y >= covered.top &&
    at.y + SIZE <= screen.height
  return inside ? at : null
}
