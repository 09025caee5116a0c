import { expect, it, vi } from 'vitest'

import type { Change } from '../host/bindings/Change'
import type { RecordKind } from '../host/bindings/RecordKind'
import type { Recording } from '../host/replay'
import { Replay } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { findNext, findPrevious } from '../actions/find'
import { unfolding } from '../actions/unfold'
import { filterOptions } from './filters'
import { App } from '../state/app'
import type { Panel } from '../state/dialogs.svelte'
import { findables, NOBODY } from '../state/findables'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

async function opened(): Promise<App> {
  const app = new App(new Replay(structuredClone(RECORDING)))
  expect(await app.session.openMap(MAP)).toBe(true)
  return app
}

it('finds everything that the map says where it says it', async () => {
  const app = await opened()
  const saying = (text: string): string[] => {
    app.find.show()
    app.find.type(text)
    return [...(app.find.hits ?? [])]
  }
  const [stage] = app.map.all('stage')
  const [touchpoint] = app.map.all('touchpoint').filter((it) => it.channel !== null)
  const [lane] = app.map.all('lane').filter((it) => app.scene.node(`label:${it.id}`))
  const [persona] = app.map.all('persona')
  const [team] = app.map.all('team')
  const owned = app.map.all('touchpoint').find((it) => it.owner_team === team?.id)
  expect(saying(stage?.title ?? '')).toContain(`stage:${stage?.id}`)
  expect(saying(touchpoint?.title ?? '')).toContain(`touchpoint:${touchpoint?.id}`)
  expect(saying(app.map.get('channel', touchpoint?.channel)?.name ?? '')).toContain(
    `touchpoint:${touchpoint?.id}`,
  )
  expect(saying(lane?.title || app.words.text(`lane-${lane?.kind}`))).toContain(`label:${lane?.id}`)
  expect(saying(persona?.name ?? '')).toContain(`persona:${persona?.id}`)
  if (owned) expect(saying(team?.name ?? '')).toContain(`touchpoint:${owned.id}`)
  expect(saying('no such thing anywhere')).toEqual([])
})

it('looks for nothing until something is asked, and not when it is closed', async () => {
  const { find } = await opened()
  expect(find.found()).toBeNull()
  find.show()
  expect(find.found()).toBeNull()
  find.type('e')
  expect(find.found()?.size).toBeGreaterThan(0)
  find.close()
  expect(find.found()).toBeNull()
  find.show()
  expect(find.text).toBe('e')
  find.reset()
  expect([find.open, find.text]).toEqual([false, ''])
})

it('walks through what it found, in reading order and round', async () => {
  const app = await opened()
  const { find, selection } = app
  find.show()
  find.type('e')
  const hits = [...(find.hits ?? [])]
  expect(hits.length).toBeGreaterThan(3)
  const order: string[] = []
  app.scene.walk((node) => order.push(node.id))
  expect(hits).toEqual([...hits].sort((a, b) => order.indexOf(a) - order.indexOf(b)))

  selection.only(hits[1] ?? '')
  findNext.run(app)
  expect(selection.active).toBe(hits[2])
  findPrevious.run(app)
  expect(selection.active).toBe(hits[1])
  selection.only(hits[0] ?? '')
  findPrevious.run(app)
  const last = (find.stops?.length ?? 0) - 1
  await vi.waitFor(() => expect(find.at(selection.active)).toBe(last))
  findNext.run(app)
  expect(selection.active).toBe(hits[0])
  // From a thing that was not found, to the next one behind it.
  const between = order.slice(order.indexOf(hits[0] ?? '') + 1).find((id) => !hits.includes(id))
  expect(find.from(between ?? '')).toBe(
    hits.find((hit) => order.indexOf(hit) > order.indexOf(between ?? '')),
  )
})

it('follows what is changed while it is open', async () => {
  const app = await opened()
  const [first] = RECORDING.edits.filter((it) => it.command.do === 'remove')
  if (first?.command.do !== 'remove') throw new Error('the recording has no removal')
  const gone = `card:${first.command.targets[0]?.id}`
  const text = app.map.get('card', first.command.targets[0]?.id)?.text ?? ''
  app.find.show()
  app.find.type(text)
  expect(app.find.hits).toContain(gone)
  await app.session.edit(first.command)
  expect(app.find.hits).not.toContain(gone)
})

it('offers as filters what there is, and nothing else', async () => {
  const app = await opened()
  const things = findables(app.map, app.words)
  for (const { facet, options } of filterOptions(app)) {
    for (const { value, label } of options) {
      expect(label, `${facet} ${value}`).not.toBe('')
      expect(app.words.has(label)).toBe(false)
      expect(things.some((it) => it.facets[facet]?.includes(value))).toBe(true)
      app.find.show()
      app.find.toggle(facet, value)
      expect(app.find.hits?.length).toBeGreaterThan(0)
      app.find.unfilter()
    }
  }
  const owners = filterOptions(app).find(({ facet }) => facet === 'owner')?.options ?? []
  expect(owners.map(({ value }) => value)).toContain(NOBODY)
})

it('counts what it finds where it cannot be seen, and opens what that lies in', async () => {
  const app = await opened()
  const [card] = app.map.all('card').filter((it) => it.touchpoint !== null && it.text !== '')
  const stage = app.map.get('touchpoint', card?.touchpoint ?? null)?.stage ?? ''
  const node = `card:${card?.id}`
  app.find.show()
  app.find.type(card?.text ?? '')
  expect(app.find.concealed).toEqual([])
  // As the core tells of a stage that was folded.
  app.scene.apply({ families: [...app.scene.families], changed: [], removed: [node] })
  expect(app.find.concealed).toContain(node)
  expect(unfolding(app.map, [node])).toEqual([])
  app.map.play([
    { record: 'stage', id: stage, before: { collapsed: false }, after: { collapsed: true } },
    { record: 'lane', id: card?.lane ?? '', before: { hidden: false }, after: { hidden: true } },
  ])
  expect(unfolding(app.map, [node])).toEqual([
    { do: 'change', record: 'stage', ids: [stage], set: { collapsed: false } },
    { do: 'change', record: 'lane', ids: [card?.lane], set: { hidden: false } },
  ])
})

/** Puts records on the map, as the core would tell of them. */
function put(app: App, records: readonly [RecordKind, string, Record<string, unknown>][]): void {
  app.map.play(
    records.map(([record, id, after]) => ({ record, id, before: null, after }) as unknown as Change),
  )
}

it('finds what has no place on the map, counts it, and opens it where it is written', async () => {
  const app = await opened()
  const { find, dialogs } = app
  const [one, other] = app.map.all('channel').map(({ id }) => id)
  const [opportunity] = app.map.all('card')
  put(app, [
    ['channel', 'c-role', { name: 'Fax', desired_role: 'only for zebrafish' }],
    ['team', 't-notes', { name: 'Dock', notes: 'owns the zebrafish' }],
    ['person', 'alone', { name: 'Zed', role: 'zebrafish keeper', team: null }],
    ['question', 'q', { text: 'Who feeds the zebrafish?' }],
    ['action', 'a', { title: 'Feed them' }],
    ['pilot', 'p', { action: 'a', findings: 'A zebrafish eats twice a day' }],
    ['inconsistency', 'i', { channel: one, other, topic: 'Price', said: 'a zebrafish is free' }],
    ['estimate', 'e', { card: opportunity?.id, notes: 'reckoned by zebrafish' }],
  ])
  find.show()
  find.type('zebrafish')
  expect(find.hits).toEqual([`card:${opportunity?.id}`])
  expect(find.stops).toHaveLength(7)
  expect(find.concealed).toEqual([])

  const opens: Record<string, [Panel, string]> = {
    'channel:c-role': ['channels', 'c-role'],
    'team:t-notes': ['teams', 't-notes'],
    'person:alone': ['teams', 'alone'],
    'inconsistency:i': ['inconsistencies', 'i'],
    'question:q': ['questions', 'q'],
    'action:a': ['actions', 'a'],
  }
  findNext.run(app)
  await vi.waitFor(() => expect(find.at(app.selection.active)).toBe(0))
  for (const [index, [stop, [panel, record]]] of Object.entries(opens).entries()) {
    expect(find.stops?.[index + 1]).toBe(stop)
    findNext.run(app)
    await vi.waitFor(() => expect(find.at(app.selection.active)).toBe(index + 1))
    expect([dialogs.panel, dialogs.recordIn(panel)]).toEqual([panel, record])
  }
  findNext.run(app)
  await vi.waitFor(() => expect(find.at(app.selection.active)).toBe(0))
  findPrevious.run(app)
  await vi.waitFor(() => expect(find.at(app.selection.active)).toBe(6))
})

it.each([
  ['persona', 'preferences'],
  ['persona', 'communication'],
  ['stage', 'goal'],
  ['hand_off', 'trigger'],
  ['hand_off', 'context_lost'],
  ['hand_off', 'system_from'],
] as const)('finds what is said about a %s: its %s', async (record, column) => {
  const app = await opened()
  const [from, to] = app.map.all('touchpoint').map(({ id }) => id)
  put(app, [
    ['persona', 'p', { name: 'Ana' }],
    ['stage', 's', { title: 'Before' }],
    ['hand_off', 'h', { from_touchpoint: from, to_touchpoint: to }],
  ])
  const id = record.charAt(0)
  app.map.play([
    { record, id, before: { [column]: '' }, after: { [column]: 'a quokka' } } as unknown as Change,
  ])
  app.find.show()
  app.find.type('quokka')
  expect(app.find.stops).toHaveLength(1)
  expect(app.find.targetAt(app.find.stops?.[0] ?? '')).toEqual({ record, id })
})

it('finds a thing by whatever shows it in the lens that one looks through', async () => {
  const app = await opened()
  const [card] = app.map.all('card').filter((it) => it.text !== '')
  const node = app.scene.node(`card:${card?.id}`)
  if (!card || !node) throw new Error('the recording has a card')
  const placed = `placed:value:${card.id}`
  app.scene.apply({
    families: [...app.scene.families],
    removed: [node.id],
    changed: [{ ...node, id: placed }],
  })
  app.find.show()
  app.find.type(card.text)
  expect(app.find.stops).toContain(`card:${card.id}`)
})
