/** What is selected, by node: several things of the map, and one of them active. */

import type { Target } from '../host'
import type { MapState } from './map.svelte'
import { nodeOf, shown } from './nodeId'

export class Selection {
  #nodes: ReadonlySet<string> = $state.raw(new Set())
  #active: string | null = $state(null)

  get nodes(): ReadonlySet<string> {
    return this.#nodes
  }

  /** The one that the keyboard is at. */
  get active(): string | null {
    return this.#active
  }

  has(node: string): boolean {
    return this.#nodes.has(node)
  }

  /** Selects this and nothing else. */
  only(node: string): void {
    this.#nodes = new Set([node])
    this.#active = node
  }

  /** Selects these; the last one, or the one that is named, is active. */
  set(nodes: Iterable<string>, active?: string): void {
    this.#nodes = new Set(nodes)
    this.#active = active ?? [...this.#nodes].at(-1) ?? null
  }

  toggle(node: string): void {
    const nodes = new Set(this.#nodes)
    if (nodes.delete(node)) {
      this.#active = [...nodes].at(-1) ?? null
    } else {
      nodes.add(node)
      this.#active = node
    }
    this.#nodes = nodes
  }

  clear(): void {
    this.#nodes = new Set()
    this.#active = null
  }

  /** Selects for each node what stands for it now. */
  exchange(by: (node: string) => string): void {
    if ([...this.#nodes].every((node) => by(node) === node)) return
    this.set([...this.#nodes].map(by), this.#active === null ? undefined : by(this.#active))
  }

  /** Forgets what is gone. */
  keep(exists: (node: string) => boolean): void {
    if (this.#active !== null && !exists(this.#active)) this.#active = null
    if ([...this.#nodes].every(exists)) return
    this.#nodes = new Set([...this.#nodes].filter(exists))
  }
}

/** The record that a node shows; nothing for cells and plots. */
export function targetOf(node: string, map: MapState): Target | null {
  const it = shown(node)
  switch (it.is) {
    case 'title':
      return { record: 'map', id: map.info.id }
    case 'persona':
      return { record: 'persona', id: it.persona }
    case 'stage':
    case 'folded':
      return { record: 'stage', id: it.stage }
    case 'touchpoint':
    case 'duration':
      return { record: 'touchpoint', id: it.touchpoint }
    case 'lane':
      return { record: 'lane', id: it.lane }
    case 'card':
    case 'placed':
      return { record: 'card', id: it.card }
    case 'handOff':
    case 'wait':
      return { record: 'hand_off', id: it.handOff }
    case 'metric':
      return { record: 'metric', id: it.metric }
    case 'emotion': {
      const emotion = map.emotion(it.persona, it.touchpoint)
      return emotion ? { record: 'emotion', id: emotion.id } : null
    }
    case 'curve':
      return { record: 'persona', id: it.persona }
    case 'channel':
      return { record: 'channel', id: it.channel }
    case 'team':
      return { record: 'team', id: it.team }
    case 'field':
    case 'derived':
      return { record: it.record, id: it.id }
    case 'cell':
    case 'cross':
    case 'span':
    case 'across':
    case 'stack':
    case 'group':
    case 'nothing':
    case 'noStages':
    case 'crossing':
    case 'curves':
    case 'plot':
    case 'head':
    case 'usual':
    case 'other':
      return null
  }
}

/** The records that are selected, in the order of the selection. */
export function targets(selection: Selection, map: MapState): Target[] {
  return [...selection.nodes].flatMap((node) => targetOf(node, map) ?? [])
}

/** The nodes of records that have one. */
export function nodesOf(records: readonly Target[]): string[] {
  return records.flatMap((target) => nodeOf(target) ?? [])
}
