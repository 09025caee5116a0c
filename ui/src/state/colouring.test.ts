import { beforeEach, describe, expect, it } from 'vitest'

import type { ItemWire } from '../host/bindings/ItemWire'
import type { NodeWire } from '../host/bindings/NodeWire'
import { Colouring } from './colouring.svelte'
import { SceneState } from './scene.svelte'

const RECT: [number, number, number, number] = [0, 0, 38, 20]

function ground(fill: string): ItemWire {
  return { draw: 'shape', rect: RECT, radius: 4, fill, stroke: { token: `${fill}-edge`, width: 1 } }
}

function text(says: string): ItemWire {
  return {
    draw: 'text', x: 48, y: 0, width: 40, size: 11, lineHeight: 16, weight: 'regular', italic: false,
    direction: 'ltr', token: 'ink', lines: says, widths: [40],
    baseline: 12, fonts: [],
  } as unknown as ItemWire
}

function node(id: string, items: ItemWire[], children: string[] = []): NodeWire {
  return { id, role: { is: 'note' }, frame: [0, 0, 10, 10], items, children }
}

const scene = new SceneState()
const colouring = new Colouring(scene)

beforeEach(() => {
  colouring.clear()
  scene.load({
    title: '', language: 'en', direction: 'ltr', root: 'map', families: [],
    nodes: [
      node('map', [], ['card:a', 'card:b', 'card:c', 'touchpoint:t', 'legend:colours']),
      node('card:a', [ground('tint-sky'), text('Line is dead')]),
      node('card:b', [ground('tint-sand'), text('Waits')]),
      node('card:c', [ground('tint-sand')]),
      node('touchpoint:t', [ground('surface')]),
      node('legend:colours', [], ['legend:colours:caption', 'legend:colours:0', 'legend:colours:1']),
      node('legend:colours:caption', [text('Colour of the cards')]),
      node('legend:colours:0', [ground('tint-sky'), text('Billing')]),
      node('legend:colours:1', [ground('tint-sand'), text('Field service')]),
    ],
  })
})

describe('what the colours of the cards stand for', () => {
  it('says what the legend of the picture says', () => {
    expect(colouring.meanings.map(({ text }) => text)).toEqual(['Billing', 'Field service'])
  })

  it('has all cards of other colours stand back, and nothing but cards', () => {
    expect(colouring.found(null)).toBeNull()
    const [sky = '', sand = ''] = colouring.meanings.map(({ look }) => look)
    colouring.choose(sand)
    expect([...(colouring.found(null) ?? [])]).toEqual([['card:a', 'rest']])
    colouring.choose(sky)
    expect([...(colouring.found(null)?.keys() ?? [])]).toEqual(['card:b', 'card:c'])
    colouring.choose(sky)
    expect(colouring.found(null)).toBeNull()
  })

  it('narrows down further what the search has found', () => {
    colouring.choose(colouring.meanings[0]?.look ?? '')
    const found = colouring.found(new Map([['card:a', 'hit'], ['card:b', 'hit']]))
    expect([...(found ?? [])]).toEqual([['card:a', 'hit'], ['card:b', 'rest'], ['card:c', 'rest']])
  })

  it('forgets the one that is looked at when nothing has that colour any more', () => {
    colouring.choose(colouring.meanings[1]?.look ?? '')
    scene.apply({ changed: [node('legend:colours', [], ['legend:colours:0'])], removed: [], families: [] })
    expect(colouring.chosen).toBeNull()
    expect(colouring.found(null)).toBeNull()
  })
})
