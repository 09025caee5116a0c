/** How values are written and read where they are typed. */

import type { Refusal } from '../../components/refusal'
import type { Value } from '../../host/bindings/Value'
import { localeOf, type Words } from '../../i18n/words.svelte'
import { formatDate, parseDate } from './date'
import { formatDuration, parseDuration, unitWords } from '../../state/duration'
import { formatNumber, parseNumber } from './number'
import type { Control } from './forms'

export interface Typed {
  format: (value: Value, words: Words) => string
  parse: (text: string, words: Words) => { value: Value } | { refusal: Refusal }
  /** How one is written. */
  example?: (words: Words) => string
}

/** How the values of a control are typed. */
export function typed(control: Control): Typed {
  switch (control.is) {
    case 'date':
      return DATE
    case 'duration':
      return DURATION
    case 'language':
      return LANGUAGE
    case 'number':
      return NUMBER
    case 'count':
      return COUNT
    default:
      return TEXT
  }
}

/** How the target of a metric of that kind is typed: as its values are. */
export function typedTarget(kind: Value | undefined): Typed {
  return kind === 'aht' || kind === 'effort_time' ? DURATION : NUMBER
}

const TEXT: Typed = {
  format: (value) => (typeof value === 'string' ? value : ''),
  parse: (text) => ({ value: text }),
}

export const DATE: Typed = {
  format: (value, words) => (typeof value === 'string' ? formatDate(value, region(words)) : ''),
  example: (words) => formatDate(EXAMPLE, region(words)),
  parse(text, words) {
    const date = text.trim()
    if (date === '') return { value: null }
    const value = parseDate(date, region(words))
    if (value !== null) return { value }
    const example = formatDate(EXAMPLE, region(words))
    return {
      refusal: {
        message: words.text('wrong-date', { part: date }),
        hint: words.text('wrong-date-hint', { example }),
      },
    }
  },
}

const EXAMPLE = '2026-03-31'

/** The language that is spoken, as it is written where the person lives. */
export function region(words: Words): string {
  const tags = typeof navigator === 'undefined' ? [] : (navigator.languages ?? [])
  return localeOf(tags.find((tag) => tag.split('-')[0] === words.language) ?? words.language)
}

export const DURATION: Typed = {
  format: (value, words) =>
    formatDuration(typeof value === 'number' ? value : null, unitWords(words)),
  example: (words) => words.text('example-duration'),
  parse(text, words) {
    const parsed = parseDuration(text, unitWords(words))
    if ('seconds' in parsed) return { value: parsed.seconds }
    return wrong(words, `wrong-duration-${parsed.wrong}`, parsed.part, 'wrong-duration-hint')
  },
}

const LANGUAGE: Typed = {
  format: TEXT.format,
  example: (words) => words.text('example-language'),
  parse(text, words) {
    const tag = text.trim()
    if (tag === '') return { value: '' }
    try {
      return { value: Intl.getCanonicalLocales(tag)[0] ?? tag }
    } catch {
      return wrong(words, 'wrong-language', tag)
    }
  },
}

export const COUNT: Typed = {
  format: (value) => (typeof value === 'number' ? String(value) : ''),
  parse(text, words) {
    const digits = text.trim()
    if (digits === '') return { value: null }
    const count = Number(digits)
    const whole = /^\d+$/.test(digits) && Number.isSafeInteger(count)
    return whole ? { value: count } : wrong(words, 'wrong-count', digits)
  },
}

export const NUMBER: Typed = {
  format: (value, words) => (typeof value === 'number' ? formatNumber(value, region(words)) : ''),
  parse(text, words) {
    const digits = text.trim()
    if (digits === '') return { value: null }
    const value = parseNumber(digits, region(words))
    return value === null ? wrong(words, 'wrong-number', digits) : { value }
  },
}

/** What stands before a fraction where the person lives. */
export function decimalSign(words: Words): ',' | '.' {
  const parts = new Intl.NumberFormat(region(words)).formatToParts(1.5)
  return parts.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.'
}

function wrong(
  words: Words,
  message: string,
  part: string,
  hint = `${message}-hint`,
): { refusal: Refusal } {
  return { refusal: { message: words.text(message, { part }), hint: words.text(hint) } }
}
