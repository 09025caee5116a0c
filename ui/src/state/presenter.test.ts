import { beforeEach, describe, expect, it, vi } from 'vitest'

import recorded from '../host/fixtures/parcel.json'
import type { Presentation } from '../host/bindings/Presentation'
import { Replay, type Recording } from '../host/replay'
import { App } from './app'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

/** Frames that come when they are told to. */
let frames: (() => void)[] = []

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []))
  return () => vi.unstubAllGlobals()
})

async function presenting(): Promise<{ app: App; host: Replay; shown: () => Presentation }> {
  const host = new Replay(structuredClone(RECORDING))
  const app = new App(host)
  await app.session.openMap(MAP)
  app.camera.resize({ width: 1000, height: 600 })
  app.camera.begin(MAP, 'ltr')
  app.presenter.begin(MAP)
  const shown = (): Presentation => {
    const { presentation } = app.presenter
    if (!presentation) throw new Error('nothing is presented')
    return presentation
  }
  return { app, host, shown }
}

/** Moves the facilitator's view, and lets the frames of it pass. */
function look(app: App, x: number): void {
  app.camera.set({ x, y: 0, zoom: 1 })
  app.camera.set({ x: x - 1, y: 0, zoom: 1 })
  frames.splice(0).forEach((run) => run())
}

describe('a presenter', () => {
  it('shows what the facilitator sees, once a frame, until the view is pinned', async () => {
    const { app, shown } = await presenting()
    look(app, -50)
    expect(shown().sees).toEqual({ x: 51, y: 0, width: 1000, height: 600 })
    expect(shown().lit).toEqual([])
    app.presenter.wish('pin')
    look(app, -90)
    expect(shown().sees.x).toBe(51)
    app.presenter.wish('follow')
    expect(shown().sees.x).toBe(91)
  })

  it('says where the walk is, and comes back to what the facilitator sees', async () => {
    const { app, shown } = await presenting()
    app.presenter.wish('next')
    const stages = app.map.all('stage')
    const [first] = stages
    const bare = shown().marker.replace(/[\u2068\u2069]/g, '')
    expect(bare.startsWith(`1 of ${stages.length} · ${first?.title}`)).toBe(true)
    expect(shown().lit.length).toBeGreaterThan(0)
    await vi.waitFor(() => expect(app.speech.said.map((it) => it.text)).toContain(shown().marker))
    look(app, -200)
    expect(shown().sees.x).not.toBe(201)
    app.presenter.toggleWalk()
    expect(shown()).toMatchObject({ marker: '', lit: [] })
    expect(shown().sees.x).toBe(201)
  })

  it('lights a card that is there, and all of the map when it is gone', async () => {
    const { app, shown } = await presenting()
    const card = app.map.all('card').find((it) => it.touchpoint !== null)
    const node = `card:${card?.id}`
    expect(app.presenter.canLight(node)).toBe(true)
    expect(app.presenter.canLight('card:none')).toBe(false)
    app.presenter.toggleSpotlight(node)
    expect(shown().lit).toEqual([app.scene.frame(node)])
    app.scene.apply({ families: [...app.scene.families], changed: [], removed: [node] })
    expect(shown().lit).toEqual([])
  })

  it('is in high contrast unless the window’s own colours are wished for', async () => {
    const { app, shown } = await presenting()
    expect(shown().theme).toBe('contrast')
    app.presenter.toggleContrast()
    expect(shown().theme).toBe('system')
  })

  it('shows what is being typed only while that is wished for', async () => {
    const { app, shown } = await presenting()
    const lane = app.map.all('lane').find((it) => !it.kind.startsWith('line_of'))?.id ?? ''
    const touchpoint = app.map.all('touchpoint')[0]?.id ?? ''
    app.editing.tell('Nobody calls', { in: 'cell', lane, touchpoint, before: null })
    expect(shown().draft).toBeNull()
    app.presenter.toggleDraft()
    expect(shown().draft?.text).toBe('Nobody calls')
    app.presenter.toggleDraft()
    expect(shown().draft).toBeNull()
    // The next presentation begins without it.
    app.presenter.toggleDraft()
    app.presenter.end()
    app.presenter.begin(MAP)
    expect(shown().draft).toBeNull()
  })

  it('does what is asked for at the projector, and ends when its window does', async () => {
    const { app, host, shown } = await presenting()
    app.presenter.steered({ what: 'asked', wish: 'blank' })
    expect(shown().blank).toBe(true)
    app.presenter.ended()
    expect(app.presenter.presentation).toBeNull()
    expect(host.asked.some((it) => it.what === 'endPresentation')).toBe(false)
    app.presenter.begin(MAP)
    // Nobody expects to find the room as dark as the last one was left.
    expect(shown().blank).toBe(false)
    app.presenter.steered({ what: 'asked', wish: 'end' })
    expect(host.asked.at(-1)?.what).toBe('endPresentation')
  })

  it('tells the projector one thing after the other, and of those that wait only the last', async () => {
    const { app, host, shown } = await presenting()
    const told: number[] = []
    let answer = (): void => {}
    host.present = (presentation) => {
      told.push(presentation.sees.x)
      return new Promise((resolve) => (answer = resolve))
    }
    for (const x of [-10, -20, -30]) {
      look(app, x)
      app.presenter.send(shown())
    }
    expect(told).toEqual([11])
    answer()
    await vi.waitFor(() => expect(told).toEqual([11, 31]))
  })
})
