/**
 * What can be said about each kind of record: one list, from which the
 * inspector and the registers make their forms.
 */

import type { IconName } from '../../host/icons.generated'
import type { RecordKind } from '../../host/bindings/RecordKind'
import type { Value } from '../../host/bindings/Value'
import type { RecordOf } from '../../state/blank'
import { actionForm, estimateForm, questionForm } from './formsOfWork'
import { inconsistencyForm } from './inconsistencyForm'
import { metricForm } from './metricForm'
import { differing, known, owned, reviewed } from './sections'

/** How a value is typed or chosen. */
export type Control =
  | { is: 'line' }
  | { is: 'text' }
  | { is: 'date' }
  | { is: 'duration' }
  | { is: 'language' }
  | { is: 'number' }
  /** How many people or cases. */
  | { is: 'count' }
  | { is: 'flag' }
  /** From 1 to 5, or nothing. */
  | { is: 'scale' }
  /** From −2 to +2. */
  | { is: 'rating' }
  /** One of a few words; `words` and the word name the message. `none` names what no choice is called. */
  | { is: 'choice'; options: readonly string[]; words: string; none?: string }
  /** The same, when the list is too long to show all of it. */
  | { is: 'list'; options: readonly string[]; words: string; none?: string }
  /** Another record. */
  | { is: 'reference'; to: 'touchpoint' | 'channel' | 'team' | 'metric' | 'persona'; none?: string }
  | { is: 'icon' }
  /** A picture and what it shows; the column of that is named too. */
  | { is: 'picture' }
  /** What needs a form of its own. */
  | { is: 'owner' }
  | { is: 'place' }
  /** From which touchpoint to which a card goes. */
  | { is: 'span' }
  | { is: 'pair' }
  | { is: 'channels' }
  | { is: 'ratings' }
  | { is: 'handOffs' }
  /** Where channels say different things: at a touchpoint, or through a channel. */
  | { is: 'inconsistencies' }
  | { is: 'answers' }
  | { is: 'tags' }
  | { is: 'stack' }
  | { is: 'heading' }
  | { is: 'people' }
  /** What a question was asked about. */
  | { is: 'origin' }
  /** What its answer can be evidence of. */
  | { is: 'backs' }
  /** What an action is about, and the actions about a thing. */
  | { is: 'about' }
  | { is: 'work' }
  /** What an opportunity is reckoned to be worth, and what comes of the numbers. */
  | { is: 'estimate' }
  | { is: 'weighed' }
  | { is: 'pilots' }
  /** Who answers for the whole journey together. */
  | { is: 'accountables' }
  /** How a metric is computed, what it shall be, what it is about, and what was counted for it. */
  | { is: 'metricKind' }
  | { is: 'target' }
  | { is: 'subject' }
  | { is: 'readings' }
  /** What was counted last; on a tile, and in no form. */
  | { is: 'newReading' }
  /** The map that a touchpoint leads to. */
  | { is: 'subJourney' }
  /** What a touchpoint takes the place of. */
  | { is: 'replaces' }

export interface FormField<K extends RecordKind> {
  /** The message that names it. */
  label: string
  control: Control
  /** The columns that it shows; the first is the one that a plain control changes. */
  columns: readonly Column<K>[]
  /** The message that explains it. */
  hint?: string
  /** The message that stands there instead for some records. */
  note?: (record: RecordOf<K>) => string | null
  /** Whether it has a meaning for a record; what is filled in is always shown. */
  when?: (record: RecordOf<K>) => boolean
  /** Where it has none, whatever is filled in. */
  unless?: (record: RecordOf<K>) => boolean
}

export interface Section<K extends RecordKind> {
  /** The message that names it; the first section needs none. */
  title: string | null
  fields: readonly FormField<K>[]
}

type Column<K extends RecordKind> = Exclude<keyof RecordOf<K>, 'id' | 'extensions' | 'position'> &
  string

/** Kinds that have a form of their own. */
export type FormKind =
  | 'map'
  | 'persona'
  | 'stage'
  | 'touchpoint'
  | 'lane'
  | 'card'
  | 'emotion'
  | 'hand_off'
  | 'channel'
  | 'team'
  | 'person'
  | 'question'
  | 'action'
  | 'estimate'
  | 'metric'
  | 'inconsistency'

/**
 * The kinds that no form of the inspector shows: views are made and changed
 * beside the search; what is measured, done and asked is for panels of its own.
 */
export const WITHOUT_FORM = [
  'view', 'view_filter', 'silence', 'log_name',
] as const satisfies readonly RecordKind[]

/** The kinds that are edited within the form of another one, by that control. */
export const WITHIN = {
  persona_channel: 'channels',
  touchpoint_channel: 'channels',
  answer: 'answers',
  unlike: 'stack',
  tag: 'tags',
  card_tag: 'tags',
  claim: 'owner',
  action_subject: 'about',
  pilot: 'pilots',
  accountable: 'accountables',
  reading: 'readings',
  replacement: 'replaces',
} as const satisfies Record<Exclude<RecordKind, FormKind | (typeof WITHOUT_FORM)[number]>, Control['is']>

/** The icons that a channel can have. */
export const CHANNEL_ICONS = [
  'phone', 'e-mail', 'chat', 'messenger', 'sms', 'social', 'web', 'app', 'self-service',
  'video-call', 'store', 'field-visit', 'event', 'post', 'word-of-mouth', 'review', 'news',
  'advert', 'other',
] as const satisfies readonly IconName[]

/** What a lane can hold, in the order in which it is offered. */
export const LANE_KINDS = [
  'text', 'images', 'actions', 'emotions', 'quotes', 'thoughts', 'needs', 'pain_points',
  'opportunities', 'physical_evidence', 'frontstage', 'backstage', 'systems', 'policy', 'metrics',
  'line_of_interaction', 'line_of_visibility', 'line_of_internal_interaction',
] as const satisfies readonly RecordOf<'lane'>['kind'][]

/** What actions are about. */
const isWorkedOn = (card: RecordOf<'card'>): boolean =>
  card.kind === 'pain_point' || card.kind === 'opportunity'

/** A heading claims nothing by itself. */
const isHeading = (card: RecordOf<'card'>): boolean => card.kind === 'heading'

export const FORMS: { readonly [K in FormKind]: readonly Section<K>[] } = {
  map: [
    {
      title: null,
      fields: [
        { label: 'field-title', columns: ['title'], control: { is: 'line' } },
        { label: 'field-question', columns: ['question'], control: { is: 'text' }, hint: 'hint-question' },
        { label: 'field-scenario', columns: ['scenario'], control: { is: 'text' } },
        { label: 'field-customer-goal', columns: ['goal'], control: { is: 'text' } },
        { label: 'field-start_event', columns: ['start_event'], control: { is: 'line' } },
        { label: 'field-end_event', columns: ['end_event'], control: { is: 'line' } },
        {
          label: 'field-state',
          columns: ['state'],
          control: { is: 'choice', options: ['current', 'future'], words: 'state-' },
        },
        {
          label: 'field-basis',
          columns: ['basis'],
          control: { is: 'choice', options: ['assumption', 'research'], words: 'basis-' },
        },
      ],
    },
    {
      title: 'section-owner',
      fields: [
        { label: 'field-owner', columns: ['owner_team', 'owner_person'], control: { is: 'owner' } },
        { label: 'field-accountables', columns: [], control: { is: 'accountables' } },
        reviewed,
      ],
    },
    {
      title: 'section-page',
      fields: [
        { label: 'field-language', columns: ['language'], control: { is: 'language' }, hint: 'hint-language' },
        {
          label: 'field-direction',
          columns: ['direction'],
          control: { is: 'choice', options: ['auto', 'ltr', 'rtl'], words: 'direction-' },
        },
        { label: 'field-currency', columns: ['currency'], control: { is: 'line' }, hint: 'hint-currency' },
        { label: 'field-notes', columns: ['notes'], control: { is: 'text' } },
      ],
    },
  ],
  persona: [
    {
      title: null,
      fields: [
        { label: 'field-name', columns: ['name'], control: { is: 'line' } },
        {
          label: 'field-badge',
          columns: ['badge'],
          control: { is: 'choice', options: ['assumed', 'researched'], words: 'badge-' },
        },
        { label: 'field-quote', columns: ['quote'], control: { is: 'text' } },
        { label: 'field-goals', columns: ['goals'], control: { is: 'text' }, hint: 'hint-one-a-line' },
        { label: 'field-frustrations', columns: ['frustrations'], control: { is: 'text' }, hint: 'hint-one-a-line' },
        { label: 'field-behaviours', columns: ['behaviours'], control: { is: 'text' }, hint: 'hint-one-a-line' },
        { label: 'field-preferences', columns: ['preferences'], control: { is: 'text' }, hint: 'hint-one-a-line' },
        { label: 'field-communication', columns: ['communication'], control: { is: 'text' } },
        { label: 'field-context', columns: ['context'], control: { is: 'text' } },
      ],
    },
    {
      title: 'section-portrait',
      fields: [
        { label: 'field-portrait', columns: ['portrait', 'portrait_alt'], control: { is: 'picture' } },
      ],
    },
    {
      title: 'section-preferred-channels',
      fields: [
        { label: 'field-preferred-channels', columns: [], control: { is: 'channels' }, hint: 'hint-preferred-channels' },
      ],
    },
  ],
  stage: [
    {
      title: null,
      fields: [
        { label: 'field-title', columns: ['title'], control: { is: 'line' } },
        { label: 'field-stage-goal', columns: ['goal'], control: { is: 'text' } },
        { label: 'field-notes', columns: ['notes'], control: { is: 'text' } },
        { label: 'field-collapsed', columns: ['collapsed'], control: { is: 'flag' }, hint: 'hint-collapsed-stage' },
        { label: 'field-place', columns: [], control: { is: 'place' } },
      ],
    },
  ],
  touchpoint: [
    {
      title: null,
      fields: [
        { label: 'field-title', columns: ['title'], control: { is: 'line' } },
        { label: 'field-description', columns: ['description'], control: { is: 'text' } },
        {
          label: 'field-kind',
          columns: ['kind'],
          control: {
            is: 'choice',
            options: ['direct', 'indirect', 'physical', 'action', 'wait'],
            words: 'touchpoint-kind-',
          },
        },
        { label: 'field-duration', columns: ['duration'], control: { is: 'duration' }, hint: 'hint-duration' },
        { label: 'field-place', columns: ['stage'], control: { is: 'place' } },
        { label: 'field-width', columns: ['width'], control: { is: 'count' }, hint: 'hint-width' },
      ],
    },
    {
      title: 'section-channel',
      fields: [
        {
          label: 'field-channel',
          columns: ['channel'],
          control: { is: 'reference', to: 'channel', none: 'none-channel' },
        },
        { label: 'field-channel_reason', columns: ['channel_reason'], control: { is: 'text' } },
        { label: 'field-other-channels', columns: [], control: { is: 'channels' } },
      ],
    },
    differing,
    owned,
    {
      title: 'section-emotions',
      fields: [{ label: 'section-emotions', columns: [], control: { is: 'ratings' } }],
    },
    {
      title: 'section-moment',
      fields: [
        { label: 'field-moment_of_truth', columns: ['moment_of_truth'], control: { is: 'flag' }, hint: 'hint-moment' },
        {
          label: 'field-moment_reason',
          columns: ['moment_reason'],
          control: { is: 'text' },
          when: (touchpoint) => touchpoint.moment_of_truth,
        },
      ],
    },
    {
      title: 'section-hand-offs',
      fields: [{ label: 'section-hand-offs', columns: [], control: { is: 'handOffs' } }],
    },
    {
      title: 'section-other-maps',
      fields: [
        { label: 'field-sub_journey', columns: ['sub_journey'], control: { is: 'subJourney' } },
        { label: 'field-replaces', columns: [], control: { is: 'replaces' } },
      ],
    },
    known,
  ],
  lane: [
    {
      title: null,
      fields: [
        { label: 'field-title', columns: ['title'], control: { is: 'line' }, hint: 'hint-lane-title' },
        { label: 'field-lane-kind', columns: ['kind'], control: { is: 'list', options: LANE_KINDS, words: 'lane-' } },
        { label: 'field-hidden', columns: ['hidden'], control: { is: 'flag' }, hint: 'hint-hidden' },
        { label: 'field-collapsed', columns: ['collapsed'], control: { is: 'flag' }, hint: 'hint-collapsed-lane' },
        {
          label: 'field-height',
          columns: ['height'],
          control: { is: 'count' },
          hint: 'hint-height',
          when: (lane) => lane.kind !== 'emotions' && !lane.kind.startsWith('line_of'),
        },
        { label: 'field-place', columns: [], control: { is: 'place' } },
      ],
    },
  ],
  card: [
    {
      title: null,
      fields: [
        { label: 'field-text', columns: ['text'], control: { is: 'text' } },
        { label: 'field-heading', columns: ['heading'], control: { is: 'heading' } },
        { label: 'field-stack', columns: ['under', 'opened'], control: { is: 'stack' }, unless: isHeading },
        {
          label: 'field-kind',
          columns: ['kind'],
          unless: isHeading,
          control: {
            is: 'choice',
            options: ['note', 'quote', 'pain_point', 'opportunity', 'image'],
            words: 'card-',
          },
        },
        {
          label: 'field-severity',
          columns: ['severity'],
          control: { is: 'scale' },
          hint: 'hint-severity',
          when: (card) => card.kind === 'pain_point',
        },
        {
          label: 'field-breakdown',
          columns: ['breakdown'],
          control: {
            is: 'choice',
            options: ['content', 'data', 'process', 'ownership'],
            words: 'breakdown-',
            none: 'none-said',
          },
          when: (card) => card.kind === 'pain_point',
        },
        {
          label: 'field-impact',
          columns: ['impact'],
          control: { is: 'scale' },
          hint: 'hint-impact',
          when: (card) => card.kind === 'opportunity',
        },
        {
          label: 'field-effort',
          columns: ['effort'],
          control: { is: 'scale' },
          hint: 'hint-effort',
          when: (card) => card.kind === 'opportunity',
        },
        {
          label: 'field-answers',
          columns: [],
          control: { is: 'answers' },
          when: (card) => card.kind === 'opportunity' || card.kind === 'pain_point',
        },
        { label: 'field-tags', columns: [], control: { is: 'tags' } },
        {
          label: 'field-card-persona',
          columns: ['persona'],
          control: { is: 'reference', to: 'persona', none: 'none-card-persona' },
          unless: isHeading,
        },
        { label: 'field-author', columns: ['author'], control: { is: 'line' }, unless: isHeading },
        { label: 'field-place', columns: ['lane', 'touchpoint', 'stage'], control: { is: 'place' } },
        {
          label: 'field-span',
          columns: ['until'],
          control: { is: 'span' },
          when: (card) => card.touchpoint !== null || card.stage !== null,
        },
      ],
    },
    {
      title: 'section-work',
      fields: [{ label: 'section-work', columns: [], control: { is: 'work' }, when: isWorkedOn }],
    },
    {
      title: 'section-worth',
      fields: [
        {
          label: 'section-worth',
          columns: [],
          control: { is: 'estimate' },
          when: (card) => card.kind === 'opportunity',
        },
      ],
    },
    owned,
    { ...known, fields: known.fields.map((field) => ({ ...field, unless: isHeading })) },
    {
      title: 'section-picture',
      fields: [
        { label: 'field-picture', columns: ['image', 'image_alt'], control: { is: 'picture' }, unless: isHeading },
      ],
    },
  ],
  emotion: [
    {
      title: null,
      fields: [
        { label: 'field-pair', columns: ['persona', 'touchpoint'], control: { is: 'pair' } },
        { label: 'field-value', columns: ['value'], control: { is: 'rating' } },
        { label: 'field-emotion-note', columns: ['note'], control: { is: 'text' } },
        {
          label: 'field-spread',
          columns: ['spread'],
          control: { is: 'count' },
          hint: 'hint-spread',
          when: (emotion) => emotion.evidence_n !== null,
        },
      ],
    },
    known,
  ],
  hand_off: [
    {
      title: null,
      fields: [
        { label: 'field-from', columns: ['from_touchpoint'], control: { is: 'reference', to: 'touchpoint' } },
        { label: 'field-to', columns: ['to_touchpoint'], control: { is: 'reference', to: 'touchpoint' } },
        {
          label: 'field-hand-off-kind',
          columns: ['kind'],
          control: {
            is: 'choice',
            options: ['usual', 'exception', 'escalation'],
            words: 'hand-off-kind-',
          },
        },
        { label: 'field-trigger', columns: ['trigger'], control: { is: 'text' } },
        { label: 'field-context_carried', columns: ['context_carried'], control: { is: 'text' } },
        { label: 'field-context_lost', columns: ['context_lost'], control: { is: 'text' } },
        {
          label: 'field-repeats',
          columns: ['repeats'],
          control: {
            is: 'choice',
            options: ['customer', 'staff', 'nobody'],
            words: 'repeats-',
            none: 'none-asked',
          },
        },
        { label: 'field-wait_typical', columns: ['wait_typical'], control: { is: 'duration' }, hint: 'hint-duration' },
        { label: 'field-wait_worst', columns: ['wait_worst'], control: { is: 'duration' } },
        { label: 'field-pauses', columns: ['pauses'], control: { is: 'flag' } },
        { label: 'field-resumes', columns: ['resumes'], control: { is: 'flag' } },
        { label: 'field-exception_path', columns: ['exception_path'], control: { is: 'text' } },
        { label: 'field-system_from', columns: ['system_from'], control: { is: 'line' } },
        { label: 'field-system_to', columns: ['system_to'], control: { is: 'line' } },
      ],
    },
    owned,
    { title: 'section-work', fields: [{ label: 'section-work', columns: [], control: { is: 'work' } }] },
    known,
    {
      title: 'section-more',
      fields: [{ label: 'field-notes', columns: ['notes'], control: { is: 'text' } }],
    },
  ],
  channel: [
    {
      title: null,
      fields: [
        { label: 'field-name', columns: ['name'], control: { is: 'line' } },
        { label: 'field-icon', columns: ['icon'], control: { is: 'icon' } },
        {
          label: 'field-medium',
          columns: ['medium'],
          control: {
            is: 'list',
            options: ['digital', 'voice', 'message', 'personal', 'physical', 'media'],
            words: 'medium-',
            none: 'none-said',
          },
        },
        { label: 'field-desired_role', columns: ['desired_role'], control: { is: 'text' }, hint: 'hint-desired_role' },
      ],
    },
    differing,
  ],
  team: [
    {
      title: null,
      fields: [
        { label: 'field-name', columns: ['name'], control: { is: 'line' } },
        { label: 'field-notes', columns: ['notes'], control: { is: 'text' } },
        { label: 'field-people', columns: [], control: { is: 'people' } },
      ],
    },
  ],
  action: actionForm,
  estimate: estimateForm,
  question: questionForm,
  metric: metricForm,
  inconsistency: inconsistencyForm,
  person: [
    {
      title: null,
      fields: [
        { label: 'field-name', columns: ['name'], control: { is: 'line' } },
        { label: 'field-role', columns: ['role'], control: { is: 'line' } },
        {
          label: 'field-team',
          columns: ['team'],
          control: { is: 'reference', to: 'team', none: 'none-team' },
        },
      ],
    },
  ],
}

/** A field of which only the list knows the kind. */
export interface AnyField {
  label: string
  control: Control
  columns: readonly string[]
  hint?: string
  note?: (record: never) => string | null
  when?: (record: never) => boolean
  unless?: (record: never) => boolean
}

/** Any record, by the names of its columns. */
export type Columns = Readonly<Record<string, Value>> & { readonly id: string }

/** The form of a kind, for those who do not know which one it is. */
export function formOf(kind: FormKind): readonly { title: string | null; fields: readonly AnyField[] }[] {
  return FORMS[kind]
}

/** Whether a kind has a form of its own. */
export function hasForm(kind: RecordKind): kind is FormKind {
  return kind in FORMS
}

/** Whether a field has a meaning for one of these records, or holds something in one. */
export function shows(field: AnyField, records: readonly Columns[]): boolean {
  const unless = field.unless as ((record: Columns) => boolean) | undefined
  if (unless && records.every((it) => unless(it))) return false
  const when = field.when as ((record: Columns) => boolean) | undefined
  if (!when) return true
  return records.some((it) => when(it) || field.columns.some((column) => holds(it[column])))
}

function holds(value: Value | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false
}
