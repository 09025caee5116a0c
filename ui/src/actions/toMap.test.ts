import { expect, it } from 'vitest'

import type { Recording } from '../host/replay'
import { Replay } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import type { LibraryEntry } from '../host'
import { App } from '../state/app'
import { nodeOf } from '../state/nodeId'
import { leaving, send } from './toMap'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)
const OTHER: LibraryEntry = {
  id: 'other',
  title: 'Elsewhere',
  state: 'current',
  reviewDate: null,
  metricsReviewDate: null,
  changed: 0,
  counts: { stages: 0, touchpoints: 0, cards: 0 },
}

async function opened(): Promise<{ app: App; host: Replay }> {
  const host = new Replay(structuredClone(RECORDING))
  const app = new App(host)
  expect(await app.session.openMap(MAP)).toBe(true)
  return { app, host }
}

it('sends things of one kind, and nothing that has no place elsewhere', async () => {
  const { app } = await opened()
  const [card] = app.map.all('card')
  const [stage] = app.map.all('stage')
  const [lane] = app.map.all('lane')
  const nodes = (...targets: { record: 'card' | 'stage' | 'lane'; id: string | undefined }[]): string[] =>
    targets.flatMap(({ record, id }) => nodeOf({ record, id: id ?? '' }) ?? [])
  app.selection.set(nodes({ record: 'card', id: card?.id }))
  expect(leaving(app)).toEqual([{ record: 'card', id: card?.id }])
  app.selection.set(nodes({ record: 'card', id: card?.id }, { record: 'stage', id: stage?.id }))
  expect(leaving(app)).toBeNull()
  app.selection.set(nodes({ record: 'lane', id: lane?.id }))
  expect(leaving(app)).toBeNull()
})

it('offers to take a transfer back in both maps, until something else is done', async () => {
  const { app, host } = await opened()
  const things = [{ record: 'card' as const, id: app.map.all('card')[0]?.id ?? '' }]
  expect(await send(app, 'move', things, OTHER, null)).toBe(true)
  expect(host.asked.at(-1)?.with[0]).toEqual({ from: MAP, to: 'other', targets: things, at: null, way: 'move' })
  expect(app.toasts.shown.at(-1)?.offers).toHaveLength(2)
  app.toasts.shown.at(-1)?.offers[0]?.run()
  expect(host.asked.at(-1)).toEqual({ what: 'takeBackTransfer', with: ['mark'] })
  app.toasts.stepped()
  expect(app.toasts.shown.some((it) => it.offers.length === 2)).toBe(false)
})
