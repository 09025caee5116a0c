/** What is offered while a mark is typed, and the keys that choose from it. */

import type { App } from './app'
import { markAt, offersFor, taken, type Mark, type Offer } from './completion'

export class Offering {
  #offered: { mark: Mark; offers: Offer[]; chosen: number } | null = $state.raw(null)

  constructor(
    private readonly app: App,
    private readonly field: () => HTMLTextAreaElement | undefined,
    /** The text is another one now. */
    private readonly changed: () => void,
  ) {}

  get offers(): readonly Offer[] {
    return this.#offered?.offers ?? []
  }

  /** Which of them Enter takes; none if that is less than zero. */
  get chosen(): number {
    return this.#offered?.chosen ?? -1
  }

  /** Something was typed. */
  look(): void {
    const field = this.field()
    const mark = field ? markAt(field.value, field.selectionEnd) : null
    const offers = mark ? offersFor(this.app, mark) : []
    // A new tag is as good as an old one; of names, only those that are known mean anything.
    this.#offered =
      mark && offers.length > 0 ? { mark, offers, chosen: mark.sign === '#' ? -1 : 0 } : null
  }

  forget(): void {
    this.#offered = null
  }

  take(choice: Offer): void {
    const field = this.field()
    if (!field || !this.#offered) return
    const done = taken(field.value, field.selectionEnd, this.#offered.mark, choice)
    field.value = done.text
    field.setSelectionRange(done.caret, done.caret)
    this.#offered = null
    this.changed()
  }

  /** Whether a key is about what is offered; then that is done. */
  key(event: KeyboardEvent): boolean {
    if (!this.#offered) return false
    const { offers, chosen } = this.#offered
    switch (event.key) {
      case 'ArrowDown':
        this.#offered = { ...this.#offered, chosen: (chosen + 1) % offers.length }
        return true
      case 'ArrowUp':
        this.#offered = {
          ...this.#offered,
          chosen: (Math.max(chosen, 0) - 1 + offers.length) % offers.length,
        }
        return true
      case 'Escape':
        this.#offered = null
        return true
      case 'Enter':
      case 'Tab': {
        const choice = offers[event.key === 'Tab' ? Math.max(chosen, 0) : chosen]
        if (!choice || event.shiftKey || event.ctrlKey || event.metaKey) return false
        this.take(choice)
        return true
      }
      default:
        return false
    }
  }
}
