/** The map as a table: which cell is next to which, for hands on the keyboard. */

import type { NodeWire } from '../host/bindings/NodeWire'
import type { SceneState } from './scene.svelte'

export interface GridCell {
  node: string
  row: number
  /** The first column and how many it spans. */
  column: number
  span: number
  /** The row with which its table begins. */
  table: number
  /** What it names, if it is a head: its row, or its columns. */
  names?: 'row' | 'columns'
}

export type Step =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'rowStart'
  | 'rowEnd'
  | 'gridStart'
  | 'gridEnd'
  | 'pageUp'
  | 'pageDown'

const PAGE = 5

export class Grid {
  #rows: { row: number; cells: GridCell[] }[]
  #places = new Map<string, GridCell>()

  constructor(cells: Iterable<GridCell>) {
    const rows = new Map<number, GridCell[]>()
    for (const cell of cells) {
      this.#places.set(cell.node, cell)
      const row = rows.get(cell.row)
      if (row) row.push(cell)
      else rows.set(cell.row, [cell])
    }
    this.#rows = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) }))
  }

  /** The table of a picture. It is made anew after each edit, so nothing in a cell is looked at. */
  static of(scene: Pick<SceneState, 'walk'>): Grid {
    const cells: GridCell[] = []
    // A second table goes on below the first.
    let above = 0
    let next = 0
    // The lines of a text are rows of one cell each.
    let reading = false
    scene.walk((node) => {
      reading ||= node.id === TEXT
      if (reading && LINES.test(node.id)) {
        cells.push({ node: node.id, row: next, column: 0, span: 1, table: next })
        next += 1
        return false
      }
      if (node.role.is === 'table') {
        above = next
        next += node.role.rows
      }
      const cell = cellOf(node, above)
      if (cell) cells.push(cell)
      return cell === null
    })
    return new Grid(cells)
  }

  get first(): GridCell | undefined {
    return this.#rows[0]?.cells[0]
  }

  place(node: string): GridCell | undefined {
    return this.#places.get(node)
  }

  /** The heads that a cell stands under and beside. */
  heads(cell: GridCell): GridCell[] {
    const end = cell.column + cell.span
    const isHead = (it: GridCell): boolean => {
      if (it.names === 'row') return it.row === cell.row
      return it.names === 'columns' && it.row < cell.row && it.column < end && cell.column < it.column + it.span
    }
    return this.#rows.flatMap(({ cells }) => cells.filter((it) => it.table === cell.table && isHead(it)))
  }

  /** All cells of a row, headers included. */
  row(row: number): readonly GridCell[] {
    return this.#rows.find((it) => it.row === row)?.cells ?? []
  }

  /**
   * Where a step leads; the same cell at an edge. `column` is where the walk
   * began, so that a way up and down through wide cells stays in its column.
   */
  step(from: GridCell, step: Step, column = from.column): GridCell {
    const at = this.#rows.findIndex((row) => row.row === from.row)
    const cells = this.#rows[at]?.cells ?? []
    // The cell may be one of a picture before this one.
    const place = cells.findIndex((cell) => cell.column === from.column)
    const last = this.#rows.length - 1
    switch (step) {
      case 'left':
        return cells[place - 1] ?? from
      case 'right':
        return cells[place + 1] ?? from
      case 'rowStart':
        return cells[0] ?? from
      case 'rowEnd':
        return cells.at(-1) ?? from
      case 'gridStart':
        return this.#rows[0]?.cells[0] ?? from
      case 'gridEnd':
        return this.#rows.at(-1)?.cells.at(-1) ?? from
      case 'up':
        return this.#covering(at - 1, column) ?? from
      case 'down':
        return this.#covering(at + 1, column) ?? from
      case 'pageUp':
        return this.#covering(Math.max(0, at - PAGE), column) ?? from
      case 'pageDown':
        return this.#covering(Math.min(last, at + PAGE), column) ?? from
    }
  }

  /** The cell of a row that covers a column, else the nearest one before it. */
  #covering(at: number, column: number): GridCell | undefined {
    const cells = this.#rows[at]?.cells
    return cells?.findLast((cell) => cell.column <= column) ?? cells?.[0]
  }
}

/** The step that a key asks for in a picture that runs this way. */
export function stepOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  direction: 'ltr' | 'rtl',
): Step | null {
  const far = event.ctrlKey || event.metaKey
  const forwards = direction === 'ltr'
  switch (event.key) {
    case 'ArrowLeft':
      return forwards ? 'left' : 'right'
    case 'ArrowRight':
      return forwards ? 'right' : 'left'
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'Home':
      return far ? 'gridStart' : 'rowStart'
    case 'End':
      return far ? 'gridEnd' : 'rowEnd'
    case 'PageUp':
      return 'pageUp'
    case 'PageDown':
      return 'pageDown'
    default:
      return null
  }
}

/** The node below which a picture is a text, and what is a line of one. */
const TEXT = 'outline'
const LINES = /^(stage|touchpoint|emotion|hand_off|crossing|cell|span|across|parking:cards)\b/

function cellOf({ id, role }: NodeWire, table: number): GridCell | null {
  switch (role.is) {
    case 'columnHeader':
    case 'cell': {
      const place = { node: id, row: table + role.row, column: role.column, span: role.span, table }
      return role.is === 'cell' ? place : { ...place, names: 'columns' }
    }
    case 'rowHeader':
      return { node: id, row: table + role.row, column: 0, span: 1, table, names: 'row' }
    default:
      return null
  }
}
