import { expect, it } from 'vitest'

import type { Backing } from '../../host/bindings/Backing'
import { MapState } from '../../state/map.svelte'
import { coverage, entries, wanted } from './coverage'

function thing(id: string, change: Partial<Backing> = {}): Backing {
  return {
    record: 'card', id, stages: [], evidence: 'assumption', kind: null, source: '', date: null, n: null,
    is_backed: false, is_stale: false, ...change,
  }
}

const ANYTHING = { level: null, kind: null, record: null, stale: false }

it('counts what is backed, and each level', () => {
  const things = [thing('a'), thing('b', { evidence: 'data', is_backed: true }), thing('c', { evidence: 'disputed' })]
  expect(coverage(things)).toEqual({
    count: 3,
    backed: 1,
    levels: { assumption: 1, anecdote: 0, research: 0, data: 1, disputed: 1 },
  })
  expect(coverage([])).toMatchObject({ count: 0, backed: 0 })
})

it('finds things by level, sort of source, what they are, and age', () => {
  const things = [
    thing('a', { evidence: 'research', kind: 'interview', is_stale: true }),
    thing('b', { evidence: 'research' }),
    thing('c', { record: 'hand_off' }),
  ]
  const found = (asked: Partial<typeof ANYTHING> & object): string[] =>
    wanted(things, { ...ANYTHING, ...asked }).map(({ id }) => id)
  expect(found({})).toEqual(['a', 'b', 'c'])
  expect(wanted(things, { ...ANYTHING, level: 'research' }).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(wanted(things, { ...ANYTHING, kind: '' }).map(({ id }) => id)).toEqual(['b', 'c'])
  expect(wanted(things, { ...ANYTHING, record: 'hand_off' }).map(({ id }) => id)).toEqual(['c'])
  expect(found({ stale: true })).toEqual(['a'])
})

it('has one line for the ratings of a persona that are known in the same way', () => {
  const map = new MapState()
  const rating = (id: string, persona: string) =>
    ({ record: 'emotion', id, after: { persona, touchpoint: id, value: 1 } }) as const
  map.play([rating('a', 'ana'), rating('b', 'ana'), rating('c', 'ben'), rating('d', 'ana')])
  const things = ['a', 'b', 'c', 'd'].map((id) =>
    thing(id, { record: 'emotion', ...(id === 'd' ? { evidence: 'data' as const } : {}) }),
  )
  const lines = entries(map, [thing('x'), ...things])
  expect(lines.map(({ ids, persona }) => [ids, persona])).toEqual([
    [['x'], null],
    [['a', 'b'], 'ana'],
    [['c'], 'ben'],
    [['d'], 'ana'],
  ])
})
