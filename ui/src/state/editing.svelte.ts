/** The one text that is being typed on the canvas. */

import type { Place } from '../host'

export type Typing =
  /** The text of a thing that is there. */
  | { what: 'text'; node: string; caret: 'all' | 'end' }
  /** A card that comes into being when it is finished. */
  | { what: 'card'; place: CardPlace; below: string | null; text: string }

/** Where cards can lie. */
export type CardPlace = Extract<Place, { in: 'cell' | 'span' | 'heading' | 'parking' }>

export class Editing {
  #typing: Typing | null = $state.raw(null)
  #told: { text: string; place: CardPlace } | null = $state.raw(null)

  get typing(): Typing | null {
    return this.#typing
  }

  /** Types into a thing that is there: over all that it says, or behind it. */
  open(node: string, caret: 'all' | 'end' = 'all'): void {
    this.#typing = { what: 'text', node, caret }
  }

  /** Types a new card, below the one that is named; `text` is typed already. */
  draft(place: CardPlace, below: string | null, text = ''): void {
    this.#typing = { what: 'card', place, below, text }
  }

  close(): void {
    this.#typing = null
    this.#told = null
  }

  /** What is being typed now, and where the card lies; the room may be shown it. */
  get told(): { text: string; place: CardPlace } | null {
    return this.#told
  }

  /** Something was typed into a card, here or in the capture bar. */
  tell(text: string, place: CardPlace | null): void {
    this.#told = place && text.trim() !== '' ? { text, place } : null
  }
}
