import { expect, it } from 'vitest'

import type { Account } from '../host/bindings/Account'
import type { Passage } from '../host/bindings/Passage'
import { Line, nodeOfPassage } from './line.svelte'

function passage(from: string, to: string, change: Partial<Passage> = {}): Passage {
  return {
    from, to, hand_off: null, channel: true, owner: false, unowned: false, disputed: false,
    context_lost: false, customer_repeats: false, wait: null, ...change,
  }
}

function account(passages: readonly Passage[]): Account {
  const counts = {
    hand_offs: 0, suggested: 0, channel_switches: 0, owner_changes: 0, unowned: 0, disputed: 0,
    context_lost: 0, customer_repeats: 0, staff_repeats: 0, pauses: 0, resumes: 0, exceptions: 0,
    escalations: 0, waits: { typical: 0, worst: 0, known: 0, of: 0 }, waiting_touchpoints: 0,
  }
  return { counts, passages: [...passages] }
}

const FIRST = passage('a', 'b', { hand_off: 'one', disputed: true })
const SECOND = passage('b', 'c')
const THIRD = passage('c', 'd', { hand_off: 'three', disputed: true, channel: false })

function line(): Line {
  const line = new Line()
  line.take(account([FIRST, SECOND, THIRD]))
  return line
}

it('is walked from end to end, and round', () => {
  const walked = line()
  expect(walked.step(1)).toBe(FIRST)
  expect(walked.step(-1)).toBe(THIRD)
  for (const [at, next, before] of [
    [FIRST, SECOND, THIRD],
    [SECOND, THIRD, FIRST],
    [THIRD, FIRST, SECOND],
  ] as const) {
    walked.look(nodeOfPassage(at))
    expect(walked.current).toBe(at)
    expect(walked.step(1)).toBe(next)
    expect(walked.step(-1)).toBe(before)
  }
})

it('leads to the next place of a sort, and back to the only one', () => {
  const walked = line()
  walked.look(nodeOfPassage(FIRST))
  expect(walked.step(1, 'disputed')).toBe(THIRD)
  expect(walked.step(1, 'suggested')).toBe(SECOND)
  walked.look(nodeOfPassage(SECOND))
  expect(walked.step(1, 'suggested')).toBe(SECOND)
  expect(walked.step(1, 'wait')).toBeNull()
  expect(new Line().step(1)).toBeNull()
})

it('opens at the first, and stays at a suggestion that was taken or let be', () => {
  const walked = line()
  walked.look('touchpoint:a')
  expect(walked.current).toBeNull()
  walked.show()
  expect(walked.current).toBe(FIRST)
  walked.look(nodeOfPassage(SECOND))
  const taken = passage('b', 'c', { hand_off: 'two' })
  walked.take(account([FIRST, taken, THIRD]))
  expect(walked.current).toBe(taken)
  walked.take(account([FIRST, THIRD]))
  expect(walked.current).toBeNull()
})

it('waits for a hand-off that was just made', () => {
  const walked = line()
  walked.look(nodeOfPassage(SECOND))
  walked.expect('hand_off:new')
  // Until then there is no gap.
  expect(walked.current).toBe(SECOND)
  const made = passage('a', 'd', { hand_off: 'new' })
  walked.take(account([FIRST, made, SECOND, THIRD]))
  expect(walked.current).toBe(made)
})
