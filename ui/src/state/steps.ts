/** Steps of one kind, each of which begins where the one before has ended, however fast the keys come. */

export class Steps {
  #last: Promise<unknown> = Promise.resolve()

  /** Does a step when those before it are done. */
  take<T>(step: () => Promise<T>): Promise<T> {
    const done = this.#last.then(step, step)
    this.#last = done
    return done
  }

  /** Waits for the steps that are under way. */
  async done(): Promise<void> {
    await this.#last.catch(() => undefined)
  }
}
