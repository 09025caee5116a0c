/** Rates the touchpoint where the keyboard is, which stays there. */

import type { App } from '../state/app'
import { shown } from '../state/nodeId'
import { rateBy, type Spot } from '../state/rating'
import { mapIsOpen, type Action } from './action'

export const ratings: readonly Action[] = [
  { id: 'rate-higher' as const, keys: ['F4'], by: 1 as const },
  { id: 'rate-lower' as const, keys: ['Shift+F4'], by: -1 as const },
].map(({ id, keys, by }) => ({
  id,
  label: `action-${id}`,
  group: 'edit',
  keys,
  at: 'canvas',
  when: (app) => mapIsOpen(app) && spotHere(app) !== null,
  why: 'why-nothing-to-rate',
  run: (app) => {
    const spot = spotHere(app)
    return spot && rateBy(app, spot, by)
  },
}))

/** Whose rating of what: of the persona whose curve is in the hand, or whose point is selected. */
function spotHere(app: App): Spot | null {
  const { persona } = app.curves
  const it = app.selection.active === null ? null : shown(app.selection.active)
  const of = (touchpoint: string | null | undefined): Spot | null =>
    persona === null || touchpoint == null ? null : { persona, touchpoint }
  switch (it?.is) {
    case 'emotion':
      return it
    case 'touchpoint':
    case 'cell':
    case 'duration':
      return of(it.touchpoint)
    case 'card':
      return of(app.map.get('card', it.card)?.touchpoint)
    default:
      return null
  }
}
