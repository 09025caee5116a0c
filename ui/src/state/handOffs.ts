/** Hand-offs come into being between two touchpoints, by whatever hand. */

import type { App } from './app'
import { ask } from './edits'
import { newId } from './ids'
import type { AppError } from '../host'

/** Writes down a hand-off and selects it; the reason if that is refused. */
export async function makeHandOff(app: App, from: string, to: string): Promise<AppError | null> {
  const id = newId()
  const refusal = await ask(app, {
    do: 'create',
    record: 'hand_off',
    id,
    set: { from_touchpoint: from, to_touchpoint: to },
  })
  if (!refusal) app.selection.only(`hand_off:${id}`)
  return refusal
}

/** The same, where there may be one already: then that is what is meant. Its panel opens. */
export async function linkTouchpoints(app: App, from: string, to: string): Promise<void> {
  if (from === to) return
  const known = app.map.all('hand_off').find((it) => it.from_touchpoint === from && it.to_touchpoint === to)
  if (known) app.selection.only(`hand_off:${known.id}`)
  else {
    const refusal = await makeHandOff(app, from, to)
    if (refusal) {
      app.toasts.failed(refusal)
      return
    }
  }
  app.dialogs.showPanel('inspector')
}
