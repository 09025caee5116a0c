/** Drags a lane above or below others. */

import type { Command } from '../../host'
import type { App } from '../../state/app'
import { columnDrop, type Sibling } from '../drop'
import { Foresight } from '../foresight'
import { Ghost } from '../ghost'
import { carry } from './carry'
import type { Bench, Hold, Tool } from './tool'

export function moveLane(bench: Bench, start: Hold, lane: string): Tool {
  const { app, surface, overlay } = bench
  const node = `label:${lane}`
  const frame = app.scene.frame(node) ?? { ...start.map, width: 0, height: 0 }
  const grip = { x: start.map.x - frame.x, y: start.map.y - frame.y }
  const ghost = new Ghost(overlay, surface.world, [node], grip)
  let drop: ReturnType<typeof columnDrop> = null
  const foresight = new Foresight(app, surface, () => mark())
  const command = (before: string | null): Command => ({
    do: 'move',
    record: 'lane',
    ids: [lane],
    to: { in: 'map', before },
  })
  const mark = (): void => {
    const grid = app.scene.frame('grid') ?? app.scene.size
    const row = app.scene.frame(node)
    surface.marks.lift(row ? [{ ...row, x: grid.x, width: grid.width }] : [])
    const y = drop?.edge ?? 0
    const line = { is: 'line' as const, from: { x: grid.x, y }, to: { x: grid.x + grid.width, y } }
    surface.marks.land(drop && !foresight.shows ? [line] : [])
  }
  const look = (hold: Hold): void => {
    ghost.move(hold.screen, app.camera.view.zoom)
    const row = foresight.shows ? app.scene.frame(node) : undefined
    if (row && hold.map.y >= row.y && hold.map.y <= row.y + row.height) return
    drop = columnDrop(lanes(app, foresight.shows ? lane : null), hold.map.y)
    foresight.show(drop ? [command(drop.before)] : [])
    mark()
  }
  mark()
  return carry(bench, { ghost, foresight, node, look, wanted: () => (drop ? command(drop.before) : null) })
}

/** The lanes as they are shown, but one. */
function lanes(app: App, but: string | null): Sibling[] {
  return app.map.all('lane').flatMap(({ id }): Sibling[] => {
    const box = id === but ? undefined : app.scene.frame(`label:${id}`)
    return box ? [{ id, box }] : []
  })
}
