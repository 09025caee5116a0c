import { expect, it } from 'vitest'

import type { Recording } from '../host/replay'
import { Replay } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { findNext, findPrevious } from '../actions/find'
import { unfolding } from '../actions/unfold'
import { filterOptions } from './filters'
import { App } from '../state/app'
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
  expect(selection.active).toBe(hits.at(-1))
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
