import { describe, expect, it } from 'vitest'

import type { ItemWire } from '../host/bindings/ItemWire'
import type { NodeWire } from '../host/bindings/NodeWire'
import type { RoleWire } from '../host/bindings/RoleWire'
import { SceneState, type SceneChange } from './scene.svelte'

type Frame = [number, number, number, number]

function node(
  id: string,
  frame: Frame,
  children: string[] = [],
  role: RoleWire = { is: 'section' },
): NodeWire {
  return { id, role, frame, items: [], children }
}

/** Two rows of two cells, 100 wide and 50 high, a card in the last. */
function scene(): SceneState {
  const state = new SceneState()
  state.load({
    title: 'T',
    language: 'en',
    direction: 'ltr',
    root: 'map',
    families: [],
    nodes: [
      node('map', [0, 0, 220, 120], ['a', 'b']),
      node('a', [10, 10, 200, 50], ['a1', 'a2']),
      node('a1', [0, 0, 100, 50]),
      node('a2', [100, 0, 100, 50]),
      node('b', [10, 60, 200, 50], ['b1', 'b2']),
      node('b1', [0, 0, 100, 50]),
      node('b2', [100, 0, 100, 50], ['card']),
      node('card', [5, 5, 90, 20], [], { is: 'note' }),
    ],
  })
  return state
}

function seen(state: SceneState, [x, y, width, height]: Frame): string[] {
  const found: string[] = []
  state.within({ x, y, width, height }, (it) => found.push(it.id))
  return found
}

describe('a whole picture', () => {
  it('has an item again that was told before', () => {
    const box = (radius: number): ItemWire => ({ draw: 'shape', rect: [0, 0, 9, 9], radius, fill: 'ink', stroke: null })
    const state = new SceneState()
    state.load({
      title: 'T',
      language: 'en',
      direction: 'ltr',
      root: 'map',
      families: [],
      nodes: [
        { ...node('map', [0, 0, 9, 9], ['card']), items: [box(1), box(2)] },
        { ...node('card', [0, 0, 9, 9]), items: [1, box(3), 0, 2] },
      ],
    })
    expect(state.node('card')?.items).toEqual([box(2), box(3), box(1), box(3)])
  })

  it('has it again in what a patch brings, too', () => {
    const box = (radius: number): ItemWire => ({ draw: 'shape', rect: [0, 0, 9, 9], radius, fill: 'ink', stroke: null })
    const state = scene()
    state.apply({
      families: [],
      changed: [
        { ...node('a1', [0, 0, 100, 50]), items: [box(1)] },
        { ...node('b1', [0, 0, 100, 50]), items: [box(2), 0] },
      ],
      removed: [],
    })
    expect(state.node('b1')?.items).toEqual([box(2), box(1)])
  })

  it('is walked without what lies in nodes that are passed by', () => {
    const met: string[] = []
    scene().walk(({ id }) => {
      met.push(id)
      return id !== 'b'
    })
    expect(met).toEqual(['map', 'a', 'a1', 'a2', 'b'])
  })
})

describe('frames', () => {
  it('adds up the places of what a node lies in', () => {
    const check = (id: string, expected: object | undefined): void =>
      expect(scene().frame(id)).toEqual(expected)
    check('map', { x: 0, y: 0, width: 220, height: 120 })
    check('card', { x: 115, y: 65, width: 90, height: 20 })
    check('nobody', undefined)
  })

  it('follows when a row moves, though its cells were not sent again', () => {
    const state = scene()
    state.apply({
      families: [],
      changed: [node('b', [10, 200, 200, 50], ['b1', 'b2'])],
      removed: [],
    })
    expect(state.frame('card')).toEqual({ x: 115, y: 205, width: 90, height: 20 })
  })
})

describe('what is in view', () => {
  it('is found from the outside in', () => {
    const check = (box: Frame, expected: string[]): void => expect(seen(scene(), box)).toEqual(expected)
    check([0, 0, 220, 120], ['map', 'a', 'a1', 'a2', 'b', 'b1', 'b2', 'card'])
    check([0, 0, 50, 30], ['map', 'a', 'a1'])
    check([150, 90, 10, 10], ['map', 'b', 'b2'])
    check([150, 70, 10, 10], ['map', 'b', 'b2', 'card'])
    check([0, 0, 5, 5], ['map'])
    check([500, 500, 10, 10], [])
  })

  it('is named from the inside out under a point', () => {
    const at = (x: number, y: number): string[] =>
      scene()
        .at({ x, y })
        .map((it) => it.id)
    expect(at(120, 70)).toEqual(['card', 'b2', 'b', 'map'])
    expect(at(2, 2)).toEqual(['map'])
  })
})

describe('patches', () => {
  it('put in, replace and take out', () => {
    const state = scene()
    const heard: SceneChange[] = []
    state.listen((change) => heard.push(change))
    state.apply({
      families: ['New'],
      changed: [
        node('b2', [100, 0, 100, 50], ['other']),
        node('other', [5, 5, 90, 30], [], { is: 'note' }),
      ],
      removed: ['card'],
    })
    expect(state.node('card')).toBeUndefined()
    expect(state.path('other')).toEqual(['map', 'b', 'b2', 'other'])
    expect(state.families).toEqual(['New'])
    expect(heard).toEqual([{ all: false, changed: ['b2', 'other'], removed: ['card'] }])
  })

  it('move a node to another parent', () => {
    const state = scene()
    state.apply({
      families: [],
      changed: [node('a1', [0, 0, 100, 50], ['card']), node('b2', [100, 0, 100, 50])],
      removed: [],
    })
    expect(state.parent('card')).toBe('a1')
    expect(state.frame('card')).toEqual({ x: 15, y: 15, width: 90, height: 20 })
  })

  it('take a node to another place with all that it is', () => {
    const state = scene()
    const heard: SceneChange[] = []
    state.listen((change) => heard.push(change))
    const before = state.node('card')
    state.apply({ families: [], changed: [], moved: [['card', [7, 9, 40, 20]]], removed: [] })
    expect(state.node('card')).toEqual({ ...before, frame: [7, 9, 40, 20] })
    expect(heard).toEqual([{ all: false, changed: ['card'], removed: [] }])
  })

  it('say nothing when nothing differs', () => {
    const state = scene()
    const before = state.revision
    state.apply({ families: [], changed: [], removed: [] })
    expect(state.revision).toBe(before)
  })
})

describe('a picture that is only foreseen', () => {
  it('brings back what has only moved', () => {
    const state = scene()
    const before = state.node('card')
    state.foresee({ families: [], changed: [], moved: [['card', [7, 9, 40, 20]]], removed: [] })
    expect(state.node('card')?.frame).toEqual([7, 9, 40, 20])
    state.present()
    expect(state.node('card')).toBe(before)
  })

  const MOVED = {
    families: [],
    changed: [node('a1', [0, 0, 100, 50], ['card']), node('b2', [100, 0, 100, 50])],
    removed: [],
  }

  it('gives way to the next one, and to the map as it is', () => {
    const state = scene()
    state.foresee(MOVED)
    expect(state.path('card')).toEqual(['map', 'a', 'a1', 'card'])
    state.foresee({
      families: [],
      changed: [node('b2', [100, 0, 100, 50], ['new']), node('new', [0, 0, 9, 9])],
      removed: ['card'],
    })
    expect(state.node('a1')?.children).toEqual([])
    expect(state.path('new')).toEqual(['map', 'b', 'b2', 'new'])
    state.present()
    expect(state.path('card')).toEqual(['map', 'b', 'b2', 'card'])
    expect(state.node('new')).toBeUndefined()
    expect(state.parent('new')).toBeUndefined()
  })

  it('is no base for what is really done', () => {
    const state = scene()
    state.foresee(MOVED)
    const heard: SceneChange[] = []
    state.listen((change) => heard.push(change))
    state.apply({ families: [], changed: [node('b1', [0, 0, 80, 50])], removed: [] })
    expect(state.path('card')).toEqual(['map', 'b', 'b2', 'card'])
    expect(heard).toEqual([{ all: false, changed: ['a1', 'b2', 'b1'], removed: [] }])
    state.present()
    expect(heard).toHaveLength(1)
  })
})
