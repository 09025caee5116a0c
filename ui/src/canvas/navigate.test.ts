import { expect, it } from 'vitest'

import type { App } from '../state/app'
import { Grid } from '../state/grid'
import { navigate } from './navigate'

/** A table of a wide cell above three columns of three rows. */
function table(): { app: App; at: () => string; go: (node: string) => void; press: (key: string) => void } {
  const cells = [{ node: 'stage:0', row: 0, column: 0, span: 3, table: 0 }]
  for (const row of [1, 2, 3]) {
    for (const column of [0, 1, 2]) cells.push({ node: `cell:${row}:${column}`, row, column, span: 1, table: 0 })
  }
  let active: string | null = null
  const selection = {
    get active() {
      return active
    },
    only: (node: string) => {
      active = node
    },
  }
  const scene = { direction: 'ltr', node: (id: string) => ({ id, children: [] }) }
  const app = { grid: new Grid(cells), selection, scene, session: { lens: 'journey' } } as unknown as App
  return {
    app,
    at: () => active ?? '',
    go: (node) => selection.only(node),
    press: (key) => {
      navigate(app, { key, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false } as KeyboardEvent)
    },
  }
}

it('stays in its column on the way through a wide cell', () => {
  const { at, go, press } = table()
  go('cell:1:2')
  press('ArrowUp')
  expect(at()).toBe('stage:0')
  press('ArrowDown')
  expect(at()).toBe('cell:1:2')
})

it('goes up and down from where a hand went meanwhile, not from where the way began', () => {
  const { at, go, press } = table()
  go('cell:1:0')
  press('ArrowDown')
  expect(at()).toBe('cell:2:0')
  go('cell:2:2')
  press('ArrowDown')
  expect(at()).toBe('cell:3:2')
})
