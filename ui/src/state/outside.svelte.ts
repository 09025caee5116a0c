/**
 * What another program brings: a hand holds it over the window, and lets go of
 * it. The canvas says where it would go, and takes it.
 */

import type { Brought } from '../host'
import type { Held } from '../host/bindings/Held'
import type { Point } from './geometry'

/** What the canvas does with what is brought; places are those of the page. */
export interface Taker {
  over: (at: Point) => void
  leave: () => void
  drop: (brought: Brought, at: Point) => void
}

export class Outside {
  #held: Held | null = $state(null)
  #taker: Taker | null = null

  /** What is held over the window. */
  get held(): Held | null {
    return this.#held
  }

  /** The canvas that takes it, as long as there is one. */
  takenBy(taker: Taker): () => void {
    this.#taker = taker
    return () => {
      if (this.#taker !== taker) return
      taker.leave()
      this.#taker = null
    }
  }

  over(held: Held, at: Point): void {
    this.#held = held
    if (held !== 'files') this.#taker?.over(at)
  }

  leave(): void {
    if (this.#held === null) return
    this.#held = null
    this.#taker?.leave()
  }

  /** Whether there was a map that takes it. */
  drop(brought: Brought, at: Point): boolean {
    this.leave()
    this.#taker?.drop(brought, at)
    return this.#taker !== null
  }
}
