/** Something that is tried in a dialog, which says itself why it failed: nothing behind it is heard. */

import type { AppError } from '../host'
import type { Session } from './session.svelte'

export class Attempt {
  #failure: AppError | null = $state.raw(null)
  #busy = $state(false)

  constructor(private readonly session: Session) {}

  /** Why the last one failed; nothing if it did not. */
  get failure(): AppError | null {
    return this.#failure
  }

  /** Whether one is under way. */
  get busy(): boolean {
    return this.#busy
  }

  /** What came of it; nothing if it failed, or if another one is under way. */
  async run<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.#busy) return null
    this.#busy = true
    this.#failure = null
    try {
      return await work()
    } catch (error) {
      this.#failure = this.session.explained(error)
      return null
    } finally {
      this.#busy = false
    }
  }

  fail(failure: AppError): void {
    this.#failure = failure
  }
}
