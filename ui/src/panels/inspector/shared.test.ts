import { expect, it } from 'vitest'

import { shared } from './shared'

it.each([
  [[], undefined],
  [['a'], 'a'],
  [['a', 'a'], 'a'],
  [['a', 'b'], undefined],
  [[null, null], null],
  [[null, ''], undefined],
  [[0, -0], undefined],
])('%j share %j', (values, expected) => {
  expect(shared(values as unknown[], (value) => value)).toBe(expected)
})
