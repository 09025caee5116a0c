import { describe, expect, test } from 'vitest'

import {
  asked, askedForPages, beside, COUNT, FIRST_PAPER, isSpread, margins, numberIn, paperOf, PERCENT, shape,
  showsTwice, usual, withPaper,
} from './printing'

describe('how a PDF is printed', () => {
  test('a text begins on as many pages as it needs, a map on one of its size', () => {
    expect(asked(usual('outline', FIRST_PAPER))).toMatchObject({
      paper: 'a4',
      tiles: { spread: { by: 'pagesWide', count: 1 }, overlap: 0 },
    })
    expect(asked(usual('journey', FIRST_PAPER))).toEqual({ paper: 'fit', orientation: 'auto', margin: 8 })
    expect(isSpread(usual('journey', FIRST_PAPER))).toBe(false)
    expect(showsTwice(usual('outline', FIRST_PAPER))).toBe(false)
    expect(showsTwice({ ...usual('outline', FIRST_PAPER), count: 2 })).toBe(true)
  })

  test('the paper that is usual is what one begins with, and a text keeps it if it has a size', () => {
    const own = { size: 'a3', ownSize: null, orientation: 'landscape', margin: 12 } as const
    expect(asked(usual('journey', own))).toMatchObject({ paper: 'a3', orientation: 'landscape', margin: 12 })
    expect(usual('outline', own).paper).toBe('a3')
    expect(askedForPages(usual('journey', own)).paper).toBe('a3')
    expect(usual('journey', { ...own, ownSize: [500, 400] })).toMatchObject({
      paper: 'custom', width: 500, height: 400,
    })
  })

  test('the usual paper is chosen part by part', () => {
    const own = withPaper(FIRST_PAPER, { paper: 'custom' })
    expect(own).toEqual({ size: 'fit', ownSize: [300, 200], orientation: 'auto', margin: 8 })
    expect(withPaper(own, { width: 500 }).ownSize).toEqual([500, 200])
    expect(withPaper(own, { paper: 'a4' })).toEqual({ ...FIRST_PAPER, size: 'a4' })
    expect(withPaper(own, { margin: 0 })).toEqual({ ...own, margin: 0 })
    expect(paperOf(own).paper).toBe('custom')
    expect(margins(7)).toEqual([0, 5, 7, 8, 12, 15, 20])
    expect(margins(8)).toEqual([0, 5, 8, 12, 15, 20])
  })

  test('paper of its own has two sides, and a scale is a part of one', () => {
    const own = asked({ ...usual('journey', FIRST_PAPER), paper: 'custom', sheets: 'scale', percent: 70 })
    expect(own).toMatchObject({
      paperSize: [300, 200],
      tiles: { spread: { by: 'scale', scale: 0.7 }, overlap: 10 },
    })
  })

  test('a report has paper of a size, also where a picture has none', () => {
    expect(askedForPages(usual('journey', FIRST_PAPER))).toEqual({ paper: 'a4', orientation: 'auto' })
    expect(askedForPages({ ...usual('journey', FIRST_PAPER), paper: 'letter' }).paper).toBe('letter')
    expect(askedForPages({ ...usual('journey', FIRST_PAPER), paper: 'custom' }).paperSize).toEqual([300, 200])
  })

  test('a sheet has its own shape where not all are as large as the first', () => {
    const plan = { width: 210, height: 297, sizes: [[210, 297], [297, 210]] as [number, number][] }
    expect(shape(plan, 0)).toBeLessThan(1)
    expect(shape(plan, 1)).toBeGreaterThan(1)
    expect(shape({ ...plan, sizes: [] }, 1)).toBe(shape(plan, 0))
  })

  test('arrows go from sheet to sheet as they hang', () => {
    // A1 B1 C1, and below A2 B2: the corner is empty and left out.
    const plan = { places: [[0, 0], [1, 0], [2, 0], [0, 1], [1, 1]] as [number, number][] }
    const check = (key: string, sheet: number, expected: number | null, direction: 'ltr' | 'rtl' = 'ltr'): void =>
      expect(beside(key, sheet, plan, direction), key).toBe(expected)
    check('ArrowRight', 0, 1)
    check('ArrowRight', 0, null, 'rtl')
    check('ArrowLeft', 0, 1, 'rtl')
    check('ArrowDown', 1, 4)
    check('ArrowUp', 1, null)
    check('ArrowDown', 2, null)
    check('ArrowRight', 4, null)
    check('ArrowUp', 4, 1)
    check('End', 1, 4)
    check('Home', 4, 0)
    check('Enter', 1, null)
  })

  test('what is typed is a number in range, or nothing', () => {
    const check = (text: string, expected: number | null): void =>
      expect(numberIn(PERCENT, text), text).toBe(expected)
    check('70', 70)
    check(' 62,5 ', 62.5)
    check('4', null)
    check('401', null)
    check('', null)
    check('wide', null)
    expect(numberIn(COUNT, '0')).toBe(null)
  })
})
