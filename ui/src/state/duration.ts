/** Lengths of time as people type them: “4 d”, “2 h 30 min”, “90 s”. */

import type { Words } from '../i18n/words.svelte'

export type Unit = 'week' | 'day' | 'hour' | 'minute' | 'second'

/** What a language calls units of time. */
export interface UnitWords {
  /** The words of each unit, small letters; the first is the one that is written. */
  names: Readonly<Record<Unit, readonly string[]>>
  /** What stands between numbers and units. */
  space: string
}

export type Parsed =
  | { seconds: number | null }
  /** What could not be read, and why. */
  | { wrong: 'no-unit' | 'unit' | 'number' | 'order' | 'fraction'; part: string }

const SECONDS: Readonly<Record<Unit, number>> = {
  week: 604_800,
  day: 86_400,
  hour: 3_600,
  minute: 60,
  second: 1,
}
const UNITS = Object.keys(SECONDS) as Unit[]

/** The words of a language, separated by spaces in its catalogue. */
export function unitWords(words: Words): UnitWords {
  const of = (unit: Unit) => words.text(`duration-unit-${unit}`).toLowerCase().split(/\s+/)
  const names = Object.fromEntries(UNITS.map((unit) => [unit, of(unit)])) as unknown
  return { names: names as UnitWords['names'], space: words.text('duration-space') }
}

/** Seconds of a text; nothing for an empty one. */
export function parseDuration(text: string, words: UnitWords): Parsed {
  const rest = text.trim().toLowerCase()
  if (rest === '') return { seconds: null }
  let seconds = 0
  let smallest = Infinity
  let end = 0
  for (const match of rest.matchAll(/\s*([\d.,]+)\s*([^\s\d]*)/gy)) {
    const [whole, number = '', word = ''] = match
    end += whole.length
    if (!/^\d+([.,]\d+)?$/.test(number)) return { wrong: 'number', part: number }
    if (word === '') return { wrong: 'no-unit', part: number }
    const unit = UNITS.find((it) => words.names[it].includes(word.replace(/,$/, '')))
    if (!unit) return { wrong: 'unit', part: word }
    if (SECONDS[unit] >= smallest) return { wrong: 'order', part: whole.trim() }
    smallest = SECONDS[unit]
    seconds += Number(number.replace(',', '.')) * SECONDS[unit]
  }
  if (end < rest.length) return { wrong: 'number', part: rest.slice(end).trim() }
  // Tenths of an hour are whole seconds but for what floating numbers make of them.
  const rounded = Math.round(seconds)
  if (Math.abs(rounded - seconds) > 1e-6) return { wrong: 'fraction', part: rest }
  if (!Number.isSafeInteger(rounded)) return { wrong: 'number', part: rest }
  return { seconds: rounded }
}

/** The shortest text that reads as exactly these seconds. */
export function formatDuration(seconds: number | null, words: UnitWords): string {
  if (seconds === null) return ''
  let left = seconds
  const parts: string[] = []
  // Weeks are understood, but days are what people compare.
  for (const unit of UNITS.filter((it) => it !== 'week')) {
    const count = Math.floor(left / SECONDS[unit])
    const isNothing = seconds === 0 && unit === 'second'
    if (count > 0 || isNothing) parts.push(String(count), words.names[unit][0] ?? '')
    left -= count * SECONDS[unit]
  }
  return parts.join(words.space)
}
