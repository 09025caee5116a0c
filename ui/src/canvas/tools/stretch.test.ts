import { describe, expect, it } from 'vitest'

import { coveredBy, stretched, type Reach } from './stretch'

const order = ['a', 'b', 'c', 'd', 'e']
const column = (first: string, last = first): Reach => ({
  first,
  last,
  box: { x: order.indexOf(first) * 100, y: 0, width: (order.indexOf(last) - order.indexOf(first) + 1) * 100, height: 50 },
})

describe('an end of a card that is dragged', () => {
  it.each([
    ['further', 'bc', 'until', column('d'), 'bd'],
    ['less far', 'bc', 'until', column('b'), 'bb'],
    ['past the beginning', 'bc', 'until', column('a'), 'ab'],
    ['to an earlier beginning', 'bc', 'from', column('a'), 'ac'],
    ['past the end', 'bc', 'from', column('e'), 'ce'],
    ['into a folded stage', 'bc', 'until', column('d', 'e'), 'be'],
    ['back into a folded stage', 'cd', 'from', column('a', 'b'), 'ad'],
  ] as const)('%s', (_, [from, until], end, over, [first, last]) => {
    const ends = { from: from ?? '', until: until ?? '' }
    expect(stretched(ends, end, over, order)).toEqual({ from: first, until: last })
  })

  it('shows exactly the columns that the card would cover', () => {
    const columns = [column('a', 'b'), column('c'), column('d'), column('e')]
    expect(coveredBy(columns, { from: 'b', until: 'c' }, order)).toEqual({ x: 0, y: 0, width: 300, height: 50 })
    expect(coveredBy(columns, { from: 'd', until: 'e' }, order)).toEqual({ x: 300, y: 0, width: 200, height: 50 })
  })
})
