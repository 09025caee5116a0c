/** What is read in the window of help: a page, and the way there and back. */

import type { HelpHost } from '../host'
import type { HelpHit } from '../host/bindings/HelpHit'
import type { HelpOpening } from '../host/bindings/HelpOpening'
import type { HelpPage } from '../host/bindings/HelpPage'

export class Reading {
  #opening: HelpOpening | null = $state.raw(null)
  #page: HelpPage | null = $state.raw(null)
  #trail: readonly string[] = $state.raw([])
  #at = $state(-1)
  #hits: readonly HelpHit[] | null = $state.raw(null)
  #asked = $state('')

  constructor(private readonly host: HelpHost) {}

  /** The list of pages, and how the window looks; nothing until they are there. */
  get opening(): HelpOpening | null {
    return this.#opening
  }

  get page(): HelpPage | null {
    return this.#page
  }

  get canGoBack(): boolean {
    return this.#at > 0
  }

  get canGoForward(): boolean {
    return this.#at < this.#trail.length - 1
  }

  /** What is looked for. */
  get asked(): string {
    return this.#asked
  }

  /** What was found; nothing while nothing is looked for. */
  get hits(): readonly HelpHit[] | null {
    return this.#hits
  }

  /** Asks for everything, at the beginning and when words, colours or keys are others. */
  async load(): Promise<HelpOpening> {
    const opening = await this.host.help()
    this.#opening = opening
    const open = this.#trail[this.#at]
    const first = opening.contents.sections[0]?.pages[0]?.id
    if (open === undefined || opening.page !== null) await this.go(opening.page ?? first ?? '')
    else await this.#read(open)
    if (this.#asked !== '') await this.search(this.#asked)
    return opening
  }

  /** Opens a page. */
  async go(page: string): Promise<void> {
    if (page !== this.#trail[this.#at]) {
      this.#trail = [...this.#trail.slice(0, this.#at + 1), page]
      this.#at = this.#trail.length - 1
    }
    await this.#read(page)
  }

  async back(): Promise<void> {
    if (this.canGoBack) await this.#step(-1)
  }

  async forward(): Promise<void> {
    if (this.canGoForward) await this.#step(1)
  }

  /** Looks for pages that say something; nothing is looked for without words. */
  async search(asked: string): Promise<void> {
    this.#asked = asked
    if (asked.trim() === '') {
      this.#hits = null
      return
    }
    const hits = await this.host.search(asked)
    // Who types faster than the answers come sees the last of them.
    if (this.#asked === asked) this.#hits = hits
  }

  async #step(by: number): Promise<void> {
    this.#at += by
    const page = this.#trail[this.#at]
    if (page !== undefined) await this.#read(page)
  }

  async #read(id: string): Promise<void> {
    const page = await this.host.page(id)
    if (page && this.#trail[this.#at] === id) this.#page = page
  }
}
