import { expect, it } from 'vitest'

import { Ime } from './ime'

type Key = [isComposing: boolean, keyCode: number, at: number, owned: boolean]

function check(ended: number | null, keys: Key[]): void {
  const ime = new Ime()
  if (ended !== null) ime.ended(ended)
  const owned = keys.map(([isComposing, keyCode, at]) => ime.owns({ isComposing, keyCode }, at))
  expect(owned).toEqual(keys.map((key) => key[3]))
}

it('leaves keys to an input method only as long as they are its own', () => {
  // Plain keys are ours.
  check(null, [[false, 13, 0, false]])
  // While composing nothing is ours.
  check(null, [[true, 229, 0, true]])
  check(null, [[true, 13, 0, true]])
  // Safari's engine: the key that confirms comes after the end, once.
  check(1000, [
    [false, 229, 1010, true],
    [false, 229, 1020, false],
  ])
  // Long after the end 229 is a real key that is only named so.
  check(1000, [[false, 229, 1600, false]])
  // A real Enter right after a composition is ours.
  check(1000, [[false, 13, 1010, false]])
  // No composition, no ownership.
  check(null, [[false, 229, 5, false]])
})
