import { describe, expect, it } from 'vitest'

import { swept } from './sweep'

const plot = { x: 0, y: 0, width: 300, height: 160 }
const stops = ['a', 'b', 'c'].map((touchpoint, index) => ({
  touchpoint,
  box: { x: index * 100, width: 100 },
}))

describe('a stroke over the plot', () => {
  it.each([
    ['within a column', [10, 0], [40, 80], [['a', 0]]],
    ['over all of them', [10, 0], [290, 160], [['a', 1], ['b', 0], ['c', -2]]],
    ['backwards', [290, 0], [10, 160], [['c', 1], ['b', 0], ['a', -2]]],
    ['beyond the last', [210, 80], [400, 80], [['c', 0]]],
    ['above and below the plot', [110, -500], [190, 900], [['b', -2]]],
    ['straight up', [150, 160], [150, 0], [['b', 2]]],
    ['nowhere', [400, 0], [500, 0], []],
  ] as const)('%s', (_, [x0, y0], [x1, y1], expected) => {
    expect(swept(stops, { x: x0, y: y0 }, { x: x1, y: y1 }, plot)).toEqual(expected)
  })
})
