/**
 * The parking lot beside the map: cards that have no place yet. It hands cards
 * to the canvas, and takes them from there.
 */

/** What the canvas does with a card that a hand brings. */
export type Carry = (event: PointerEvent, node: string) => void

export class Tray {
  /** Whether what is dragged would be parked. */
  over: boolean = $state(false)
  #carry: Carry | null = null

  /** The canvas that takes cards, as long as there is one. */
  takenBy(carry: Carry): () => void {
    this.#carry = carry
    return () => {
      if (this.#carry === carry) this.#carry = null
    }
  }

  /** A card is pressed in the tray. */
  press(event: PointerEvent, node: string): void {
    this.#carry?.(event, node)
  }
}

/** Marks the element that cards can be dropped on. */
export const TRAY = 'data-tray'
