import { describe, expect, it } from 'vitest'

import type { NodeWire } from '../host/bindings/NodeWire'
import { SceneState } from '../state/scene.svelte'
import { cardDrop, columnDrop, heightOf, insertion, levelAt, rowDrop, touchpointDrop } from './drop'

function box(x: number, y: number, width: number, height: number) {
  return { x, y, width, height }
}

function siblings(...boxes: [string, number, number, number, number][]) {
  return boxes.map(([id, ...place]) => ({ id, box: box(...place) }))
}

describe('the gap nearest to a point', () => {
  const holder = box(0, 0, 400, 300)
  const check = (
    things: ReturnType<typeof siblings>,
    x: number,
    y: number,
    before: string | null,
    direction: 'ltr' | 'rtl' = 'ltr',
  ): void => expect(insertion(things, { x, y }, holder, direction).before).toBe(before)

  it('is above or below cards that lie under each other', () => {
    const stack = siblings(['a', 0, 0, 100, 40], ['b', 0, 50, 100, 40])
    check([], 10, 10, null)
    check(stack, 10, 10, 'a')
    check(stack, 10, 30, 'b')
    check(stack, 10, 60, 'b')
    check(stack, 10, 80, null)
    check(stack, 10, 999, null)
  })

  it('is before or behind cards that lie beside each other', () => {
    const row = siblings(['a', 0, 0, 100, 40], ['b', 110, 0, 100, 60], ['c', 0, 70, 100, 40])
    check(row, 20, 20, 'a')
    check(row, 80, 20, 'b')
    check(row, 190, 20, 'c')
    check(row, 20, 75, 'c')
    check(row, 20, 130, null)
  })

  it('counts from the right where reading does', () => {
    const row = siblings(['a', 110, 0, 100, 40], ['b', 0, 0, 100, 40])
    check(row, 200, 20, 'a', 'rtl')
    check(row, 120, 20, 'b', 'rtl')
    check(row, 10, 20, null, 'rtl')
  })
})

describe('where a card lands', () => {
  const scene = new SceneState()
  const node = (id: string, frame: NodeWire['frame'], children: string[], is: 'cell' | 'note' | 'section') =>
    ({
      id,
      role: is === 'cell' ? { is, row: 2, column: 1, span: 1 } : { is },
      frame,
      items: [],
      children,
    }) satisfies NodeWire
  scene.load({
    title: '',
    language: '',
    direction: 'ltr',
    root: 'map',
    families: [],
    nodes: [
      node('map', [0, 0, 600, 300], ['cell:l:t', 'span:l:s', 'parking'], 'section'),
      node('cell:l:t', [0, 0, 200, 200], ['card:a', 'card:b'], 'cell'),
      node('card:a', [8, 8, 184, 40], [], 'note'),
      node('card:b', [8, 56, 184, 40], [], 'note'),
      node('span:l:s', [200, 0, 200, 200], [], 'cell'),
      node('parking', [0, 200, 600, 100], [], 'section'),
    ],
  })
  const check = (x: number, y: number, moving: string[], expected: object | null): void =>
    expect(cardDrop(scene, { x, y }, new Set(moving))?.place ?? null).toEqual(expected)
  const cell = { in: 'cell', lane: 'l', touchpoint: 't' }

  it('is a cell, a span, or the parking lot', () => {
    check(20, 20, [], { ...cell, before: 'a' })
    check(20, 190, [], { ...cell, before: null })
    check(300, 50, [], { in: 'span', lane: 'l', stage: 's', before: null })
    check(50, 250, [], { in: 'parking', lane: null, before: null })
    check(500, 50, [], null)
  })

  it('does not count what is being moved', () => {
    check(20, 20, ['card:a'], { ...cell, before: 'b' })
    check(20, 60, ['card:b'], { ...cell, before: null })
  })
})

describe('where a card lands in a cell with a heading', () => {
  const scene = new SceneState()
  const node = (id: string, frame: NodeWire['frame'], children: string[], is: 'cell' | 'note' | 'decoration') =>
    ({
      id,
      role: is === 'cell' ? { is, row: 2, column: 1, span: 1 } : { is },
      frame,
      items: [],
      children,
    }) satisfies NodeWire
  scene.load({
    title: '',
    language: '',
    direction: 'ltr',
    root: 'cell:l:t',
    families: [],
    nodes: [
      node('cell:l:t', [0, 0, 200, 400], ['card:a', 'group:h', 'card:h', 'card:b', 'card:c', 'card:d'], 'cell'),
      node('card:a', [8, 8, 184, 40], [], 'note'),
      node('group:h', [8, 56, 184, 150], [], 'decoration'),
      node('card:h', [8, 56, 184, 40], [], 'note'),
      node('card:b', [14, 96, 172, 40], [], 'note'),
      node('card:c', [14, 146, 172, 40], [], 'note'),
      node('card:d', [8, 214, 184, 40], [], 'note'),
    ],
  })
  const check = (y: number, moving: string[], expected: object): void =>
    expect(cardDrop(scene, { x: 50, y }, new Set(moving))?.place).toEqual(expected)
  const cell = { in: 'cell', lane: 'l', touchpoint: 't' }
  const under = { in: 'heading', heading: 'h' }

  it('is under the heading over its panel, else in the cell', () => {
    check(10, [], { ...cell, before: 'a' })
    check(50, [], { ...cell, before: 'h' })
    check(60, [], { ...cell, before: 'h' })
    check(80, [], { ...under, before: 'b' })
    check(130, [], { ...under, before: 'c' })
    check(200, [], { ...under, before: null })
    check(210, [], { ...cell, before: 'd' })
    check(300, [], { ...cell, before: null })
  })

  it('does not count what is being moved, nor what moves with its heading', () => {
    check(80, ['card:b'], { ...under, before: 'c' })
    check(50, ['card:h'], { ...cell, before: 'd' })
    check(250, ['card:h'], { ...cell, before: null })
  })

  it('is never under a heading for one that carries a heading', () => {
    check(130, ['card:d', 'card:h'], { ...cell, before: null })
  })
})

describe('where a touchpoint lands', () => {
  const columns = [
    { stage: 's', touchpoint: 'a', box: box(0, 0, 100, 40) },
    { stage: 's', touchpoint: 'b', box: box(100, 0, 100, 40) },
    { stage: 'empty', touchpoint: null, box: box(210, 0, 100, 40) },
    { stage: 'u', touchpoint: 'c', box: box(320, 0, 100, 40) },
  ]
  const check = (x: number, stage: string, before: string | null): void =>
    expect(touchpointDrop(columns, x, 'ltr')?.place).toEqual({ in: 'stage', stage, before })

  it('is in a stage, before one of its touchpoints or behind them', () => {
    check(-50, 's', 'a')
    check(20, 's', 'a')
    check(80, 's', 'b')
    check(180, 's', null)
    check(250, 'empty', null)
    check(330, 'u', 'c')
    check(900, 'u', null)
  })

  it('is nowhere without columns', () => {
    expect(touchpointDrop([], 10, 'ltr')).toBeNull()
  })
})

it('puts stages among stages and lanes among lanes', () => {
  const row = siblings(['a', 0, 0, 100, 40], ['b', 110, 0, 100, 40])
  expect(rowDrop(row, 20, 'ltr')).toEqual({ before: 'a', edge: 0 })
  expect(rowDrop(row, 80, 'ltr')).toEqual({ before: 'b', edge: 100 })
  expect(rowDrop(row, 300, 'ltr')).toEqual({ before: null, edge: 210 })
  const mirrored = siblings(['a', 110, 0, 100, 40], ['b', 0, 0, 100, 40])
  expect(rowDrop(mirrored, 200, 'rtl')).toEqual({ before: 'a', edge: 210 })
  expect(rowDrop(mirrored, 10, 'rtl')).toEqual({ before: null, edge: 0 })
  const column = siblings(['a', 0, 0, 100, 40], ['b', 0, 40, 100, 60])
  expect(columnDrop(column, 10)).toEqual({ before: 'a', edge: 0 })
  expect(columnDrop(column, 50)).toEqual({ before: 'b', edge: 40 })
  expect(columnDrop(column, 90)).toEqual({ before: null, edge: 100 })
  expect(columnDrop([], 90)).toBeNull()
})

it('reads levels off a plot and back', () => {
  const plot = box(0, 100, 500, 160)
  const check = (y: number, level: number): void => expect(levelAt(plot, y)).toBe(level)
  check(100, 2)
  check(40, 2)
  check(138, 1)
  check(180, 0)
  check(181, 0)
  check(259, -2)
  check(999, -2)
  for (const level of [-2, -1, 0, 1, 2]) expect(levelAt(plot, heightOf(plot, level))).toBe(level)
})
