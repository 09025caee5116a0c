/** Drags a touchpoint within and between stages, or a stage with all that is in it. */

import type { Place } from '../../host'
import { sayWhere } from '../../state/where'
import { rowDrop, touchpointDrop, type Column, type Sibling } from '../drop'
import { Ghost } from '../ghost'
import type { Bench, Hold, Tool } from './tool'

export function moveTouchpoint(bench: Bench, start: Hold, touchpoint: string): Tool {
  const { app } = bench
  const columns = app.map.all('stage').flatMap((stage): Column[] => {
    const touchpoints = app.map.touchpointsOf(stage.id)
    const nodes: [string, string | null][] =
      touchpoints.length === 0
        ? [[`nothing:${stage.id}`, null]]
        : touchpoints.map((it) => [`touchpoint:${it.id}`, it.id])
    return nodes.flatMap(([node, id]) => {
      const box = app.scene.frame(node)
      return box ? [{ stage: stage.id, touchpoint: id, box }] : []
    })
  })
  return moveColumn(bench, start, `touchpoint:${touchpoint}`, (x) => {
    const drop = touchpointDrop(columns, x, app.scene.direction)
    return drop && { to: drop.place, edge: drop.edge, record: 'touchpoint', id: touchpoint }
  })
}

export function moveStage(bench: Bench, start: Hold, stage: string): Tool {
  const { app } = bench
  const stages = app.map.all('stage').flatMap((it): Sibling[] => {
    const box = app.scene.frame(`stage:${it.id}`)
    return box ? [{ id: it.id, box }] : []
  })
  return moveColumn(bench, start, `stage:${stage}`, (x) => {
    const drop = rowDrop(stages, x, app.scene.direction)
    return (
      drop && {
        to: { in: 'map', before: drop.before },
        edge: drop.edge,
        record: 'stage',
        id: stage,
      }
    )
  })
}

interface Aim {
  to: Place
  edge: number
  record: 'touchpoint' | 'stage'
  id: string
}

function moveColumn(
  { app, surface, overlay }: Bench,
  start: Hold,
  node: string,
  aimAt: (x: number) => Aim | null,
): Tool {
  const frame = app.scene.frame(node) ?? { ...start.map, width: 0, height: 0 }
  const grip = { x: start.map.x - frame.x, y: start.map.y - frame.y }
  const ghost = new Ghost(overlay, surface.world, [node], grip)
  const grid = app.scene.frame('grid') ?? app.scene.size
  // All that goes along: the column, or the columns, to the end of the grid.
  surface.marks.lift([{ ...frame, height: grid.y + grid.height - frame.y }])
  let aim: Aim | null = null
  const end = (): void => {
    ghost.remove()
    surface.marks.lift([])
    surface.marks.land([])
  }
  const look = (hold: Hold): void => {
    aim = aimAt(hold.map.x)
    const edge = aim?.edge ?? 0
    const line = {
      is: 'line' as const,
      from: { x: edge, y: frame.y },
      to: { x: edge, y: grid.y + grid.height },
    }
    surface.marks.land(aim ? [line] : [])
    ghost.move(hold.screen, app.camera.view.zoom)
  }
  return {
    cursor: 'grabbing',
    scrolls: true,
    move: look,
    finish: (hold) => {
      look(hold)
      end()
      if (!aim) return
      const { record, id, to } = aim
      void app.session.edit({ do: 'move', record, ids: [id], to }).then((edited) => {
        if (edited) sayWhere(app, node)
      })
    },
    cancel: end,
  }
}
