/** Cards that lie under others: what stands for them while they are not shown. */

import type { App } from './app'
import type { RecordOf } from './blank'
import type { MapState } from './map.svelte'
import { shown } from './nodeId'

type Card = RecordOf<'card'>

/** The card on top of a card that lies under it; the card itself if it lies under none. */
export function topOf(map: MapState, card: string): string {
  return map.get('card', card)?.under ?? card
}

/**
 * The node in the picture: for a card under a heading that is folded that of the
 * heading, for one in a closed stack that of the card on top.
 */
export function visible(map: MapState, node: string): string {
  const it = shown(node)
  if (it.is !== 'card') return node
  const card = map.get('card', it.card)
  const above = [card?.heading, card?.under].map((id) => map.get('card', id))
  const closed = above.find((it) => it && !it.opened)
  return closed ? `card:${closed.id}` : node
}

/** All cards of the stack that a card lies in, from the top down; nothing if it lies in none. */
export function stackOf(map: MapState, card: string): readonly Card[] {
  const top = map.get('card', topOf(map, card))
  const under = top ? map.under(top.id) : []
  return top && under.length > 0 ? [top, ...under] : []
}

/** All cards that stand under a heading, stacks from the top down. */
export function standingUnder(map: MapState, heading: string): readonly Card[] {
  return map.belowHeading(heading).flatMap((card) => [card, ...map.under(card.id)])
}

/** What shows or hides a card with others: the top of its stack, else its heading; none of itself. */
export function coverOf(map: MapState, card: string): string | null {
  if (stackOf(map, card).length > 0) return topOf(map, card)
  const it = map.get('card', card)
  return it?.kind === 'heading' ? it.id : (it?.heading ?? null)
}

/** The cards that one shows or hides: its stack, itself among them, or what stands under it. */
export function coveredBy(map: MapState, top: string): readonly Card[] {
  return map.get('card', top)?.kind === 'heading' ? standingUnder(map, top) : stackOf(map, top)
}

/** Shows the cards of stacks or headings, or only how many they are. */
export function openStacks(app: App, tops: readonly string[], opened: boolean): Promise<boolean> {
  return app.session.editAll([{ do: 'change', record: 'card', ids: [...tops], set: { opened } }])
}
