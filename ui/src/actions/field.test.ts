import { expect, it } from 'vitest'

import type { RecordKind } from '../host/bindings/RecordKind'
import { controlOf, emptyOf, typedHere } from '../panels/inspector/fields'

it('types texts and numbers where they stand, and has the rest chosen', () => {
  const check = (record: RecordKind, column: string, expected: boolean | null): void => {
    const control = controlOf(record, column)
    expect(control && typedHere(control), `${record} ${column}`).toBe(expected)
  }
  check('card', 'text', true)
  check('hand_off', 'wait_typical', true)
  check('hand_off', 'evidence_date', true)
  check('metric', 'target', true)
  check('metric', 'reading', false)
  check('card', 'severity', false)
  check('card', 'owner_state', false)
  check('touchpoint', 'channel', false)
  check('touchpoint', 'moment_of_truth', false)
  // What no form shows cannot be changed in a table.
  check('card', 'position', null)
})

it('empties what can be empty, and lets the rest be', () => {
  const check = (record: RecordKind, column: string, expected: object | null): void =>
    expect(emptyOf(record, column), `${record} ${column}`).toEqual(expected)
  check('card', 'text', { text: '' })
  check('card', 'severity', { severity: null })
  check('card', 'breakdown', { breakdown: null })
  check('touchpoint', 'moment_of_truth', { moment_of_truth: false })
  check('hand_off', 'wait_worst', { wait_worst: null })
  check('hand_off', 'owner_state', { owner_state: null, owner_team: null, owner_person: null })
  check('metric', 'target', { target: null })
  // What was counted is a record of its own, and not emptied by the way.
  check('metric', 'reading', null)
  check('card', 'evidence', null)
  check('touchpoint', 'kind', null)
})
