import { describe, expect, it } from 'vitest'

import type { Change } from '../host/bindings/Change'
import { Curves } from './curves.svelte'
import { MapState } from './map.svelte'
import { Selection } from './selection.svelte'

function made(...personas: string[]): { curves: Curves; selection: Selection } {
  const map = new MapState()
  const selection = new Selection()
  map.load([
    ...personas.map((id): Change => ({ record: 'persona', id, after: { position: id } })),
    { record: 'emotion', id: 'x', after: { persona: 'a', touchpoint: 't' } },
    { record: 'emotion', id: 'y', after: { persona: 'b', touchpoint: 't' } },
  ])
  return { curves: new Curves(map, selection), selection }
}

describe('the persona that is rated', () => {
  it('is nobody without personas, and the only one without a choice', () => {
    expect(made().curves.persona).toBeNull()
    expect(made('a').curves.persona).toBe('a')
  })

  it('is the one whose curve or name is selected, also after that', () => {
    const { curves, selection } = made('a', 'b')
    selection.only('emotion:b:t')
    expect(curves.persona).toBe('b')
    curves.follow()
    selection.only('curves:lane')
    curves.follow()
    expect(curves.persona).toBe('b')
    selection.only('persona:a')
    expect(curves.persona).toBe('a')
  })

  it('goes round by key, over those too who have rated nothing', () => {
    const { curves } = made('a', 'b', 'c')
    const seen = [1, 1, 1, -1].map((by) => {
      curves.choose(curves.step(by as 1 | -1) ?? '')
      return curves.persona
    })
    expect(seen).toEqual(['b', 'c', 'a', 'c'])
  })

  it('is the first again when the one that was chosen is gone', () => {
    const { curves } = made('a')
    curves.choose('gone')
    expect(curves.persona).toBe('a')
  })
})

it('dims the curves of the others, and none as long as all are shown', () => {
  const { curves } = made('a', 'b')
  expect(curves.faint()).toBeNull()
  curves.alone = true
  expect([...(curves.faint() ?? [])].map(([node]) => node)).toEqual(['curve:b', 'emotion:b:t', 'note:b:t'])
})
