/**
 * A text that is being typed: it stays until it is taken, whatever happens to
 * the value in the meantime. What is refused stays too, with the reason.
 */

import type { Refusal } from './refusal'

/** Keeps a text; the reason if it cannot be kept. */
export type Save = (text: string) => Promise<Refusal | null>

export class Draft {
  #typed: string | null = $state(null)
  #refusal: Refusal | null = $state.raw(null)
  #save: Save | null = null
  /** What is being kept. */
  #keeping: string | null = null

  constructor(private readonly kept: () => string) {}

  /** What the field shows. */
  get text(): string {
    return this.#typed ?? this.kept()
  }

  /** Whether something was typed that is neither kept nor on its way. */
  get changed(): boolean {
    return this.#typed !== null && this.#typed !== this.kept() && this.#typed !== this.#keeping
  }

  get refusal(): Refusal | null {
    return this.#refusal
  }

  /** Takes a keystroke. Who saves now saves later, even if the field goes before. */
  type(text: string, save: Save): void {
    this.#typed = text
    this.#save = save
  }

  /** Has the text kept. Whether nothing is left to do. */
  async finish(): Promise<boolean> {
    const typed = this.#typed
    if (typed === null || !this.#save) return true
    if (typed === this.kept()) {
      this.forget()
      return true
    }
    this.#keeping = typed
    const refusal = await this.#save(typed)
    this.#keeping = null
    // Who typed on while it was being kept goes on typing.
    if (this.#typed !== typed) return refusal === null
    this.#refusal = refusal
    if (refusal === null) this.#typed = null
    return refusal === null
  }

  /** The field goes: keeps the text, and tells of a refusal in another place. */
  async leave(refused: (refusal: Refusal) => void): Promise<void> {
    const typed = this.#typed
    const save = this.#save
    if (typed === null || this.#refusal || !save) return
    // A field that goes may lose the focus afterwards: it has nothing left to keep.
    this.forget()
    const refusal = await save(typed)
    if (refusal) refused(refusal)
  }

  /** Goes back to the value. */
  forget(): void {
    this.#typed = null
    this.#refusal = null
  }
}
