/** Ways to look at the map that have a name: between records of the map and what is looked for now. */

import type { Command } from '../host'
import type { App } from './app'
import type { RecordOf } from './blank'
import { NOBODY } from './findables'
import { newId } from './ids'
import type { MapState } from './map.svelte'
import { FACETS, type Facet, type Filters } from './matching'

type View = RecordOf<'view'>
type Columns = Extract<Command, { do: 'create' }>['set']

/** What a view is narrowed down to. */
export function filtersOf(map: MapState, view: string): Filters {
  const filters: Partial<Record<Facet, string[]>> = {}
  for (const it of map.all('view_filter')) {
    if (it.view !== view) continue
    const [facet, value] = valueOf(it)
    if (facet) filters[facet] = [...(filters[facet] ?? []), value]
  }
  return filters
}

/** The view that shows just what is looked for and how it is coloured now. */
export function currentView(app: App): View | undefined {
  const { find, map, session } = app
  return map.all('view').find(
    (it) =>
      it.text === find.text &&
      it.colour_by === session.colourBy &&
      isSame(filtersOf(map, it.id), find.filters),
  )
}

/** Looks at the map as a view says. */
export async function showView(app: App, view: View): Promise<void> {
  app.find.lookFor(view.text, filtersOf(app.map, view.id))
  if (app.session.colourBy !== view.colour_by) await app.session.colour(view.colour_by)
}

/** Keeps what is looked for now under a name. */
export function saveView(app: App, name: string): Promise<boolean> {
  const id = newId()
  return app.session.editAll([
    { do: 'create', record: 'view', id, set: { name, ...queryOf(app) } },
    ...filtersFor(app, id),
  ])
}

/** Has a view show what is looked for now. */
export function updateView(app: App, view: View): Promise<boolean> {
  const old = app.map.all('view_filter').filter((it) => it.view === view.id)
  const targets = old.map(({ id }) => ({ record: 'view_filter' as const, id }))
  return app.session.editAll([
    { do: 'change', record: 'view', ids: [view.id], set: queryOf(app) },
    ...(targets.length > 0 ? [{ do: 'remove' as const, targets }] : []),
    ...filtersFor(app, view.id),
  ])
}

export async function renameView(app: App, view: View, name: string): Promise<void> {
  await app.session.edit({ do: 'change', record: 'view', ids: [view.id], set: { name } })
}

export async function removeView(app: App, view: View): Promise<void> {
  await app.session.edit({ do: 'remove', targets: [{ record: 'view', id: view.id }] })
}

function queryOf({ find, session }: App): Columns {
  return { text: find.text, colour_by: session.colourBy }
}

function filtersFor({ find, map }: App, view: string): Command[] {
  return FACETS.flatMap((facet) =>
    (find.filters[facet] ?? []).map((value) => ({
      do: 'create' as const,
      record: 'view_filter' as const,
      id: newId(),
      set: { view, ...columnOf(map, facet, value) },
    })),
  )
}

/** The column that holds a value. */
function columnOf(map: MapState, facet: Facet, value: string): Columns {
  switch (facet) {
    case 'owner':
      if (map.get('team', value)) return { team: value }
      return map.get('person', value) ? { person: value } : { unowned: value }
    case 'severity':
      return { severity: Number(value) }
    case 'evidence':
    case 'tag':
    case 'persona':
    case 'channel':
      return { [facet]: value }
  }
}

/** The value that a record holds, and of which kind it is. */
function valueOf(it: RecordOf<'view_filter'>): [Facet | null, string] {
  const owner = it.team ?? it.person ?? it.unowned
  if (owner !== null) return ['owner', owner]
  if (it.severity !== null) return ['severity', String(it.severity)]
  for (const facet of ['evidence', 'tag', 'persona', 'channel'] as const) {
    const value = it[facet]
    if (value !== null) return [facet, value]
  }
  return [null, NOBODY]
}

function isSame(one: Filters, other: Filters): boolean {
  return FACETS.every((facet) => {
    const [a, b] = [one[facet] ?? [], other[facet] ?? []]
    return a.length === b.length && a.every((value) => b.includes(value))
  })
}
