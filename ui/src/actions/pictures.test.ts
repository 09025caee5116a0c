import { expect, it } from 'vitest'

import type { Recording } from '../host/replay'
import { Replay } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { App } from '../state/app'
import { paste } from './clipboard'
import { picturePlace, putPictures } from './pictures'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)
const PICTURE = { hash: 'a'.repeat(64), changes: [] }

async function opened(): Promise<{ app: App; host: Replay }> {
  const host = new Replay(structuredClone(RECORDING))
  const app = new App(host)
  expect(await app.session.openMap(MAP)).toBe(true)
  app.camera.resize({ width: 1440, height: 900 })
  return { app, host }
}

function hideImages(app: App): void {
  for (const lane of app.map.all('lane')) {
    if (lane.kind !== 'images') continue
    app.map.play([{ record: 'lane', id: lane.id, before: { hidden: false }, after: { hidden: true } }])
  }
}

it('puts a picture where a card would be typed, else among the pictures, else beside the map', async () => {
  const { app } = await opened()
  const cell = app.grid.first?.node ?? ''
  const [lane] = app.map.all('lane').filter((it) => !it.kind.startsWith('line_of'))
  const [touchpoint] = app.map.touchpointsOf(app.map.all('stage')[0]?.id ?? '')
  expect(cell).not.toBe('')
  const inCell = `cell:${lane?.id}:${touchpoint?.id}`
  app.selection.only(inCell)
  expect(picturePlace(app)).toMatchObject({ in: 'cell', lane: lane?.id, touchpoint: touchpoint?.id })

  app.selection.clear()
  app.map.play([{ record: 'lane', id: lane?.id ?? '', before: { kind: lane?.kind ?? '' }, after: { kind: 'images' } }])
  expect(picturePlace(app)).toMatchObject({ in: 'cell', lane: lane?.id, touchpoint: touchpoint?.id })

  hideImages(app)
  expect(picturePlace(app)).toMatchObject({ in: 'parking' })
})

it('makes several pictures one step of undo, and keeps what was typed with the first', async () => {
  const { app, host } = await opened()
  const at = { in: 'parking' as const, lane: app.map.all('lane')[0]?.id ?? '', before: null }
  await putPictures(app, { is: 'pictures', pictures: [PICTURE, PICTURE], refused: [] }, at, 'Said so #web')
  const [first] = host.asked.filter((it) => it.what === 'edit')
  expect(first?.with[1]).toMatchObject({ do: 'capture', texts: ['Said so #web'] })
  expect(first?.with[2]).not.toBeNull()
})

it('says why a picture was not taken and changes nothing', async () => {
  const { app, host } = await opened()
  const why = { code: 'unreadable' as const, message: 'No picture.', hint: null, about: { file: null, line: null, column: null, record: null } }
  host.clipboard = { is: 'pictures', pictures: [], refused: [why] }
  await paste.run(app)
  expect(app.toasts.shown.map((it) => it.message)).toEqual(['No picture.'])
  expect(host.asked.some((it) => it.what === 'edit')).toBe(false)
})
