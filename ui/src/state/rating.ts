/** How personas feel at touchpoints. */

import type { Command } from '../host'
import type { App } from './app'
import { newId } from './ids'
import { sayRating } from './where'

/** Says how a persona feels at a touchpoint. */
export function setRating(
  app: App,
  spot: { persona: string; touchpoint: string },
  value: number | null,
): void {
  const command = rating(app, spot, value, newId())
  if (!command) return
  void app.session.edit(command).then((edited) => {
    if (!edited) return
    sayRating(app, value)
    const node = `emotion:${spot.persona}:${spot.touchpoint}`
    if (value !== null && app.scene.node(node)) app.selection.only(node)
  })
}

/** The command that says how a persona feels; nothing if that is said already. */
export function rating(
  app: App,
  { persona, touchpoint }: { persona: string; touchpoint: string },
  value: number | null,
  /** Where there is none yet. */
  newRating: string,
): Command | null {
  const known = app.map.emotion(persona, touchpoint)
  if ((known?.value ?? null) === value) return null
  return { do: 'rate', persona, touchpoint, value, id: known?.id ?? newRating }
}
