import { expect, it } from 'vitest'

import type { Value } from '../../host/bindings/Value'
import { Words } from '../../i18n/words.svelte'
import type { Control } from './forms'
import { typed } from './typed'

const words = new Words()
const REFUSED = Symbol('refused')

const cases: [Control['is'], string, Value | typeof REFUSED][] = [
  ['date', '2026-03-31', '2026-03-31'],
  ['date', ' ', null],
  ['date', '2026-02-30', REFUSED],
  ['date', '31.3.2026', '2026-03-31'],
  ['date', '2026', REFUSED],
  ['count', '14', 14],
  ['count', '', null],
  ['count', '-1', REFUSED],
  ['count', '1.5', REFUSED],
  ['count', 'many', REFUSED],
  ['language', 'DE', 'de'],
  ['language', 'pt-br', 'pt-BR'],
  ['language', '', ''],
  ['language', 'not a tag', REFUSED],
  ['duration', '2 h', 7_200],
  ['duration', '2 parsecs', REFUSED],
  ['text', ' as it is ', ' as it is '],
]

it.each(cases)('%s takes “%s” or says why not', (is, text, expected) => {
  const result = typed({ is } as Control).parse(text, words)
  if (expected !== REFUSED) {
    expect(result).toEqual({ value: expected })
    return
  }
  if (!('refusal' in result)) throw new Error('was taken')
  // A sentence that names what was typed, and a hint: no names of messages.
  expect(result.refusal.message).toContain(text.split(' ').at(-1))
  expect(result.refusal.hint).toMatch(/^[A-Z].* .*\.$/)
})
