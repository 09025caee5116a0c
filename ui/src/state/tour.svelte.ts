/** Where somebody is on the tour: in which map, and at which step. */

export class Tour {
  #map: string | null = $state(null)
  #step = $state(0)

  /** The map that the tour is on; nothing while nobody takes it. */
  get map(): string | null {
    return this.#map
  }

  /** The step, from 0. */
  get step(): number {
    return this.#step
  }

  begin(map: string): void {
    this.#map = map
    this.#step = 0
  }

  goTo(step: number): void {
    this.#step = Math.max(0, step)
  }

  leave(): void {
    this.#map = null
  }
}
