/** Drags a touchpoint within and between stages, or a stage with all that is in it. */

import type { Command, Place } from '../../host'
import type { App } from '../../state/app'
import { rowDrop, touchpointDrop, type Column, type Sibling } from '../drop'
import { Foresight } from '../foresight'
import { Ghost } from '../ghost'
import { carry } from './carry'
import type { Bench, Hold, Tool } from './tool'

export function moveTouchpoint(bench: Bench, start: Hold, id: string): Tool {
  const { app } = bench
  return moveColumn(bench, start, { record: 'touchpoint', id }, (x, isElsewhere) => {
    const drop = touchpointDrop(columns(app, isElsewhere ? id : null), x, app.scene.direction)
    return drop && { to: drop.place, edge: drop.edge }
  })
}

export function moveStage(bench: Bench, start: Hold, id: string): Tool {
  const { app } = bench
  return moveColumn(bench, start, { record: 'stage', id }, (x, isElsewhere) => {
    const drop = rowDrop(stages(app, isElsewhere ? id : null), x, app.scene.direction)
    return drop && { to: { in: 'map', before: drop.before }, edge: drop.edge }
  })
}

interface Moved {
  record: 'touchpoint' | 'stage'
  id: string
}

interface Aim {
  to: Place
  edge: number
}

function moveColumn(
  bench: Bench,
  start: Hold,
  { record, id }: Moved,
  /** Where it would go; `isElsewhere` if it is shown there already. */
  aimAt: (x: number, isElsewhere: boolean) => Aim | null,
): Tool {
  const { app, surface, overlay } = bench
  const node = `${record}:${id}`
  const frame = app.scene.frame(node) ?? { ...start.map, width: 0, height: 0 }
  const grip = { x: start.map.x - frame.x, y: start.map.y - frame.y }
  const ghost = new Ghost(overlay, surface.world, [node], grip)
  let aim: Aim | null = null
  const foresight = new Foresight(app, surface, () => mark())
  const moved = ({ to }: Aim): Command => ({ do: 'move', record, ids: [id], to })
  const mark = (): void => {
    const grid = app.scene.frame('grid') ?? app.scene.size
    const bottom = grid.y + grid.height
    const column = app.scene.frame(node)
    // All that goes along: the column, or the columns, to the end of the grid.
    surface.marks.lift(column ? [{ ...column, height: bottom - column.y }] : [])
    const x = aim?.edge ?? 0
    const line = { is: 'line' as const, from: { x, y: frame.y }, to: { x, y: bottom } }
    surface.marks.land(aim && !foresight.shows ? [line] : [])
  }
  const look = (hold: Hold): void => {
    ghost.move(hold.screen, app.camera.view.zoom)
    const column = foresight.shows && !hold.leaves ? app.scene.frame(node) : undefined
    if (column && hold.map.x >= column.x && hold.map.x <= column.x + column.width) return
    aim = hold.leaves ? null : aimAt(hold.map.x, foresight.shows)
    foresight.show(aim ? [moved(aim)] : [])
    mark()
  }
  mark()
  return carry(bench, { ghost, foresight, node, look, wanted: () => (aim ? moved(aim) : null) })
}

/** The columns of the map as they are shown, but one. */
function columns(app: App, but: string | null): Column[] {
  return app.map.all('stage').flatMap((stage): Column[] => {
    const touchpoints = app.map.touchpointsOf(stage.id).filter((it) => it.id !== but)
    const nodes: [string, string | null][] =
      touchpoints.length === 0
        ? [[`nothing:${stage.id}`, null]]
        : touchpoints.map((it) => [`touchpoint:${it.id}`, it.id])
    return nodes.flatMap(([node, touchpoint]) => {
      const box = app.scene.frame(node)
      return box ? [{ stage: stage.id, touchpoint, box }] : []
    })
  })
}

/** The stages as they are shown, but one. */
function stages(app: App, but: string | null): Sibling[] {
  return app.map.all('stage').flatMap(({ id }): Sibling[] => {
    const box = id === but ? undefined : app.scene.frame(`stage:${id}`)
    return box ? [{ id, box }] : []
  })
}
