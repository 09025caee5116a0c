/** What is looked for on the map, and what meets it. */

import type { Words } from '../i18n/words.svelte'
import { findables } from './findables'
import type { MapState } from './map.svelte'
import { isEmpty, meeting, toggled, type Facet, type Filters, type Findable } from './matching'
import type { SceneState } from './scene.svelte'

/** What things are while something is looked for. */
export type Found = 'hit' | 'rest'

export class Find {
  #open = $state(false)
  #text = $state('')
  #filters: Filters = $state.raw({})
  /** Grows when the field of the search is asked for, though it is there already. */
  #asked = $state(0)

  /** Everything in the picture that can be found, in reading order. */
  readonly #all = $derived.by(() => findables(this.map, this.words))
  readonly #things = $derived.by(() => this.#inPicture())
  readonly #hits = $derived.by(() => {
    const query = { text: this.#text, filters: this.#filters }
    return isEmpty(query) ? null : [...new Set(meeting(this.#things, query).map(({ node }) => node))]
  })

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

  /** The nodes that meet it and are not in the picture, because what they lie in is folded or hidden. */
  get concealed(): readonly string[] {
    const query = { text: this.#text, filters: this.#filters }
    if (!this.#open || isEmpty(query)) return []
    const away = this.#all.filter(({ node }) => !this.#places.has(node))
    return [...new Set(meeting(away, query).map(({ node }) => node))]
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
  }

  type(text: string): void {
    this.#text = text
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

  /** The hit that comes next from a node on, or before it; round at the end. */
  step(from: string | null, by: 1 | -1): string | null {
    const { hits } = this
    if (!hits || hits.length === 0) return null
    const at = from === null ? -1 : hits.indexOf(from)
    if (at >= 0) return hits[(at + by + hits.length) % hits.length] ?? null
    return (by > 0 ? this.from(from) : this.#before(from)) ?? null
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

  #inPicture(): Findable[] {
    const places = this.#places
    return this.#all
      .filter(({ node }) => places.has(node))
      .sort((a, b) => (places.get(a.node) ?? 0) - (places.get(b.node) ?? 0))
  }
}
