import { describe, expect, it } from 'vitest'

import type { NodeWire } from '../host/bindings/NodeWire'
import type { RoleWire } from '../host/bindings/RoleWire'
import { Grid, stepOf, type Step } from './grid'

function node(id: string, role: RoleWire): NodeWire {
  return { id, role, frame: [0, 0, 0, 0], items: [], children: [] }
}

/**
 * corner | stage A ······· | stage B
 *        | t1     | t2     | t3
 * lane   | c1     | c2     | c3
 * (a dividing line)
 * spans  | sA ············ | sB
 */
const NODES = [
  node('table', { is: 'table', rows: 5, columns: 4 }),
  node('corner', { is: 'columnHeader', row: 0, column: 0, span: 1 }),
  node('A', { is: 'columnHeader', row: 0, column: 1, span: 2 }),
  node('B', { is: 'columnHeader', row: 0, column: 3, span: 1 }),
  node('t0', { is: 'rowHeader', row: 1 }),
  node('t1', { is: 'columnHeader', row: 1, column: 1, span: 1 }),
  node('t2', { is: 'columnHeader', row: 1, column: 2, span: 1 }),
  node('t3', { is: 'columnHeader', row: 1, column: 3, span: 1 }),
  node('lane', { is: 'rowHeader', row: 2 }),
  node('c1', { is: 'cell', row: 2, column: 1, span: 1 }),
  node('c2', { is: 'cell', row: 2, column: 2, span: 1 }),
  node('c3', { is: 'cell', row: 2, column: 3, span: 1 }),
  node('line', { is: 'separator' }),
  node('spans', { is: 'rowHeader', row: 4 }),
  node('sA', { is: 'cell', row: 4, column: 1, span: 2 }),
  node('sB', { is: 'cell', row: 4, column: 3, span: 1 }),
]
const GRID = Grid.of({ walk: (visit) => NODES.forEach((it) => visit(it)) })

it('names a cell by what stands above it and before it', () => {
  const check = (cell: string, heads: string[]): void => {
    const place = GRID.place(cell)
    expect(place && GRID.heads(place).map((it) => it.node), cell).toEqual(heads)
  }
  check('c2', ['A', 't2', 'lane'])
  check('c3', ['B', 't3', 'lane'])
  check('sA', ['A', 't1', 't2', 'spans'])
  check('t1', ['A', 't0'])
})

describe('steps through the map', () => {
  const check = (from: string, step: Step, to: string, column?: number): void => {
    const place = GRID.place(from)
    expect(place && GRID.step(place, step, column).node, `${from} ${step}`).toBe(to)
  }

  it('begin also at a cell of the picture before an edit', () => {
    const before = GRID.place('c1')
    expect(before && GRID.step({ ...before }, 'right').node).toBe('c2')
  })

  it('go to the next cell and stop at the edges', () => {
    check('c1', 'right', 'c2')
    check('c1', 'left', 'lane')
    check('lane', 'left', 'lane')
    check('c3', 'right', 'c3')
    check('c2', 'up', 't2')
    check('corner', 'up', 'corner')
    check('sB', 'down', 'sB')
  })

  it('pass over dividing lines', () => {
    check('c3', 'down', 'sB')
    check('sB', 'up', 'c3')
  })

  it('stay in the column that they began in through wide cells', () => {
    check('c2', 'down', 'sA')
    check('sA', 'up', 'c1')
    check('sA', 'up', 'c2', 2)
    check('t2', 'up', 'A')
    check('A', 'down', 't2', 2)
  })

  it('go to the ends of the row and of the map', () => {
    check('c2', 'rowStart', 'lane')
    check('c1', 'rowEnd', 'c3')
    check('c2', 'gridStart', 'corner')
    check('c2', 'gridEnd', 'sB')
    check('c2', 'pageUp', 'A')
    check('t3', 'pageDown', 'sB')
  })
})

it('knows which keys mean which step', () => {
  const check = (key: string, far: boolean, direction: 'ltr' | 'rtl', step: Step | null): void =>
    expect(stepOf({ key, ctrlKey: far, metaKey: false }, direction)).toBe(step)
  check('ArrowLeft', false, 'ltr', 'left')
  check('ArrowLeft', false, 'rtl', 'right')
  check('ArrowRight', false, 'rtl', 'left')
  check('ArrowUp', false, 'rtl', 'up')
  check('Home', false, 'ltr', 'rowStart')
  check('Home', true, 'ltr', 'gridStart')
  check('End', true, 'rtl', 'gridEnd')
  check('PageDown', false, 'ltr', 'pageDown')
  check('a', false, 'ltr', null)
})

it('goes on from one table into the next below it', () => {
  const nodes = [
    node('first', { is: 'table', rows: 1, columns: 2 }),
    node('a', { is: 'rowHeader', row: 0 }),
    node('b', { is: 'cell', row: 0, column: 1, span: 1 }),
    node('second', { is: 'table', rows: 1, columns: 2 }),
    node('c', { is: 'rowHeader', row: 0 }),
    node('d', { is: 'cell', row: 0, column: 1, span: 1 }),
  ]
  const two = Grid.of({ walk: (visit) => nodes.forEach((it) => visit(it)) })
  const from = two.place('b')
  expect(from && two.step(from, 'down').node).toBe('d')
})
