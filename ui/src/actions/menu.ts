/** The entries of the native menu: the core names them, this is their list. */

import { action, perform } from '.'
import type { MenuAction } from '../host'
import type { App } from '../state/app'
import { keysFor } from './keymap'
import { split } from './keys'

const ENTRIES: Record<MenuAction, true> = {
  'new-map': true,
  'open-file': true,
  'import-file': true,
  'import-pasted': true,
  'save-copy': true,
  'share-copy': true,
  'make-future': true,
  'export-pdf': true,
  'export-report': true,
  'export-svg': true,
  'export-png': true,
  'export-pptx': true,
  'export-csv': true,
  'export-xlsx': true,
  'export-other': true,
  'close-map': true,
  undo: true,
  redo: true,
  cut: true,
  copy: true,
  paste: true,
  'select-all': true,
  duplicate: true,
  merge: true,
  stack: true,
  unstack: true,
  group: true,
  ungroup: true,
  split: true,
  delete: true,
  'move-to': true,
  'move-to-map': true,
  'copy-to-map': true,
  'copy-as-picture': true,
  'copy-as-table': true,
  'capture-bar': true,
  'show-palette': true,
  find: true,
  'find-next': true,
  'find-previous': true,
  'find-duplicates': true,
  'go-to-stage': true,
  'note-inconsistency': true,
  'zoom-in': true,
  'zoom-out': true,
  'zoom-actual': true,
  'zoom-fit': true,
  'zoom-selection': true,
  fold: true,
  'open-stack': true,
  'lens-journey': true,
  'lens-channels': true,
  'lens-owners': true,
  'lens-flow': true,
  'lens-timeline': true,
  'lens-outline': true,
  'lens-register': true,
  'lens-priorities': true,
  'lens-dashboard': true,
  compare: true,
  'compare-with': true,
  overlay: true,
  'persona-sheets': true,
  'open-sub-journey': true,
  'back-to-map': true,
  'colour-by-kind': true,
  'colour-by-evidence': true,
  'colour-by-owner': true,
  'colour-by-department': true,
  'colour-by-severity': true,
  'colour-by-tag': true,
  'colour-by-author': true,
  present: true,
  'present-end': true,
  'present-follow': true,
  'present-pin': true,
  'present-walk': true,
  'present-next': true,
  'present-previous': true,
  'present-spotlight': true,
  'present-blank': true,
  'present-contrast': true,
  'present-draft': true,
  'theme-system': true,
  'theme-light': true,
  'theme-dark': true,
  'theme-contrast': true,
  'language-system': true,
  'language-en': true,
  'language-de': true,
  'language-es': true,
  'language-fr': true,
  'language-nl': true,
  'language-pl': true,
  'language-ar': true,
  'language-ja': true,
  'show-backups': true,
  'show-settings': true,
  'show-help': true,
  'start-tour': true,
  'show-keys': true,
  'show-about': true,
}

export const MENU = Object.keys(ENTRIES) as MenuAction[]

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

/**
 * The keys of the entries as the menu writes them. What also means something in
 * a text has none there, since the menu would take the keys away from the text;
 * neither has what works on the map only.
 */
export function menuKeys(app: App): Partial<Record<MenuAction, string>> {
  if (app.dialogs.asksForKeys) return {}
  const keys: Partial<Record<MenuAction, string>> = {}
  for (const id of MENU) {
    const found = action(id)
    const [first] = found ? keysFor(app, found) : []
    if (first === undefined || found?.at !== 'window' || id in IN_TEXTS) continue
    const { held, key } = split(first)
    if (!held.has('Mod') && !/^F\d+$/.test(key)) continue
    const before = ['Mod', 'Alt', 'Shift'].filter((it) => held.has(it))
    keys[id] = [...before, key].join('+').replace('Mod', 'CmdOrCtrl')
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
