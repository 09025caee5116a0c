/** Short messages that come and go by themselves; errors stay until read. */

import type { AppError } from '../host'

export interface Offer {
  label: string
  run: () => void
  /** It takes back the last step: with the next one it would take back another. */
  ofStep?: true
}

export interface Toast {
  id: number
  kind: 'done' | 'error'
  message: string
  hint: string | null
  offer: Offer | null
  /** The other answer, where the offer is a question. */
  other: Offer | null
}

export class Toasts {
  #shown: readonly Toast[] = $state.raw([])
  #next = 1

  get shown(): readonly Toast[] {
    return this.#shown
  }

  done(message: string, offer: Toast['offer'] = null, hint: string | null = null): void {
    this.#show({ kind: 'done', message, hint, offer, other: null })
  }

  /** Asks something that need not be answered. */
  ask(message: string, yes: Offer, no: Offer): void {
    this.#show({ kind: 'done', message, hint: null, offer: yes, other: no })
  }

  failed(error: AppError): void {
    this.#show({ kind: 'error', message: error.message, hint: error.hint, offer: null, other: null })
  }

  /** Another step was done: what offers to take back the one before is out of date. */
  stepped(): void {
    if (!this.#shown.some((toast) => toast.offer?.ofStep)) return
    this.#shown = this.#shown.filter((toast) => !toast.offer?.ofStep)
  }

  dismiss(id: number): void {
    this.#shown = this.#shown.filter((toast) => toast.id !== id)
  }

  #show(toast: Omit<Toast, 'id'>): void {
    // The same message again replaces the first: a stuck key is no wall of text.
    const others = this.#shown.filter((other) => other.message !== toast.message)
    this.#shown = [...others, { id: this.#next++, ...toast }].slice(-MOST)
  }
}

const MOST = 4
