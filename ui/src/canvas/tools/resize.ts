/** Makes a column wider or narrower, a row higher or lower, by its edge. */

import type { Command } from '../../host'
import type { Direction } from '../../host/bindings/Direction'
import type { App } from '../../state/app'
import type { Point, Rect } from '../../state/geometry'
import { shown } from '../../state/nodeId'
import { Foresight } from '../foresight'
import type { Bench, Tool } from './tool'

/** How wide a column and how high a row can be made; the core holds the same. */
const WIDTHS = { least: 96, most: 1200 }
const HEIGHTS = { least: 24, most: 2400 }
/** So near to an edge, in pixels, it is the edge that is meant. */
const NEAR = 5

/** The edge of a touchpoint's column, or below a lane's row. */
export type Edge =
  | { of: 'touchpoint'; id: string; box: Rect; direction: Direction }
  | { of: 'lane'; id: string; box: Rect }

/** The edge that a hand is at, among the headers of the map. */
export function edgeAt(app: App, point: Point): Edge | null {
  // Only the journey has columns and rows that can be made wider and higher.
  if (app.session.lens !== 'journey') return null
  const near = NEAR / app.camera.view.zoom
  const { direction } = app.scene
  for (const node of app.scene.at(point)) {
    const it = shown(node.id)
    const box = app.scene.frame(node.id)
    if (!box) continue
    if (it.is === 'touchpoint' && Math.abs(point.x - endOf(box, direction)) <= near) {
      return { of: 'touchpoint', id: it.touchpoint, box, direction }
    }
    // The row of the curves is as high as their levels.
    const isRow = it.is === 'lane' && app.map.get('lane', it.lane)?.kind !== 'emotions'
    if (isRow && box.y + box.height - point.y <= near) {
      return { of: 'lane', id: it.lane, box }
    }
  }
  return null
}

/** The size that an edge has where the hand is. */
export function sizeAt(edge: Edge, point: Point): number {
  if (edge.of === 'lane') return bounded(point.y - edge.box.y, HEIGHTS)
  const { box, direction } = edge
  const width = direction === 'ltr' ? point.x - box.x : box.x + box.width - point.x
  return bounded(width, WIDTHS)
}

export function resize({ app, surface }: Bench, edge: Edge): Tool {
  const end = (): void => surface.marks.land([])
  const foresight = new Foresight(app, surface)
  return {
    cursor: cursorOf(edge),
    scrolls: true,
    move: ({ map }) => {
      const size = sizeAt(edge, map)
      const grid = app.scene.frame('grid') ?? app.scene.size
      surface.marks.land([{ is: 'line', ...lineAt(edge, size, grid) }])
      // From right to left everything would move away under the hand.
      if (edge.of === 'lane' || edge.direction === 'ltr') foresight.show([sizing(edge, size)])
    },
    finish: ({ map }) => {
      end()
      foresight.keep()
      void setSize(app, edge, sizeAt(edge, map))
    },
    cancel: () => {
      end()
      foresight.forget()
    },
  }
}

/** Gives an edge a size, or leaves it to what is in its column or row. */
export function setSize(app: App, edge: Edge, size: number | null): Promise<unknown> {
  return app.session.edit(sizing(edge, size))
}

function sizing({ of, id }: Edge, size: number | null): Command {
  const column = of === 'lane' ? 'height' : 'width'
  return { do: 'change', record: of, ids: [id], set: { [column]: size } }
}

export function cursorOf(edge: Edge): string {
  return edge.of === 'lane' ? 'row-resize' : 'col-resize'
}

function lineAt(edge: Edge, size: number, grid: Rect): { from: Point; to: Point } {
  if (edge.of === 'lane') {
    const y = edge.box.y + size
    return { from: { x: grid.x, y }, to: { x: grid.x + grid.width, y } }
  }
  const x = edge.direction === 'ltr' ? edge.box.x + size : edge.box.x + edge.box.width - size
  return { from: { x, y: edge.box.y }, to: { x, y: grid.y + grid.height } }
}

/** The edge of a box where reading ends. */
function endOf(box: Rect, direction: Direction): number {
  return direction === 'ltr' ? box.x + box.width : box.x
}

function bounded(size: number, { least, most }: { least: number; most: number }): number {
  return Math.round(Math.min(most, Math.max(least, size)))
}
