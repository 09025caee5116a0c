/** Changes whose curve is drawn, and shows it alone, without dragging. */

import type { App } from '../state/app'
import { shown } from '../state/nodeId'
import { personaName } from '../state/where'
import { lanesAreShown, mapIsOpen, type Action } from './action'

const steps: readonly Action[] = [
  { id: 'next-curve' as const, keys: ['Alt+Shift+ArrowDown'], by: 1 as const },
  { id: 'previous-curve' as const, keys: ['Alt+Shift+ArrowUp'], by: -1 as const },
].map(({ id, keys, by }) => ({
  id,
  label: `action-${id}`,
  group: 'edit',
  keys,
  at: 'canvas',
  when: (app) => mapIsOpen(app) && app.curves.active && hasSeveral(app),
  run: (app) => {
    const persona = app.curves.step(by)
    if (persona === null) return
    app.curves.choose(persona)
    const it = app.selection.active === null ? null : shown(app.selection.active)
    if (it?.is === 'emotion') stand(app, persona, it.touchpoint)
    app.speech.say(app.words.text('said-curve', { persona: personaName(app, persona) }))
  },
}))

const alone: Action = {
  id: 'curve-alone',
  label: 'action-curve-alone',
  group: 'view',
  keys: ['Mod+Shift+E'],
  at: 'window',
  when: (app) => lanesAreShown(app) && hasSeveral(app) && app.map.all('emotion').length > 0,
  ticked: (app) => lanesAreShown(app) && app.curves.alone,
  run: (app) => {
    app.curves.alone = !app.curves.alone
    const { persona } = app.curves
    const name = persona === null ? '' : personaName(app, persona)
    app.speech.say(
      app.words.text(app.curves.alone ? 'said-curve-alone' : 'said-curves-all', { persona: name }),
    )
  },
}

export const curves: readonly Action[] = [...steps, alone]

/** Goes to the other persona's rating of the same touchpoint; to the curves if there is none. */
function stand(app: App, persona: string, touchpoint: string): void {
  const point = `emotion:${persona}:${touchpoint}`
  const lane = app.map
    .all('lane')
    .map((it) => `curves:${it.id}`)
    .find((node) => app.scene.node(node))
  if (app.scene.node(point)) app.selection.only(point)
  else if (lane !== undefined) app.selection.only(lane)
}

function hasSeveral(app: App): boolean {
  return app.map.all('persona').length > 1
}
