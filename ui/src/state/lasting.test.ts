import { expect, it } from 'vitest'

import { lastingAt, rounded, stepped } from './lasting'

it('counts in the steps that people count in', () => {
  expect(stepped(null, true)).toBe(5)
  expect(stepped(55, true)).toBe(60)
  expect(stepped(60, true)).toBe(120)
  expect(stepped(120, false)).toBe(60)
  expect(stepped(60, false)).toBe(55)
  expect(stepped(610, true)).toBe(900)
  expect(stepped(86_400 * 20, true)).toBe(86_400 * 21)
  expect(stepped(0, false)).toBe(0)
})

it('takes the nearest length that somebody would say', () => {
  expect(rounded(-20)).toBe(0)
  expect(rounded(62)).toBe(60)
  expect(rounded(1310)).toBe(1200)
  expect(rounded(86_400 * 30.4)).toBe(86_400 * 30)
})

it('knows what lasts at a node', () => {
  expect(lastingAt('duration:t')).toEqual({ record: 'touchpoint', id: 't', column: 'duration' })
  expect(lastingAt('wait:h')).toEqual({ record: 'hand_off', id: 'h', column: 'wait_typical' })
  expect(lastingAt('touchpoint:t')).toBeNull()
  expect(lastingAt(null)).toBeNull()
})
