import { expect, it } from 'vitest'

import { ago } from './when'

it('says how long ago something was', () => {
  const now = Date.UTC(2026, 10, 21, 12)
  const check = (seconds: number, language: string, expected: string): void =>
    expect(ago(now - seconds * 1000, now, language)).toBe(expected)
  check(3, 'en', 'now')
  check(61, 'en', '1 minute ago')
  check(7300, 'en', '2 hours ago')
  check(90_000, 'en', 'yesterday')
  check(90_000, 'de', 'gestern')
  check(15 * 86_400, 'en', '2 weeks ago')
  check(800 * 86_400, 'en', '2 years ago')
})
