import { describe, expect, it } from 'vitest'

import type { TextWire } from '../host/bindings/TextWire'
import { lineAt, linesOf, unbroken } from './lines'

const even: TextWire = {
  x: 8, y: 8, width: 90, size: 13, lineHeight: 18, weight: 'regular', italic: false, direction: 'ltr',
  token: 'ink', lines: 'The line\nis dead', widths: [52.5, 44], baseline: 13.75, fonts: [2],
}

describe('a text of the picture', () => {
  it('says its lines one by one, or as one', () => {
    expect(linesOf(even)).toEqual(['The line', 'is dead'])
    expect(unbroken({ lines: 'The line \n is dead' })).toBe('The line is dead')
  })

  it('has its lines one below the other where nothing else is said', () => {
    expect(lineAt(even, 0)).toEqual({ x: 0, baseline: 13.75, fonts: [2] })
    expect(lineAt({ ...even, start: 4 }, 2)).toEqual({ x: 4, baseline: 49.75, fonts: [2] })
  })

  it('has them where they differ', () => {
    const uneven = [
      { x: 37.5, baseline: 13.75, fonts: [2] },
      { x: 46, baseline: 34, fonts: [5, 2] },
    ]
    expect(lineAt({ ...even, direction: 'rtl', uneven }, 1)).toBe(uneven[1])
  })
})
