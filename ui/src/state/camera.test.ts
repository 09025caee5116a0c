import { describe, expect, it } from 'vitest'

import {
  bounded,
  Camera,
  first,
  fitted,
  LEAST_ZOOM,
  legible,
  MOST_ZOOM,
  revealed,
  roomBeside,
  settled,
  toMap,
  toScreen,
  visible,
  zoomedAt,
  type View,
} from './camera'

const SCREEN = { width: 800, height: 600 }

function view(x: number, y: number, zoom: number): View {
  return { x, y, zoom }
}

function box(x: number, y: number, width: number, height: number) {
  return { x, y, width, height }
}

it('goes from the screen to the map and back', () => {
  const looking = view(40, -20, 0.5)
  expect(toMap(looking, { x: 140, y: 30 })).toEqual({ x: 200, y: 100 })
  expect(toScreen(looking, { x: 200, y: 100 })).toEqual({ x: 140, y: 30 })
  expect(visible(looking, SCREEN)).toEqual(box(-80, 40, 1600, 1200))
})

describe('zoom', () => {
  it('leaves what is under the pointer where it is', () => {
    const check = (from: View, zoom: number): void => {
      const pointer = { x: 300, y: 200 }
      const under = toMap(from, pointer)
      const at = toScreen(zoomedAt(from, zoom, pointer), under)
      expect(at.x).toBeCloseTo(pointer.x, 6)
      expect(at.y).toBeCloseTo(pointer.y, 6)
    }
    check(view(0, 0, 1), 2)
    check(view(-400, 90, 0.3), 0.31)
    check(view(12, 7, 3.9), 100)
  })

  it('ends where letters or the map would be lost', () => {
    expect(zoomedAt(view(0, 0, 1), 100, { x: 0, y: 0 }).zoom).toBe(MOST_ZOOM)
    expect(zoomedAt(view(0, 0, 1), 0, { x: 0, y: 0 }).zoom).toBe(LEAST_ZOOM)
  })
})

describe('fit', () => {
  it('shows all of a box in the middle', () => {
    const check = (it: ReturnType<typeof box>, most?: number): View => {
      const looking = fitted(it, SCREEN, most)
      const seen = visible(looking, SCREEN)
      expect(seen.x).toBeLessThanOrEqual(it.x)
      expect(seen.y).toBeLessThanOrEqual(it.y)
      expect(seen.x + seen.width).toBeGreaterThanOrEqual(it.x + it.width)
      expect(seen.y + seen.height).toBeGreaterThanOrEqual(it.y + it.height)
      return looking
    }
    expect(check(box(0, 0, 4000, 1000)).zoom).toBeCloseTo((800 - 64) / 4000, 6)
    expect(check(box(-50, 900, 100, 2000)).zoom).toBeCloseTo((600 - 64) / 2000, 6)
    // All of it, however large it is; from there a hand goes nearer only.
    expect(check(box(0, 0, 30_000, 13_000)).zoom).toBeLessThan(LEAST_ZOOM)
    expect(zoomedAt(view(0, 0, 0.03), 0.02, { x: 0, y: 0 }).zoom).toBe(0.03)
    // Small things are not blown up unless asked for.
    expect(check(box(10, 10, 20, 20)).zoom).toBe(1)
    expect(check(box(10, 10, 20, 20), 1.5).zoom).toBe(1.5)
  })

  it('leaves room beside a map for names that are wider than their column', () => {
    const check = (it: ReturnType<typeof box>): void => {
      const room = roomBeside(184, 120, it, SCREEN)
      const looking = fitted(it, SCREEN, 1, { top: 0, left: room, right: 0 })
      expect(looking.x + 184 * looking.zoom).toBeGreaterThanOrEqual(119)
      expect(looking.x + it.width * looking.zoom).toBeLessThanOrEqual(SCREEN.width)
    }
    check(box(0, 0, 4000, 1000))
    check(box(0, 0, 9000, 2000))
    check(box(0, 0, 1000, 9000))
    expect(roomBeside(184, 120, box(0, 0, 700, 500), SCREEN)).toBe(0)
  })
})

describe('reveal', () => {
  const check = (from: View, it: ReturnType<typeof box>, expected: View): void =>
    expect(revealed(from, it, SCREEN, 0)).toEqual(expected)

  it('does not move when the box is in sight', () => {
    check(view(0, 0, 1), box(100, 100, 50, 50), view(0, 0, 1))
  })

  it('moves as little as needed', () => {
    check(view(0, 0, 1), box(790, 100, 50, 50), view(-40, 0, 1))
    check(view(0, 0, 1), box(-30, -20, 50, 50), view(30, 20, 1))
    check(view(0, 0, 2), box(390, 290, 50, 50), view(-80, -80, 2))
  })

  it('keeps clear of what lies over the edges', () => {
    const cover = { top: 56, left: 100, right: 200 }
    const at = (it: ReturnType<typeof box>): View => revealed(view(0, 0, 1), it, SCREEN, 0, cover)
    expect(at(box(50, 20, 50, 50))).toEqual(view(50, 36, 1))
    expect(at(box(120, 60, 50, 50))).toEqual(view(0, 0, 1))
    expect(at(box(580, 60, 50, 50))).toEqual(view(-30, 0, 1))
  })

  it('shows the beginning of what is too large', () => {
    check(view(0, 0, 1), box(200, 0, 5000, 50), view(-200, 0, 1))
  })
})

it('comes near enough to read', () => {
  const check = (from: View, it: ReturnType<typeof box>, expected: Partial<View>): void =>
    expect(legible(from, it, SCREEN)).toMatchObject(expected)
  // Near enough already: only as far as needed.
  check(view(0, 0, 1), box(100, 100, 50, 50), { x: 0, y: 0, zoom: 1 })
  check(view(0, 0, 0.5), box(100, 100, 50, 50), { x: 0, y: 0, zoom: 0.5 })
  // From afar: in the middle.
  check(view(0, 0, 0.1), box(1000, 1000, 100, 50), { x: 400 - 840, y: 300 - 820, zoom: 0.8 })
  // What is too wide to be read as a whole is read from its beginning.
  check(view(0, 0, 0.1), box(2000, 0, 4000, 60), { x: 24 - 1600, zoom: 0.8 })
})

it('keeps a part of the map in sight', () => {
  const map = box(0, 0, 1000, 1000)
  const check = (from: View, expected: View, cover?: Parameters<typeof bounded>[3]): void =>
    expect(bounded(from, map, SCREEN, cover)).toEqual(expected)
  check(view(0, 0, 1), view(0, 0, 1))
  check(view(-5000, 9000, 1), view(200 - 1000, 600 - 150, 1))
  // A map that is smaller than that stays whole.
  check(view(-5000, 9000, 0.05), view(0, 600 - 50, 0.05))
  // What lies under the names at the edges is not in sight.
  check(view(-5000, -5000, 0.2), view(120 + 170 - 200, 56 + 136 - 200, 0.2), {
    top: 56,
    left: 120,
    right: 0,
  })
})

it('shows a map first so that it can be read', () => {
  const check = (map: ReturnType<typeof box>, expected: View, direction: 'ltr' | 'rtl' = 'ltr'): void =>
    expect(first(map, SCREEN, direction)).toEqual(expected)
  // Small: at its own size. A little larger: whole.
  check(box(0, 0, 500, 400), view(0, 0, 1))
  check(box(0, 0, 1000, 600), view(0, 0, 0.8))
  // Long: as wide as it is. Wide: the beginning of it.
  check(box(0, 0, 1000, 5000), view(0, 0, 0.8))
  check(box(0, 0, 8000, 5000), view(0, 0, 0.75))
  check(box(0, 0, 8000, 5000), view(800 - 6000, 0, 0.75), 'rtl')
})

it('opens no gaps beside a map when it is seen from farther away', () => {
  const map = box(0, 0, 1000, 1000)
  const check = (from: View, expected: View, direction: 'ltr' | 'rtl' = 'ltr'): void =>
    expect(settled(from, map, SCREEN, direction)).toEqual(expected)
  check(view(100, -50, 1), view(0, -50, 1))
  check(view(-900, -900, 1), view(-200, -400, 1))
  check(view(100, 100, 0.5), view(0, 0, 0.5))
  check(view(100, 100, 0.5), view(300, 0, 0.5), 'rtl')
  // Names of lanes that are 60 pixels wide in the picture need 68 more beside it.
  const far = (direction: 'ltr' | 'rtl'): View =>
    settled(view(100, 100, 0.3), map, SCREEN, direction, 'near', 200)
  expect(far('ltr')).toEqual(view(68, 0, 0.3))
  expect(far('rtl')).toEqual(view(800 - 68 - 300, 0, 0.3))
})

it('looks again where one looked last at a map', () => {
  const camera = new Camera()
  const map = box(0, 0, 4000, 4000)
  camera.resize(SCREEN)
  camera.turn(map)
  camera.begin('a', 'ltr')
  expect(camera.view).toEqual(view(0, 0, 0.75))
  camera.set(view(-300, -200, 1))
  camera.turn(box(0, 0, 100, 100))
  camera.resize({ width: 400, height: 300 })
  camera.begin('b', 'ltr')
  expect(camera.view).toEqual(view(0, 0, 1))
  camera.turn(map)
  camera.begin('a', 'ltr')
  expect(camera.view).toEqual(view(-300, -200, 1))
})

it('keeps where one begins to read when the screen has another size', () => {
  const check = (direction: 'ltr' | 'rtl', expected: View): void => {
    const camera = new Camera()
    camera.resize(SCREEN)
    camera.turn(box(0, 0, 4000, 4000))
    camera.begin('a', direction)
    camera.resize({ width: SCREEN.width + 300, height: SCREEN.height })
    expect(camera.view).toEqual(expected)
  }
  check('ltr', view(0, 0, 0.75))
  check('rtl', view(SCREEN.width + 300 - 3000, 0, 0.75))
})

it('is pushed by a drag to the edge of the map and no further', () => {
  const camera = new Camera()
  camera.resize(SCREEN)
  camera.turn(box(0, 0, 2000, 700))
  camera.cover({ top: 56, left: 120, right: 0 })
  const check = (from: View, by: { x: number; y: number }, expected: View): void => {
    camera.set(from)
    for (let step = 0; step < 500; step += 1) camera.push(by)
    expect(camera.view).toEqual(expected)
  }
  check(view(-500, 0, 1), { x: 14, y: 0 }, view(144, 0, 1))
  check(view(-500, 0, 1), { x: -14, y: 0 }, view(800 - 2000 - 24, 0, 1))
  check(view(0, 0, 1), { x: 0, y: -9 }, view(0, 600 - 700 - 24, 1))
  // Who has gone further stays there.
  check(view(300, 0, 1), { x: 14, y: 0 }, view(300, 0, 1))
})
