/** The one text that is being typed on the canvas. */

import type { Place } from '../host'

export type Typing =
  /** The text of a thing that is there. */
  | { what: 'text'; node: string }
  /** A card that comes into being when it is finished. */
  | { what: 'card'; place: CardPlace; below: string | null; text: string }

/** Where cards can lie. */
export type CardPlace = Extract<Place, { in: 'cell' | 'span' | 'parking' }>

export class Editing {
  #typing: Typing | null = $state.raw(null)

  get typing(): Typing | null {
    return this.#typing
  }

  /** Types into a thing that is there. */
  open(node: string): void {
    this.#typing = { what: 'text', node }
  }

  /** Types a new card, below the one that is named; `text` is typed already. */
  draft(place: CardPlace, below: string | null, text = ''): void {
    this.#typing = { what: 'card', place, below, text }
  }

  close(): void {
    this.#typing = null
  }
}
