import { describe, expect, it } from 'vitest'

import type { App } from './app'
import { markAt, offersFor, taken } from './completion'

const NAMES: Record<string, string[]> = {
  tag: ['billing', 'bills', 'two-words'],
  channel: ['Phone', 'Visit at home'],
  team: ['Field service', 'Sales'],
  person: ['Fatima', 'Zoë'],
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
    // As East Asian input methods write signs and spaces.
    ['遅い　＃請', { sign: '#', from: 3, typed: '請' }],
    ['＠Fie', { sign: '@', from: 0, typed: 'Fie' }],
    ['＞', { sign: '>', from: 0, typed: '' }],
    ['３ ＞ ２', null],
    ['plain', null],
  ])('is found in %j', (text, expected) => {
    expect(markAt(text, text.length)).toEqual(expected)
  })

  it.each([
    ['#bil', ['billing', 'bills']],
    ['#billing', []],
    ['#new', []],
    ['@', ['Field service', 'Sales', 'Fatima', 'Zoë', 'owner-unknown']],
    ['@F', ['Field service', 'Fatima']],
    ['@field ser', ['Field service']],
    ['>visit', ['Visit at home']],
    ['>phone', []],
    ['＃ｂｉｌ', ['billing', 'bills']],
    ['＠ｓａｌｅｓ', []],
    // What the core would not take for the name is offered still.
    ['@zoe', ['Zoë']],
    ['＞visit', ['Visit at home']],
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

  it('is written in one way when it is taken', () => {
    const text = '遅い　＠fie'
    const mark = markAt(text, text.length)
    const [offer] = mark ? offersFor(app, mark) : []
    expect(mark && offer && taken(text, text.length, mark, offer).text).toBe('遅い　@Field service ')
  })
})
