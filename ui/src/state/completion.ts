/** What a mark that is being typed could become: names that the map knows. */

import type { App } from './app'
import { folded, isSameName } from './spelling'

/** A mark before the caret. */
export interface Mark {
  /** As a Latin keyboard writes it, whatever was typed. */
  sign: '#' | '@' | '>'
  /** Where the sign stands. */
  from: number
  /** What was typed behind it. */
  typed: string
}

export interface Offer {
  /** What is shown. */
  label: string
  /** What takes the place of what was typed, the sign included. */
  text: string
}

/** More would hide the map. */
const MOST = 6

/** The mark that the caret stands in, if it stands in one. */
export function markAt(text: string, caret: number): Mark | null {
  const line = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret)
  const found = /(?:^|\s)([#@>＃＠＞])([^#@>＃＠＞]*)$/u.exec(line)
  if (!found) return null
  const [, written = '', typed = ''] = found
  const sign = written.normalize('NFKC')
  // Names may have spaces in them, tags have none, and no mark begins with one.
  if (/^\s/u.test(typed) || (sign === '#' && /\s/u.test(typed))) return null
  return { sign: sign as Mark['sign'], from: caret - typed.length - 1, typed }
}

/** The names that a mark could mean; none if it says one of them already. */
export function offersFor(app: App, mark: Mark): Offer[] {
  const { map, words } = app
  const names =
    mark.sign === '#'
      ? map.all('tag').map((it) => it.name)
      : mark.sign === '>'
        ? map.all('channel').map((it) => it.name)
        : [...map.all('team'), ...map.all('person')].map((it) => it.name)
  const typed = folded(mark.typed.trim())
  const begins = names.filter((name) => name.trim() !== '' && folded(name.trim()).startsWith(typed))
  if (begins.some((name) => isSameName(mark.typed, name))) return []
  const offers = [...new Set(begins)].map((name) => ({ label: name, text: `${mark.sign}${name}` }))
  if (mark.sign === '@' && typed === '') {
    offers.push({ label: words.text('owner-unknown'), text: '@?' })
  }
  return offers.slice(0, MOST)
}

/** The text with an offer taken, and where the caret goes. */
export function taken(text: string, caret: number, mark: Mark, offer: Offer): { text: string; caret: number } {
  const before = `${text.slice(0, mark.from)}${offer.text} `
  return { text: before + text.slice(caret).replace(/^[ \u3000]/, ''), caret: before.length }
}
