import { expect, it } from 'vitest'

import { Draft } from './draft.svelte'
import type { Refusal } from './refusal'

const NO: Refusal = { message: 'No.', hint: null }

function field(answer: Refusal | null = null) {
  const it = { kept: 'old', saved: [] as string[] }
  const draft = new Draft(() => it.kept)
  const save = (text: string) => {
    it.saved.push(text)
    if (!answer) it.kept = text
    return Promise.resolve(answer)
  }
  return { it, draft, save }
}

it('saves what was typed once, when it is finished', async () => {
  const { it: state, draft, save } = field()
  draft.type('n', save)
  draft.type('new', save)
  expect(state.saved).toEqual([])
  await draft.finish()
  await draft.finish()
  expect(state.saved).toEqual(['new'])
  expect(draft.text).toBe('new')
})

it('asks nothing if the text is the same in the end', async () => {
  const { it: state, draft, save } = field()
  draft.type('older', save)
  draft.type('old', save)
  await draft.finish()
  expect(state.saved).toEqual([])
})

it('keeps what is typed when the value changes elsewhere', () => {
  const { it: state, draft, save } = field()
  draft.type('mine', save)
  state.kept = 'theirs'
  expect(draft.text).toBe('mine')
})

it('follows the value while nothing is typed', () => {
  const { it: state, draft } = field()
  state.kept = 'theirs'
  expect(draft.text).toBe('theirs')
})

it('keeps what was refused, with the reason', async () => {
  const { draft, save } = field(NO)
  draft.type('bad', save)
  expect(await draft.finish()).toBe(false)
  expect(draft.text).toBe('bad')
  expect(draft.refusal).toBe(NO)
  draft.forget()
  expect(draft.text).toBe('old')
  expect(draft.refusal).toBeNull()
})

it('has changed until what was typed is on its way', async () => {
  const { draft, save } = field(NO)
  expect(draft.changed).toBe(false)
  draft.type('new', save)
  expect(draft.changed).toBe(true)
  const finished = draft.finish()
  expect(draft.changed).toBe(false)
  await finished
  // What was refused can be given up.
  expect(draft.changed).toBe(true)
})

it('saves when its field goes, and tells of a refusal elsewhere', async () => {
  const { it: state, draft, save } = field(NO)
  const told: Refusal[] = []
  draft.type('last words', save)
  await draft.leave((refusal) => told.push(refusal))
  await draft.finish()
  expect(state.saved).toEqual(['last words'])
  expect(told).toEqual([NO])
})
