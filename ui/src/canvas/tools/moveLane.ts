/** Drags a lane above or below others. */

import { sayWhere } from '../../state/where'
import { columnDrop, type Sibling } from '../drop'
import { Ghost } from '../ghost'
import type { Bench, Hold, Tool } from './tool'

export function moveLane({ app, surface, overlay }: Bench, start: Hold, lane: string): Tool {
  const node = `label:${lane}`
  const lanes = app.map.all('lane').flatMap((it): Sibling[] => {
    const box = app.scene.frame(`label:${it.id}`)
    return box ? [{ id: it.id, box }] : []
  })
  const frame = app.scene.frame(node) ?? { ...start.map, width: 0, height: 0 }
  const grip = { x: start.map.x - frame.x, y: start.map.y - frame.y }
  const ghost = new Ghost(overlay, surface.world, [node], grip)
  const grid = app.scene.frame('grid') ?? app.scene.size
  surface.marks.lift([{ ...frame, x: grid.x, width: grid.width }])
  let drop: ReturnType<typeof columnDrop> = null
  const end = (): void => {
    ghost.remove()
    surface.marks.lift([])
    surface.marks.land([])
  }
  const look = (hold: Hold): void => {
    drop = columnDrop(lanes, hold.map.y)
    const y = drop?.edge ?? 0
    const line = { is: 'line' as const, from: { x: grid.x, y }, to: { x: grid.x + grid.width, y } }
    surface.marks.land(drop ? [line] : [])
    ghost.move(hold.screen, app.camera.view.zoom)
  }
  return {
    cursor: 'grabbing',
    scrolls: true,
    move: look,
    finish: (hold) => {
      look(hold)
      end()
      if (!drop) return
      const to = { in: 'map' as const, before: drop.before }
      void app.session.edit({ do: 'move', record: 'lane', ids: [lane], to }).then((edited) => {
        if (edited) sayWhere(app, node)
      })
    },
    cancel: end,
  }
}
