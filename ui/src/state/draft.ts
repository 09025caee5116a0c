/** Where a new card goes, seen from what is selected, and how it comes into being. */

import type { App } from './app'
import { placeOf } from './cardPlace'
import type { CardPlace } from './editing.svelte'
import type { GridCell } from './grid'
import { newId } from './ids'
import { shown } from './nodeId'
import { topOf } from './stacks'
import { sayAdded } from './where'

export interface Draft {
  place: CardPlace
  /** The card that it stands below. */
  below: string | null
}

/** The place of a new card: at the end of a cell, or behind a card. */
export function draftAt(app: App, node: string | null): Draft | null {
  if (node === null) return null
  const it = shown(node)
  switch (it.is) {
    case 'cell':
      return holdsCards(app, it.lane)
        ? { place: { in: 'cell', ...pick(it), before: null }, below: lastCard(app, node) }
        : null
    case 'span':
      return holdsCards(app, it.lane)
        ? {
            place: { in: 'span', lane: it.lane, stage: it.stage, before: null },
            below: lastCard(app, node),
          }
        : null
    case 'across':
      return draftAt(app, `cell:${it.lane}:${it.from}`)
    case 'card':
      return behind(app, it.card)
    default:
      return null
  }
}

/** Beside the map, where what has no place waits; it belongs to a lane all the same. */
export function parkingPlace(app: App, lane?: string): CardPlace | null {
  const first = lane ?? app.map.all('lane').find((it) => !it.kind.startsWith('line_of'))?.id
  return first === undefined ? null : { in: 'parking', lane: first, before: null }
}

/** Makes a card of each text. The node of the last one, if it was done. */
export async function createCards(
  app: App,
  place: CardPlace,
  texts: readonly string[],
): Promise<string | null> {
  const written = texts.map((text) => text.trim()).filter((text) => text !== '')
  if (written.length === 0) return null
  const first = newId()
  const edited = await app.session.edit({
    do: 'capture',
    first_id: first,
    at: place,
    texts: written,
  })
  const made = edited?.changes.filter((it) => it.record === 'card' && !it.before) ?? []
  const last = made.at(-1)
  if (!last) return null
  sayAdded(app, made.length, `card:${last.id}`)
  return `card:${last.id}`
}

/** The next place of a text that takes cards; nothing where there is no text. */
export function besideInText(app: App, from: GridCell, step: 'left' | 'right'): GridCell | null {
  if (app.session.lens !== 'outline') return null
  let at = from
  for (;;) {
    const next = app.grid.step(at, step === 'right' ? 'down' : 'up')
    if (next.node === at.node) return from
    if (draftAt(app, next.node)) return next
    at = next
  }
}

function behind(app: App, id: string): Draft | null {
  const card = app.map.get('card', id)
  if (!card) return null
  const below = `card:${id}`
  // Who types behind a heading types what stands under it.
  if (card.kind === 'heading' && card.opened) {
    const [first] = app.map.belowHeading(id)
    return { place: { in: 'heading', heading: id, before: first?.id ?? null }, below }
  }
  // A new card is one of a cell.
  if (card.until !== null && card.heading === null) {
    return draftAt(app, `cell:${card.lane}:${card.touchpoint}`)
  }
  const top = topOf(app.map, id)
  const siblings = app.map.beside(card)
  const before = siblings[siblings.findIndex((it) => it.id === top) + 1]?.id ?? null
  return { place: placeOf(card, before), below }
}

function holdsCards(app: App, lane: string): boolean {
  return !(app.map.get('lane', lane)?.kind.startsWith('line_of') ?? true)
}

function lastCard(app: App, node: string): string | null {
  const children = app.scene.node(node)?.children ?? []
  return children.findLast((id) => shown(id).is === 'card') ?? null
}

function pick(it: { lane: string; touchpoint: string }): { lane: string; touchpoint: string } {
  return { lane: it.lane, touchpoint: it.touchpoint }
}
