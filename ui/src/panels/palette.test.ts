import { expect, it } from 'vitest'

import type { Recording } from '../host/replay'
import { Replay } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { App } from '../state/app'
import { Palette, type Offer } from './palette'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

async function begun(open = true): Promise<App> {
  const app = new App(new Replay(structuredClone(RECORDING)))
  await app.preferences.load()
  if (open) expect(await app.session.openMap(MAP)).toBe(true)
  return app
}

/** What is offered, in a form that can be read: `title: id id`. */
function offered(app: App, wanted: string, of: 'all' | 'journey' = 'all'): Record<string, string[]> {
  const name = (it: Offer): string => (it.is === 'place' ? it.place.name : it.id)
  return Object.fromEntries(
    new Palette(app, of).sections(wanted).map(({ title, offers }) => [title, offers.map(name)]),
  )
}

it('offers what can be done, and what was chosen last first', async () => {
  const app = await begun()
  const before = offered(app, '')
  expect(before['palette-recent']).toBeUndefined()
  expect(before['action-group-view']).toContain('zoom-in')
  // Nothing is selected, so nothing can be cut.
  expect(Object.values(before).flat()).not.toContain('cut')
  await app.preferences.change({ usedAction: 'zoom-in' })
  await app.preferences.change({ usedAction: 'language-de' })
  const after = offered(app, '')
  expect(after['palette-recent']).toEqual(['language-de', 'zoom-in'])
  expect(after['action-group-view']).not.toContain('zoom-in')
  // Among equals what was chosen last comes first.
  expect(offered(app, 'language')['palette-actions']?.[0]).toBe('language-de')
})

it('says why what is asked for is not possible', async () => {
  const app = await begun()
  const whyOf = (id: string, wanted: string): string | null | undefined =>
    new Palette(app, 'all')
      .sections(wanted)
      .flatMap(({ offers }) => offers)
      .flatMap((it) => (it.is === 'action' && it.id === id ? [it.why] : []))[0]
  expect(whyOf('cut', 'cut')).toBe('why-nothing-selected')
  expect(whyOf('undo', 'undo')).toBe('why-nothing-to-undo')
  expect(whyOf('zoom-in', 'zoom')).toBeNull()
  app.selection.only('title')
  expect(whyOf('cut', 'cut')).toBe('why-not-with-this')
  await app.session.close()
  expect(whyOf('zoom-in', 'zoom')).toBe('why-no-map')
})

it('finds places by what they say', async () => {
  const app = await begun()
  const [stage] = app.map.all('stage')
  const [touchpoint] = app.map.touchpointsOf(stage?.id ?? '')
  const card = app.map.all('card').find((it) => it.text.length > 12)
  for (const text of [stage?.title, touchpoint?.title, card?.text]) {
    expect(offered(app, text ?? '')['palette-places']?.[0]).toBe(text?.split('\n')[0])
  }
  // What is hidden is nowhere.
  const gone = `card:${card?.id}`
  app.scene.apply({ families: [], removed: [gone], changed: [] })
  expect(offered(app, card?.text ?? '')['palette-places']).toBeUndefined()
})

it('knows no places where no map is open', async () => {
  expect(Object.keys(offered(await begun(false), 'a'))).not.toContain('palette-places')
})

it('lists the journey in its order', async () => {
  const app = await begun()
  const all = offered(app, '', 'journey')['palette-journey'] ?? []
  const expected = app.map
    .all('stage')
    .flatMap((it) => [it.title, ...app.map.touchpointsOf(it.id).map(({ title }) => title)])
  expect(all).toEqual(expected)
  // The list begins where one is.
  const card = app.map.all('card').find((it) => it.touchpoint !== null)
  app.selection.only(`card:${card?.id}`)
  expect(new Palette(app, 'journey').here).toBe(`touchpoint:${card?.touchpoint}`)
  expect(new Palette(app, 'all').here).toBeNull()
  expect(offered(app, expected[1] ?? '', 'journey')['palette-journey']).toContain(expected[1])
})
