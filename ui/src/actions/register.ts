/** What can be done with a register: sorted, copied, and left for the place on the map. */

import type { Register } from '../host'
import type { App } from '../state/app'
import { unbroken } from '../state/lines'
import { nodeOf, shown } from '../state/nodeId'
import { targetOf } from '../state/selection.svelte'
import { mapIsOpen, type Action } from './action'

/** In the order in which they are offered. */
export const REGISTERS = [
  'pain-points', 'hand-offs', 'opportunities', 'actions', 'touchpoints', 'evidence',
] as const satisfies readonly Register[]

/** Sorts by a column: what is least first, then what is most, then in the order of the journey. */
export async function sortBy(app: App, column: string): Promise<void> {
  if (app.session.lens !== 'register') return
  const look = app.session.register
  const before = look.sortedBy?.column === column ? look.sortedBy : null
  const sortedBy = before === null ? { column, descending: false } : before.descending ? null : { column, descending: true }
  await app.session.lookAtRegister({ ...look, sortedBy })
  const message = sortedBy === null ? 'said-sorted-not' : sortedBy.descending ? 'said-sorted-down' : 'said-sorted-up'
  app.speech.say(app.words.text(message, { column: nameOfHead(app, column) }))
}

function nameOfHead(app: App, column: string): string {
  const text = app.scene.node(`head:grid:${column}`)?.items.find((item) => item.draw === 'text')
  return text ? unbroken(text) : column
}

/** Whether what is copied are rows of a table: its cells are selected, or nothing is. */
export function copiesTable(app: App): boolean {
  if (!mapIsOpen(app) || app.scene.node('heads:grid') === undefined) return false
  return [...app.selection.nodes].every((node) => CELLS.has(shown(node).is))
}

const CELLS: ReadonlySet<string> = new Set(['field', 'derived', 'head'])

/** Copies the rows that are selected, or the whole table, for a sheet. */
export async function copyTable(app: App): Promise<boolean> {
  const map = app.session.open
  if (map === null) return false
  const rows = [...new Set([...app.selection.nodes].flatMap((node) => app.scene.parent(node) ?? []))]
  const asked = app.session.attempt(() => app.host.copyTable(map, rows))
  const as = (type: 'text' | 'html'): Promise<Blob> =>
    asked.then((it) => new Blob([it?.[type] ?? ''], { type: type === 'text' ? 'text/plain' : 'text/html' }))
  // The system takes promises: it lets us write only while the keys are down.
  const item = new ClipboardItem({ 'text/plain': as('text'), 'text/html': as('html') })
  const taken = await navigator.clipboard.write([item]).then(() => true).catch(() => false)
  const copied = await asked
  if (!copied || !taken) return false
  app.toasts.done(app.words.text('said-table-copied', { count: copied.rows }))
  return true
}

export const showInJourney: Action = {
  id: 'show-in-journey',
  label: 'action-show-in-journey',
  group: 'find',
  keys: ['Mod+Shift+J'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && app.session.lens !== 'journey' && placeOf(app) !== null,
  why: 'why-not-in-table',
  run: (app) => app.session.look('journey'),
}

/** Where the active thing stands on the map. */
function placeOf(app: App): string | null {
  const { active } = app.selection
  const target = active === null ? null : targetOf(active, app.map)
  return target ? nodeOf(target) : null
}
