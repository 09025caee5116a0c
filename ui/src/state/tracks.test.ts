import { describe, expect, it } from 'vitest'

import { nudged } from '../actions/nudge'
import type { Lens } from '../host'
import type { NodeWire } from '../host/bindings/NodeWire'
import type { PatchWire } from '../host/bindings/PatchWire'
import recorded from '../host/fixtures/parcel.json'
import { Replay, type Recording } from '../host/replay'
import { App } from './app'
import { elsewhere, puttingOn, rowsOf, trackAt, type Track } from './tracks'
import { place } from './where'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

function node(id: string, y: number, children: string[], role: NodeWire['role']): NodeWire {
  return { id, role, frame: [0, y, 400, 100], items: [], children }
}

/** A picture in which a touchpoint lies on one of these rows, each 100 high. */
function woven(rows: readonly string[], touchpoint: string, on: string): PatchWire {
  const changed = [
    node('map', 0, ['grid'], { is: 'document' }),
    node('grid', 0, rows.map((row) => `row:${row}`), { is: 'table', rows: rows.length, columns: 2 }),
    ...rows.flatMap((row, index) => {
      const cell = row === on ? `touchpoint:${touchpoint}` : `cross:${touchpoint}:${row}`
      return [
        node(`row:${row}`, 100 * index, [`head:${row}`, cell], { is: 'row', row: index }),
        node(`head:${row}`, 0, [], { is: 'rowHeader', row: index }),
        node(cell, 0, [], { is: 'cell', row: index, column: 1, span: 1 }),
      ]
    }),
  ]
  return { families: [], changed, removed: [] }
}

interface LookedAt {
  app: App
  host: Replay
  recording: Recording
}

async function lookedAt(lens: Lens, rows: readonly string[] = [], on = ''): Promise<LookedAt> {
  const recording = structuredClone(RECORDING)
  const host = new Replay(recording)
  const app = new App(host)
  await app.session.openMap(MAP)
  const [first] = app.map.all('touchpoint')
  recording.lenses = { [lens]: { revision: 2, patch: woven(rows, first?.id ?? '', on) } }
  await app.session.look(lens)
  return { app, host, recording }
}

describe('another lens', () => {
  it('keeps what is selected, or what it is at, and is left as it was', async () => {
    const { app, recording } = await lookedAt('journey')
    const [first] = app.map.all('touchpoint')
    const card = app.map.all('card').find((it) => it.touchpoint === first?.id)
    recording.lenses = {
      channels: { revision: 2, patch: woven(['none'], first?.id ?? '', 'none'), beside: null },
    }
    app.selection.only(`card:${card?.id}`)
    const before = app.scene.size
    await app.session.look('channels')
    expect(app.session.lens).toBe('channels')
    expect([...app.selection.nodes]).toEqual([`touchpoint:${first?.id}`])
    expect(app.scene.node(`card:${card?.id}`)).toBeUndefined()
    recording.lenses = {}
    await app.session.look('journey')
    expect(app.scene.size).toEqual(before)
    expect(app.scene.node(`card:${card?.id}`)).toBeDefined()
    expect([...app.selection.nodes]).toEqual([`touchpoint:${first?.id}`])
  })

  it('asks for nothing if it is looked through already', async () => {
    const { app, host } = await lookedAt('channels', ['none'], 'none')
    const asked = host.asked.length
    await app.session.look('channels')
    expect(host.asked).toHaveLength(asked)
  })
})

describe('rows', () => {
  it('are those of the picture, and a touchpoint lies on one of them', async () => {
    const { app } = await lookedAt('channels', ['channel:a', 'none'], 'none')
    const [first] = app.map.all('touchpoint')
    expect(rowsOf(app.scene).map(({ track, header }) => [track, header])).toEqual([
      [{ is: 'channel', id: 'a' }, 'head:channel:a'],
      [{ is: 'none' }, 'head:none'],
    ])
    expect(trackAt(app.scene, first?.id ?? '')).toEqual({ is: 'none' })
    expect(place(app, `touchpoint:${first?.id}`)).toBe('No channel')
  })

  it('say what a touchpoint becomes on them', () => {
    const check = (track: Track, set: object): void =>
      expect(puttingOn(track, ['t'])).toEqual({ do: 'change', record: 'touchpoint', ids: ['t'], set })
    check({ is: 'channel', id: 'a' }, { channel: 'a' })
    check({ is: 'none' }, { channel: null })
    check({ is: 'team', id: 'b' }, { owner_state: 'owned', owner_team: 'b' })
    check({ is: 'person', id: 'p' }, { owner_state: 'owned', owner_team: null, owner_person: 'p' })
    check({ is: 'unknown' }, { owner_state: 'unknown' })
    check({ is: 'disputed' }, { owner_state: 'disputed' })
  })

  it('are a key away from one another, and the journey has none', async () => {
    const rows = ['team:b', 'unknown', 'disputed']
    const { app } = await lookedAt('owners', rows, 'unknown')
    const [first] = app.map.all('touchpoint')
    app.selection.only(`touchpoint:${first?.id}`)
    expect(nudged(app, 'up')).toEqual(puttingOn({ is: 'team', id: 'b' }, [first?.id ?? '']))
    expect(nudged(app, 'down')).toEqual(puttingOn({ is: 'disputed' }, [first?.id ?? '']))
    const { app: journey } = await lookedAt('journey')
    journey.selection.only(`touchpoint:${first?.id}`)
    expect(nudged(journey, 'up')).toBeNull()
  })

  it('have something that stands for what lies in lanes', async () => {
    const { map } = (await lookedAt('journey')).app
    const [touchpoint] = map.all('touchpoint')
    const [lane] = map.all('lane')
    const check = (from: string, to: string): void => expect(elsewhere(map, from)).toBe(to)
    check(`cell:${lane?.id}:${touchpoint?.id}`, `touchpoint:${touchpoint?.id}`)
    check(`emotion:p:${touchpoint?.id}`, `touchpoint:${touchpoint?.id}`)
    check(`span:${lane?.id}:${touchpoint?.stage}`, `stage:${touchpoint?.stage}`)
    check('title', 'title')
  })
})
