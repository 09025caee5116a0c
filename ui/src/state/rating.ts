/** How personas feel at touchpoints. */

import type { Command } from '../host'
import type { App } from './app'
import { newId } from './ids'
import { sayRating } from './where'

/** How one persona feels at one touchpoint. */
export interface Spot {
  persona: string
  touchpoint: string
}

/** Says how a persona feels at a touchpoint, and goes there. */
export function setRating(app: App, spot: Spot, value: number | null): void {
  if (!rating(app, spot, value, '')) return
  void rate(app, spot, value).then((done) => {
    const node = `emotion:${spot.persona}:${spot.touchpoint}`
    if (done && value !== null && app.scene.node(node)) app.selection.only(node)
  })
}

/** Says that a persona feels a step better or worse. The keyboard stays where it is. */
export function rateBy(app: App, spot: Spot, by: 1 | -1): Promise<boolean> {
  return app.steps.take(() => {
    const known = app.map.emotion(spot.persona, spot.touchpoint)?.value ?? 0
    return rate(app, spot, Math.min(2, Math.max(-2, Math.round(known) + by)))
  })
}

/** Whether it is so now. */
async function rate(app: App, spot: Spot, value: number | null): Promise<boolean> {
  const command = rating(app, spot, value, newId())
  if (command && !(await app.session.edit(command))) return false
  sayRating(app, spot, value)
  return true
}

/** The command that says how a persona feels; nothing if that is said already. */
export function rating(
  app: App,
  { persona, touchpoint }: Spot,
  value: number | null,
  /** Where there is none yet. */
  newRating: string,
): Command | null {
  const known = app.map.emotion(persona, touchpoint)
  if ((known?.value ?? null) === value) return null
  return { do: 'rate', persona, touchpoint, value, id: known?.id ?? newRating }
}
