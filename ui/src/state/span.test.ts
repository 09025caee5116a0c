import { describe, expect, it } from 'vitest'

import type { Change } from '../host/bindings/Change'
import { MapState } from './map.svelte'
import { endsOf, journey, stepped } from './span'

function made(card: NonNullable<Change['after']>): MapState {
  const map = new MapState()
  const touchpoint = (id: string, stage: string): Change => ({
    record: 'touchpoint',
    id,
    after: { stage, position: id },
  })
  map.load([
    { record: 'stage', id: 'late', after: { position: 'z' } },
    { record: 'stage', id: 'early', after: { position: 'a' } },
    touchpoint('c', 'late'),
    touchpoint('a', 'early'),
    touchpoint('b', 'early'),
    { record: 'card', id: 'card', after: card },
  ])
  return map
}

describe('what a card covers', () => {
  it.each([
    ['one touchpoint', { touchpoint: 'b' }, { from: 'b', until: 'b' }],
    ['several', { touchpoint: 'b', until: 'c' }, { from: 'b', until: 'c' }],
    ['a stage', { stage: 'early' }, { from: 'a', until: 'b' }],
    ['nothing', {}, null],
  ])('%s', (_, card, expected) => {
    expect(endsOf(made(card), 'card')).toEqual(expected)
  })

  it.each([
    ['further, into the next stage', { touchpoint: 'b' }, 1, { from: 'b', until: 'c' }],
    ['no further than the journey', { touchpoint: 'b', until: 'c' }, 1, null],
    ['less far', { touchpoint: 'a', until: 'c' }, -1, { from: 'a', until: 'b' }],
    ['not less than one', { touchpoint: 'b' }, -1, null],
    ['a whole stage and more', { stage: 'early' }, 1, { from: 'a', until: 'c' }],
    ['less than a whole stage', { stage: 'early' }, -1, { from: 'a', until: 'a' }],
    ['nothing in the parking lot', {}, 1, null],
  ] as const)('goes one touchpoint %s', (_, card, by, expected) => {
    expect(stepped(made(card), 'card', by)).toEqual(expected)
  })
})

it('lists touchpoints in the order of the journey, not of the records', () => {
  expect(journey(made({}))).toEqual(['a', 'b', 'c'])
})

it('tells the cards of a cell from those that only begin in it', () => {
  const place = { lane: 'l', touchpoint: 'a', stage: null }
  const map = made({ lane: 'l', touchpoint: 'a', until: 'c' })
  expect(map.cardsIn(place)).toEqual([])
  expect(map.cardsIn({ ...place, until: 'c' }).map((it) => it.id)).toEqual(['card'])
})
