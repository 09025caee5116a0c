import { expect, it } from 'vitest'

import { nodeOf, selectable, shown } from './nodeId'

it('reads what a node shows from its name', () => {
  const check = (node: string, expected: object): void => expect(shown(node)).toEqual(expected)
  check('title', { is: 'title' })
  check('stage:s', { is: 'stage', stage: 's' })
  check('touchpoint:t', { is: 'touchpoint', touchpoint: 't' })
  check('nothing:s', { is: 'nothing', stage: 's' })
  check('nothing:l:s', { is: 'nothing', stage: 's' })
  check('nothing', { is: 'noStages' })
  check('folded:s', { is: 'folded', stage: 's' })
  check('folded:l:s', { is: 'folded', stage: 's' })
  check('nothing:touchpoints', { is: 'noStages' })
  check('nothing:l:', { is: 'noStages' })
  check('nothing:personas', { is: 'other' })
  check('label:touchpoints', { is: 'other' })
  check('label:l', { is: 'lane', lane: 'l' })
  check('cell:l:t', { is: 'cell', lane: 'l', touchpoint: 't' })
  check('span:l:s', { is: 'span', lane: 'l', stage: 's' })
  check('across:l:t:u', { is: 'across', lane: 'l', from: 't', until: 'u' })
  check('across:l:0', { is: 'other' })
  check('beside:l:t:0', { is: 'cell', lane: 'l', touchpoint: 't' })
  check('folded:l:s:0', { is: 'folded', stage: 's' })
  check('nothing:l:s:0', { is: 'nothing', stage: 's' })
  check('label:l:across:0', { is: 'other' })
  check('card:c', { is: 'card', card: 'c' })
  check('emotion:p:t', { is: 'emotion', persona: 'p', touchpoint: 't' })
  check('crossing:a:b', { is: 'crossing', from: 'a', to: 'b' })
  check('hand_off:h', { is: 'handOff', handOff: 'h' })
  check('curves:l', { is: 'curves', lane: 'l' })
  check('corner', { is: 'other' })
  // The further rows of a lane are not the lane: deleting there must not delete it.
  check('label:l:cards', { is: 'other' })
  check('label:l:spans', { is: 'other' })
})

it('selects things and not the paper they stand on', () => {
  const check = (node: string, expected: boolean): void => expect(selectable(node)).toBe(expected)
  check('card:c', true)
  check('cell:l:t', true)
  check('plot:l', false)
  check('curve:p', false)
  check('map', false)
})

it('names the node of a record', () => {
  expect(nodeOf({ record: 'lane', id: 'l' })).toBe('label:l')
  expect(nodeOf({ record: 'map', id: 'm' })).toBe('title')
  expect(nodeOf({ record: 'hand_off', id: 'h' })).toBe('hand_off:h')
  expect(nodeOf({ record: 'claim', id: 'c' })).toBeNull()
})
