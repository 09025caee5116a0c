import { expect, it } from 'vitest'

import type { Recording } from '../../host/replay'
import { Replay } from '../../host/replay'
import recorded from '../../host/fixtures/parcel.json'
import type { RecordKind } from '../../host/bindings/RecordKind'
import { App } from '../../state/app'
import { losses, lossesSaid } from './losses'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

it('says what a channel, a team, a lane or a persona takes away', async () => {
  const app = new App(new Replay(structuredClone(RECORDING)))
  await app.session.openMap(MAP)
  const check = (record: RecordKind, id: string | undefined | null): string | null =>
    lossesSaid(app, losses(app, { record, id: id ?? '' }), 'before')
  const used = app.map.all('touchpoint').find((it) => it.channel !== null)?.channel
  expect(check('channel', used)).toMatch(/^Deleting it takes it away from .*touchpoint/)
  const [touchpoint] = app.map.all('touchpoint')
  const team = app.map.all('team')[0]?.id ?? ''
  const owned = { owner_team: team }
  app.map.play([
    { record: 'touchpoint', id: touchpoint?.id ?? '', before: { owner_team: null }, after: owned },
  ])
  expect(check('team', team)).toMatch(/^Deleting it takes it away from .*touchpoint/)
  const lane = app.map.all('card')[0]?.lane
  expect(check('lane', lane)).toMatch(/^Deleting it also deletes .*card/)
  const persona = app.map.all('emotion')[0]?.persona
  expect(check('persona', persona)).toMatch(/^Deleting it also deletes .*emotion/)
  expect(check('channel', 'nowhere')).toBeNull()
})
