/** What is looked for on the map, and what meets it. */

import type { Target } from '../host'
import type { Words } from '../i18n/words.svelte'
import { findables } from './findables'
import type { MapState } from './map.svelte'
import { isEmpty, meeting, toggled, type Facet, type Filters, type Findable } from './matching'
import { nodeOf } from './nodeId'
import type { SceneState } from './scene.svelte'
import { facesOf } from './tracks'

/** What things are while something is looked for. */
export type Found = 'hit' | 'rest'

export class Find {
  #open = $state(false)
  #text = $state('')
  #filters: Filters = $state.raw({})
  /** Grows when the field of the search is asked for, though it is there already. */
  #asked = $state(0)

  /** Where the walk stopped, perhaps outside of the picture, and what was selected then. */
  #stop: { at: string; from: string | null } | null = $state.raw(null)

  /** Everything that can be found, by the node that shows it now. */
  readonly #all = $derived.by(() => findables(this.map, this.words).map((it) => this.#faced(it)))
  /** What of it is in the picture, in reading order. */
  readonly #things = $derived.by(() => this.#inPicture())
  readonly #hits = $derived.by(() => this.#meeting(this.#things))
  /** What meets it outside of the picture, in the order of the map. */
  readonly #others = $derived.by(() => this.#meeting(this.#all.filter(({ node }) => !this.#places.has(node))))

  constructor(
    private readonly map: MapState,
    private readonly scene: SceneState,
    private readonly words: Words,
  ) {}

  get open(): boolean {
    return this.#open
  }

  get asked(): number {
    return this.#asked
  }

  get text(): string {
    return this.#text
  }

  get filters(): Filters {
    return this.#filters
  }

  /** The nodes that meet what is looked for, in reading order; nothing if nothing is. */
  get hits(): readonly string[] | null {
    return this.#open ? this.#hits : null
  }

  /** All that meets it: what is in the picture, then what is not. */
  get stops(): readonly string[] | null {
    const { hits } = this
    return hits === null ? null : [...hits, ...(this.#others ?? [])]
  }

  /** What meets it and is not in the picture, because what it lies in is folded or hidden. */
  get concealed(): readonly string[] {
    if (!this.#open) return []
    const placed = this.#all.filter(({ target }) => target.record === 'emotion' || nodeOf(target) !== null)
    const nodes = new Set(placed.map(({ node }) => node))
    return (this.#others ?? []).filter((node) => nodes.has(node))
  }

  /** Where one is among all that meets it, from 0; -1 if one is at nothing of it. */
  at(active: string | null): number {
    const stop = this.#stop?.from === active ? this.#stop.at : active
    return stop === null ? -1 : (this.stops?.indexOf(stop) ?? -1)
  }

  /** What is shown by a stop of the walk. */
  targetAt(stop: string): Target | null {
    return this.#all.find(({ node }) => node === stop)?.target ?? null
  }

  /** The walk has come to a stop, whatever is selected there. */
  stay(stop: string, active: string | null): void {
    this.#stop = { at: stop, from: active }
  }

  get things(): readonly Findable[] {
    return this.#things
  }

  /** Opens the search, or goes back to its field. */
  show(): void {
    this.#open = true
    this.#asked += 1
  }

  /** Opens the search for just this. */
  lookFor(text: string, filters: Filters): void {
    this.#text = text
    this.#filters = filters
    this.show()
  }

  /** What was looked for is still there when it is opened again. */
  close(): void {
    this.#open = false
  }

  /** Another map: what was looked for in the one before means nothing here. */
  reset(): void {
    this.#open = false
    this.#text = ''
    this.#filters = {}
    this.#stop = null
  }

  type(text: string): void {
    this.#text = text
    this.#stop = null
  }

  toggle(facet: Facet, value: string): void {
    this.#filters = toggled(this.#filters, facet, value)
  }

  /** Takes all filters away. */
  unfilter(): void {
    this.#filters = {}
  }

  /** What each node is now; nothing while nothing is looked for. */
  found(): ReadonlyMap<string, Found> | null {
    const { hits } = this
    if (!hits) return null
    const found = new Map<string, Found>(this.#things.map(({ node }) => [node, 'rest']))
    for (const hit of hits) found.set(hit, 'hit')
    return found
  }

  /** What comes next from a node on of all that meets it, or before it; round at the end. */
  step(from: string | null, by: 1 | -1): string | null {
    const { stops } = this
    if (!stops || stops.length === 0) return null
    const at = this.at(from)
    if (at >= 0) return stops[(at + by + stops.length) % stops.length] ?? null
    return (by > 0 ? this.from(from) : this.#before(from)) ?? stops.at(by > 0 ? 0 : -1) ?? null
  }

  /** The first hit from a node on; the first of all if there is none behind. */
  from(node: string | null): string | null {
    const { hits } = this
    if (!hits || hits.length === 0) return null
    const place = this.#place(node)
    return hits.find((hit) => this.#place(hit) >= place) ?? hits[0] ?? null
  }

  #before(node: string | null): string | undefined {
    const place = this.#place(node)
    return this.hits?.findLast((hit) => this.#place(hit) < place) ?? this.hits?.at(-1)
  }

  #place(node: string | null): number {
    return node === null ? -1 : (this.#places.get(node) ?? -1)
  }

  /** Where nodes stand in reading order. */
  readonly #places = $derived.by(() => {
    void this.scene.revision
    const places = new Map<string, number>()
    this.scene.walk((node) => places.set(node.id, places.size))
    return places
  })

  #meeting(things: readonly Findable[]): readonly string[] | null {
    const query = { text: this.#text, filters: this.#filters }
    return isEmpty(query) ? null : [...new Set(meeting(things, query).map(({ node }) => node))]
  }

  /** The same thing by the node that shows it in this picture. */
  #faced(thing: Findable): Findable {
    if (this.#places.has(thing.node)) return thing
    const node = facesOf(this.map, thing.node).find((it) => this.#places.has(it))
    return node === undefined ? thing : { ...thing, node }
  }

  #inPicture(): Findable[] {
    const places = this.#places
    return this.#all
      .filter(({ node }) => places.has(node))
      .sort((a, b) => (places.get(a.node) ?? 0) - (places.get(b.node) ?? 0))
  }
}
