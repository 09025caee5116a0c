import { expect, it } from 'vitest'

import core from '../../../../src-tauri/crates/format/src/templates.rs?raw'
import type { TemplateEntry } from '../../host'
import { CATALOGUES, Words } from '../../i18n/words.svelte'
import { emptyMaps, foreignLanguage, templates } from './startingPoints'

const IDS = [...core.matchAll(/^ {4}"([\w-]+)",$/gm)].map(([, id = '']) => id)

const entry = (id: string): TemplateEntry => ({
  id,
  language: 'en',
  title: 'A map',
  question: 'Why?',
  stages: ['Before', 'After'],
  counts: { stages: 2, touchpoints: 10, cards: 40, personas: 2 },
})

it.each(Object.keys(CATALOGUES))('every choice has a name and a word about it in %s', (language) => {
  const words = new Words()
  words.speak(language)
  expect(IDS).toHaveLength(8)
  const all = [...emptyMaps(words), ...templates(words, IDS.map(entry))]
  expect(all).toHaveLength(13)
  expect(new Set(all.map((choice) => choice.key)).size).toBe(13)
  for (const { name, about, title } of all) {
    for (const text of [name, about, title]) {
      expect(text).not.toMatch(/^(template|stage|stage-set|new-map|untitled)-|^$/)
    }
  }
})

it('says the language of a template only where another one is spoken', () => {
  const words = new Words()
  expect(foreignLanguage(entry('event'), words)).toBe(null)
  words.speak('de')
  expect(foreignLanguage(entry('event'), words)).toBe('Englisch')
})
