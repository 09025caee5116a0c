import { describe, expect, it } from 'vitest'

import { SIZES, standing, type Named } from './pins'

const screen = { width: 1000, height: 600 }
const { bar: BAR, gutter: GUTTER } = SIZES

function named(direction: 'ltr' | 'rtl' = 'ltr'): Named {
  const pin = (node: string, x: number, y: number, width: number, height: number) => ({
    node,
    name: node,
    box: { x, y, width, height },
  })
  const labels = direction === 'ltr' ? 0 : 1860
  return {
    stages: [pin('stage:a', 100, 100, 1800, 40)],
    touchpoints: [pin('touchpoint:a', 100, 140, 300, 60)],
    lanes: [pin('label:a', labels, 200, 140, 400)],
    grid: { x: 0, y: 100, width: 2000, height: 1000 },
    direction,
  }
}

describe('names that stay in sight', () => {
  const check = (x: number, y: number, zoom = 1, direction: 'ltr' | 'rtl' = 'ltr') => {
    const it = standing(named(direction), { x, y, zoom }, screen, SIZES)
    return [it.stages, it.touchpoints, it.lanes]
  }

  it('are those whose own place has gone by', () => {
    expect(check(0, 0)).toEqual([false, false, false])
    expect(check(0, -120)).toEqual([true, false, false])
    expect(check(0, -160)).toEqual([true, true, false])
    expect(check(-50, 0)).toEqual([false, false, true])
  })

  it('leave with their grid', () => {
    expect(check(0, -1050)).toEqual([false, false, false])
    expect(check(0, -1030)).toEqual([true, false, false])
  })

  it('leave touchpoints out from afar', () => {
    expect(check(0, -100, 0.25).slice(0, 2)).toEqual([true, false])
  })

  it('stand at the side where reading begins', () => {
    expect(check(-1000, 0, 1, 'rtl')).toEqual([false, false, false])
    expect(check(-900, 0, 1, 'rtl')).toEqual([false, false, true])
    expect(standing(named('rtl'), { x: -900, y: 0, zoom: 1 }, screen, SIZES).cover).toEqual({
      top: 0,
      left: 0,
      right: GUTTER,
    })
  })

  it('say what they lie over', () => {
    const it = standing(named(), { x: -300, y: -300, zoom: 1 }, screen, SIZES)
    expect(it.cover).toEqual({ top: BAR * 2, left: GUTTER, right: 0 })
    expect(it.gutter).toEqual({ start: BAR * 2, end: 600, left: 0, width: GUTTER })
  })

  it('say which lane goes on when its own name has gone by', () => {
    const at = (y: number) => {
      const { lanes, gutter, cover } = standing(named(), { x: 0, y, zoom: 1 }, screen, SIZES)
      return lanes ? { ...gutter, covered: cover.left } : null
    }
    // The lane of 400 pixels begins at 200, below two bars of 28.
    expect(at(-180)).toEqual(null)
    expect(at(-300)).toEqual({ start: 2 * BAR, end: 3 * BAR, left: 0, width: 140, covered: 0 })
    expect(at(-510)).toEqual(null)
  })

  it('take the whole place of a column that is cut, until it is narrower than they are', () => {
    const at = (x: number, direction: 'ltr' | 'rtl') => {
      const { lanes, gutter, cover } = standing(named(direction), { x, y: 0, zoom: 1.5 }, screen, SIZES)
      return lanes ? { left: gutter.left, width: gutter.width, covered: cover.left + cover.right } : null
    }
    // The column of labels is 210 pixels wide.
    expect(at(-8, 'ltr')).toEqual(null)
    expect(at(-50, 'ltr')).toEqual({ left: 0, width: 160, covered: 0 })
    expect(at(-150, 'ltr')).toEqual({ left: 0, width: GUTTER, covered: GUTTER })
    expect(at(1000 - 3000 + 50, 'rtl')).toEqual({ left: 840, width: 160, covered: 0 })
  })

  it('stand over their own place while that is too small to read', () => {
    const from = (y: number, zoom: number) => {
      const { stages, bar, cover } = standing(named(), { x: 0, y, zoom }, screen, SIZES)
      return { stages, bar, covered: cover.top }
    }
    expect(from(0, 1)).toEqual({ stages: false, bar: 0, covered: 0 })
    expect(from(0, 0.5)).toEqual({ stages: true, bar: 70 - BAR, covered: 0 })
    expect(from(-43, 0.5)).toEqual({ stages: true, bar: 0, covered: BAR })
  })

  it('stand beside a map that is seen from afar, and over none of its columns', () => {
    const from = (x: number, direction: 'ltr' | 'rtl') => {
      const { lanes, cover, gutter } = standing(named(direction), { x, y: 0, zoom: 0.25 }, screen, SIZES)
      return { lanes, covered: cover.left + cover.right, left: gutter.left }
    }
    // The column of labels is 35 pixels wide, and ends where the names end.
    expect(from(200, 'ltr')).toEqual({ lanes: true, covered: 0, left: 200 + 35 - GUTTER })
    expect(from(300, 'rtl')).toEqual({ lanes: true, covered: 0, left: 300 + 465 })
    // Without room they are at the edge, over what goes by.
    expect(from(60, 'ltr')).toEqual({ lanes: true, covered: GUTTER, left: 0 })
    expect(from(500, 'rtl')).toEqual({ lanes: true, covered: GUTTER, left: 1000 - GUTTER })
  })
})
