import { expect, it } from 'vitest'

import { isLarge, overviewScale } from './overviewMap'

it('is shown by itself for maps of many screens only', () => {
  const screen = { width: 1280, height: 800 }
  expect(isLarge({ width: 3000, height: 2000 }, screen)).toBe(false)
  expect(isLarge({ width: 12_000, height: 6000 }, screen)).toBe(true)
})

it('is never larger than its corner', () => {
  for (const map of [{ width: 9000, height: 100 }, { width: 100, height: 9000 }, { width: 0, height: 0 }]) {
    const scale = overviewScale(map)
    expect(map.width * scale).toBeLessThanOrEqual(220)
    expect(map.height * scale).toBeLessThanOrEqual(150)
  }
})
