/** The places of another map: as choices, and as places of a command. */

import type { Place, Target } from '../../host'
import type { MapPlaces } from '../../host/bindings/MapPlaces'
import type { RecordKind } from '../../host/bindings/RecordKind'
import type { App } from '../../state/app'

/** What can be chosen for things of a kind: stages for touchpoints, columns for cards. */
export function columnsIn(
  app: App,
  kind: RecordKind,
  places: MapPlaces,
): { value: string; label: string }[] {
  const { words } = app
  const named = places.stages.map((it) => ({ ...it, title: it.title || words.text('untitled-stage') }))
  if (kind === 'touchpoint') return named.map(({ id, title }) => ({ value: `in:${id}`, label: title }))
  const columns = named.flatMap(({ id, title: stage, touchpoints }) => [
    { value: `stage:${id}`, label: words.text('move-whole-stage', { stage }) },
    ...touchpoints.map((it) => ({
      value: `touchpoint:${it.id}`,
      label: words.text('move-touchpoint', {
        stage,
        touchpoint: it.title || words.text('untitled-touchpoint'),
      }),
    })),
  ])
  return [...columns, { value: 'parking', label: words.text('parking') }]
}

/** The lane to begin with: the one that holds the same sort of thing, else the first. */
export function laneFor(app: App, target: Target | undefined, places: MapPlaces): string | null {
  const card = target?.record === 'card' ? app.map.get('card', target.id) : undefined
  const kind = app.map.get('lane', card?.lane)?.kind
  return (places.lanes.find((it) => it.kind === kind) ?? places.lanes[0])?.id ?? null
}

/** A chosen place; nothing for those of the same names. */
export function placeIn(column: string | null, lane: string | null): Place | null {
  if (column === null) return null
  const [what, id = ''] = column.split(':')
  if (what === 'in') return { in: 'stage', stage: id, before: null }
  if (what === 'parking' || lane === null) return { in: 'parking', lane: null, before: null }
  return what === 'touchpoint'
    ? { in: 'cell', lane, touchpoint: id, before: null }
    : { in: 'span', lane, stage: id, before: null }
}
