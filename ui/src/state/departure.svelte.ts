/**
 * The ways out of this map, for what is dragged: doors to other maps of the
 * library that stand over the canvas as long as something is in the hand.
 */

import type { Point } from './geometry'

/** Marks the element of a door; says the id of its map, or nothing for any map. */
export const DOOR = 'data-door'

export class Departure {
  #open: boolean = $state(false)
  #over: string | null = $state(null)

  /** Whether something is in the hand that could leave. */
  get open(): boolean {
    return this.#open
  }

  /** The door under the hand: the id of its map, empty for any map; nothing if there is none. */
  get over(): string | null {
    return this.#over
  }

  begin(): void {
    this.#open = true
  }

  /** Looks for a door at a point of the page. Whether there is one. */
  aim(at: Point): boolean {
    const element = this.#open ? document.elementFromPoint(at.x, at.y) : null
    this.#over = element?.closest(`[${DOOR}]`)?.getAttribute(DOOR) ?? null
    return this.#over !== null
  }

  end(): void {
    this.#open = false
    this.#over = null
  }
}
