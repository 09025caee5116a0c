import { describe, expect, it } from 'vitest'

import type { Change } from '../host/bindings/Change'
import { columnsOf, KINDS } from './blank'
import { MapState } from './map.svelte'

function stage(id: string, position: string, title = id): Change {
  return { record: 'stage', id, after: { position, title } }
}

function check(records: Change[], changes: Change[], expected: string[]): void {
  // Whether or not the order was known before.
  for (const known of [false, true]) {
    const map = new MapState()
    map.load(records)
    if (known) map.all('stage')
    map.play(changes)
    expect(map.all('stage').map((it) => `${it.id} ${it.title}`)).toEqual(expected)
  }
}

describe('changes are played', () => {
  const two = [stage('b', 'V'), stage('a', 'F')]

  it('sorts siblings by place, then by id', () => {
    check(two, [], ['a a', 'b b'])
    check([stage('b', 'V'), stage('a', 'V')], [], ['a a', 'b b'])
    // As the core compares: capital letters before small ones.
    check([stage('x', 'a'), stage('y', 'Z')], [], ['y y', 'x x'])
  })

  it('makes, changes and removes records', () => {
    const made: Change = { record: 'stage', id: 'c', after: { position: 'k', title: 'New' } }
    check(two, [made], ['a a', 'b b', 'c New'])
    const moved: Change = {
      record: 'stage',
      id: 'a',
      before: { position: 'F' },
      after: { position: 'k' },
    }
    check(two, [moved], ['b b', 'a a'])
    check(two, [{ record: 'stage', id: 'a', before: { position: 'F', title: 'a' } }], ['b b'])
    check(two, [made, { record: 'stage', id: 'c', before: { title: 'New' } }], ['a a', 'b b'])
  })

  it('gives a new record the columns that its change does not name', () => {
    const map = new MapState()
    map.play([{ record: 'card', id: 'c', after: { lane: 'l', touchpoint: 't', text: 'Hello' } }])
    const card = map.get('card', 'c')
    expect(card).toMatchObject({ text: 'Hello', kind: 'note', evidence: 'assumption' })
    expect(Object.keys(card ?? {}).sort()).toEqual(['id', ...columnsOf('card')].sort())
  })

  it('keeps the order that sorting anew would give, and the one that somebody holds', () => {
    const map = new MapState()
    let seed = 7
    const dice = (most: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % most
    const at = (): string => String.fromCharCode(65 + dice(40))
    map.load(Array.from({ length: 30 }, (_, index) => stage(`s${index}`, at())))
    for (let round = 0; round < 200; round += 1) {
      const held = map.all('stage')
      const before = held.map((it) => it.id)
      const changes = Array.from({ length: 1 + dice(3) }, (_, step): Change => {
        const id = `s${dice(40)}`
        // Each record once: what is there is changed or removed, what is not is made.
        const there = step === 0 && map.get('stage', id) !== undefined
        if (!there) return { record: 'stage', id: `n${round}-${step}`, after: { position: at() } }
        const old = { position: '' }
        return dice(3) === 0
          ? { record: 'stage', id, before: old }
          : { record: 'stage', id, before: old, after: { position: at() } }
      })
      map.play(changes)
      expect(held.map((it) => it.id)).toEqual(before)
      const anew = [...map.all('stage')].sort((a, b) =>
        a.position !== b.position ? (a.position < b.position ? -1 : 1) : a.id < b.id ? -1 : 1,
      )
      expect(map.all('stage')).toEqual(anew)
    }
  })

  it('keeps a record as it was for those who hold it', () => {
    const map = new MapState()
    map.load(two)
    const held = map.get('stage', 'a')
    map.play([{ record: 'stage', id: 'a', before: { title: 'a' }, after: { title: 'A' } }])
    expect(held?.title).toBe('a')
    expect(map.get('stage', 'a')?.title).toBe('A')
  })

  it('has nothing of the last map in the next', () => {
    const map = new MapState()
    map.load(two)
    map.load([])
    for (const kind of KINDS) expect(map.all(kind)).toEqual([])
    expect(map.info.title).toBe('')
  })
})

it('finds the cards of a place, in order', () => {
  const map = new MapState()
  const card = (id: string, columns: NonNullable<Change['after']>): Change => ({
    record: 'card',
    id,
    after: { lane: 'l', ...columns },
  })
  map.load([
    card('late', { touchpoint: 't', position: 'z' }),
    card('early', { touchpoint: 't', position: 'a' }),
    card('elsewhere', { touchpoint: 'u', position: 'b' }),
    card('span', { stage: 's', position: 'c' }),
    card('parked', { position: 'd' }),
    card('other lane', { touchpoint: 't', position: 'b', lane: 'm' }),
    card('lower', { touchpoint: 't', position: 'y', lane: 'm', under: 'other lane' }),
    card('upper', { touchpoint: 't', position: 'a', lane: 'm', under: 'other lane' }),
    card('last', { touchpoint: 't', position: 'c', lane: 'm' }),
  ])
  const check = (place: Parameters<typeof map.cardsIn>[0], expected: string[]): void =>
    expect(map.cardsIn(place).map((it) => it.id)).toEqual(expected)
  check({ lane: 'l', touchpoint: 't', stage: null }, ['early', 'late'])
  check({ lane: 'm', touchpoint: 't', stage: null }, ['other lane', 'upper', 'lower', 'last'])
  const standing = map.standingIn({ lane: 'm', touchpoint: 't', stage: null })
  expect(standing.map((it) => it.id)).toEqual(['other lane', 'last'])
  check({ lane: 'l', touchpoint: null, stage: 's' }, ['span'])
  check({ touchpoint: null, stage: null }, ['parked'])
})
