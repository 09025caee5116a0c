import { expect, it } from 'vitest'

import { dueOf, today } from './work'

it.each([
  ['2026-11-21', 'overdue'],
  ['2026-11-22', 'soon'],
  ['2026-11-29', 'soon'],
  ['2026-11-30', 'later'],
  [null, 'undated'],
])('%s is %s on 22 November 2026', (due, expected) => {
  expect(dueOf({ due }, '2026-11-22')).toBe(expected)
})

it('writes today as it is where one lives', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
