import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { Speech } from './speech.svelte'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What is said, breath by breath, while these things happen at these times. */
function heard(sayings: readonly [at: number, ...said: Parameters<Speech['say']>][]): string[][] {
  const speech = new Speech()
  const breaths: string[][] = []
  let last: unknown = speech.said
  let now = 0
  const listen = (until: number): void => {
    for (; now < until; now += 10) {
      vi.advanceTimersByTime(10)
      if (speech.said === last) continue
      last = speech.said
      breaths.push(speech.said.map((it) => it.text))
    }
  }
  for (const [at, ...said] of sayings) {
    listen(at)
    speech.say(...said)
  }
  listen(now + 2000)
  return breaths
}

it('says in one breath what comes in one', () => {
  expect(heard([[0, 'Moved'], [20, 'Saved as a.pdf.']])).toEqual([['Moved', 'Saved as a.pdf.']])
  expect(heard([[0, 'Moved'], [400, 'Saved as a.pdf.']])).toEqual([['Moved'], ['Saved as a.pdf.']])
})

it('says of what changes again and again only the last', () => {
  expect(
    heard([[0, '1 of 9', 'place'], [30, 'Undone', null], [60, '2 of 9', 'place'], [90, '3 of 9', 'place']]),
  ).toEqual([['Undone', '3 of 9']])
})

it('does not wait for an end that does not come', () => {
  const held = Array.from({ length: 30 }, (_, step) => [step * 60, `${step}`, 'place'] as const)
  const breaths = heard(held.map(([at, text, about]) => [at, text, about]))
  expect(breaths.length).toBeGreaterThan(1)
  expect(breaths.length).toBeLessThan(5)
  expect(breaths.at(-1)).toEqual(['29'])
})

it('says the same twice if it happens twice, and nothing for nothing', () => {
  const speech = new Speech()
  const ids = [1, 2].map(() => {
    speech.say('Folded')
    speech.say('  ')
    vi.advanceTimersByTime(1000)
    return speech.said.map((it) => it.id)
  })
  expect(ids[0]).toHaveLength(1)
  expect(ids[0]).not.toEqual(ids[1])
})
