import { expect, it } from 'vitest'

import { Replay, type Recording } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { App } from '../state/app'
import { originOf } from '../state/questions'
import { askQuestion } from './ask'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

it('asks about what is selected, once each, and remembers what it was about', async () => {
  const host = new Replay({ ...structuredClone(RECORDING), edits: [] })
  const app = new App(host)
  expect(await app.session.openMap(MAP)).toBe(true)
  const [card] = app.map.all('card')
  const [touchpoint] = app.map.all('touchpoint')
  if (!card || !touchpoint) throw new Error('a card and a touchpoint')
  app.selection.set([`card:${card.id}`, `touchpoint:${touchpoint.id}`])
  expect(askQuestion.when(app)).toBe(true)
  await askQuestion.run(app)
  const asked = host.asked.filter((it) => it.what === 'edit').map((it) => it.with[1])
  expect(asked[0]).toMatchObject({ do: 'create', record: 'question', set: { card: card.id } })

  app.map.play([{ record: 'question', id: 'q', after: { card: card.id, text: 'Is it so?' } }])
  expect(originOf(app.map, 'q')).toEqual({ record: 'card', id: card.id })
  app.selection.only(`card:${card.id}`)
  expect(askQuestion.when(app)).toBe(false)
  // A heading claims nothing.
  app.map.play([
    { record: 'question', id: 'q', before: {} },
    { record: 'card', id: card.id, before: {}, after: { kind: 'heading' } },
  ])
  expect(askQuestion.when(app)).toBe(false)
})
