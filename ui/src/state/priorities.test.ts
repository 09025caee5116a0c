import { expect, it } from 'vitest'

import { itemOf, spotOf, stepped } from './priorities'

it('knows what stands on which board', () => {
  expect(itemOf('placed:impact:a')).toEqual({ board: 'impact', card: 'a' })
  expect(itemOf('card:a')).toBeNull()
  expect(itemOf('placed:value:a')).toEqual({ board: 'value', card: 'a' })
  expect(itemOf('square:impact:5:1')).toBeNull()
})

it('knows the places of a board', () => {
  expect(spotOf('square:impact:5:1', 'impact')).toEqual({ up: 5, across: 1 })
  expect(spotOf('tray:value', 'value')).toBeNull()
  expect(spotOf('square:impact:5:1', 'value')).toBeUndefined()
  expect(spotOf('card:a', 'impact')).toBeUndefined()
})

it('moves step by step, stops at edges, and goes into the tray beside the board', () => {
  expect(stepped(null, 'left')).toEqual({ up: 3, across: 3 })
  expect(stepped(null, 'up')).toEqual({ up: 3, across: 3 })
  expect(stepped(null, 'right')).toBeUndefined()
  expect(stepped({ up: 5, across: 1 }, 'up')).toBeUndefined()
  expect(stepped({ up: 5, across: 1 }, 'left')).toBeUndefined()
  expect(stepped({ up: 5, across: 1 }, 'down')).toEqual({ up: 4, across: 1 })
  expect(stepped({ up: 2, across: 5 }, 'right')).toBeNull()
})
