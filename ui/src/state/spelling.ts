/** How texts are compared when something is searched: without what people leave out or type otherwise. */

/** Marks over and under letters that many people do not type: accents, vowel points, tashkil. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u2066-\u2069]/g

/** A text without case, marks and width. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
}

/** Whether two names are one to the core: whatever their capitals and width. */
export function isSameName(one: string, other: string): boolean {
  const read = (text: string): string =>
    text.trim().replace(/[！-～]/gu, (sign) => sign.normalize('NFKC')).toLowerCase()
  return read(one) === read(other)
}

/** The ways in which a text may be typed: as it stands, and with umlauts written out. */
export function spellings(text: string): string[] {
  const out = text
    .normalize('NFC')
    .replace(/[äöüÄÖÜ]/g, (letter) => `${PLAIN[letter.toLowerCase()] ?? ''}e`)
  return [...new Set([folded(text), folded(out)])]
}

/** The parts of what was asked for: each of them has to be found. */
export function parts(text: string): string[] {
  return text.split(/\s+/u).filter((part) => part !== '')
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }
