/** How one column of a record is typed or chosen by itself, as the forms say. */

import type { RecordKind } from '../../host/bindings/RecordKind'
import type { Value } from '../../host/bindings/Value'
import { formOf, hasForm, type AnyField, type Control } from './forms'

export { typed, typedTarget } from './typed'

/** The field of the form that shows a column. */
export function fieldOf(record: RecordKind, column: string): AnyField | null {
  if (!hasForm(record)) return null
  if (record === 'metric' && column === NEW_READING.columns[0]) return NEW_READING
  const fields = formOf(record).flatMap((section) => section.fields)
  return fields.find((field) => field.columns[0] === column) ?? null
}

/** What is counted last stands on a tile like a column, and is a record of its own. */
const NEW_READING: AnyField = {
  label: 'action-add-reading',
  columns: ['reading'],
  control: { is: 'newReading' },
}

export function controlOf(record: RecordKind, column: string): Control | null {
  return fieldOf(record, column)?.control ?? null
}

/** Whether one types a value where it stands. */
export function typedHere(control: Control): boolean {
  return TYPED.has(control.is)
}

const TYPED: ReadonlySet<Control['is']> = new Set(['line', 'text', 'date', 'duration', 'language', 'count', 'number', 'target'])

/** What a column holds that holds nothing; `null` where it always holds something. */
export function emptyOf(record: RecordKind, column: string): Record<string, Value> | null {
  const field = fieldOf(record, column)
  const control = field?.control
  switch (control?.is) {
    case 'line':
    case 'text':
    case 'language':
      return { [column]: '' }
    case 'flag':
      return { [column]: false }
    case 'date':
    case 'duration':
    case 'count':
    case 'number':
    case 'scale':
    case 'target':
      return { [column]: null }
    case 'choice':
    case 'list':
    case 'reference':
      return control.none === undefined ? null : { [column]: null }
    case 'owner':
      return Object.fromEntries((field?.columns ?? []).map((it) => [it, null]))
    default:
      return null
  }
}
