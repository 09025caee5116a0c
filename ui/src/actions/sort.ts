/** Puts the cards of a place in order. */

import type { RecordOf } from '../state/blank'
import type { App } from '../state/app'
import type { CardPlace } from '../state/editing.svelte'
import { draftAt } from '../state/draft'
import { mapIsOpen, type Action } from './action'

type Card = RecordOf<'card'>

/** What cards can be sorted by. */
const ORDERS = ['severity', 'evidence', 'owner', 'text'] as const
type Order = (typeof ORDERS)[number]

/** What is known best comes first. */
const EVIDENCE: readonly Card['evidence'][] = ['data', 'research', 'anecdote', 'disputed', 'assumption']

export const sorts: readonly Action[] = ORDERS.map((order) => ({
  id: `sort-${order}`,
  label: `action-sort-${order}`,
  group: 'move',
  keys: [],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && cardsHere(app).cards.length > 1,
  run: (app) => sortHere(app, order),
}))

async function sortHere(app: App, order: Order): Promise<void> {
  const { place, cards } = cardsHere(app)
  if (!place) return
  const owner = (card: Card): string => app.map.get('team', card.owner_team)?.name ?? ''
  const ids = sorted(cards, order, app.words.locale, owner).map((card) => card.id)
  if (ids.every((id, index) => cards[index]?.id === id)) return
  const to = { ...place, before: null }
  if (await app.session.edit({ do: 'move', record: 'card', ids, to })) {
    app.speech.say(app.words.text('said-sorted', { count: ids.length }))
  }
}

/** The cards in another order; those that are alike stay as they are. */
export function sorted(
  cards: readonly Card[],
  order: Order,
  language: string,
  owner: (card: Card) => string,
): Card[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  // What says nothing about it comes last.
  const last = (a: string, b: string): number =>
    Number(a === '') - Number(b === '') || compare(a, b)
  const by: Record<Order, (a: Card, b: Card) => number> = {
    severity: (a, b) => (b.severity ?? 0) - (a.severity ?? 0),
    evidence: (a, b) => EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence),
    owner: (a, b) => last(owner(a), owner(b)),
    text: (a, b) => last(a.text, b.text),
  }
  return cards.toSorted(by[order])
}

/** The place of what is selected, and the cards that lie there. */
function cardsHere(app: App): { place: CardPlace | null; cards: readonly Card[] } {
  const place = draftAt(app, app.selection.active)?.place ?? null
  if (!place) return { place, cards: [] }
  return { place, cards: cardsAt(app, place) }
}

function cardsAt(app: App, place: CardPlace): readonly Card[] {
  if (place.in === 'heading') return app.map.belowHeading(place.heading)
  return app.map.standingIn({
    lane: place.in === 'parking' ? undefined : place.lane ?? undefined,
    touchpoint: place.in === 'cell' ? place.touchpoint : null,
    stage: place.in === 'span' ? place.stage : null,
  })
}
