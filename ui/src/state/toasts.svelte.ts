/** Short messages that come and go by themselves; errors stay until read. */

import type { AppError } from '../host'

export interface Offer {
  label: string
  run: () => void
  /** It is about the last step, or takes it back: with the next one it would be about another. */
  ofStep?: true
}

export interface Toast {
  id: number
  kind: 'done' | 'asked' | 'error'
  message: string
  hint: string | null
  offers: readonly Offer[]
}

export class Toasts {
  #shown: readonly Toast[] = $state.raw([])
  #next = 1
  #entered = $state(0)

  constructor(
    /** Says what is shown to those who hear the window. An error is said at once, as an alert. */
    private readonly say: (text: string) => void,
  ) {}

  get shown(): readonly Toast[] {
    return this.#shown
  }

  done(message: string, offer: Offer | readonly Offer[] | null = null, hint: string | null = null): void {
    this.#show({ kind: 'done', message, hint, offers: offer === null ? [] : [offer].flat() })
  }

  /** Asks something that need not be answered. */
  ask(message: string, yes: Offer, no: Offer): void {
    this.#show({ kind: 'asked', message, hint: null, offers: [yes, no] })
  }

  failed(error: AppError): void {
    this.#show({ kind: 'error', message: error.message, hint: error.hint, offers: [] })
  }

  /** Another step was done: what offers something about the one before is out of date. */
  stepped(): void {
    const isOld = (toast: Toast): boolean => toast.offers.some((it) => it.ofStep)
    if (this.#shown.some(isOld)) this.#shown = this.#shown.filter((toast) => !isOld(toast))
  }

  /** Gives the keyboard to the last one. */
  enter(): void {
    this.#entered += 1
  }

  /** How often the keyboard was asked for here. */
  get entered(): number {
    return this.#entered
  }

  dismiss(id: number): void {
    this.#shown = this.#shown.filter((toast) => toast.id !== id)
  }

  #show(toast: Omit<Toast, 'id'>): void {
    // The same message again replaces the first: a stuck key is no wall of text.
    // So does the next question: nobody who types answers several.
    const isReplaced = (other: Toast): boolean =>
      other.message === toast.message || (other.kind === 'asked' && toast.kind === 'asked')
    const others = this.#shown.filter((other) => !isReplaced(other))
    if (toast.kind !== 'error') this.say([toast.message, toast.hint ?? ''].join(' ').trim())
    this.#shown = [...others, { id: this.#next++, ...toast }].slice(-MOST)
  }
}

const MOST = 4
