/** The one text that is being typed on the canvas. */

import type { Refusal } from '../components/refusal'
import type { Place } from '../host'

export type Typing =
  /** The text of a thing that is there. */
  | { what: 'text'; node: string; caret: 'all' | 'end' }
  /** A card that comes into being when it is finished. */
  | { what: 'card'; place: CardPlace; below: string | null; text: string }
  /** A cell of a table. */
  | ({ what: 'field' } & Written)

/** What a cell of a table says, as one types it. */
export interface Written {
  node: string
  text: string
  caret: 'all' | 'end'
  /** Keeps what was typed; the reason if it cannot be kept. */
  keep: (text: string) => Promise<Refusal | null>
}

/** Where cards can lie. */
export type CardPlace = Extract<Place, { in: 'cell' | 'span' | 'heading' | 'parking' }>

export class Editing {
  #typing: Typing | null = $state.raw(null)
  #choosing: string | null = $state(null)
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

  /** Types into a cell of a table. */
  write(written: Written): void {
    this.#typing = { what: 'field', ...written }
  }

  /** The cell of a table whose value is being chosen. */
  get choosing(): string | null {
    return this.#choosing
  }

  /** Has the value of a cell chosen; of none. */
  choose(node: string | null): void {
    this.#choosing = node
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
