import { describe, expect, it } from 'vitest'

import { Words } from '../i18n/words.svelte'
import { formatDuration, parseDuration, unitWords, type Parsed } from './duration'

function units(language: string) {
  const words = new Words()
  words.speak(language)
  return unitWords(words)
}

describe('durations', () => {
  const cases: [string, string, Parsed][] = [
    ['en', '', { seconds: null }],
    ['en', '  ', { seconds: null }],
    ['en', '90 s', { seconds: 90 }],
    ['en', '4d', { seconds: 345_600 }],
    ['en', '2 h 30 min', { seconds: 9_000 }],
    ['en', '2h30min', { seconds: 9_000 }],
    ['en', '2 Hours, 30 Minutes', { seconds: 9_000 }],
    ['en', '1.5 h', { seconds: 5_400 }],
    ['en', '1,5 h', { seconds: 5_400 }],
    ['en', '0.1 h', { seconds: 360 }],
    ['en', '2 weeks', { seconds: 1_209_600 }],
    ['en', '0 s', { seconds: 0 }],
    ['de', '4 Tage', { seconds: 345_600 }],
    ['de', '4 d', { seconds: 345_600 }],
    ['de', '2 Std. 30 Min.', { seconds: 9_000 }],
    ['en', '90', { wrong: 'no-unit', part: '90' }],
    ['en', '2 h 30', { wrong: 'no-unit', part: '30' }],
    ['en', '4 moons', { wrong: 'unit', part: 'moons' }],
    ['en', 'soon', { wrong: 'number', part: 'soon' }],
    ['en', '2 h or so', { wrong: 'number', part: 'or so' }],
    ['en', '-4 d', { wrong: 'number', part: '-4 d' }],
    ['en', '1.2.3 h', { wrong: 'number', part: '1.2.3' }],
    ['en', '30 min 2 h', { wrong: 'order', part: '2 h' }],
    ['en', '2 h 2 h', { wrong: 'order', part: '2 h' }],
    ['en', '0.5 s', { wrong: 'fraction', part: '0.5 s' }],
    ['en', '99999999999999 d', { wrong: 'number', part: '99999999999999 d' }],
  ]
  it.each(cases)('in %s, “%s” reads as it should', (language, text, expected) => {
    expect(parseDuration(text, units(language))).toEqual(expected)
  })

  it.each([0, 1, 59, 60, 90, 3_600, 9_000, 86_399, 86_400, 345_600, 1_209_661])(
    'what is written for %d seconds reads as the same',
    (seconds) => {
      for (const language of ['en', 'de', 'fr', 'es', 'nl', 'pl', 'ar', 'ja']) {
        const words = units(language)
        expect(parseDuration(formatDuration(seconds, words), words)).toEqual({ seconds })
      }
    },
  )

  it('is written without what is nothing', () => {
    expect(formatDuration(9_000, units('en'))).toBe('2 h 30 min')
    expect(formatDuration(0, units('en'))).toBe('0 s')
    expect(formatDuration(null, units('en'))).toBe('')
  })

  it('is written without spaces where the language has none', () => {
    expect(formatDuration(9_000, units('ja'))).toBe('2時間30分')
  })
})
