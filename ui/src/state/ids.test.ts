import { expect, it } from 'vitest'

import { newId } from './ids'

it('makes ids of version 7 that sort by the time they were made', () => {
  const made = Array.from({ length: 200 }, () => newId(1_790_000_000_000))
  for (const id of made) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
  expect([...made].sort()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
})
