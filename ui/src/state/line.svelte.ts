/**
 * Where the journey passes from one hand to another: what the core counts, and
 * the place that the drawer over the line shows.
 */

import type { Account } from '../host/bindings/Account'
import type { Ledger } from '../host/bindings/Ledger'
import type { Passage } from '../host/bindings/Passage'

/** What a passage can be looked for by. */
export type Sought =
  | 'described' | 'suggested' | 'channel' | 'unowned' | 'disputed' | 'contextLost' | 'repeats' | 'wait'

const MEETS: Record<Sought, (passage: Passage) => boolean> = {
  described: (it) => it.hand_off !== null,
  suggested: (it) => it.hand_off === null,
  channel: (it) => it.channel,
  unowned: (it) => it.unowned,
  disputed: (it) => it.disputed,
  contextLost: (it) => it.context_lost,
  repeats: (it) => it.customer_repeats,
  wait: (it) => it.wait !== null,
}

export class Line {
  #account: Account | null = $state.raw(null)
  #open = $state(false)
  /** The node of the passage that is looked at. */
  #at: string | null = $state(null)

  /** The node of one that was just made. */
  #expected: string | null = null

  /** Whether it is asked why nothing is handed over at the place that is shown. */
  asksWhy = $state(false)

  /** Those that are described and those that are suggested, along the line. */
  get passages(): readonly Passage[] {
    return this.#account?.passages ?? []
  }

  /** What they amount to; nothing until the core has counted. */
  get counts(): Ledger | null {
    return this.#account?.counts ?? null
  }

  /** Whether the drawer over the line is open. */
  get open(): boolean {
    return this.#open
  }

  /** The passage that is looked at. */
  get current(): Passage | null {
    return this.passages.find((it) => nodeOfPassage(it) === this.#at) ?? null
  }

  /** What the core has counted; nothing for a map that is closed. */
  take(account: Account | null): void {
    const before = this.current
    this.#account = account
    const expected = this.#expected
    if (this.passages.some((it) => nodeOfPassage(it) === expected)) {
      this.#at = expected
      this.#expected = null
      return
    }
    if (before === null || this.current !== null) return
    // What was suggested is described now, or what was described is gone.
    const same = this.passages.find((it) => it.from === before.from && it.to === before.to)
    this.#at = same ? nodeOfPassage(same) : null
  }

  /** Looks at a passage, if the node is one. */
  look(node: string): void {
    if (node === this.#at || !this.passages.some((it) => nodeOfPassage(it) === node)) return
    this.#at = node
    this.asksWhy = false
  }

  /** Looks at a passage as soon as the core tells of it. */
  expect(node: string): void {
    this.#expected = node
  }

  /** Opens the drawer: at the place that is looked at, else at the first. */
  show(): void {
    this.#open = true
    const [first] = this.passages
    if (this.current === null && first) this.#at = nodeOfPassage(first)
  }

  close(): void {
    this.#open = false
    this.asksWhy = false
  }

  /** The next passage of that sort along the line, or the one before; round at the end. */
  step(by: 1 | -1, sought?: Sought): Passage | null {
    const all = this.passages
    const at = all.findIndex((it) => nodeOfPassage(it) === this.#at)
    const from = at < 0 && by < 0 ? 0 : at
    for (let steps = 1; steps <= all.length; steps += 1) {
      const next = all[(((from + by * steps) % all.length) + all.length) % all.length]
      if (next && (sought === undefined || MEETS[sought](next))) return next
    }
    return null
  }
}

/** The node that marks a passage on the line. */
export function nodeOfPassage({ hand_off, from, to }: Passage): string {
  return hand_off === null ? `crossing:${from}:${to}` : `hand_off:${hand_off}`
}
