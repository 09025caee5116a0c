/** The place of a card as commands name it. */

import type { RecordOf } from './blank'
import type { CardPlace } from './editing.svelte'

type Lying = Pick<RecordOf<'card'>, 'lane' | 'touchpoint' | 'stage' | 'heading'>

/** Where a card lies, before one of those beside it or behind all of them. */
export function placeOf(card: Lying, before: string | null): CardPlace {
  if (card.heading !== null) return { in: 'heading', heading: card.heading, before }
  return besideHeadings(card, before)
}

/** The same without its heading. */
export function besideHeadings({ lane, touchpoint, stage }: Lying, before: string | null): CardPlace {
  if (touchpoint !== null) return { in: 'cell', lane, touchpoint, before }
  return stage === null ? { in: 'parking', lane, before } : { in: 'span', lane, stage, before }
}
