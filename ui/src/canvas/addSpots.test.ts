import { expect, it } from 'vitest'

import type { Point, Rect } from '../state/geometry'
import { atBottom, atCorner, atEnd, atEndOf, SIZE, type Ground } from './addSpots'

function box(x: number, y: number, width: number, height: number): Rect {
  return { x, y, width, height }
}

const GRID = box(24, 300, 2000, 1000)
const BAND = box(1500, 300, 524, 60)
const STAGE = box(200, 300, 600, 60)
const LABEL = box(24, 1200, 180, 100)

function ground(zoom: number, x = 0, y = 0, direction: 'ltr' | 'rtl' = 'ltr'): Ground {
  return {
    view: { x, y, zoom },
    screen: { width: 1000, height: 700 },
    covered: { top: 56, left: 0, right: 0 },
    direction,
  }
}

it('keeps the buttons as large as a finger and clear of what the map says', () => {
  expect(SIZE).toBeGreaterThanOrEqual(24)
  const check = (at: Point | null, expected: Point | null): void => expect(at).toEqual(expected)
  // Beside the last stage, or in the margin of the map where the screen ends.
  check(atEnd(ground(0.4), GRID, BAND), { x: 2024 * 0.4 + 4, y: 330 * 0.4 - 12 })
  check(atEnd(ground(0.75, 1000 - 2048 * 0.75), GRID, BAND), { x: 976, y: 330 * 0.75 - 12 })
  check(atEnd(ground(1), GRID, BAND), null)
  check(atEnd(ground(0.2), GRID, BAND), null)
  check(atEnd(ground(0.4, 0, -200), GRID, BAND), null)
  check(atEnd(ground(0.4, 200, 0, 'rtl'), GRID, BAND), { x: 24 * 0.4 + 200 - 28, y: 330 * 0.4 - 12 })
  // On the lower edge of the lanes; not where the cards without a place would be in the way.
  check(atBottom(ground(0.5), GRID, LABEL, null), { x: (24 + 90) * 0.5 - 12, y: 638 })
  check(atBottom(ground(0.5), GRID, LABEL, box(24, 1320, 2000, 100)), null)
  check(atBottom(ground(1, 0, -700), GRID, LABEL, box(24, 1320, 2000, 100)), { x: 102, y: 588 })
  check(atBottom(ground(1, 0, -1240), GRID, LABEL, null), null)
  check(atBottom(ground(1), GRID, LABEL, null), null)
  // From right to left the names are on the other side, kept in sight or not.
  const right = box(1820, 1200, 180, 100)
  const mirrored = ground(0.5, 0, 0, 'rtl')
  check(atBottom(mirrored, GRID, right, null), { x: (1820 + 90) * 0.5 - 12, y: 638 })
  const kept = { ...ground(0.5, 200, 0, 'rtl'), covered: { top: 56, left: 0, right: 128 } }
  check(atBottom(kept, GRID, right, null), { x: 1000 - 64 - 12, y: 638 })
  // At the end of a stage that others follow, where its own words do not reach.
  const words = (width: number): Rect => box(210, 310, width, 20)
  check(atEndOf(ground(1), STAGE, words(300)), { x: 800 - 28, y: 318 })
  check(atEndOf(ground(1), STAGE, null), { x: 800 - 28, y: 318 })
  check(atEndOf(ground(1), STAGE, words(570)), null)
  check(atEndOf(ground(0.7), STAGE, words(300)), null)
  check(atEndOf(ground(1, 0, 0, 'rtl'), STAGE, box(500, 310, 290, 20)), { x: 204, y: 318 })
  check(atEndOf(ground(1, 0, 0, 'rtl'), STAGE, box(220, 310, 570, 20)), null)
  // Astride the upper edge of a tile, where the tile has no words.
  const tile = box(300, 200, 288, 240)
  check(atCorner(ground(1), tile), { x: 588 - 12, y: 188 })
  check(atCorner(ground(1, 0, 0, 'rtl'), tile), { x: 288, y: 188 })
  check(atCorner(ground(0.2), tile), null)
})
