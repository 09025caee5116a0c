/** Questions that have to be answered, and what they were asked about. */

import type { Target } from '../host'
import type { MapState } from './map.svelte'

/** What a question can be asked about. */
export const ORIGINS = ['card', 'emotion', 'hand_off', 'metric', 'touchpoint', 'persona'] as const

/** What a question was asked about, if it was about one thing. */
export function originOf(map: MapState, question: string): Target | null {
  const it = map.get('question', question)
  for (const record of ORIGINS) {
    const id = it?.[record] ?? null
    if (id !== null) return { record, id }
  }
  return null
}
