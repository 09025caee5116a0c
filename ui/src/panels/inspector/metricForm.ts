/** What can be said about a metric, with what is said of all that is owned and known. */

import type { Section } from './forms'
import { known, owned, reviewed } from './sections'

export const metricForm: readonly Section<'metric'>[] = [
  {
    title: null,
    fields: [
      { label: 'field-title', columns: ['title'], control: { is: 'line' } },
      { label: 'field-metric-kind', columns: ['kind'], control: { is: 'metricKind' } },
    ],
  },
  {
    title: 'section-readings',
    fields: [{ label: 'section-readings', columns: [], control: { is: 'readings' } }],
  },
  {
    title: 'section-target',
    fields: [
      { label: 'field-target', columns: ['target'], control: { is: 'target' } },
      {
        label: 'field-better',
        columns: ['better'],
        control: { is: 'choice', options: ['higher', 'lower'], words: 'better-', none: 'better-usual' },
      },
      {
        label: 'field-unit',
        columns: ['unit'],
        control: { is: 'line' },
        hint: 'hint-unit',
        when: (metric) => metric.kind === 'average' || metric.kind === 'sum',
      },
      {
        label: 'field-metric-subject',
        columns: ['stage', 'touchpoint', 'hand_off', 'channel'],
        control: { is: 'subject' },
      },
      { label: 'field-definition', columns: ['definition'], control: { is: 'text' }, hint: 'hint-definition' },
      reviewed,
    ],
  },
  owned,
  known,
  {
    title: 'section-more',
    fields: [{ label: 'field-notes', columns: ['notes'], control: { is: 'text' } }],
  },
]
