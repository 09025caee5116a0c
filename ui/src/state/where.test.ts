import { expect, it } from 'vitest'

import type { Recording } from '../host/replay'
import { Replay } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { App } from './app'
import { draftForAll } from './where'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

it('shows the room what goes onto the map, and nothing that is parked', async () => {
  const app = new App(new Replay(structuredClone(RECORDING)))
  expect(await app.session.openMap(MAP)).toBe(true)
  const lane = app.map.all('lane').find((it) => !it.kind.startsWith('line_of'))?.id ?? ''
  const touchpoint = app.map.touchpointsOf(app.map.all('stage')[0]?.id ?? '')[0]?.id ?? ''
  expect(draftForAll(app)).toBeNull()
  app.editing.tell('Nobody calls', { in: 'cell', lane, touchpoint, before: null })
  expect(draftForAll(app)?.text).toBe('Nobody calls')
  expect(draftForAll(app)?.place).not.toBe('')
  app.editing.tell('Secret', { in: 'parking', lane, before: null })
  expect(draftForAll(app)).toBeNull()
  app.editing.tell('  ', { in: 'cell', lane, touchpoint, before: null })
  expect(draftForAll(app)).toBeNull()
  app.editing.tell('Half', { in: 'cell', lane, touchpoint, before: null })
  app.editing.close()
  expect(draftForAll(app)).toBeNull()
})
