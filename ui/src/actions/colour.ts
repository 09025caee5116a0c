/** Chooses what the colours of the cards say. */

import type { ColourBy } from '../host'
import { lanesAreShown, type Action } from './action'

/** What they can say, in the order in which it is listed; the usual first. */
export const COLOURINGS: readonly ColourBy[] = [
  'kind', 'evidence', 'owner', 'department', 'severity', 'tag', 'author',
]

export const colourings: readonly Action[] = COLOURINGS.map((by) => ({
  id: `colour-by-${by}`,
  label: `action-colour-by-${by}`,
  group: 'view',
  keys: [],
  at: 'window',
  when: lanesAreShown,
  why: 'why-no-lanes-shown',
  ticked: (app) => lanesAreShown(app) && app.session.colourBy === by,
  run: (app) => app.session.colour(by),
}))
