import { expect, it } from 'vitest'

import { bytes } from './bytes'

it('a size is said in a unit in which it is short', () => {
  const check = (size: number, language: string, expected: string): void =>
    expect(bytes(size, language).replace(/\s/g, ' '), String(size)).toBe(expected)
  check(0, 'en', '0 bytes')
  check(999, 'en', '999 bytes')
  check(4_096, 'en', '4.1 kB')
  check(4_096, 'de', '4,1 kB')
  check(38_400, 'en', '38 kB')
  check(1_250_000, 'en', '1.3 MB')
  check(2_000_000_000_000, 'en', '2,000 GB')
})
