/** Shows the map as a gesture would leave it, while the hand still decides. */

import type { Command } from '../host'
import type { App } from '../state/app'
import type { Surface } from './surface'

/** A hand that stays over a place for so many milliseconds means it. */
const DWELL = 60

export class Foresight {
  /** What was asked to be shown last. */
  #wanted = ''
  #timer = 0
  #shows = false
  #ended = false

  constructor(
    private readonly app: App,
    private readonly surface: Surface,
    /** Hears that the picture is another one now. */
    private readonly changed: () => void = () => undefined,
  ) {}

  /** Whether the picture is the one that was asked for last. */
  get shows(): boolean {
    return this.#shows
  }

  /** Shows the map after these commands; without any as it is. */
  show(commands: readonly Command[]): void {
    // From afar there is nothing to see of it, and much to draw.
    const these = this.surface.coarse ? [] : commands
    const wanted = these.length === 0 ? '' : JSON.stringify(these)
    if (wanted === this.#wanted) return
    this.#wanted = wanted
    this.#shows = false
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#ask(these, wanted), DWELL)
  }

  /** The hand has decided: what is shown stays until the answer is there. */
  keep(): void {
    this.#ended = true
    clearTimeout(this.#timer)
  }

  /** The hand has given up: the map is shown as it is. */
  forget(): void {
    this.keep()
    this.app.scene.present()
  }

  async #ask(commands: readonly Command[], wanted: string): Promise<void> {
    const isWanted = (): boolean => !this.#ended && this.#wanted === wanted
    if (commands.length === 0) this.app.scene.present()
    else if (!(await this.app.session.foresee(commands, isWanted))) return
    this.#shows = commands.length > 0
    this.changed()
  }
}
