/** The values that what the map says can be narrowed down to, with their names. */

import type { App } from '../state/app'
import { NOBODY } from '../state/findables'
import { FACETS, type Facet } from '../state/matching'
import { nameOf } from './names'

export interface FilterOption {
  value: string
  label: string
}

/** What there is to choose of each kind: only what something in the picture has. */
export function filterOptions(app: App): { facet: Facet; options: FilterOption[] }[] {
  const present = new Map<Facet, Set<string>>(FACETS.map((facet) => [facet, new Set()]))
  for (const thing of app.find.things) {
    for (const facet of FACETS) {
      for (const value of thing.facets[facet] ?? []) present.get(facet)?.add(value)
    }
  }
  return FACETS.map((facet) => ({
    facet,
    options: inOrder(app, facet)
      .filter((value) => present.get(facet)?.has(value))
      .map((value) => ({ value, label: filterLabel(app, facet, value) })),
  })).filter(({ options }) => options.length > 0)
}

/** What a value is called. */
export function filterLabel(app: App, facet: Facet, value: string): string {
  const { map, words } = app
  switch (facet) {
    case 'owner':
      if (value === NOBODY) return words.text('filter-nobody')
      if (map.get('team', value)) return nameOf(app, { record: 'team', id: value })
      if (map.get('person', value)) return nameOf(app, { record: 'person', id: value })
      return words.text(`owner-${value}`)
    case 'evidence':
      return words.text(`evidence-${value}`)
    case 'severity':
      return words.text('severity-of', { number: value })
    case 'tag':
      return `#${map.get('tag', value)?.name ?? ''}`
    case 'persona':
    case 'channel':
      return nameOf(app, { record: facet, id: value })
  }
}

/** All values that there can be, in the order in which they are listed. */
function inOrder(app: App, facet: Facet): string[] {
  const ids = (kind: 'team' | 'person' | 'tag' | 'persona' | 'channel'): string[] =>
    app.map.all(kind).map(({ id }) => id)
  switch (facet) {
    case 'owner':
      return [...ids('team'), ...ids('person'), 'disputed', 'unknown', NOBODY]
    case 'evidence':
      return ['assumption', 'anecdote', 'research', 'data', 'disputed']
    case 'severity':
      return ['5', '4', '3', '2', '1']
    case 'tag':
    case 'persona':
    case 'channel':
      return ids(facet)
  }
}
