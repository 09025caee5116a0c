import { describe, expect, it } from 'vitest'

import { sizeAt, type Edge } from './resize'

const box = { x: 100, y: 50, width: 200, height: 80 }

describe('the size where a hand is', () => {
  const column = (direction: 'ltr' | 'rtl'): Edge => ({ of: 'touchpoint', id: 't', box, direction })
  const row: Edge = { of: 'lane', id: 'l', box }

  it.each([
    ['wider', column('ltr'), [420, 0], 320],
    ['too narrow', column('ltr'), [110, 0], 96],
    ['too wide', column('ltr'), [9000, 0], 1200],
    ['wider from right to left', column('rtl'), [60, 0], 240],
    ['higher', row, [0, 190.4], 140],
    ['too low', row, [0, 20], 24],
  ] as const)('%s', (_, edge, [x, y], expected) => {
    expect(sizeAt(edge, { x, y })).toBe(expected)
  })
})
