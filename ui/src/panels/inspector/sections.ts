/** What is said in the same way of several kinds of records. */

import { isPast } from './date'
import type { FormField, Section } from './forms'

type Known = 'touchpoint' | 'card' | 'emotion' | 'hand_off' | 'metric' | 'inconsistency'
type Owned = 'touchpoint' | 'card' | 'hand_off' | 'metric' | 'action' | 'question'

/** How it is known. */
export const known = {
  title: 'section-evidence',
  fields: [
    {
      label: 'field-evidence',
      columns: ['evidence'],
      control: {
        is: 'choice',
        options: ['assumption', 'anecdote', 'research', 'data', 'disputed'],
        words: 'evidence-',
      },
    },
    {
      label: 'field-evidence_kind',
      columns: ['evidence_kind'],
      control: {
        is: 'list',
        options: [
          'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer',
        ],
        words: 'evidence-kind-',
        none: 'none-said',
      },
    },
    { label: 'field-evidence_source', columns: ['evidence_source'], control: { is: 'line' } },
    {
      label: 'field-evidence_date',
      columns: ['evidence_date'],
      control: { is: 'date' },
    },
    { label: 'field-evidence_n', columns: ['evidence_n'], control: { is: 'count' } },
  ],
} as const satisfies Section<Known>

/** Who answers for it. */
export const owned = {
  title: 'section-owner',
  fields: [
    {
      label: 'field-owner',
      columns: ['owner_state', 'owner_team', 'owner_person'],
      control: { is: 'owner' },
    },
  ],
} as const satisfies Section<Owned>

/** Where channels say different things. */
export const differing = {
  title: 'section-inconsistencies',
  fields: [{ label: 'section-inconsistencies', columns: [], control: { is: 'inconsistencies' } }],
} as const satisfies Section<'touchpoint' | 'channel'>

/** When it is to be looked at again. */
export const reviewed = {
  label: 'field-review_date',
  columns: ['review_date'],
  control: { is: 'date' },
  note: ({ review_date }) => (isPast(review_date) ? 'review-past' : null),
} as const satisfies FormField<'map' | 'metric'>
