/** What can be said about what is done, what it is worth, and what has to be found out. */

import { STATES } from '../../state/work'
import type { Section } from './forms'
import { owned } from './sections'

export const actionForm: readonly Section<'action'>[] = [
  {
    title: null,
    fields: [
      { label: 'field-action-title', columns: ['title'], control: { is: 'line' } },
      { label: 'field-action-about', columns: [], control: { is: 'about' } },
      {
        label: 'field-action-state',
        columns: ['state'],
        control: { is: 'choice', options: STATES, words: 'action-state-' },
        hint: 'hint-action-state',
      },
      { label: 'field-due', columns: ['due'], control: { is: 'date' } },
      {
        label: 'field-action-kind',
        columns: ['kind'],
        control: {
          is: 'list',
          options: ['integrate_systems', 'train_staff', 'change_process', 'other'],
          words: 'action-kind-',
        },
      },
    ],
  },
  owned,
  {
    title: 'section-success',
    fields: [
      {
        label: 'field-action-metric',
        columns: ['metric'],
        control: { is: 'reference', to: 'metric', none: 'none-said' },
        hint: 'hint-action-metric',
      },
      { label: 'field-baseline', columns: ['baseline'], control: { is: 'number' } },
    ],
  },
  {
    title: 'section-worth',
    fields: [
      { label: 'field-benefit', columns: ['benefit'], control: { is: 'number' }, hint: 'hint-money' },
      { label: 'field-cost', columns: ['cost'], control: { is: 'number' } },
      { label: 'section-worth', columns: [], control: { is: 'weighed' } },
    ],
  },
  {
    title: 'section-pilots',
    fields: [{ label: 'section-pilots', columns: [], control: { is: 'pilots' } }],
  },
  {
    title: 'section-more',
    fields: [{ label: 'field-notes', columns: ['notes'], control: { is: 'text' } }],
  },
]

/** The columns of each score stand together; what comes out is shown below them. */
export const estimateForm: readonly Section<'estimate'>[] = [
  {
    title: 'section-value',
    fields: [
      { label: 'field-customer_value', columns: ['customer_value'], control: { is: 'scale' } },
      { label: 'field-feasibility', columns: ['feasibility'], control: { is: 'scale' } },
    ],
  },
  {
    title: 'section-rice',
    fields: [
      { label: 'field-reach', columns: ['reach'], control: { is: 'number' }, hint: 'hint-reach' },
      { label: 'field-rice_impact', columns: ['rice_impact'], control: { is: 'number' }, hint: 'hint-rice_impact' },
      {
        label: 'field-rice_confidence',
        columns: ['rice_confidence'],
        control: { is: 'number' },
        hint: 'hint-rice_confidence',
      },
      { label: 'field-person_months', columns: ['person_months'], control: { is: 'number' } },
    ],
  },
  {
    title: 'section-ice',
    fields: [
      { label: 'field-ice_impact', columns: ['ice_impact'], control: { is: 'number' }, hint: 'hint-ice' },
      { label: 'field-ice_confidence', columns: ['ice_confidence'], control: { is: 'number' } },
      { label: 'field-ice_ease', columns: ['ice_ease'], control: { is: 'number' } },
    ],
  },
  {
    title: 'section-opportunity-score',
    fields: [
      { label: 'field-importance', columns: ['importance'], control: { is: 'number' }, hint: 'hint-importance' },
      { label: 'field-satisfaction', columns: ['satisfaction'], control: { is: 'number' } },
    ],
  },
  {
    title: 'section-more',
    fields: [{ label: 'field-notes', columns: ['notes'], control: { is: 'text' }, hint: 'hint-estimate-notes' }],
  },
]

export const questionForm: readonly Section<'question'>[] = [
  {
    title: null,
    fields: [
      { label: 'field-question-text', columns: ['text'], control: { is: 'text' } },
      { label: 'field-origin', columns: ['card', 'emotion', 'hand_off', 'metric', 'touchpoint', 'persona'], control: { is: 'origin' } },
      {
        label: 'field-question-state',
        columns: ['state'],
        control: { is: 'choice', options: ['open', 'answered'], words: 'question-' },
      },
      {
        label: 'field-answer',
        columns: ['answer'],
        control: { is: 'text' },
        when: (question) => question.state === 'answered',
      },
      {
        label: 'field-backs',
        columns: [],
        control: { is: 'backs' },
        when: (question) =>
          question.state === 'answered' &&
          [question.card, question.emotion, question.hand_off, question.metric, question.touchpoint].some(
            (id) => id !== null,
          ),
      },
      { label: 'field-due', columns: ['due'], control: { is: 'date' } },
    ],
  },
  owned,
]
