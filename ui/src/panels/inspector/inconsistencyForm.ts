/** What can be said where customers learn different things through two channels. */

import type { Section } from './forms'
import { known } from './sections'

export const inconsistencyForm: readonly Section<'inconsistency'>[] = [
  {
    title: null,
    fields: [
      { label: 'field-topic', columns: ['topic'], control: { is: 'line' }, hint: 'hint-topic' },
      {
        label: 'field-inconsistency-touchpoint',
        columns: ['touchpoint'],
        control: { is: 'reference', to: 'touchpoint', none: 'none-inconsistency-touchpoint' },
      },
    ],
  },
  {
    title: 'section-one-side',
    fields: [
      { label: 'field-one-channel', columns: ['channel'], control: { is: 'reference', to: 'channel' } },
      { label: 'field-said', columns: ['said'], control: { is: 'text' } },
    ],
  },
  {
    title: 'section-other-side',
    fields: [
      { label: 'field-other-channel', columns: ['other'], control: { is: 'reference', to: 'channel' } },
      { label: 'field-other_said', columns: ['other_said'], control: { is: 'text' } },
    ],
  },
  known,
]
