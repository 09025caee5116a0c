import { describe, expect, it } from 'vitest'

import type { Wish } from '../host/bindings/Wish'
import type { Step } from './framing'
import { after, BEGINNING, stepAt, toggledSpotlight, toggledWalk, wishOf, type Presenting } from './presenting'

const BOX = { x: 0, y: 0, width: 1, height: 1 }

/** Stages with so many parts each. */
function walk(parts: Record<string, number>): Step[] {
  return Object.entries(parts).flatMap(([of, count]) =>
    Array.from({ length: count }, (_, part) => ({ of, part, parts: count, sees: BOX, lit: [BOX] })),
  )
}

const STEPS = walk({ a: 2, b: 1, c: 3 })

/** Where some wishes lead, as `stage part`. */
function led(wishes: readonly Wish[], from: Presenting = BEGINNING, steps = STEPS): string {
  const state = wishes.reduce((now, wish) => after(now, wish, steps), from)
  const flags = [state.blank && 'blank', !state.follows && 'pinned'].filter(Boolean)
  const { mode } = state
  const step = mode.is === 'view' ? null : steps[stepAt(steps, mode.at)]
  return [mode.is === 'view' ? 'view' : `${step?.of}${step?.part}`, ...flags].join(' ')
}

describe('a presentation', () => {
  const check = (wishes: Wish[], expected: string): void =>
    expect(led(wishes), wishes.join(' ')).toBe(expected)

  it('begins with what the facilitator sees, and walks when asked for the next step', () => {
    check([], 'view')
    check(['next'], 'a0')
    check(['last'], 'c2')
  })

  it('goes step by step and stays at both ends', () => {
    check(['next', 'next'], 'a1')
    check(['next', 'next', 'next'], 'b0')
    check(['first', 'previous'], 'a0')
    check(['last', 'next'], 'c2')
    check(['last', 'previous'], 'c1')
    check(['last', 'first'], 'a0')
  })

  it('goes stage by stage', () => {
    check(['next', 'nextStage'], 'b0')
    check(['next', 'nextStage', 'nextStage'], 'c0')
    check(['last', 'nextStage'], 'c2')
    check(['last', 'previousStage'], 'c0')
    check(['last', 'previousStage', 'previousStage'], 'b0')
    check(['next', 'nextStage', 'previousStage'], 'a0')
    check(['next', 'next', 'previousStage'], 'a0')
  })

  it('is blank until something is asked for, and is then where it was', () => {
    check(['blank'], 'view blank')
    check(['blank', 'blank'], 'view')
    check(['next', 'nextStage', 'blank', 'next'], 'b0')
    check(['next', 'blank', 'previousStage'], 'a0')
    // Whoever is in private goes on pinning and following in private.
    check(['blank', 'pin'], 'view blank pinned')
  })

  it('follows or stays', () => {
    check(['pin'], 'view pinned')
    check(['pin', 'follow'], 'view')
    check(['next', 'pin'], 'view pinned')
    check(['next', 'follow'], 'view')
  })

  it('has nowhere to go in a map without stages', () => {
    expect(led(['next', 'last'], BEGINNING, [])).toBe('view')
  })

  it('walks and stops walking with one key', () => {
    const walking = toggledWalk(BEGINNING, STEPS)
    expect(walking.mode).toMatchObject({ is: 'walk' })
    expect(toggledWalk(walking, STEPS).mode).toEqual({ is: 'view' })
    expect(toggledWalk(BEGINNING, []).mode).toEqual({ is: 'view' })
  })

  it('puts the light on one thing, then on another, then on none', () => {
    const on = (state: Presenting): string | null =>
      state.mode.is === 'spotlight' ? state.mode.node : null
    const first = toggledSpotlight(BEGINNING, 'card:1')
    expect(on(first)).toBe('card:1')
    const second = toggledSpotlight(first, 'card:2')
    expect(on(second)).toBe('card:2')
    expect(on(toggledSpotlight(second, 'card:2'))).toBeNull()
  })

  it('keeps its place when the map changes under it', () => {
    const at = { of: 'b', part: 0, index: 2 }
    const check = (steps: Step[], expected: number): void => expect(stepAt(steps, at)).toBe(expected)
    check(STEPS, 2)
    check(walk({ a: 4, b: 1 }), 4)
    check(walk({ b: 1, a: 2 }), 0)
    // What it was at is gone: it stays about there.
    check(walk({ a: 2, c: 3 }), 2)
    check(walk({ a: 1 }), 0)
    // What it was at has fewer parts now.
    expect(stepAt(walk({ c: 2 }), { of: 'c', part: 2, index: 5 })).toBe(1)
  })
})

it('means by keys what presentation programs and remotes mean by them', () => {
  const check = (key: string, expected: Wish | null, more: Partial<KeyboardEvent> = {}): void => {
    const event = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }
    expect(wishOf(event, 'ltr'), key).toBe(expected)
  }
  check('PageDown', 'next')
  check('PageUp', 'previous')
  check('ArrowRight', 'next')
  check('ArrowLeft', 'previous')
  check(' ', 'next')
  check(' ', 'previous', { shiftKey: true })
  check('ArrowDown', 'nextStage')
  check('ArrowUp', 'previousStage')
  check('Home', 'first')
  check('End', 'last')
  check('b', 'blank')
  check('B', 'blank', { shiftKey: true })
  check('.', 'blank')
  check('f', 'follow')
  check('s', 'pin')
  check('Escape', 'end')
  check('x', null)
  check('b', null, { ctrlKey: true })
  const left = { key: 'ArrowLeft', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  expect(wishOf(left, 'rtl')).toBe('next')
})
