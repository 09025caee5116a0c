import { describe, expect, it } from 'vitest'

import type { App } from './app'
import { markAt, offersFor, taken } from './completion'

const NAMES: Record<string, string[]> = {
  tag: ['billing', 'bills', 'two-words'],
  channel: ['Phone', 'Visit at home'],
  team: ['Field service', 'Sales'],
  person: ['Fatima'],
}

const app = {
  map: { all: (kind: string) => (NAMES[kind] ?? []).map((name) => ({ name })) },
  words: { text: (id: string) => id },
} as unknown as App

describe('a mark that is typed', () => {
  it.each([
    ['#bil', { sign: '#', from: 0, typed: 'bil' }],
    ['late #', { sign: '#', from: 5, typed: '' }],
    ['late #bill again', null],
    ['C#', null],
    ['a@b', null],
    ['ask @field s', { sign: '@', from: 4, typed: 'field s' }],
    ['one\n>vis', { sign: '>', from: 4, typed: 'vis' }],
    ['3 > 2', null],
    ['> quoted', null],
    ['plain', null],
  ])('is found in %j', (text, expected) => {
    expect(markAt(text, text.length)).toEqual(expected)
  })

  it.each([
    ['#bil', ['billing', 'bills']],
    ['#billing', []],
    ['#new', []],
    ['@', ['Field service', 'Sales', 'Fatima', 'owner-unknown']],
    ['@F', ['Field service', 'Fatima']],
    ['@field ser', ['Field service']],
    ['>visit', ['Visit at home']],
    ['>phone', []],
  ])('%j can become %j', (text, expected) => {
    const mark = markAt(text, text.length)
    expect(mark && offersFor(app, mark).map((it) => it.label)).toEqual(expected)
  })

  it('gives way to what is taken, wherever the caret stands', () => {
    const text = 'late @fie again'
    const mark = markAt(text, 9)
    expect(mark).not.toBeNull()
    if (!mark) return
    expect(taken(text, 9, mark, { label: 'Field service', text: '@Field service' })).toEqual({
      text: 'late @Field service again',
      caret: 20,
    })
  })
})
