import { describe, expect, it } from 'vitest'

import type { RecordKind } from '../../host/bindings/RecordKind'
import { CATALOGUES, Words } from '../../i18n/words.svelte'
import { columnsOf, KINDS } from '../../state/blank'
import { CHANNEL_ICONS, formOf, hasForm, shows, WITHIN, WITHOUT_FORM, type AnyField } from './forms'

/** What follows from where a thing is put, where it comes from, and what is other programs' own. */
const ELSEWHERE = ['position', 'extensions', 'based_on']
/** What a thing belongs to, whose form its own is a part of. */
const PART_OF: Partial<Record<RecordKind, string>> = { estimate: 'card' }

function fieldsOf(kind: RecordKind): AnyField[] {
  return hasForm(kind) ? formOf(kind).flatMap((section) => section.fields) : []
}

function idsOf(field: AnyField): string[] {
  const { control } = field
  const words =
    control.is === 'choice' || control.is === 'list'
      ? control.options.map((option) => control.words + option)
      : []
  const none = 'none' in control && control.none
  return [field.label, ...(field.hint ? [field.hint] : []), ...words, ...(none ? [none] : [])]
}

describe('forms', () => {
  const formed = KINDS.filter((kind) => !WITHOUT_FORM.some((without) => without === kind))

  it.each(formed)('has a place for every column of %s', (kind) => {
    const columns = columnsOf(kind).filter(
      (column) => !ELSEWHERE.includes(column) && column !== PART_OF[kind],
    )
    if (!hasForm(kind)) {
      // Edited within another form, by a control that some form has.
      const control = WITHIN[kind as keyof typeof WITHIN]
      const controls = KINDS.flatMap(fieldsOf).map((field) => field.control.is)
      expect(controls).toContain(control)
      return
    }
    const shown = fieldsOf(kind).flatMap((field) => field.columns)
    expect([...shown].sort()).toEqual([...columns].sort())
  })

  it.each(Object.keys(CATALOGUES))('has words for everything in %s', (language) => {
    const words = new Words()
    words.speak(language)
    const own = (CATALOGUES[language] ?? []).join('\n')
    const ids = KINDS.filter(hasForm).flatMap((kind) => [
      `kind-${kind}`,
      `things-${kind}`,
      ...formOf(kind).flatMap((section) => [
        ...(section.title ? [section.title] : []),
        ...section.fields.flatMap(idsOf),
      ]),
    ])
    const icons = CHANNEL_ICONS.map((icon) =>
      icon === 'review' || icon === 'news' ? `icon-${icon}` : `channel-${icon}`,
    )
    const missing = [...ids, ...icons].filter((id) => !new RegExp(`^${id} =`, 'm').test(own))
    expect(missing).toEqual([])
  })

  it('shows what has no meaning for a card as long as it holds something', () => {
    const severity = fieldsOf('card').find((field) => field.columns[0] === 'severity')
    if (!severity) throw new Error('no field for severity')
    const card = { id: '1', kind: 'note', severity: null }
    expect(shows(severity, [card])).toBe(false)
    expect(shows(severity, [{ ...card, severity: 3 }])).toBe(true)
    expect(shows(severity, [{ ...card, kind: 'pain_point' }])).toBe(true)
    expect(shows(severity, [card, { ...card, kind: 'pain_point' }])).toBe(true)
  })
})
