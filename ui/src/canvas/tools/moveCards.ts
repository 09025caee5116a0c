/** Drags cards to another cell, another place in theirs, or out of the grid. */

import type { Command } from '../../host'
import type { App } from '../../state/app'
import type { CardPlace } from '../../state/editing.svelte'
import { shown } from '../../state/nodeId'
import { cardDrop, type Drop } from '../drop'
import { Foresight } from '../foresight'
import { Ghost } from '../ghost'
import { anchorOf } from './longCard'
import { carry } from './carry'
import type { Bench, Hold, Tool } from './tool'

export function moveCards(bench: Bench, start: Hold, held: string): Tool {
  const { app, surface, overlay } = bench
  const nodes = [held, ...[...app.selection.nodes].filter((node) => isCard(node) && node !== held)]
  const moving = new Set(nodes)
  // In the order in which they are read, not in which they were clicked.
  const ids = inReadingOrder(app, moving)
  const frame = app.scene.frame(held) ?? { x: start.map.x, y: start.map.y }
  const grip = { x: start.map.x - frame.x, y: start.map.y - frame.y }
  const ghost = new Ghost(overlay, surface.world, nodes, grip)
  const anchor = anchorOf(app, held, grip)
  let drop: Drop<CardPlace> | null = null
  const foresight = new Foresight(app, surface, () => mark())
  const command = (to: CardPlace): Command => ({ do: 'move', record: 'card', ids, to })
  const mark = (): void => {
    surface.marks.lift(nodes.flatMap((node) => app.scene.frame(node) ?? []))
    const around = drop && (anchor && drop !== PARKED ? held : drop.holder)
    const box = around === null ? undefined : app.scene.frame(around)
    const seen = foresight.shows && box ? [{ is: 'box' as const, box }] : drop?.landing
    surface.marks.land(seen ?? [])
  }
  const aim = (hold: Hold): void => {
    app.tray.over = hold.parks
    ghost.move(hold.screen, app.camera.view.zoom)
    // Over the room that was made for them they are where they would be.
    const there = foresight.shows && !hold.parks && !hold.leaves && !anchor
    if (there && app.scene.at(hold.map).some((node) => moving.has(node.id))) return
    const under = anchor?.(hold.map) ?? hold.map
    drop = hold.parks ? PARKED : hold.leaves ? null : cardDrop(app.scene, under, moving)
    foresight.show(drop ? [command(drop.place)] : [])
    mark()
  }
  mark()
  return carry(bench, {
    ghost,
    foresight,
    node: held,
    look: aim,
    wanted: () => (drop ? command(drop.place) : null),
    ended: () => {
      app.tray.over = false
    },
  })
}

const PARKED: Drop<CardPlace> = {
  place: { in: 'parking', lane: null, before: null },
  holder: 'parking',
  landing: [],
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
