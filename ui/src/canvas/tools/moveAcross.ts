/** Drags touchpoints to another row of channels, or of those who answer for them. */

import { shown } from '../../state/nodeId'
import { isSame, puttingOn, rowsOf, trackAt, type Row } from '../../state/tracks'
import { Foresight } from '../foresight'
import { Ghost } from '../ghost'
import { carry } from './carry'
import type { Bench, Hold, Tool } from './tool'

export function moveAcross(bench: Bench, start: Hold, held: string): Tool {
  const { app, surface, overlay } = bench
  const node = `touchpoint:${held}`
  const nodes = [node, ...[...app.selection.nodes].filter((it) => it !== node && isTouchpoint(it))]
  const ids = nodes.map((it) => it.slice('touchpoint:'.length))
  const frame = app.scene.frame(node) ?? { ...start.map, width: 0, height: 0 }
  const grip = { x: start.map.x - frame.x, y: start.map.y - frame.y }
  const ghost = new Ghost(overlay, surface.world, nodes, grip)
  const from = ids.map((id) => trackAt(app.scene, id))
  let to: Row | null = null
  const foresight = new Foresight(app, surface, () => mark())
  const commands = (row: Row | null) => (row ? [puttingOn(row.track, ids)] : [])
  const mark = (): void => {
    surface.marks.lift(nodes.flatMap((it) => app.scene.frame(it) ?? []))
    const row = to && rowsOf(app.scene).find((it) => isSame(it.track, to?.track ?? null))
    surface.marks.land(row ? [{ is: 'box', box: row.box }] : [])
  }
  const look = (hold: Hold): void => {
    ghost.move(hold.screen, app.camera.view.zoom)
    const { y } = hold.map
    const rows = hold.leaves ? [] : rowsOf(app.scene)
    const row = rows.find(({ box }) => y >= box.y && y < box.y + box.height) ?? null
    // Where all of them lie already there is nothing to do.
    to = row && from.every((it) => isSame(it, row.track)) ? null : row
    foresight.show(commands(to))
    mark()
  }
  mark()
  return carry(bench, { ghost, foresight, node, look, wanted: () => (to ? puttingOn(to.track, ids) : null) })
}

function isTouchpoint(node: string): boolean {
  return shown(node).is === 'touchpoint'
}
