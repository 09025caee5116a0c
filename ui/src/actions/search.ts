/** Finds things by their names, as people remember and type them. */

import { parts, spellings } from '../state/spelling'

/** From this length on a word may be written a little differently. */
const LONG = 5

/** How well a name meets what is wanted, the best first. */
const BEGINS = 0
const AT_WORDS = 1
const WITHIN = 2
const NEARLY = 3
const INITIALS = 4

/**
 * The things whose names have all the words that are wanted, in any order, the
 * best first; if none has them, those that nearly do; if none does, those whose
 * words begin with the letters. Among equals the order stays.
 */
export function search<T>(things: readonly T[], name: (thing: T) => string, wanted: string): T[] {
  return new Index(things, name).find(wanted).map(({ thing }) => thing)
}

export interface Found<T> {
  thing: T
  /** How well it meets what is wanted: less is better. */
  rank: number
}

/** Names that are asked for again and again, each spelled once. */
export class Index<T> {
  #names: { thing: T; texts: string[] }[]

  constructor(things: readonly T[], name: (thing: T) => string) {
    this.#names = things.map((thing) => ({ thing, texts: spellings(name(thing)) }))
  }

  find(wanted: string): Found<T>[] {
    const asked = spellings(wanted).map(parts)
    if (asked.every((words) => words.length === 0)) {
      return this.#names.map(({ thing }) => ({ thing, rank: BEGINS }))
    }
    const ranked = (rank: (text: string, words: readonly string[]) => number | null): Found<T>[] => {
      const found: Found<T>[] = []
      for (const { thing, texts } of this.#names) {
        let best = Infinity
        for (const text of texts) {
          for (const words of asked) best = Math.min(best, rank(text, words) ?? Infinity)
        }
        if (best < Infinity) found.push({ thing, rank: best })
      }
      return found.sort((a, b) => a.rank - b.rank)
    }
    const found = ranked(literal)
    if (found.length > 0) return found
    const near = ranked((text, words) => (words.every((it) => nearly(text, it)) ? NEARLY : null))
    if (near.length > 0) return near
    return ranked((text, words) => (initials(text).startsWith(words.join('')) ? INITIALS : null))
  }
}

function literal(text: string, words: readonly string[]): number | null {
  if (!words.every((word) => text.includes(word))) return null
  if (text.startsWith(words.join(' '))) return BEGINS
  const own = wordsOf(text)
  return words.every((word) => own.some((it) => it.startsWith(word))) ? AT_WORDS : WITHIN
}

function nearly(text: string, part: string): boolean {
  if (text.includes(part)) return true
  return part.length >= LONG && wordsOf(text).some((word) => begins(word, part))
}

function initials(text: string): string {
  return wordsOf(text)
    .map((word) => [...word][0] ?? '')
    .join('')
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')
}

/** Whether a word begins with a part but for one slip: a letter more, less, other or swapped. */
function begins(word: string, part: string): boolean {
  return [-1, 0, 1].some((more) => slips(word.slice(0, part.length + more), part) <= 1)
}

/** How many slips lie between two texts, as Damerau counts them. */
function slips(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
