/** Whose curve is in the hand, and whether it is shown alone: of the view, and not of the map. */

import type { Found } from './find.svelte'
import type { MapState } from './map.svelte'
import { shown } from './nodeId'
import type { Selection } from './selection.svelte'

export class Curves {
  #chosen: string | null = $state(null)
  #alone = $state(false)
  #pointed: string | null = $state(null)
  #held = $state(false)

  constructor(
    private readonly map: MapState,
    private readonly selection: Selection,
  ) {}

  /** The persona that is rated: whose point or name is selected, else the last one that was, else the first. */
  get persona(): string | null {
    const personas = this.map.all('persona')
    const own = this.#selected() ?? this.#chosen
    return (personas.find((it) => it.id === own) ?? personas[0])?.id ?? null
  }

  /** Whether the keyboard is among the curves. */
  get active(): boolean {
    const { active } = this.selection
    const what = active === null ? null : shown(active).is
    return what === 'curves' || what === 'emotion'
  }

  /** The curves of the others are faint. */
  get alone(): boolean {
    return this.#alone
  }

  set alone(alone: boolean) {
    this.#alone = alone
  }

  /** The rating that the pointer is over. */
  get pointed(): string | null {
    return this.#pointed
  }

  set pointed(node: string | null) {
    this.#pointed = node
  }

  /** Whether a hand is drawing: then nothing may lie in its way. */
  get held(): boolean {
    return this.#held
  }

  set held(held: boolean) {
    this.#held = held
  }

  choose(persona: string): void {
    this.#chosen = persona
  }

  /** Remembers whose point or name was selected. */
  follow(): void {
    const persona = this.#selected()
    if (persona !== null) this.#chosen = persona
  }

  /** The persona that comes after the one in the hand, or before it; round at the end. */
  step(by: 1 | -1): string | null {
    const personas = this.map.all('persona')
    const at = personas.findIndex((it) => it.id === this.persona)
    return personas[(at + by + personas.length) % personas.length]?.id ?? null
  }

  /** What is faint while one curve is shown alone; nothing while all are shown. */
  faint(): ReadonlyMap<string, Found> | null {
    const { persona } = this
    if (!this.#alone || persona === null) return null
    const faint = new Map<string, Found>()
    for (const { id } of this.map.all('persona')) {
      if (id !== persona) faint.set(`curve:${id}`, 'rest')
    }
    for (const it of this.map.all('emotion')) {
      if (it.persona === persona) continue
      faint.set(`emotion:${it.persona}:${it.touchpoint}`, 'rest')
      faint.set(`note:${it.persona}:${it.touchpoint}`, 'rest')
    }
    // What the others say, feel and need stands back with their curves.
    for (const it of this.map.all('card')) {
      if (it.persona !== null && it.persona !== persona) faint.set(`card:${it.id}`, 'rest')
    }
    return faint
  }

  #selected(): string | null {
    const { active } = this.selection
    const it = active === null ? null : shown(active)
    return it?.is === 'emotion' || it?.is === 'persona' ? it.persona : null
  }
}
