/** Tells the native menu what is possible, what holds, and with which keys. */

import type { App } from '../state/app'
import { menuKeys, possibleInMenu, tickedInMenu } from './menu'

/** Looking through all actions takes longer than a frame: it waits until hands rest. */
const QUIET = 250

/** Keeps the native menu as things are, for as long as the component is there that calls it. */
export function keepMenu(app: App): void {
  let looked = 0
  let due = $state(0)
  $effect(() => {
    if (due !== looked) {
      looked = due
      tell(app)
      return
    }
    // Something is different. What goes on and on puts it off.
    void [app.selection.active, app.session.history, app.editing.typing]
    const timer = setTimeout(() => (due += 1), QUIET)
    return () => clearTimeout(timer)
  })
}

function tell(app: App): void {
  const { undo, redo } = app.session.history
  const open = app.session.open !== null
  app.host.setMenu({
    undo: open ? undo : null,
    redo: open ? redo : null,
    enabled: possibleInMenu(app),
    ticked: tickedInMenu(app),
    keys: menuKeys(app),
  })
}
