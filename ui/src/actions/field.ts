/**
 * Changes a cell of a table: texts and numbers are typed where they stand, the
 * rest is chosen there. How a column is typed or chosen is said once, by the
 * forms of the inspector.
 */

import type { Refusal } from '../components/refusal'
import type { RecordKind } from '../host/bindings/RecordKind'
import type { Value } from '../host/bindings/Value'
import type { App } from '../state/app'
import { change } from '../state/edits'
import type { GridCell } from '../state/grid'
import { shown, type Shown } from '../state/nodeId'

export type FieldNode = Extract<Shown, { is: 'field' }>

/** The selected cells that can be changed; none if anything else is selected. */
export function fieldsOf(app: App): FieldNode[] {
  const fields = [...app.selection.nodes].map((node) => shown(node))
  return fields.every((it) => it.is === 'field') ? fields : []
}

/** What a record holds in a column. */
export function valueOf(app: App, { record, id, column }: FieldNode): Value {
  const found = app.map.get(record, id) as unknown as Readonly<Record<string, Value>> | undefined
  return found?.[column] ?? null
}

type Fields = typeof import('../panels/inspector/fields')

/** The rules of the columns, once they are loaded; until then what is typed waits. */
let rules: Fields | null = null
let waiting: { node: string; typed: string } | null = null

/** Loads the rules of the columns, for whoever is about to change some. */
export async function loadRules(): Promise<Fields> {
  return (rules ??= await import('../panels/inspector/fields'))
}

/**
 * Begins to change a cell. What is typed already stands in place of what was
 * there; who chooses turns a flag over at once.
 */
export async function changeField(app: App, node: string, typed?: string): Promise<void> {
  if (rules) {
    begin(app, rules, node, typed)
    return
  }
  if (waiting?.node === node) {
    waiting.typed += typed ?? ''
    return
  }
  const first = (waiting = { node, typed: typed ?? '' })
  const loaded = await loadRules()
  waiting = null
  // The keyboard may have gone on meanwhile.
  if (app.selection.active === node) begin(app, loaded, node, first.typed === '' ? typed : first.typed)
}

function begin(app: App, { controlOf, typedHere, typed: typing, typedTarget }: Fields, node: string, typed?: string): void {
  const field = shown(node)
  const control = field.is === 'field' ? controlOf(field.record, field.column) : null
  if (field.is !== 'field' || !control) return
  if (control.is === 'flag') {
    if (typed === undefined) void set(app, field, valueOf(app, field) !== true)
    return
  }
  if (!typedHere(control)) {
    app.editing.choose(node)
    return
  }
  const kind = control.is === 'target' ? app.map.get('metric', field.id)?.kind : undefined
  const how = kind === undefined ? typing(control) : typedTarget(kind)
  const text = how.format(valueOf(app, field), app.words)
  app.editing.write({
    node,
    text: typed ?? text,
    caret: typed === undefined ? 'all' : 'end',
    keep: async (next): Promise<Refusal | null> => {
      if (next === text) return null
      const read = how.parse(next, app.words)
      return 'refusal' in read ? read.refusal : change(app, field.record, [field.id], { [field.column]: read.value })
    },
  })
}

/** Empties what is selected, as one step. */
export async function emptyFields(app: App): Promise<void> {
  const { emptyOf } = await loadRules()
  const groups = new Map<string, { record: RecordKind; ids: string[]; empty: Record<string, Value> }>()
  for (const { record, id, column } of fieldsOf(app)) {
    const empty = emptyOf(record, column)
    // What always has a value, such as a level of evidence, keeps it.
    if (!empty) continue
    const group = groups.get(`${record} ${column}`)
    if (group) group.ids.push(id)
    else groups.set(`${record} ${column}`, { record, ids: [id], empty })
  }
  await app.session.editAll(
    [...groups.values()].map(({ record, ids, empty }) => ({ do: 'change', record, ids, set: empty })),
  )
}

async function set(app: App, { record, id, column }: FieldNode, value: Value): Promise<void> {
  await app.session.edit({ do: 'change', record, ids: [id], set: { [column]: value } })
}

/** The cell behind another one, in the next row where that was the last. */
export function cellBehind(app: App, cell: GridCell, step: 'left' | 'right'): GridCell {
  const next = app.grid.step(cell, step)
  if (next.node !== cell.node) return next
  const row = app.grid.step(cell, step === 'right' ? 'down' : 'up', cell.column)
  if (row.node === cell.node) return cell
  return app.grid.step(row, step === 'right' ? 'rowStart' : 'rowEnd')
}
