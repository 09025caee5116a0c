/**
 * What keys do in a picture without a grid: they go from tile to tile, and from
 * a tile into the fields on it.
 */

import type { App } from '../state/app'
import type { Rect } from '../state/geometry'
import type { Step } from '../state/grid'
import { shown } from '../state/nodeId'

interface Tile {
  node: string
  box: Rect
}

/** Does what a key means among tiles. Whether it meant anything. */
export function walkTiles(
  app: App,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  step: Step | null,
): boolean {
  const { active } = app.selection
  const holder = active === null ? undefined : app.scene.parent(active)
  const field = active !== null && shown(active).is === 'field' ? active : null
  if (key === 'Escape' && field !== null && holder !== undefined) {
    app.selection.only(holder)
    return true
  }
  const [first] = active === null || field !== null ? [] : fieldsOn(app, active)
  if (key === 'Enter' && !ctrlKey && !metaKey && first !== undefined) {
    app.selection.only(first)
    return true
  }
  if (step === null) return false
  return field !== null && holder !== undefined
    ? stepFrom(app, field, holder, step)
    : stepAmong(app, active, step)
}

/** From a field to the next one of its tile, or to the same one of the tile beside. */
function stepFrom(app: App, field: string, holder: string, step: Step): boolean {
  if (step !== 'up' && step !== 'down') {
    if (!stepAmong(app, holder, step)) return false
    const tile = app.selection.active
    const column = columnOf(field)
    const same = tile === null ? [] : fieldsOn(app, tile).filter((it) => columnOf(it) === column)
    const [target] = same
    if (target !== undefined) app.selection.only(target)
    return true
  }
  const fields = fieldsOn(app, holder)
  const next = fields[fields.indexOf(field) + (step === 'up' ? -1 : 1)]
  if (next === undefined) return stepAmong(app, holder, step)
  app.selection.only(next)
  return true
}

/** Goes to the tile that lies that way, or to the first. Whether there is one. */
function stepAmong(app: App, from: string | null, step: Step): boolean {
  const tiles = tilesOf(app)
  const [first] = tiles
  if (first === undefined) return false
  const at = tiles.findIndex((tile) => tile.node === from)
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

/** The fields of a tile, from the top down. */
function fieldsOn(app: App, tile: string): string[] {
  return (app.scene.node(tile)?.children ?? []).filter((id) => shown(id).is === 'field')
}

function columnOf(field: string): string {
  const it = shown(field)
  return it.is === 'field' ? it.column : ''
}
