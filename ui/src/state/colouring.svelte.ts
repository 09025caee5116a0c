/**
 * What the colours of the cards stand for, as the legend of the picture says,
 * and the one that is looked at while the others stand back.
 */

import type { ItemWire } from '../host/bindings/ItemWire'
import type { NodeWire } from '../host/bindings/NodeWire'
import type { Found } from './find.svelte'
import { unbroken } from './lines'
import type { SceneState } from './scene.svelte'

/** The group of the legend that explains the colours. */
const LEGEND = 'legend:colours'

/** A colour, and what it stands for. */
export interface Meaning {
  /** Tells it apart from the others: the ground and the edge of its cards. */
  look: string
  text: string
  /** What a card of it looks like, as the legend draws it. */
  items: readonly ItemWire[]
}

export class Colouring {
  #chosen: string | null = $state(null)

  /** All that the legend explains; nothing while the colours say what they usually do. */
  readonly meanings: readonly Meaning[] = $derived.by(() => {
    void this.scene.revision
    const entries = this.scene.node(LEGEND)?.children ?? []
    return entries.flatMap((id) => meaning(this.scene.node(id)) ?? [])
  })

  constructor(private readonly scene: SceneState) {}

  /** The look of the cards that do not stand back; nothing if none do. */
  get chosen(): string | null {
    return this.meanings.some(({ look }) => look === this.#chosen) ? this.#chosen : null
  }

  /** Has all others stand back, or none if they did. */
  choose(look: string): void {
    this.#chosen = this.chosen === look ? null : look
  }

  clear(): void {
    this.#chosen = null
  }

  /** What each node is, where cards stand back beside what the search has found. */
  found(among: ReadonlyMap<string, Found> | null): ReadonlyMap<string, Found> | null {
    const { chosen } = this
    if (chosen === null) return among
    void this.scene.revision
    const found = new Map(among ?? [])
    this.scene.walk((node) => {
      if (node.id.startsWith('card:') && lookOf(node) !== chosen) found.set(node.id, 'rest')
    })
    return found
  }
}

function meaning(node: NodeWire | undefined): Meaning | null {
  const look = node && lookOf(node)
  const text = node?.items.find((item) => item.draw === 'text')
  if (!node || look == null || text?.draw !== 'text') return null
  return {
    look,
    text: unbroken(text),
    items: node.items.filter((item) => item.draw === 'shape' || item.draw === 'path'),
  }
}

/** The ground and the edge of a card; nothing of what has neither. */
function lookOf(node: NodeWire): string | null {
  const ground = node.items.find((item) => item.draw === 'shape')
  if (ground?.draw !== 'shape' || ground.fill === null) return null
  return `${ground.fill} ${ground.stroke?.token ?? ''}`
}
