import { expect, it } from 'vitest'

import { Replay, type Recording } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import type { Change } from '../host/bindings/Change'
import type { Command, Edited } from '../host'
import { Palette } from '../panels/palette'
import { App } from './app'
import { NOBODY } from './findables'
import { currentView, filtersOf, saveView, showView, updateView } from './views'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

/** An app with the recorded map and a view of it that is narrowed down in every way. */
async function opened(edits: Recording['edits'] = []): Promise<{ app: App; host: Replay; team: string }> {
  const recording = structuredClone({ ...RECORDING, edits })
  const records = recording.maps[MAP]?.records ?? []
  const team = records.find((it) => it.record === 'team')?.id ?? ''
  const filter = (id: string, columns: NonNullable<Change['after']>): Change =>
    ({ record: 'view_filter', id, after: { view: 'v', position: id, ...columns } })
  records.push(
    { record: 'view', id: 'v', after: { name: 'Unowned pains', text: 'wait', colour_by: 'severity' } },
    filter('a', { team }),
    filter('b', { unowned: 'nobody' }),
    filter('c', { severity: 4 }),
    filter('d', { evidence: 'data' }),
  )
  const host = new Replay(recording)
  const app = new App(host)
  expect(await app.session.openMap(MAP)).toBe(true)
  return { app, host, team }
}

it('shows just what was saved: what is looked for, what it is narrowed down to, and the colours', async () => {
  const { app, team } = await opened()
  const [view] = app.map.all('view')
  if (!view) throw new Error('there is a view')
  const filters = { owner: [team, NOBODY], severity: ['4'], evidence: ['data'] }
  expect(filtersOf(app.map, 'v')).toEqual(filters)
  expect(currentView(app)).toBeUndefined()
  await showView(app, view)
  expect([app.find.open, app.find.text, app.session.colourBy]).toEqual([true, 'wait', 'severity'])
  expect(app.find.filters).toEqual(filters)
  expect(currentView(app)?.id).toBe('v')
  app.find.toggle('severity', '5')
  expect(currentView(app)).toBeUndefined()
})

it('keeps each value in the column that is made for it, as one step of undo', async () => {
  const { app, host, team } = await opened()
  const set: Record<string, unknown>[] = []
  host.edit = (map, command, mark): Promise<Edited> => {
    host.asked.push({ what: 'edit', with: [map, command, mark] })
    if (command.do === 'create') set.push(command.set)
    return Promise.resolve({
      revision: 1, changes: [], patch: { changed: [], removed: [], families: [] },
      history: { undo: null, redo: null }, label: '',
    })
  }
  const person = app.map.all('person')[0]?.id ?? ''
  const tag = app.map.all('tag')[0]?.id ?? 'gone'
  app.find.lookFor('bill', { owner: [team, person, 'unknown'], severity: ['5'], tag: [tag] })
  await saveView(app, 'Bills')
  const [view, ...filters] = set
  expect(view).toEqual({ name: 'Bills', text: 'bill', colour_by: 'kind' })
  expect(filters.map(({ view: _, ...it }) => it)).toEqual([
    { team }, person === '' ? { unowned: '' } : { person }, { unowned: 'unknown' }, { severity: 5 }, { tag },
  ])
  expect(new Set(host.asked.flatMap((it) => (it.what === 'edit' ? [it.with[2]] : []))).size).toBe(1)

  host.asked.length = 0
  const [saved] = app.map.all('view')
  if (saved) await updateView(app, saved)
  const commands = host.asked.map((it) => (it.with[1] as Command).do)
  expect(commands.slice(0, 2)).toEqual(['change', 'remove'])
})

it('is found in the palette by its name', async () => {
  const { app } = await opened()
  const sections = new Palette(app, 'all').sections('unowned pains')
  expect(sections[0]?.title).toBe('palette-views')
  expect(sections[0]?.offers.map(({ id }) => id)).toEqual(['view:v'])
})
