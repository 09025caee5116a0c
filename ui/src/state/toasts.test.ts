import { expect, it } from 'vitest'

import { Toasts } from './toasts.svelte'

const OFFER = { label: 'Undo', run: () => undefined }

function said(toasts: Toasts): string[] {
  return toasts.shown.map((it) => it.message)
}

it('shows the same message once, and no more than a few', () => {
  const toasts = new Toasts()
  for (const message of ['a', 'b', 'a', 'c', 'd', 'e']) toasts.done(message)
  expect(said(toasts)).toEqual(['a', 'c', 'd', 'e'])
})

it('asks one thing at a time', () => {
  const toasts = new Toasts()
  toasts.done('moved', { ...OFFER, ofStep: true })
  toasts.ask('like another?', OFFER, OFFER)
  toasts.ask('like a third?', OFFER, OFFER)
  expect(said(toasts)).toEqual(['moved', 'like a third?'])
})

it('takes away what offers to undo a step that is no longer the last', () => {
  const toasts = new Toasts()
  toasts.done('removed', { ...OFFER, ofStep: true })
  toasts.done('saved')
  toasts.stepped()
  expect(said(toasts)).toEqual(['saved'])
})
