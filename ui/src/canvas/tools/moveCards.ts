/** Drags cards to another cell, another place in theirs, or out of the grid. */

import type { App } from '../../state/app'
import type { CardPlace } from '../../state/editing.svelte'
import { shown } from '../../state/nodeId'
import { sayWhere } from '../../state/where'
import { cardDrop, type Drop } from '../drop'
import { Ghost } from '../ghost'
import type { Bench, Hold, Tool } from './tool'

export function moveCards({ app, surface, overlay }: Bench, start: Hold, held: string): Tool {
  const nodes = [held, ...[...app.selection.nodes].filter((node) => isCard(node) && node !== held)]
  const moving = new Set(nodes)
  const frame = app.scene.frame(held) ?? { x: start.map.x, y: start.map.y }
  const grip = { x: start.map.x - frame.x, y: start.map.y - frame.y }
  const ghost = new Ghost(overlay, surface.world, nodes, grip)
  surface.marks.lift(nodes.flatMap((node) => app.scene.frame(node) ?? []))
  let drop: Drop<CardPlace> | null = null
  const end = (): void => {
    ghost.remove()
    surface.marks.lift([])
    surface.marks.land([])
    app.tray.over = false
  }
  const aim = (hold: Hold): void => {
    drop = hold.parks
      ? { place: { in: 'parking', lane: null, before: null }, landing: [] }
      : cardDrop(app.scene, hold.map, moving)
    app.tray.over = hold.parks
    surface.marks.land(drop?.landing ?? [])
    ghost.move(hold.screen, app.camera.view.zoom)
  }
  return {
    cursor: 'grabbing',
    scrolls: true,
    move: aim,
    finish: (hold) => {
      aim(hold)
      end()
      if (!drop) return
      // In the order in which they are read, not in which they were clicked.
      const ids = inReadingOrder(app, moving)
      const to = drop.place
      void app.session.edit({ do: 'move', record: 'card', ids, to }).then((edited) => {
        if (edited) sayWhere(app, held)
      })
    },
    cancel: end,
  }
}

function isCard(node: string): boolean {
  return shown(node).is === 'card'
}

function inReadingOrder(app: App, moving: ReadonlySet<string>): string[] {
  const ids: string[] = []
  app.scene.walk((node) => {
    const it = moving.has(node.id) ? shown(node.id) : null
    if (it?.is === 'card') ids.push(it.card)
  })
  return ids
}
