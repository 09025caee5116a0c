import { expect, it } from 'vitest'

import { formatDate, parseDate } from './date'

it.each([
  ['2026-03-31', 'en', '2026-03-31'],
  ['2026/3/1', 'de', '2026-03-01'],
  ['31.3.2026', 'de', '2026-03-31'],
  [' 31. 03. 2026 ', 'de', '2026-03-31'],
  ['1.2.2026', 'en-US', '2026-02-01'],
  ['1/2/2026', 'en-US', '2026-01-02'],
  ['1/2/2026', 'en-GB', '2026-02-01'],
  ['1/2/2026', 'de', '2026-02-01'],
  ['31 March 2026', 'en-GB', '2026-03-31'],
  ['Mar 31, 2026', 'en-US', '2026-03-31'],
  ['March 1st 2026', 'en-US', '2026-03-01'],
  ['31. März 2026', 'de', '2026-03-31'],
  ['31. maerz 2026', 'de', null],
  ['31 marz 2026', 'de', '2026-03-31'],
  ['5 mai 2026', 'de', '2026-05-05'],
  // What is not there, and what is not certain.
  ['2026-02-30', 'en', null],
  ['31.2.2026', 'de', null],
  ['1.2.26', 'de', null],
  ['13/14/2026', 'en-US', null],
  ['2026', 'en', null],
  ['soon', 'en', null],
  ['31 Foo 2026', 'en', null],
])('reads “%s” in %s', (text, language, expected) => {
  expect(parseDate(text, language)).toBe(expected)
})

it.each(['en-US', 'en-GB', 'de'])('reads what it writes in %s', (language) => {
  for (const day of ['2026-01-02', '2026-03-31', '2026-09-08', '2024-02-29', '2026-12-31']) {
    expect(parseDate(formatDate(day, language), language)).toBe(day)
  }
})
