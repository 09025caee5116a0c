/** Where the keyboard stands: at a cell of the map, or at a thing in one. */

import type { App } from './app'
import type { GridCell } from './grid'
import { shown } from './nodeId'

export type Standing = { at: 'cell'; cell: GridCell } | { at: 'thing'; cell: GridCell | null }

/** Where a node stands. */
export function standingAt(app: App, node: string): Standing {
  const own = app.grid.place(node)
  if (own) return { at: 'cell', cell: own }
  const holder = app.scene.path(node).findLast((id) => app.grid.place(id))
  return { at: 'thing', cell: (holder === undefined ? null : app.grid.place(holder)) ?? null }
}

/** The things in a cell that the keyboard can be at, in order. */
export function thingsIn(app: App, cell: string): string[] {
  if (shown(cell).is === 'curves') {
    return app.map.all('persona').flatMap((persona) => rated(app, persona.id))
  }
  return (app.scene.node(cell)?.children ?? []).filter((id) => {
    const { is } = shown(id)
    return is === 'card' || is === 'placed' || is === 'metric'
  })
}

/** The points of a persona's curve, in the order of the journey. */
export function rated(app: App, persona: string): string[] {
  return app.map
    .all('stage')
    .flatMap((stage) => app.map.touchpointsOf(stage.id))
    .map((touchpoint) => `emotion:${persona}:${touchpoint.id}`)
    .filter((node) => app.scene.node(node))
}
