import { expect, it } from 'vitest'

import { faceOf, levelOf, signed } from './ratings'

it.each([
  [2, 2, 'face-very-happy'],
  [1.4, 1, 'face-happy'],
  [0.4, 0, 'face-neutral'],
  [-0.4, 0, 'face-neutral'],
  [-0.5, -1, 'face-unhappy'],
  [-1.5, -2, 'face-very-unhappy'],
])('gives %d the face of level %d', (value, level, face) => {
  expect(levelOf(value)).toBe(level)
  expect(faceOf(levelOf(value))).toBe(face)
})

it('writes a rating with its sign, as the language writes numbers', () => {
  const check = (value: number, language: string, expected: string): void =>
    expect(signed(value, language)).toBe(expected)
  check(1, 'en', '+1')
  check(0, 'en', '0')
  check(-2, 'en', '−2')
  check(0.55, 'en', '+0.6')
  check(-1.5, 'de', '−1,5')
})
