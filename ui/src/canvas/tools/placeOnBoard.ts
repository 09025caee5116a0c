/** Drags an opportunity to another place of its board, or into the tray beside it. */

import { itemOf, placing, spotOf, standing, type Spot } from '../../state/priorities'
import { Foresight } from '../foresight'
import { Ghost } from '../ghost'
import { carry } from './carry'
import type { Bench, Hold, Tool } from './tool'

export function placeOnBoard(bench: Bench, start: Hold, held: string): Tool | null {
  const { app, surface, overlay } = bench
  const item = itemOf(held)
  if (!item) return null
  const frame = app.scene.frame(held) ?? { ...start.map, width: 0, height: 0 }
  const grip = { x: start.map.x - frame.x, y: start.map.y - frame.y }
  const ghost = new Ghost(overlay, surface.world, [held], grip)
  const from = standing(app.map, item)
  let to: { node: string; spot: Spot | null } | null = null
  const foresight = new Foresight(app, surface, () => mark())
  const wanted = () => (to ? placing(app.map, item, to.spot) : null)
  const mark = (): void => {
    const before = app.scene.frame(held)
    surface.marks.lift(before ? [before] : [])
    const box = to === null ? undefined : app.scene.frame(to.node)
    surface.marks.land(box ? [{ is: 'box', box }] : [])
  }
  const look = (hold: Hold): void => {
    ghost.move(hold.screen, app.camera.view.zoom)
    to = null
    for (const { id } of hold.leaves ? [] : app.scene.at(hold.map)) {
      const spot = spotOf(id, item.board)
      if (spot === undefined) continue
      const isSame = spot?.up === from?.up && spot?.across === from?.across
      to = isSame ? null : { node: id, spot }
      break
    }
    const command = wanted()
    foresight.show(command ? [command] : [])
    mark()
  }
  mark()
  return carry(bench, { ghost, foresight, node: held, look, wanted })
}
