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

/** The node in the picture: for a card in a closed stack that of the card on top. */
export function visible(map: MapState, node: string): string {
  const it = shown(node)
  if (it.is !== 'card') return node
  const top = map.get('card', map.get('card', it.card)?.under)
  return top && !top.opened ? `card:${top.id}` : node
}

/** All cards of the stack that a card lies in, from the top down; nothing if it lies in none. */
export function stackOf(map: MapState, card: string): readonly Card[] {
  const top = map.get('card', topOf(map, card))
  const under = top ? map.under(top.id) : []
  return top && under.length > 0 ? [top, ...under] : []
}

/** Shows the cards of stacks, or only how many they are. */
export function openStacks(app: App, tops: readonly string[], opened: boolean): Promise<boolean> {
  return app.session.editAll([{ do: 'change', record: 'card', ids: [...tops], set: { opened } }])
}
