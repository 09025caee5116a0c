/** Where things can be moved to, and the command that moves them there. */

import type { Command, Place, Target } from '../../host'
import type { App } from '../../state/app'
import { topOf } from '../../state/stacks'

/** The kinds of things that have places. */
export type Movable = 'card' | 'touchpoint' | 'stage' | 'lane'

export interface Destination {
  /** For cards. */
  lane: string
  /** For cards: `touchpoint:ID`, `stage:ID`, or `parking`. */
  column: string
  /** For cards: the heading there under which they go, if any. */
  heading: string | null
  /** For touchpoints. */
  stage: string
  /** The sibling before which it goes; last if nothing is said. */
  before: string | null
}

/** The kind of what is to be moved, if it is one that has places. */
export function movable(targets: readonly Target[]): { kind: Movable; ids: string[] } | null {
  const kind = targets[0]?.record
  if (kind !== 'card' && kind !== 'touchpoint' && kind !== 'stage' && kind !== 'lane') return null
  if (targets.some((target) => target.record !== kind)) return null
  return { kind, ids: targets.map((target) => target.id) }
}

/** Where the first of them is now. */
export function present(app: App, kind: Movable, ids: readonly string[]): Destination {
  const [id = ''] = ids
  const card = kind === 'card' ? app.map.get('card', id) : undefined
  const touchpoint = kind === 'touchpoint' ? app.map.get('touchpoint', id) : undefined
  const to: Destination = {
    lane: card?.lane ?? '',
    column:
      card?.touchpoint != null
        ? `touchpoint:${card.touchpoint}`
        : card?.stage != null
          ? `stage:${card.stage}`
          : 'parking',
    heading: card?.heading ?? null,
    stage: touchpoint?.stage ?? '',
    before: null,
  }
  const here = siblings(app, kind, [], to)
  const own = kind === 'card' ? topOf(app.map, id) : id
  const others = here.slice(here.findIndex((it) => it.id === own) + 1)
  return { ...to, before: others.find((it) => !ids.includes(it.id))?.id ?? null }
}

/** What stands in a place already, those that move not counted. */
export function siblings(
  app: App,
  kind: Movable,
  ids: readonly string[],
  to: Destination,
): readonly { id: string }[] {
  const all: readonly { id: string }[] = (() => {
    switch (kind) {
      case 'card': {
        const [what, id = null] = to.column.split(':')
        if (to.heading !== null) return app.map.belowHeading(to.heading)
        if (what === 'parking') return app.map.standingIn({ touchpoint: null, stage: null })
        return app.map.standingIn({
          lane: to.lane,
          touchpoint: what === 'touchpoint' ? id : null,
          stage: what === 'stage' ? id : null,
        })
      }
      case 'touchpoint':
        return app.map.touchpointsOf(to.stage)
      default:
        return app.map.all(kind)
    }
  })()
  return all.filter((it) => !ids.includes(it.id))
}

/** The headings of a place under which cards can go; none for what is or holds a heading. */
export function headingsAt(app: App, ids: readonly string[], to: Destination): readonly { id: string }[] {
  const isHeading = (id: string): boolean => app.map.get('card', id)?.kind === 'heading'
  if (ids.some(isHeading)) return []
  return siblings(app, 'card', ids, { ...to, heading: null }).filter(({ id }) => isHeading(id))
}

/** The command that does it. */
export function moving(kind: Movable, ids: readonly string[], to: Destination): Command {
  return { do: 'move', record: kind, ids: [...ids], to: placeOf(kind, to) }
}

function placeOf(kind: Movable, { lane, column, heading, stage, before }: Destination): Place {
  if (kind === 'touchpoint') return { in: 'stage', stage, before }
  if (kind !== 'card') return { in: 'map', before }
  if (heading !== null) return { in: 'heading', heading, before }
  const [what, id = ''] = column.split(':')
  switch (what) {
    case 'touchpoint':
      return { in: 'cell', lane, touchpoint: id, before }
    case 'stage':
      return { in: 'span', lane, stage: id, before }
    default:
      return { in: 'parking', lane, before }
  }
}
