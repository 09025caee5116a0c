import { afterEach, expect, it, vi } from 'vitest'

import type { Recording } from '../host/replay'
import { Replay } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { App } from '../state/app'
import { cut, pasteText, placeOf, putText } from './clipboard'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

afterEach(() => vi.unstubAllGlobals())

async function opened(): Promise<{ app: App; host: Replay }> {
  vi.stubGlobal('navigator', { clipboard: { write: () => Promise.resolve() } })
  vi.stubGlobal('ClipboardItem', class {})
  const host = new Replay(structuredClone(RECORDING))
  const app = new App(host)
  expect(await app.session.openMap(MAP)).toBe(true)
  return { app, host }
}

it('cut and paste puts a thing back where it was', async () => {
  const { app, host } = await opened()
  const removal = RECORDING.edits.find((it) => it.command.do === 'remove')
  if (removal?.command.do !== 'remove') throw new Error('the recording has no removal')
  const [target] = removal.command.targets
  const node = `card:${target?.id}`
  app.selection.only(node)
  const from = placeOf(app, node)
  await cut.run(app)
  expect(app.scene.node(node)).toBeUndefined()
  const text = JSON.stringify([target])
  await pasteText(app, text)
  expect(host.asked.at(-1)?.what).toBe('paste')
  expect(host.asked.at(-1)?.with[2]).toEqual(from)

  // Elsewhere it goes to where the keyboard is.
  const elsewhere = app.grid.first?.node ?? ''
  app.selection.only(elsewhere)
  await pasteText(app, text)
  expect(host.asked.at(-1)?.with[2]).not.toEqual(from)
})

it('knows the place of a thing before the next that stays', async () => {
  const { app } = await opened()
  const [a, b, c] = app.map.all('stage').map((stage) => stage.id)
  app.selection.only(`stage:${a}`)
  expect(placeOf(app, `stage:${a}`)).toEqual({ in: 'map', before: b })
  app.selection.set([`stage:${a}`, `stage:${b}`])
  expect(placeOf(app, `stage:${a}`)).toEqual({ in: 'map', before: c })
  expect(placeOf(app, `stage:${c}`)).toEqual({ in: 'map', before: null })
  expect(placeOf(app, null)).toBeNull()
})

it('puts what is dropped where the hand is, as a text that is pasted, or beside the map', async () => {
  const { app, host } = await opened()
  const lane = app.map.all('lane')[0]?.id ?? ''
  const touchpoint = app.map.touchpointsOf(app.map.all('stage')[0]?.id ?? '')[0]?.id ?? ''
  const cell = { in: 'cell' as const, lane, touchpoint, before: null }
  for (const text of ['- Late #web\n- Again', 'a\tb']) {
    await putText(app, text, cell)
    expect(host.asked.at(-1)).toMatchObject({ what: 'paste' })
    expect(host.asked.at(-1)?.with.slice(1, 3)).toEqual([text, cell])
  }
  await putText(app, 'Nowhere', null)
  expect(host.asked.at(-1)?.with[2]).toMatchObject({ in: 'parking' })
})
