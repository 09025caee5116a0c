import { describe, expect, it, vi } from 'vitest'

import type { Recording } from '../host/replay'
import { Replay } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { App } from './app'
import { nodeOf } from './nodeId'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

async function opened(): Promise<{ app: App; host: Replay }> {
  const host = new Replay(structuredClone(RECORDING))
  const app = new App(host)
  expect(await app.session.openMap(MAP)).toBe(true)
  return { app, host }
}

/** Records, picture and grid say the same of one another. */
function consistent(app: App): void {
  for (const card of app.map.all('card')) {
    const cell = app.scene.parent(`card:${card.id}`)
    const place =
      card.touchpoint !== null
        ? `cell:${card.lane}:${card.touchpoint}`
        : card.stage !== null
          ? `span:${card.lane}:${card.stage}`
          : cell
    expect(cell).toBe(place)
  }
  for (const kind of ['stage', 'touchpoint', 'persona'] as const) {
    for (const { id } of app.map.all(kind)) {
      expect(app.scene.node(nodeOf({ record: kind, id }) ?? '')).toBeDefined()
    }
  }
}

describe('an open map', () => {
  it('has its records, its picture and its table', async () => {
    const { app } = await opened()
    expect(app.map.info.title).toBe('A parcel is returned')
    expect(app.scene.size.width).toBeGreaterThan(500)
    expect(app.grid.first).toBeDefined()
    consistent(app)
  })

  it('follows every edit that was recorded', async () => {
    const { app } = await opened()
    for (const { command, edited } of RECORDING.edits) {
      const done = await app.session.edit(command)
      expect(done?.label).toBe(edited.label)
      expect(app.session.history).toEqual(edited.history)
      expect(app.session.saving).toBe('saved')
      consistent(app)
    }
    expect(app.map.info.title).toBe('A new title')
  })

  it('is drawn anew in another language, with the same things selected', async () => {
    const { app } = await opened()
    await app.preferences.load()
    const node = app.map.all('card').map(({ id }) => `card:${id}`)[0] ?? ''
    app.selection.only(node)
    const before = app.scene.revision
    await app.preferences.change({ language: 'de' })
    await vi.waitFor(() => expect(app.scene.revision).toBeGreaterThan(before))
    expect(app.words.language).toBe('de')
    expect([...app.selection.nodes]).toEqual([node])
    const drawn = app.scene.revision
    // Other settings leave it as it is.
    await app.preferences.change({ theme: 'dark' })
    await app.session.close()
    expect(app.scene.revision).toBe(drawn)
  })

  it('says why something was refused, and is as it was', async () => {
    const { app } = await opened()
    const before = app.map.all('card').length
    const done = await app.session.edit({ do: 'remove', targets: [] })
    expect(done).toBeNull()
    expect(app.toasts.shown.map((toast) => toast.kind)).toEqual(['error'])
    expect(app.map.all('card').length).toBe(before)
    // What was accepted is on disk all the same.
    expect(app.session.saving).toBe('saved')
  })

  it('does not offer to take back a step when there is a later one', async () => {
    const { app } = await opened()
    app.toasts.done('hidden', { label: 'Undo', run: () => undefined, ofStep: true })
    app.toasts.done('saved', { label: 'Show', run: () => undefined })
    const [first] = RECORDING.edits
    if (!first) throw new Error('the recording has no edit')
    await app.session.edit(first.command)
    expect(app.toasts.shown.map((toast) => toast.message)).toEqual(['saved'])
  })

  it('forgets a selection that is gone', async () => {
    const { app } = await opened()
    const removal = RECORDING.edits.find((it) => it.command.do === 'remove')
    if (removal?.command.do !== 'remove') throw new Error('the recording has no removal')
    const node = `card:${removal.command.targets[0]?.id}`
    app.selection.set(['title', node])
    await app.session.edit(removal.command)
    expect([...app.selection.nodes]).toEqual(['title'])
    expect(app.selection.active).toBeNull()
  })

  it('leaves the keyboard in the cell of a thing that is gone', async () => {
    const { app } = await opened()
    const removal = RECORDING.edits.find((it) => it.command.do === 'remove')
    if (removal?.command.do !== 'remove') throw new Error('the recording has no removal')
    const node = `card:${removal.command.targets[0]?.id}`
    const cell = app.scene.parent(node)
    app.selection.only(node)
    await app.session.edit(removal.command)
    expect(app.selection.active).toBe(cell)
  })

  it('is closed when all that was asked for is done', async () => {
    const { app, host } = await opened()
    const [first] = RECORDING.edits
    if (!first) throw new Error('the recording has no edit')
    void app.session.edit(first.command)
    await app.session.close()
    expect(app.session.open).toBeNull()
    expect(host.asked.at(-1)?.what).toBe('edit')
  })
})
