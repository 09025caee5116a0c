import { expect, it } from 'vitest'

import { CATALOGUES } from '../i18n/words.svelte'

const SOURCES = import.meta.glob<string>(['./**/*.svelte', './**/*.ts', '!./**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Messages that the panels name in full; those put together are tested with their lists. */
const named = Object.entries(SOURCES).flatMap(([file, source]) =>
  [...source.matchAll(/words\.text\(([^()]*)/g)].flatMap(([, what = '']) =>
    [...what.matchAll(/(?:^|[?:])\s*'([a-z][\w-]*)'/g)].map((match) => [file, match[1]] as const),
  ),
)

it.each(Object.keys(CATALOGUES))('every message that a panel names is there in %s', (language) => {
  const own = (CATALOGUES[language] ?? []).join('\n')
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter(([, id]) => !new RegExp(`^${id} =`, 'm').test(own))).toEqual([])
})
