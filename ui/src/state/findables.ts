/** All that a map says, thing by thing: what can be found, and by what it can be told apart. */

import type { Target } from '../host'
import type { Words } from '../i18n/words.svelte'
import type { RecordOf } from './blank'
import type { MapState } from './map.svelte'
import type { Facet, Findable } from './matching'
import { nodeOf } from './nodeId'
import { visible } from './stacks'

/** Nobody was named as owner. */
export const NOBODY = 'nobody'

type Facets = Partial<Record<Facet, readonly string[]>>
type Owned = Pick<RecordOf<'card'>, 'owner_state' | 'owner_team' | 'owner_person'>
type Claims = ReadonlyMap<string, readonly RecordOf<'claim'>[]>

/** The things of a map, shown or not. */
export function findables(map: MapState, words: Words): Findable[] {
  const claims = claimsOf(map)
  const channels = channelsOf(map)
  const tags = tagsOf(map)
  const notes = new Map(map.all('estimate').map(({ card, notes }) => [card, [notes]]))
  const namesOf = (ids: readonly string[]): string[] =>
    ids.map((id) => map.get('channel', id)?.name ?? '')
  const things: Findable[] = []
  const add = (target: Target, says: readonly string[], facets: Facets = {}, own?: string): void => {
    const node = own ?? nodeOf(target) ?? `${target.record}:${target.id}`
    things.push({ node, target, says: says.filter((text) => text !== '').join('\n'), facets })
  }

  const { info } = map
  add({ record: 'map', id: info.id }, [
    info.title, info.question, info.scenario, info.goal, info.start_event, info.end_event, info.notes,
    ...ownerNames(map, { ...info, owner_state: null }, []),
    ...map.all('accountable').map(({ part }) => part),
  ])
  for (const it of map.all('persona')) {
    const preferred = map
      .all('persona_channel')
      .filter(({ persona }) => persona === it.id)
      .map(({ channel }) => channel)
    add(
      { record: 'persona', id: it.id },
      [
        it.name, it.quote, it.goals, it.frustrations, it.behaviours, it.preferences,
        it.communication, it.context, it.portrait_alt,
        ...namesOf(preferred),
      ],
      { persona: [it.id], channel: preferred },
    )
  }
  for (const it of map.all('stage')) {
    add({ record: 'stage', id: it.id }, [it.title, it.goal, it.notes])
  }
  for (const it of map.all('touchpoint')) {
    const used = channels.get(it.id) ?? []
    add(
      { record: 'touchpoint', id: it.id },
      [
        it.title, it.description, it.channel_reason, it.moment_reason, it.evidence_source,
        ...namesOf(used),
        ...ownerNames(map, it, claims.get(it.id)),
      ],
      { ...known(it), owner: owners(map, it, claims.get(it.id)), channel: used },
    )
  }
  for (const it of map.all('hand_off')) {
    const used = [it.from_touchpoint, it.to_touchpoint].flatMap((id) => channels.get(id) ?? [])
    add(
      { record: 'hand_off', id: it.id },
      [
        it.trigger, it.context_carried, it.context_lost, it.exception_path, it.system_from,
        it.system_to, it.notes, it.evidence_source,
        ...ownerNames(map, it, claims.get(it.id)),
      ],
      { ...known(it), owner: owners(map, it, claims.get(it.id)), channel: used },
    )
  }
  for (const it of map.all('lane')) {
    add({ record: 'lane', id: it.id }, [it.title || words.text(`lane-${it.kind}`)])
  }
  for (const it of map.all('emotion')) {
    add(
      { record: 'emotion', id: it.id },
      [it.note, it.evidence_source],
      { ...known(it), persona: [it.persona], channel: channels.get(it.touchpoint) ?? [] },
      `emotion:${it.persona}:${it.touchpoint}`,
    )
  }
  for (const it of map.all('card')) {
    add(
      { record: 'card', id: it.id },
      [
        it.text, it.author, it.image_alt, it.evidence_source, ...(notes.get(it.id) ?? []),
        ...(tags.get(it.id) ?? []).map((tag) => `#${map.get('tag', tag)?.name ?? ''}`),
        ...ownerNames(map, it, claims.get(it.id)),
      ],
      {
        // A heading claims nothing that could be known.
        ...(it.kind === 'heading' ? {} : known(it)),
        owner: owners(map, it, claims.get(it.id)),
        ...(it.severity === null ? {} : { severity: [String(it.severity)] }),
        tag: tags.get(it.id) ?? [],
        ...(it.persona === null ? {} : { persona: [it.persona] }),
        channel: (it.touchpoint === null ? undefined : channels.get(it.touchpoint)) ?? [],
      },
      // Who looks for a card in a closed stack is led to the one on top.
      visible(map, `card:${it.id}`),
    )
  }
  for (const it of map.all('metric')) {
    const readings = map.all('reading').filter(({ metric }) => metric === it.id)
    add(
      { record: 'metric', id: it.id },
      [
        it.title, it.definition, it.unit, it.notes, it.evidence_source,
        ...readings.flatMap(({ source, notes }) => [source, notes]),
        ...ownerNames(map, it),
      ],
      { ...known(it), owner: owners(map, it), channel: [it.channel ?? []].flat() },
    )
  }
  for (const it of map.all('channel')) {
    add({ record: 'channel', id: it.id }, [it.name, it.desired_role], { channel: [it.id] })
  }
  for (const it of map.all('team')) {
    const people = map.all('person').filter(({ team }) => team === it.id)
    add({ record: 'team', id: it.id }, [it.name, it.notes, ...people.flatMap(({ name, role }) => [name, role])])
  }
  for (const it of map.all('person').filter(({ team }) => team === null)) {
    add({ record: 'person', id: it.id }, [it.name, it.role])
  }
  for (const it of map.all('inconsistency')) {
    const used = [it.channel, it.other]
    add(
      { record: 'inconsistency', id: it.id },
      [it.topic, it.said, it.other_said, it.evidence_source, ...namesOf(used)],
      { ...known(it), channel: used },
    )
  }
  for (const it of map.all('question')) {
    add({ record: 'question', id: it.id }, [it.text, it.answer, ...ownerNames(map, it)], {
      owner: owners(map, it),
    })
  }
  for (const it of map.all('action')) {
    const pilots = map.all('pilot').filter(({ action }) => action === it.id)
    add(
      { record: 'action', id: it.id },
      [
        it.title, it.notes,
        ...pilots.flatMap((pilot) => [pilot.sample_group, pilot.findings, pilot.change_made]),
        ...ownerNames(map, it),
      ],
      { owner: owners(map, it) },
    )
  }
  return things
}

function known(it: Pick<RecordOf<'card'>, 'evidence'>): Facets {
  return { evidence: [it.evidence] }
}

/** The channels of each touchpoint, the first one first. */
function channelsOf(map: MapState): ReadonlyMap<string, readonly string[]> {
  const of = new Map<string, string[]>()
  for (const it of map.all('touchpoint')) of.set(it.id, it.channel === null ? [] : [it.channel])
  for (const it of map.all('touchpoint_channel')) of.get(it.touchpoint)?.push(it.channel)
  return of
}

/** The tags of each card that bears any. */
function tagsOf(map: MapState): ReadonlyMap<string, readonly string[]> {
  const of = new Map<string, string[]>()
  for (const { card, tag } of map.all('card_tag')) of.set(card, [...(of.get(card) ?? []), tag])
  return of
}

function claimsOf(map: MapState): Claims {
  const of = new Map<string, RecordOf<'claim'>[]>()
  for (const claim of map.all('claim')) {
    const subject = claim.touchpoint ?? claim.hand_off ?? claim.card
    if (subject !== null) of.set(subject, [...(of.get(subject) ?? []), claim])
  }
  return of
}

/** Who answers for a thing, also through a team or by a claim; else what is said instead. */
function owners(map: MapState, it: Owned, claims: readonly RecordOf<'claim'>[] = []): string[] {
  const people = [it.owner_person, ...claims.map((claim) => claim.person)]
  const teams = [
    it.owner_team,
    ...claims.map((claim) => claim.team),
    ...people.map((person) => map.get('person', person)?.team),
  ]
  const named = [...teams, ...people].flatMap((id) => id ?? [])
  const state = it.owner_state === 'owned' ? null : it.owner_state
  const all = [...new Set([...named, ...(state === null ? [] : [state])])]
  return all.length > 0 ? all : [NOBODY]
}

function ownerNames(map: MapState, it: Owned, claims: readonly RecordOf<'claim'>[] = []): string[] {
  return [it, ...claims.map(({ team, person }) => ({ owner_team: team, owner_person: person }))]
    .flatMap(({ owner_team, owner_person }) => [
      map.get('team', owner_team)?.name ?? '',
      map.get('person', owner_person)?.name ?? '',
    ])
    .concat(claims.map(({ reason }) => reason))
}
