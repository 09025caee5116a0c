import { expect, it } from 'vitest'

import { Replay, type Recording } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { App } from '../state/app'
import { makeAction, makeOpportunity } from './improve'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

async function opened(): Promise<{ app: App; asked: () => unknown[] }> {
  const host = new Replay({ ...structuredClone(RECORDING), edits: [] })
  const app = new App(host)
  expect(await app.session.openMap(MAP)).toBe(true)
  const asked = () => host.asked.filter((it) => it.what === 'edit').map((it) => it.with[1])
  return { app, asked }
}

it('answers what hurts where it hurts, and makes the lane if there is none', async () => {
  const { app, asked } = await opened()
  const card = app.map.all('card').find((it) => it.touchpoint !== null)
  if (!card) throw new Error('a card in a cell')
  app.selection.only(`card:${card.id}`)
  app.map.play([{ record: 'card', id: card.id, before: {}, after: { kind: 'note' } }])
  expect(makeOpportunity.when(app)).toBe(false)
  app.map.play([{ record: 'card', id: card.id, before: {}, after: { kind: 'pain_point' } }])
  for (const lane of app.map.all('lane').filter((it) => it.kind === 'opportunities')) {
    app.map.play([{ record: 'lane', id: lane.id, before: {}, after: { kind: 'needs' } }])
  }
  expect(makeOpportunity.when(app)).toBe(true)
  await makeOpportunity.run(app)
  expect(asked()[0]).toMatchObject({ do: 'create', record: 'lane', set: { kind: 'opportunities' } })
})

it('puts an action beside what it is about, without the way that an opportunity begins', async () => {
  const { app, asked } = await opened()
  const [card] = app.map.all('card')
  if (!card) throw new Error('a card')
  const text = `${app.words.text('how-might-we')}call back by ourselves?`
  app.map.play([{ record: 'card', id: card.id, before: {}, after: { kind: 'opportunity', text } }])
  app.selection.only(`card:${card.id}`)
  expect(makeAction.when(app)).toBe(true)
  await makeAction.run(app)
  expect(asked()[0]).toMatchObject({
    do: 'create',
    record: 'action',
    set: { title: 'Call back by ourselves' },
  })
})
