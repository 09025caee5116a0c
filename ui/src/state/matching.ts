/** What of a map meets a search: the one rule of it, without a window around. */

import type { Target } from '../host'
import { parts, spellings } from './spelling'

/** By what things can be told apart, besides their texts. */
export const FACETS = ['owner', 'evidence', 'severity', 'tag', 'persona', 'channel'] as const
export type Facet = (typeof FACETS)[number]

/** The values of each kind that are wanted; none of a kind: whatever it is. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>

/** What is looked for: a text, and values that narrow it down. */
export interface Query {
  text: string
  filters: Filters
}

/** A thing of the map that can be found. */
export interface Findable {
  /** The node that shows it; a name like one if it has no place on the map. */
  node: string
  /** What it is. */
  target: Target
  /** All that it says. */
  says: string
  /** What it is told apart by. A kind that it has nothing to do with is missing. */
  facets: Readonly<Partial<Record<Facet, readonly string[]>>>
}

/** Whether nothing is looked for. */
export function isEmpty(query: Query): boolean {
  return parts(query.text).length === 0 && FACETS.every((it) => !query.filters[it]?.length)
}

/**
 * The things that meet a query: they say all of its words, and have one of the
 * values of each kind that is wanted.
 */
export function meeting(things: readonly Findable[], query: Query): Findable[] {
  const asked = spellings(query.text).map(parts)
  return things.filter(
    (thing) =>
      FACETS.every((facet) => {
        const wanted = query.filters[facet] ?? []
        return wanted.length === 0 || wanted.some((it) => thing.facets[facet]?.includes(it))
      }) && says(thing, asked),
  )
}

/** The filters with a value more, or without it if it was there. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const now = filters[facet] ?? []
  const next = now.includes(value) ? now.filter((it) => it !== value) : [...now, value]
  return { ...filters, [facet]: next }
}

function says(thing: Findable, asked: readonly string[][]): boolean {
  if (asked.every((words) => words.length === 0)) return true
  const texts = spelled(thing.says)
  return asked.some((words) =>
    words.every((word) => texts.some((text) => text.includes(word))),
  )
}

/** Texts are spelled once and not at each key: a map has thousands. */
const SPELLED = new Map<string, string[]>()
const MOST_SPELLED = 20_000

function spelled(text: string): string[] {
  let texts = SPELLED.get(text)
  if (!texts) {
    if (SPELLED.size >= MOST_SPELLED) SPELLED.clear()
    texts = spellings(text)
    SPELLED.set(text, texts)
  }
  return texts
}
