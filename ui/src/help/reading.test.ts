import { expect, it } from 'vitest'

import type { HelpHost } from '../host'
import type { HelpHit } from '../host/bindings/HelpHit'
import type { HelpOpening } from '../host/bindings/HelpOpening'
import { pictureOf } from './pictures'
import { Reading } from './reading.svelte'

function hostOf(wanted: string | null = null): HelpHost {
  const opening: HelpOpening = {
    language: 'en',
    direction: 'ltr',
    theme: 'system',
    density: 'comfortable',
    contents: { language: 'en', sections: [{ title: 'Start', pages: [{ id: 'one', title: 'One' }] }] },
    page: wanted,
  }
  return {
    help: () => Promise.resolve(opening),
    page: (id) => Promise.resolve(id === 'none' ? null : { id, title: id, language: 'en', blocks: [] }),
    search: (asked) =>
      new Promise((resolve) => {
        // The shorter the question, the longer the answer takes.
        setTimeout(() => resolve([hit(asked)]), 20 - asked.length)
      }),
    listen: () => () => undefined,
    setTitle: () => undefined,
    takeTour: () => undefined,
    close: () => undefined,
  }
}

function hit(page: string): HelpHit {
  return { page, language: 'en', title: [], excerpt: [] }
}

it('begins with the first page, or with the one that is wanted', async () => {
  const first = new Reading(hostOf())
  await first.load()
  expect(first.page?.id).toBe('one')
  const wanted = new Reading(hostOf('two'))
  await wanted.load()
  expect(wanted.page?.id).toBe('two')
  expect(wanted.canGoBack).toBe(false)
})

it('goes back and forward the way that was read', async () => {
  const reading = new Reading(hostOf())
  await reading.load()
  await reading.go('two')
  await reading.go('two')
  await reading.go('three')
  await reading.back()
  expect(reading.page?.id).toBe('two')
  await reading.back()
  expect([reading.page?.id, reading.canGoBack]).toEqual(['one', false])
  await reading.forward()
  expect(reading.page?.id).toBe('two')
  await reading.go('four')
  expect([reading.page?.id, reading.canGoForward]).toEqual(['four', false])
})

it('shows what was looked for last, however late an earlier answer comes', async () => {
  const reading = new Reading(hostOf())
  await Promise.all([reading.search('a'), reading.search('a card')])
  expect(reading.hits?.map((it) => it.page)).toEqual(['a card'])
  await reading.search(' ')
  expect(reading.hits).toBeNull()
})

it('keeps the page when words or keys are others', async () => {
  const reading = new Reading(hostOf())
  await reading.load()
  await reading.go('two')
  await reading.load()
  expect([reading.page?.id, reading.canGoBack]).toEqual(['two', true])
})

it('has every picture that a page shows', () => {
  const pages = import.meta.glob<string>('../../../src-tauri/crates/help/pages/en/*.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const shown = Object.values(pages).flatMap((page) =>
    [...page.matchAll(/pictures\/([\w-]+)\.png/g)].map((match) => match[1] ?? ''),
  )
  expect(shown.length).toBeGreaterThan(5)
  expect(shown.filter((name) => pictureOf(name) === undefined)).toEqual([])
})
