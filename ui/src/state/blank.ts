/**
 * Records of which nothing is known. A change that brings a record into being
 * names only what differs from these, so they must be the core's own blanks.
 */

import type { AnyRecord } from '../host/bindings/AnyRecord'
import type { RecordKind } from '../host/bindings/RecordKind'

/** A record of one kind. */
export type RecordOf<K extends RecordKind> = Omit<Extract<AnyRecord, { record: K }>, 'record'>

const owner = { owner_state: null, owner_team: null, owner_person: null }
const evidence = {
  evidence: 'assumption',
  evidence_source: '',
  evidence_date: null,
  evidence_n: null,
} as const

const BLANK: { [K in RecordKind]: Omit<RecordOf<K>, 'id'> } = {
  map: {
    title: '',
    question: '',
    scenario: '',
    goal: '',
    start_event: '',
    end_event: '',
    state: 'current',
    basis: 'assumption',
    owner_team: null,
    owner_person: null,
    review_date: null,
    language: '',
    direction: 'auto',
    notes: '',
    extensions: '',
  },
  team: { position: '', name: '', notes: '', extensions: '' },
  person: { team: null, position: '', name: '', role: '', extensions: '' },
  channel: {
    position: '',
    name: '',
    icon: '',
    medium: null,
    desired_role: '',
    extensions: '',
  },
  tag: { position: '', name: '', extensions: '' },
  persona: {
    position: '',
    name: '',
    portrait: null,
    portrait_alt: '',
    badge: 'assumed',
    quote: '',
    goals: '',
    frustrations: '',
    behaviours: '',
    context: '',
    extensions: '',
  },
  persona_channel: { persona: '', channel: '', position: '', extensions: '' },
  stage: { position: '', title: '', goal: '', notes: '', collapsed: false, extensions: '' },
  touchpoint: {
    stage: '',
    position: '',
    title: '',
    description: '',
    kind: 'direct',
    channel: null,
    channel_reason: '',
    ...owner,
    duration: null,
    moment_of_truth: false,
    moment_reason: '',
    width: null,
    ...evidence,
    extensions: '',
  },
  touchpoint_channel: { touchpoint: '', channel: '', position: '', extensions: '' },
  lane: { position: '', title: '', kind: 'text', hidden: false, collapsed: false, height: null, extensions: '' },
  card: {
    lane: '',
    touchpoint: null,
    stage: null,
    until: null,
    position: '',
    under: null,
    heading: null,
    opened: false,
    kind: 'note',
    text: '',
    author: '',
    image: null,
    image_alt: '',
    severity: null,
    breakdown: null,
    impact: null,
    effort: null,
    ...owner,
    ...evidence,
    extensions: '',
  },
  unlike: { card: '', other: '', extensions: '' },
  card_tag: { card: '', tag: '', position: '', extensions: '' },
  emotion: { persona: '', touchpoint: '', value: 0, note: '', ...evidence, spread: null, extensions: '' },
  hand_off: {
    from_touchpoint: '',
    to_touchpoint: '',
    trigger: '',
    context_carried: '',
    context_lost: '',
    repeats: null,
    wait_typical: null,
    wait_worst: null,
    exception_path: '',
    system_from: '',
    system_to: '',
    ...owner,
    ...evidence,
    notes: '',
    extensions: '',
  },
  answer: { opportunity: '', pain_point: null, hand_off: null, extensions: '' },
  claim: {
    touchpoint: null,
    hand_off: null,
    card: null,
    position: '',
    team: null,
    person: null,
    reason: '',
    extensions: '',
  },
  view: { position: '', name: '', text: '', colour_by: 'kind', extensions: '' },
  view_filter: {
    view: '',
    position: '',
    team: null,
    person: null,
    unowned: null,
    evidence: null,
    severity: null,
    tag: null,
    persona: null,
    channel: null,
    extensions: '',
  },
}

/** Every kind of record. */
export const KINDS = Object.keys(BLANK) as RecordKind[]

/** A record of which nothing but the id is known. */
export function blank<K extends RecordKind>(kind: K, id: string): RecordOf<K> {
  return { id, ...BLANK[kind] } as unknown as RecordOf<K>
}

/** The columns of a kind, the id not among them. */
export function columnsOf(kind: RecordKind): string[] {
  return Object.keys(BLANK[kind])
}
