/** Finds things by their names, as people remember and type them. */

/** From this length on a word may be written a little differently. */
const LONG = 5

/**
 * The things whose names have all the words that are wanted, in any order; if
 * none has them, those that nearly do.
 */
export function search<T>(things: readonly T[], name: (thing: T) => string, wanted: string): T[] {
  const asked = spellings(wanted)
  const matching = (matches: (text: string, part: string) => boolean): T[] =>
    things.filter((thing) => {
      const texts = spellings(name(thing))
      return asked.some((parts) =>
        words(parts).every((part) => texts.some((text) => matches(text, part))),
      )
    })
  const found = matching((text, part) => text.includes(part))
  return found.length > 0 ? found : matching(nearly)
}

function nearly(text: string, part: string): boolean {
  if (text.includes(part)) return true
  return part.length >= LONG && text.split(/[^\p{L}\p{N}]+/u).some((word) => begins(word, part))
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((part) => part !== '')
}

/** The text without case and marks; once as is, once with umlauts written out. */
function spellings(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('ß', 'ss').normalize('NFC')
  const out = lower.replace(/[äöü]/g, (letter) => `${PLAIN[letter] ?? ''}e`)
  return [...new Set([lower, out].map((it) => it.normalize('NFD').replace(/\p{M}/gu, '')))]
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }

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
