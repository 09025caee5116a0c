import { describe, expect, it } from 'vitest'

import type { NodeWire } from '../host/bindings/NodeWire'
import type { SceneWire } from '../host/bindings/SceneWire'
import recorded from '../host/fixtures/parcel.json'
import type { Recording } from '../host/replay'
import { visible } from './camera'
import {
  bodyOf,
  following,
  framed,
  LEAST_BODY,
  spotlightOf,
  standOf,
  walkOf,
  type Stand,
  type Step,
} from './framing'
import { center, encloses, grown, intersects, union, type Rect, type Size } from './geometry'
import { SceneState } from './scene.svelte'

const REFERENCE = { width: 1280, height: 800 }
const SCREENS: Size[] = [REFERENCE, { width: 1920, height: 1080 }, { width: 1024, height: 768 }]

function sample(): SceneState {
  const recording = recorded as unknown as Recording
  const [map] = Object.values(recording.maps)
  if (!map) throw new Error('the recording has a map')
  const scene = new SceneState()
  scene.load(map.scene)
  return scene
}

/** A map of stages with so many touchpoints of a width, and rows of these heights. */
function made(
  stages: readonly number[],
  rows: readonly number[],
  { column = 208, body = 13, direction = 'ltr' as 'ltr' | 'rtl' } = {},
): SceneState {
  const nodes: NodeWire[] = []
  const put = (id: string, role: NodeWire['role'], frame: NodeWire['frame'], children: string[]) => {
    nodes.push({ id, role, frame, items: [], children })
    return id
  }
  const count = stages.reduce((sum, it) => sum + it, 0)
  const width = 184 + count * column
  const at = (index: number, span: number): [number, number] =>
    direction === 'ltr'
      ? [184 + index * column, span * column]
      : [(count - index - span) * column, span * column]
  let before = 0
  const stageNodes = stages.map((span, index) => {
    const [x, wide] = at(before, span)
    before += span
    return put(`stage:${index}`, { is: 'columnHeader', row: 0, column: 1, span }, [x, 0, wide, 60], [])
  })
  const touchpoints = Array.from({ length: count }, (_, index) => {
    const [x, wide] = at(index, 1)
    return put(`touchpoint:${index}`, { is: 'columnHeader', row: 1, column: 1, span: 1 }, [x, 0, wide, 140], [])
  })
  let y = 0
  const row = (id: string, height: number, children: string[]): string => {
    y += height
    return put(id, { is: 'row', row: 0 }, [0, y - height, width, height], children)
  }
  const all = [row('stages', 60, stageNodes), row('touchpoints', 140, touchpoints)]
  rows.forEach((height, lane) => {
    const cells = touchpoints.map((_, index) => {
      const [x, wide] = at(index, 1)
      const card = put(`card:${lane}-${index}`, { is: 'note' }, [8, 8, wide - 16, height - 16], [])
      const text = { draw: 'text' as const, size: body, widths: [] }
      nodes.at(-1)?.items.push(text as unknown as NodeWire['items'][number])
      return put(`cell:${lane}:${index}`, { is: 'cell', row: 0, column: 1, span: 1 }, [x, 0, wide, height], [card])
    })
    const label = put(`label:${lane}`, { is: 'rowHeader', row: 0 }, [0, 0, 184, height], [])
    all.push(row(`lane:${lane}`, height, [label, ...cells]))
  })
  const grid = put('grid', { is: 'table', rows: 1, columns: 1 }, [24, 100, width, y], all)
  put('map', { is: 'document' }, [0, 0, width + 48, y + 124], [grid])
  const scene = new SceneState()
  const wire: SceneWire = { title: '', language: 'en', direction, root: 'map', families: [], nodes }
  scene.load(wire)
  return scene
}

/** The size of letters of cards at the projector, when this is shown. */
function letters(step: Step, stand: Stand, body: number): number {
  return framed(step, stand, body).zoom * body
}

describe('what the facilitator sees', () => {
  it('is seen by everybody, with the same middle, whatever the shape of the screen', () => {
    const check = (box: Rect, screen: Size): void => {
      const seen = visible(following(box, screen), screen)
      expect(encloses(grown(seen, 0.001), box), JSON.stringify(screen)).toBe(true)
      expect(center(seen).x).toBeCloseTo(center(box).x, 6)
      expect(center(seen).y).toBeCloseTo(center(box).y, 6)
    }
    for (const screen of SCREENS) {
      check({ x: 0, y: 0, width: 1440, height: 800 }, screen)
      check({ x: -300, y: 90, width: 500, height: 900 }, screen)
      check({ x: 4000, y: 2000, width: 90, height: 60 }, screen)
    }
  })
})

describe('a walk', () => {
  const maps: [string, SceneState][] = [
    ['the sample', sample()],
    ['wide stages', made([1, 9, 3], [120, 200])],
    ['high rows', made([2, 2], [90, 1400, 300, 60])],
    ['wide columns', made([2, 1], [200], { column: 1400 })],
    ['large letters', made([3, 3], [200, 200], { body: 20 })],
    ['right to left', made([2, 6], [160, 600], { direction: 'rtl' })],
  ]

  it('is large enough for the last row, on any screen', () => {
    for (const [name, scene] of maps) {
      for (const window of SCREENS) {
        const stand = standOf(window, scene.direction)
        for (const step of walkOf(scene, stand)) {
          const size = letters(step, stand, bodyOf(scene))
          expect(size, `${name} ${step.of} ${step.part}`).toBeGreaterThanOrEqual(
            LEAST_BODY * stand.scale - 0.001,
          )
        }
      }
    }
    expect(standOf(REFERENCE, 'ltr').scale).toBe(1)
  })

  it('shows each step whole, clear of the names that stay in sight', () => {
    for (const [name, scene] of maps) {
      const stand = standOf(REFERENCE, scene.direction)
      for (const step of walkOf(scene, stand)) {
        const { sees, of } = step
        const view = framed(step, stand, bodyOf(scene))
        const on = {
          x: sees.x * view.zoom + view.x,
          y: sees.y * view.zoom + view.y,
          width: sees.width * view.zoom,
          height: sees.height * view.zoom,
        }
        expect(encloses(grown(stand.free, 0.001), on), `${name} ${of}`).toBe(true)
      }
    }
  })

  it('leaves out no card', () => {
    for (const [name, scene] of maps) {
      const steps = walkOf(scene, standOf(REFERENCE, scene.direction))
      scene.walk((node) => {
        const frame = scene.frame(node.id)
        if (!node.id.startsWith('card:') || !frame || scene.path(node.id).includes('parking')) return
        const seen = steps.filter((step) => intersects(grown(step.sees, -1), frame))
        const around = union(seen.map((step) => step.sees))
        expect(around && encloses(grown(around, 0.001), frame), `${name} ${node.id}`).toBe(true)
      })
    }
  })

  it('goes in the order of reading, and says which part of a stage it shows', () => {
    const steps = (scene: SceneState): string[] =>
      walkOf(scene, standOf(REFERENCE, scene.direction)).map(
        (step) => `${step.of} ${step.part + 1}/${step.parts} ${Math.round(step.sees.x)}`,
      )
    // A small map is one step a stage; a stage of nine touchpoints is three of three.
    expect(steps(made([2, 1], [100]))).toEqual(['stage:0 1/1 208', 'stage:1 1/1 624'])
    expect(steps(made([9], [100]))).toEqual([
      'stage:0 1/3 208',
      'stage:0 2/3 832',
      'stage:0 3/3 1456',
    ])
    expect(steps(made([1, 1], [100], { direction: 'rtl' }))).toEqual([
      'stage:0 1/1 232',
      'stage:1 1/1 24',
    ])
    expect(steps(made([], []))).toEqual([])
  })

  it('passes by what is folded with one step', () => {
    const scene = made([2, 2], [400, 400])
    const folded: NodeWire = {
      id: 'folded:0', role: { is: 'columnHeader', row: 1, column: 1, span: 1 }, frame: [184, 0, 416, 140],
      items: [], children: [],
    }
    const row = scene.node('touchpoints')
    if (!row) throw new Error('every map has touchpoints')
    const children = ['folded:0', ...row.children.slice(2)]
    scene.apply({ families: [], removed: [], changed: [{ ...row, children }, folded] })
    const steps = walkOf(scene, standOf(REFERENCE, 'ltr'))
    expect(steps.filter((step) => step.of === 'stage:0')).toHaveLength(1)
    expect(steps.filter((step) => step.of === 'stage:1').length).toBeGreaterThan(1)
  })

  it('lights the whole stage, from its name down', () => {
    const scene = made([2, 1], [100])
    const [first] = walkOf(scene, standOf(REFERENCE, 'ltr'))
    expect(first?.lit).toEqual([{ x: 208, y: 100, width: 416, height: 300 }])
  })
})

describe('a spotlight', () => {
  const scene = made([2, 7], [100, 900])
  const stand = standOf(REFERENCE, 'ltr')
  const check = (node: string, parts: number, lit?: Rect): void => {
    const steps = spotlightOf(scene, node, stand)
    expect(steps.length, node).toBe(parts)
    if (lit) expect(steps[0]?.lit).toEqual([lit])
    for (const step of steps) {
      expect(letters(step, stand, 13)).toBeGreaterThanOrEqual(LEAST_BODY - 0.001)
    }
  }

  it('is on one thing, in as many parts as it needs', () => {
    check('card:0-0', 1, { x: 216, y: 308, width: 192, height: 84 })
    check('card:1-0', 3)
    check('touchpoint:0', 4, { x: 208, y: 100, width: 208, height: 1200 })
  })

  it('shows a thing in the middle, and a part of a lane below the names of its columns', () => {
    const top = (node: string): number | undefined => {
      const [step] = spotlightOf(scene, node, stand)
      if (!step) return undefined
      const view = framed(step, stand, 13)
      return step.sees.y * view.zoom + view.y
    }
    expect(top('label:0')).toBe(stand.free.y)
    expect(top('touchpoint:0')).toBe(stand.free.y)
    expect(top('card:0-0')).toBeGreaterThan(stand.free.y + 100)
  })

  it('is nowhere where nothing is, and never in the parking lot', () => {
    check('card:9-9', 0)
    const parked: NodeWire = {
      id: 'card:parked', role: { is: 'note' }, frame: [0, 0, 100, 50], items: [], children: [],
    }
    const parking: NodeWire = {
      id: 'parking', role: { is: 'section' }, frame: [0, 0, 200, 80], items: [], children: [parked.id],
    }
    const root = scene.node('map')
    if (!root) throw new Error('every scene has a root')
    const changed = [{ ...root, children: [...root.children, parking.id] }, parking, parked]
    scene.apply({ families: [], removed: [], changed })
    check('card:parked', 0)
  })
})
