import { describe, expect, it } from 'vitest'

import { around, written } from './editor'

const ground = { x: 8, y: 50, width: 192, height: 90 }

describe('the field over a name', () => {
  const check = (x: number, lines: number, direction: 'ltr' | 'rtl') => {
    const text = { x, y: 62, width: 40, lineHeight: 18, widths: Array.from({ length: lines }, () => 40) }
    const { box, top, side } = around(text, ground, direction)
    return [box.x, box.y, box.width, box.height, top, side]
  }

  it('has the letters where they were and goes on to the end of their ground', () => {
    expect(check(18, 1, 'ltr')).toEqual([8, 59, 192, 24, 3, 10])
    expect(check(18, 3, 'ltr')).toEqual([8, 59, 192, 60, 3, 10])
  })

  it('leaves what stands before the name in sight', () => {
    expect(check(60, 1, 'ltr')).toEqual([50, 59, 150, 24, 3, 10])
  })

  it('goes on to the left where one reads from the right', () => {
    expect(check(150, 1, 'rtl')).toEqual([8, 59, 192, 24, 3, 10])
    expect(check(110, 1, 'rtl')).toEqual([8, 59, 152, 24, 3, 10])
  })
})

describe('what is edited', () => {
  const texts = ['A', 'Ana, works', 'Assumed', 'If I am offline'].map((lines) => ({ lines }))

  it('is the name, not the initial that stands for it', () => {
    expect(written(texts, 'Ana, works from home')).toBe(texts[1])
    expect(written(texts, 'A')).toBe(texts[0])
    expect(written(texts, 'Someone else')).toBe(null)
  })
})
