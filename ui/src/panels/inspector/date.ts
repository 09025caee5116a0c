/** Days, written and read as people write them where they live. */

/** Three numbers, or two and the name of a month. */
const NUMBERS = /^(\d{1,4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?$/
const NAMED = [
  /^(?<day>\d{1,2})\.?\s+(?:de\s+|of\s+)?(?<month>\p{L}+)\.?,?\s+(?:de\s+)?(?<year>\d{4})$/u,
  /^(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
]

/** A day such as `2026-03-31` in the words of a language. */
export function formatDate(day: string, language: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time)) return day
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(time)
}

/** The day that it is where the person lives, year first. */
export function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whether a day on which something was to be done has passed. */
export function isPast(day: string | null): boolean {
  return day !== null && day < today()
}

/** The day that is meant, year first; nothing if that is not certain. */
export function parseDate(text: string, language: string): string | null {
  const written = text.trim()
  for (const pattern of NAMED) {
    const parts = pattern.exec(written)?.groups
    const month = parts?.['month'] ? monthOf(parts['month'], language) : null
    if (parts && month !== null) return dayOf(Number(parts['year']), month, Number(parts['day']))
  }
  const found = NUMBERS.exec(written)
  if (!found) return null
  const [, first = '', sign = '', second = '', third = ''] = found
  if (first.length === 4) return dayOf(Number(first), Number(second), Number(third))
  // The year of two digits is a guess.
  if (third.length !== 4) return null
  const year = Number(third)
  return monthFirst(sign, language)
    ? dayOf(year, Number(first), Number(second))
    : dayOf(year, Number(second), Number(first))
}

/** Whether the month comes before the day: never between points, else as the language has it. */
export function monthFirst(sign: string, language: string): boolean {
  if (sign === '.') return false
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map((part) => part.type)
  return parts.indexOf('month') < parts.indexOf('day')
}

/** Which month a name is, in the language or in English, cut short or not. */
function monthOf(name: string, language: string): number | null {
  const wanted = plain(name)
  if (wanted.length < 3) return null
  for (const tongue of [language, 'en']) {
    const names = new Intl.DateTimeFormat(tongue, { month: 'long', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month += 1) {
      if (plain(names.format(Date.UTC(2026, month - 1, 15))).startsWith(wanted)) return month
    }
  }
  return null
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** The day, if the calendar has it. */
function dayOf(year: number, month: number, day: number): string | null {
  const two = (number: number): string => String(number).padStart(2, '0')
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null
}
