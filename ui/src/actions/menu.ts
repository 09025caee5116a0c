/** The native menu, in which all actions are. */

import { ACTIONS, perform } from '.'
import type { MenuAction } from '../host'
import type { App } from '../state/app'
import type { Action } from './action'
import { keysFor } from './keymap'
import { split } from './keys'

/** What also means something in a text, and what it is called there. */
const IN_TEXTS: Partial<Record<MenuAction, string>> = {
  undo: 'undo',
  redo: 'redo',
  cut: 'cut',
  copy: 'copy',
  paste: 'paste',
  'select-all': 'selectAll',
  delete: 'delete',
}

/** What is possible now. */
export function possibleInMenu(app: App): MenuAction[] {
  return idsOf(ACTIONS.filter((it) => it.id !== 'undo' && it.id !== 'redo' && it.when(app)))
}

/** What is ticked now. */
export function tickedInMenu(app: App): MenuAction[] {
  return idsOf(ACTIONS.filter((it) => it.ticked?.(app)))
}

function idsOf(actions: readonly Action[]): MenuAction[] {
  return actions.map((it) => it.id)
}

/**
 * The keys of the entries as the menu writes them. What also means something in
 * a text has none there, since the menu would take the keys away from the text;
 * neither has what works on the map only.
 */
export function menuKeys(app: App): Partial<Record<MenuAction, string>> {
  if (app.dialogs.asksForKeys) return {}
  const keys: Partial<Record<MenuAction, string>> = {}
  for (const it of ACTIONS) {
    const [first] = keysFor(app, it)
    if (first === undefined || it.at !== 'window' || it.id in IN_TEXTS) continue
    const { held, key } = split(first)
    // Enter is for dialogs and editors as well, whatever is held with it.
    if ((!held.has('Mod') && !/^F\d+$/.test(key)) || key === 'Enter') continue
    const before = ['Mod', 'Alt', 'Shift'].filter((it) => held.has(it))
    keys[it.id] = [...before, key].join('+').replace('Mod', 'CmdOrCtrl')
  }
  return keys
}

/** Does what was chosen in the native menu: to the text that has the focus, else to the map. */
export function chosen(app: App, entry: MenuAction): void {
  const inTexts = IN_TEXTS[entry]
  const text = document.activeElement?.closest('input, textarea, [contenteditable]')
  if (inTexts !== undefined && text) document.execCommand(inTexts)
  else if (!app.dialogs.open) perform(app, entry)
}
