/** How personas feel at touchpoints. */

import type { App } from './app'
import { newId } from './ids'
import { sayRating } from './where'

/** Says how a persona feels at a touchpoint. */
export function setRating(
  app: App,
  spot: { persona: string; touchpoint: string },
  value: number | null,
): void {
  const { persona, touchpoint } = spot
  const known = app.map.emotion(persona, touchpoint)
  if ((known?.value ?? null) === value) return
  void app.session
    .edit({ do: 'rate', persona, touchpoint, value, id: known?.id ?? newId() })
    .then((edited) => {
      if (!edited) return
      sayRating(app, value)
      const node = `emotion:${persona}:${touchpoint}`
      if (value !== null && app.scene.node(node)) app.selection.only(node)
    })
}
