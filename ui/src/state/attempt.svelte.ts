/** Something that is tried in a dialog, which says itself why it failed: nothing behind it is heard. */

import type { AppError } from '../host'
import type { Session } from './session.svelte'

export class Attempt {
  #failure: AppError | null = $state.raw(null)
  #under = $state(0)

  constructor(private readonly session: Session) {}

  /** Why the last one failed; nothing if it did not. */
  get failure(): AppError | null {
    return this.#failure
  }

  /** Whether one is under way. */
  get busy(): boolean {
    return this.#under > 0
  }

  /** What came of it; nothing if it failed, or if another one is under way. */
  run<T>(work: () => Promise<T>): Promise<T | null> {
    return this.busy ? Promise.resolve(null) : this.add(work)
  }

  /** The same for what may come while another one is under way, and is not to be lost. */
  async add<T>(work: () => Promise<T>): Promise<T | null> {
    this.#under += 1
    this.#failure = null
    try {
      return await work()
    } catch (error) {
      this.#failure = this.session.explained(error)
      return null
    } finally {
      this.#under -= 1
    }
  }
}
