import { expect, it } from 'vitest'

import { namesIn } from '../canvas/names'
import type { Presentation, Projection, ProjectorEvent, ProjectorHost, Steering } from '../host'
import type { NodeWire } from '../host/bindings/NodeWire'
import type { PatchWire } from '../host/bindings/PatchWire'
import { visible } from '../state/camera'
import { Screen } from './screen.svelte'

const SHOWN: Presentation = {
  map: 'm',
  sees: { x: 100, y: 50, width: 600, height: 300 },
  lit: [],
  marker: '',
  blank: false,
  draft: null,
  theme: 'contrast',
}

function node(id: string, label: string): NodeWire {
  return { id, label, role: { is: 'document' }, frame: [0, 0, 4000, 2000], items: [], children: [] }
}

function projection(revision: number, label: string): Projection {
  const scene = {
    title: 'A fault', language: 'en', direction: 'ltr' as const, root: 'map', families: [],
    nodes: [node('map', label)],
  }
  return { scene, revision, presentation: SHOWN }
}

function changed(revision: number, label: string): ProjectorEvent {
  const patch: PatchWire = { families: [], changed: [node('map', label)], removed: [] }
  return { event: 'changed', revision, title: label, patch }
}

class Room implements ProjectorHost {
  asked = 0
  steered: Steering[] = []
  answer: (projection: Projection | null) => void = () => {}
  projection = (): Promise<Projection | null> => {
    this.asked += 1
    return new Promise((resolve) => (this.answer = resolve))
  }
  listen = (): (() => void) => () => {}
  steer = (steering: Steering): void => void this.steered.push(steering)
  fillScreen = (): void => {}
  pictureUrl = (): string => ''
}

async function open(): Promise<{ room: Room; screen: Screen }> {
  const room = new Room()
  const screen = new Screen(room)
  const loading = screen.load()
  room.answer(projection(3, 'third'))
  await loading
  screen.resize({ width: 1280, height: 800 })
  return { room, screen }
}

const said = (screen: Screen): string | undefined => screen.scene.node('map')?.label

it('shows at least what the facilitator sees, and says how large it is', async () => {
  const { room, screen } = await open()
  const seen = visible(screen.camera.view, screen.camera.screen)
  expect(seen.x).toBeLessThanOrEqual(100.001)
  expect(seen.x + seen.width).toBeGreaterThanOrEqual(699.999)
  expect(room.steered).toEqual([{ what: 'sized', width: 1280, height: 800 }])
})

it('follows each edit, once', async () => {
  const { screen } = await open()
  screen.heard(changed(4, 'fourth'))
  expect([said(screen), screen.title]).toEqual(['fourth', 'fourth'])
  screen.heard(changed(3, 'old'))
  expect(said(screen)).toBe('fourth')
})

it('keeps news that come before the picture, and drops those that the picture knows', async () => {
  const room = new Room()
  const screen = new Screen(room)
  const loading = screen.load()
  screen.heard(changed(3, 'third'))
  screen.heard(changed(5, 'fifth'))
  screen.heard({ event: 'shows', presentation: { ...SHOWN, blank: true } })
  room.answer(projection(4, 'fourth'))
  await loading
  expect(said(screen)).toBe('fifth')
  expect(screen.presentation?.blank).toBe(true)
})

it('asks again when it is told to, and stays as it is without an answer', async () => {
  const { room, screen } = await open()
  screen.heard({ event: 'anew' })
  expect(room.asked).toBe(2)
  room.answer(null)
  await Promise.resolve()
  expect(said(screen)).toBe('third')
})

it('has its title where a text without rows begins', async () => {
  const room = new Room()
  const screen = new Screen(room)
  const loading = screen.load()
  const { scene, ...rest } = projection(3, 'third')
  room.answer({ ...rest, scene: { ...scene, direction: 'rtl' } })
  await loading
  expect(namesIn(screen.scene).direction).toBe('rtl')
})
