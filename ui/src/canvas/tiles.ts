/** What the arrow keys do in a picture without a grid: they go from tile to tile. */

import type { App } from '../state/app'
import type { Rect } from '../state/geometry'
import type { Step } from '../state/grid'
import { shown } from '../state/nodeId'

interface Tile {
  node: string
  box: Rect
}

/** Goes to the tile that lies that way, or to the first. Whether there is one. */
export function stepAmongTiles(app: App, step: Step | null): boolean {
  const tiles = tilesOf(app)
  const [first] = tiles
  if (first === undefined || step === null) return false
  const at = tiles.findIndex((tile) => tile.node === app.selection.active)
  const here = tiles[at]
  app.selection.only((here === undefined ? first : (target(tiles, at, here, step) ?? here)).node)
  return true
}

function target(tiles: readonly Tile[], at: number, here: Tile, step: Step): Tile | undefined {
  switch (step) {
    case 'left':
      return tiles[at - 1]
    case 'right':
      return tiles[at + 1]
    case 'up':
      return nearest(tiles, here, -1)
    case 'down':
      return nearest(tiles, here, 1)
    case 'rowStart':
    case 'pageUp':
      return tiles[0]
    case 'rowEnd':
    case 'pageDown':
      return tiles.at(-1)
    default:
      return undefined
  }
}

/** The tile above or below that lies least to the side. */
function nearest(tiles: readonly Tile[], here: Tile, way: 1 | -1): Tile | undefined {
  const beyond = tiles.filter(({ box }) => (box.y - here.box.y) * way > 1)
  const off = ({ box }: Tile): number =>
    Math.abs(box.y - here.box.y) * 4 + Math.abs(box.x - here.box.x)
  return beyond.sort((one, other) => off(one) - off(other))[0]
}

/** All tiles in reading order. */
function tilesOf(app: App): Tile[] {
  const tiles: Tile[] = []
  app.scene.walk(({ id }) => {
    const { is } = shown(id)
    const box = is === 'metric' || is === 'usual' ? app.scene.frame(id) : undefined
    if (box) tiles.push({ node: id, box })
  })
  return tiles
}
