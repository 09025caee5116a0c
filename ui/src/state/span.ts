/** Which touchpoints a card covers, and how to let it cover others. */

import type { Command } from '../host'
import type { App } from './app'
import type { MapState } from './map.svelte'
import { touchpointName } from './where'

/** The first and the last touchpoint of a card; the same for a card of one. */
export interface Ends {
  from: string
  until: string
}

/** All touchpoints in the order of the journey. */
export function journey(map: MapState): string[] {
  return map.all('stage').flatMap((stage) => map.touchpointsOf(stage.id).map((it) => it.id))
}

/** The ends of a card in the grid; one across a stage covers all of its touchpoints. */
export function endsOf(map: MapState, id: string): Ends | null {
  const card = map.get('card', id)
  if (!card) return null
  if (card.touchpoint !== null) return { from: card.touchpoint, until: card.until ?? card.touchpoint }
  if (card.stage === null) return null
  const touchpoints = map.touchpointsOf(card.stage)
  const [first, last] = [touchpoints[0], touchpoints.at(-1)]
  return first && last ? { from: first.id, until: last.id } : null
}

/** The command that lets a card cover the touchpoints from one to another. */
export function spanning(card: string, { from, until }: Ends): Command {
  return { do: 'span', cards: [card], from, until }
}

/** The ends when a card goes on one touchpoint further, or less far; nothing if it cannot. */
export function stepped(map: MapState, id: string, by: 1 | -1): Ends | null {
  const ends = endsOf(map, id)
  if (!ends) return null
  const all = journey(map)
  const until = all[all.indexOf(ends.until) + by]
  const shrinksAway = by < 0 && ends.from === ends.until
  return until === undefined || shrinksAway ? null : { ...ends, until }
}

/** What a card covers, in words. */
export function spanInWords(app: App, { from, until }: Ends): string {
  const all = journey(app.map)
  return app.words.text('across-spoken', {
    from: touchpointName(app, from),
    until: touchpointName(app, until),
    count: all.indexOf(until) - all.indexOf(from) + 1,
  })
}

/** Lets a card cover other touchpoints, and says which. Whether that was possible. */
export async function setSpan(app: App, card: string, ends: Ends): Promise<boolean> {
  if (!(await app.session.edit(spanning(card, ends)))) return false
  const now = endsOf(app.map, card)
  if (now) app.speech.say(spanInWords(app, now))
  return true
}
