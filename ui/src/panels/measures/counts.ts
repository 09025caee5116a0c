/** The fields in which one types what was counted. */

import type { MetricKindWire } from '../../host/bindings/MetricKindWire'
import type { Words } from '../../i18n/words.svelte'
import { COUNT, DURATION, NUMBER, type Typed } from '../inspector/typed'

export interface CountField {
  /** The column of a reading. */
  column: string
  label: string
  typed: Typed
  optional: boolean
}

/** How what was counted is typed: the sums, or the answers one by one. */
export type Way = 'sums' | 'answers'

/** The ways that a kind has. */
export function waysOf(kind: MetricKindWire): readonly Way[] {
  const sums = kind.inputs.some((it) => it.column !== null)
  return [...(sums ? (['sums'] as const) : []), ...(kind.scale ? (['answers'] as const) : [])]
}

/** The fields of a kind. */
export function fieldsOf(kind: MetricKindWire, way: Way, words: Words): CountField[] {
  if (way === 'answers') {
    const [least, most] = kind.scale ?? [0, -1]
    return Array.from({ length: most - least + 1 }, (_, place) => ({
      column: `rated_${least + place}`,
      label: words.text('count-rating', { rating: least + place }),
      typed: COUNT,
      optional: true,
    }))
  }
  return kind.inputs.flatMap(({ name, column, optional, seconds }) =>
    column === null
      ? []
      : { column, label: name, optional, typed: seconds ? DURATION : WHOLE.has(column) ? COUNT : NUMBER },
  )
}

/** What is counted in whole answers. */
const WHOLE = new Set(['promoters', 'passives', 'detractors'])
