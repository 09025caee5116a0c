import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { CATALOGUES, LANGUAGES, learn, Words } from './words.svelte'

const SOURCES = join(import.meta.dirname, '..')

/** The ids of messages, in the order of the catalogue. */
function idsOf(language: string): string[] {
  const text = (CATALOGUES[language] ?? []).join('\n')
  return [...text.matchAll(/^([a-z][\w-]*) *=/gm)].map((match) => match[1] ?? '')
}

/** The ids that code asks for in so many words: `text('…')`. */
function asked(): [string, string][] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('.test.'))
    .flatMap((file) =>
      [...readFileSync(join(SOURCES, file), 'utf8').matchAll(/\btext\(\s*'([^']+)'/g)].map(
        (match): [string, string] => [file, match[1] ?? ''],
      ),
    )
}

describe('the catalogues', () => {
  it('are in the folders of their languages', () => {
    const folders = readdirSync(join(SOURCES, '../../src-tauri/crates/words/locales'))
    expect([...LANGUAGES].sort()).toEqual(folders.sort())
    expect(Object.keys(CATALOGUES).sort()).toEqual(folders)
  })

  it('say each thing once', () => {
    for (const language of Object.keys(CATALOGUES)) {
      const ids = idsOf(language)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    }
  })

  it('say the same things in every language', () => {
    const english = idsOf('en').sort()
    for (const language of Object.keys(CATALOGUES)) expect(idsOf(language).sort()).toEqual(english)
  })

  it('have every message that the window asks for', () => {
    const words = new Words()
    expect(asked().filter(([, id]) => !words.has(id))).toEqual([])
  })
})

it('speaks the language of a tag, or English', () => {
  const check = (tag: string, expected: string): void => {
    const words = new Words()
    words.speak(tag)
    expect(words.text('action-undo')).toBe(expected)
  }
  check('de', 'Rückgängig')
  check('de-AT', 'Rückgängig')
  check('tlh', 'Undo')
  check('', 'Undo')
})

it('writes English in other letters where that is asked for', async () => {
  await learn('en-XA')
  const words = new Words()
  words.speak('en-XA')
  expect(words.text('action-undo')).toBe('Úúñďóó')
  expect(words.text('action-undo-step', { step: 'Wait' })).toBe('Úúñďóó: \u2068Wait\u2069')
})

it('shows the name of a message that is missing', () => {
  expect(new Words().text('no-such-message')).toBe('no-such-message')
})
