/**
 * Whether a key belongs to an input method and not to us.
 *
 * Most browsers say so with `isComposing`. Safari's engine ends the composition
 * before the key that confirms it and then sends that key as code 229, and may
 * go on sending real keys as 229: so one such key, shortly after the end, is
 * taken for the input method's, and no more.
 */

const SHORTLY = 500

export class Ime {
  #ended: number | null = null

  /** A composition has ended; `now` in milliseconds. */
  ended(now: number): void {
    this.#ended = now
  }

  owns(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>, now: number): boolean {
    if (event.isComposing) return true
    if (event.keyCode !== 229 || this.#ended === null) return false
    const owned = now - this.#ended < SHORTLY
    this.#ended = null
    return owned
  }
}
