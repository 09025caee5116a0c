import { expect, it } from 'vitest'

import { Toasts } from './toasts.svelte'

const OFFER = { label: 'Undo', run: () => undefined }

function said(toasts: Toasts): string[] {
  return toasts.shown.map((it) => it.message)
}

it('shows the same message once, and no more than a few', () => {
  const toasts = new Toasts(() => undefined)
  for (const message of ['a', 'b', 'a', 'c', 'd', 'e']) toasts.done(message)
  expect(said(toasts)).toEqual(['a', 'c', 'd', 'e'])
})

it('asks one thing at a time', () => {
  const toasts = new Toasts(() => undefined)
  toasts.done('moved', { ...OFFER, ofStep: true })
  toasts.ask('like another?', OFFER, OFFER)
  toasts.ask('like a third?', OFFER, OFFER)
  expect(said(toasts)).toEqual(['moved', 'like a third?'])
})

it('says what it shows, but for errors, which are alerts', () => {
  const heard: string[] = []
  const toasts = new Toasts((text) => heard.push(text))
  toasts.done('Picture added', null, 'It was made smaller.')
  toasts.ask('like another?', OFFER, OFFER)
  toasts.failed({ code: 'refused', message: 'no', hint: '', about: { file: null, line: null, column: null, record: null } })
  expect(heard).toEqual(['Picture added It was made smaller.', 'like another?'])
})

it('takes away what offers to undo a step that is no longer the last', () => {
  const toasts = new Toasts(() => undefined)
  toasts.done('removed', { ...OFFER, ofStep: true })
  toasts.done('saved')
  toasts.stepped()
  expect(said(toasts)).toEqual(['saved'])
})
