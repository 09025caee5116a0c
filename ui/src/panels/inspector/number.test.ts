import { expect, it } from 'vitest'

import { formatNumber, parseNumber } from './number'

it.each([
  ['1,234.5', 'en', 1234.5],
  ['1.234,5', 'de', 1234.5],
  ['0.5', 'de', 0.5],
  ['0,25', 'en', 0.25],
  ['1.234', 'de', 1234],
  ['1.234', 'en', 1.234],
  ['−12 000', 'en', -12000],
  ['.5', 'en', 0.5],
  ['12 000,50', 'de', 12000.5],
  ['many', 'en', null],
  ['1e5', 'en', null],
  ['1,2,3', 'en', null],
  ['', 'en', null],
])('reads %j in %s as %j', (text, language, number) => {
  expect(parseNumber(text, language)).toBe(number)
})

it.each(['en', 'de', 'fr', 'ar-u-nu-latn'])('reads what it has written in %s', (language) => {
  for (const number of [0, 0.25, 1.5, 80, 4000, -1234567.125]) {
    expect(parseNumber(formatNumber(number, language), language)).toBe(number)
  }
})
