/** What the keyboard has picked up to move it: of the view, and not of the map. */

import { newId } from './ids'

export class Carrying {
  #node: string | null = $state(null)
  #mark = ''
  #steps = 0
  #from = 0

  /** What is carried; nothing if nothing is. */
  get node(): string | null {
    return this.#node
  }

  /** All steps on the way are one step of undo. */
  get mark(): string {
    return this.#mark
  }

  /** Whether it was moved since it was picked up. */
  get moved(): boolean {
    return this.#steps > 0
  }

  /** Whether nothing else was done since: what undo would take back is the way. */
  isLast(played: number): boolean {
    return played === this.#from + this.#steps
  }

  /** Picks something up, when so much had been done to the map. */
  pickUp(node: string, played: number): void {
    this.#node = node
    this.#mark = newId()
    this.#steps = 0
    this.#from = played
  }

  step(): void {
    this.#steps += 1
  }

  leave(): void {
    this.#node = null
  }
}
