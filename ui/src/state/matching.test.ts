import { expect, it } from 'vitest'

import { isEmpty, meeting, toggled, type Findable, type Query } from './matching'

const THINGS: readonly Findable[] = [
  { node: 'stage', target: { record: 'stage', id: 'stage' }, says: 'Störung melden', facets: {} },
  {
    node: 'touchpoint',
    target: { record: 'card', id: 'touchpoint' },
    says: 'Calls the hotline\nphone\nContact centre',
    facets: { owner: ['centre'], evidence: ['data'], channel: ['phone', 'chat'] },
  },
  {
    node: 'pain',
    target: { record: 'card', id: 'pain' },
    says: 'Waits for 40 minutes\nContact centre',
    facets: {
      owner: ['centre'],
      evidence: ['assumption'],
      severity: ['5'],
      tag: ['fast', 'cheap'],
      channel: ['phone'],
    },
  },
  {
    node: 'quote',
    target: { record: 'card', id: 'quote' },
    says: '„Не работает!“ ＡＢＣ café',
    facets: { owner: ['none'], evidence: ['assumption'], channel: ['store'] },
  },
  { node: 'rating', target: { record: 'emotion', id: 'rating' }, says: '', facets: { evidence: ['data'], persona: ['ana'] } },
]

it('finds what says all words and has a value of each kind', () => {
  const check = (text: string, filters: Query['filters'], expected: string[]): void =>
    expect(
      meeting(THINGS, { text, filters }).map((it) => it.node),
      JSON.stringify([text, filters]),
    ).toEqual(expected)
  const all = THINGS.map((it) => it.node)

  check('', {}, all)
  check('   ', { owner: [] }, all)
  // Case, accents and width do not matter; words stand in any order and in any field.
  check('HOTLINE', {}, ['touchpoint'])
  check('centre calls', {}, ['touchpoint'])
  check('storung', {}, ['stage'])
  check('stoerung', {}, ['stage'])
  check('CAFE', {}, ['quote'])
  check('abc', {}, ['quote'])
  check('работает', {}, ['quote'])
  check('40 min', {}, ['pain'])
  check('hotline minutes', {}, [])

  // Values of one kind: either. Kinds: all of them.
  check('', { owner: ['centre'] }, ['touchpoint', 'pain'])
  check('', { owner: ['centre', 'none'] }, ['touchpoint', 'pain', 'quote'])
  check('', { owner: ['centre'], evidence: ['data'] }, ['touchpoint'])
  check('', { channel: ['chat', 'store'] }, ['touchpoint', 'quote'])
  check('', { persona: ['ana'] }, ['rating'])
  check('', { severity: ['5'], evidence: ['data'] }, [])
  check('', { tag: ['fast', 'nice'] }, ['pain'])
  check('waits', { channel: ['phone'] }, ['pain'])
  check('waits', { channel: ['store'] }, [])
  // What has nothing to do with a kind is not among what remains.
  check('melden', { evidence: ['data'] }, [])
})

it('knows when nothing is looked for', () => {
  const check = (text: string, filters: Query['filters'], expected: boolean): void =>
    expect(isEmpty({ text, filters })).toBe(expected)
  check('', {}, true)
  check(' \n', { owner: [] }, true)
  check('a', {}, false)
  check('', { severity: ['1'] }, false)
})

it('takes a value in and out again', () => {
  const once = toggled({}, 'owner', 'a')
  expect(once).toEqual({ owner: ['a'] })
  expect(toggled(once, 'owner', 'b')).toEqual({ owner: ['a', 'b'] })
  expect(toggled(toggled(once, 'owner', 'b'), 'owner', 'a')).toEqual({ owner: ['b'] })
})
