/** What the arrow keys and their like do on the canvas. */

import { keysOf } from '../actions/keymap'
import type { App } from '../state/app'
import { stepOf, type GridCell, type Step } from '../state/grid'
import { shown } from '../state/nodeId'
import { rateBy } from '../state/rating'
import { rated, standingAt, thingsIn, type Standing } from '../state/standing'
import { walkTiles } from './tiles'

/** The column that a way up and down began in, and the cell that it has come to. */
let upright: { column: number; at: string } | null = null

/** Does what a key means here. Whether it meant anything. */
export function navigate(app: App, event: KeyboardEvent): boolean {
  const step = event.altKey ? null : stepOf(event, app.scene.direction)
  const { active } = app.selection
  if (!app.grid.first && walkTiles(app, event, step)) return true
  // What is hidden is nowhere: the keyboard begins anew.
  if (active === null || !app.scene.node(active)) {
    if (step === null || !app.grid.first) return false
    app.selection.only(app.grid.first.node)
    return true
  }
  const standing = standingAt(app, active)
  if (event.key === 'Escape') return leave(app, standing)
  if (event.key === 'Enter' && standing.at === 'cell' && !event.ctrlKey) {
    return enter(app, standing.cell)
  }
  if (step === null) return false
  if (event.shiftKey) return extend(app, active, standing, step)
  if (standing.at === 'cell') {
    go(app, standing.cell, step)
    return true
  }
  return among(app, active, standing.cell, step)
}

function go(app: App, cell: GridCell, step: Step): void {
  const isUpright = step === 'up' || step === 'down' || step === 'pageUp' || step === 'pageDown'
  // Who has gone elsewhere meanwhile, by hand or with another key, begins anew.
  const column = upright?.at === cell.node ? upright.column : cell.column
  const next = app.grid.step(cell, step, isUpright ? column : undefined)
  const { node } = next === cell ? beyond(app, cell, step) : next
  upright = isUpright ? { column, at: node } : null
  app.selection.only(node)
}

/** Past the end of a line of boxes the journey goes on with the next one. */
function beyond(app: App, cell: GridCell, step: Step): GridCell {
  if (app.session.lens !== 'flow') return cell
  if (step === 'right') return app.grid.row(cell.row + 1).find((it) => !isName(it)) ?? cell
  if (step === 'left') return app.grid.row(cell.row - 1).at(-1) ?? cell
  return cell
}

function isName({ node }: GridCell): boolean {
  return shown(node).is === 'stage'
}

function enter(app: App, cell: GridCell): boolean {
  const things = thingsIn(app, cell.node)
  const first = shown(cell.node).is === 'curves' ? pointIn(app, cell, things) : things[0]
  if (first === undefined) return false
  app.selection.only(first)
  return true
}

/** The point where one comes down onto the curves: of the persona in the hand, in the column that one walked down. */
function pointIn(app: App, cell: GridCell, points: readonly string[]): string | undefined {
  const of = (persona: string | null): string[] => points.filter((it) => it.split(':')[1] === persona)
  const own = of(app.curves.persona)
  const column = upright?.at === cell.node ? upright.column : undefined
  const above = own.find((it) => app.grid.place(`touchpoint:${it.split(':')[2]}`)?.column === column)
  const point = above ?? own[0] ?? points[0]
  if (point === undefined) sayHowToRate(app)
  return point
}

/** Says aloud what a curve is drawn with, where there is none to go into. */
function sayHowToRate(app: App): void {
  const keys = { higher: keysOf(app, 'rate-higher') ?? '', lower: keysOf(app, 'rate-lower') ?? '' }
  app.toasts.done(app.words.text('said-nothing-rated', keys))
}

/** Out of what is in a cell to the cell; out of many selected things to one. */
function leave(app: App, standing: Standing): boolean {
  if (standing.cell) app.selection.only(standing.cell.node)
  else app.selection.clear()
  return true
}

function among(app: App, active: string, cell: GridCell | null, step: Step): boolean {
  const it = shown(active)
  if (it.is === 'emotion') return along(app, it, step)
  if (!cell) {
    // Above the table, as a persona is: any way leads into it.
    if (app.grid.first) app.selection.only(app.grid.first.node)
    return app.grid.first !== undefined
  }
  const next = neighbour(app, active, cell, step)
  if (next !== null) app.selection.only(next)
  else if (step === 'up' || step === 'down') go(app, cell, step)
  else app.selection.only(app.grid.step(cell, step).node)
  return true
}

/** What lies beside a thing in a cell: in the same cell, or as far down in the next. */
function neighbour(app: App, active: string, cell: GridCell, step: Step): string | null {
  const things = thingsIn(app, cell.node)
  const index = things.indexOf(active)
  if (step === 'up' || step === 'down') return things[index + (step === 'up' ? -1 : 1)] ?? null
  const beside = thingsIn(app, app.grid.step(cell, step).node)
  return beside[Math.min(index, beside.length - 1)] ?? null
}

/** Takes the next thing of the same kind into the selection; on the way back lets go of one. */
function extend(app: App, active: string, { at, cell }: Standing, step: Step): boolean {
  if (!cell) return false
  const next = at === 'cell' ? app.grid.step(cell, step).node : neighbour(app, active, cell, step)
  if (next === null || shown(next).is !== shown(active).is) return true
  const nodes = new Set(app.selection.nodes)
  if (nodes.has(next) && next !== active) nodes.delete(active)
  app.selection.set(nodes.add(next), next)
  return true
}

/** On a curve: up and down rate, left and right follow it, a page changes the persona. */
function along(
  app: App,
  at: { persona: string; touchpoint: string },
  step: Step,
): boolean {
  if (step === 'up' || step === 'down') {
    void rateBy(app, at, step === 'up' ? 1 : -1)
    return true
  }
  if (step === 'pageUp' || step === 'pageDown') {
    const personas = app.map.all('persona').filter((it) => rated(app, it.id).length > 0)
    const index = personas.findIndex((it) => it.id === at.persona)
    const other = personas[index + (step === 'pageUp' ? -1 : 1)]
    if (!other) return true
    const points = rated(app, other.id)
    const same = points.find((node) => node.endsWith(at.touchpoint))
    app.selection.only(same ?? points[0] ?? '')
    return true
  }
  const points = rated(app, at.persona)
  const index = points.indexOf(`emotion:${at.persona}:${at.touchpoint}`)
  const targets: Partial<Record<Step, string | undefined>> = {
    left: points[index - 1],
    right: points[index + 1],
    rowStart: points[0],
    rowEnd: points.at(-1),
  }
  const target = targets[step]
  if (target !== undefined) app.selection.only(target)
  return true
}
