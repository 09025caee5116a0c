/** The entries of the native menu: the core names them, this is their list. */

import type { MenuAction } from '../host'

const ENTRIES: Record<MenuAction, true> = {
  'new-map': true,
  'open-file': true,
  'import-table': true,
  'save-copy': true,
  'export-pdf': true,
  'export-svg': true,
  'export-png': true,
  'close-map': true,
  undo: true,
  redo: true,
  duplicate: true,
  delete: true,
  'move-to': true,
  'zoom-in': true,
  'zoom-out': true,
  'zoom-actual': true,
  'zoom-fit': true,
  'zoom-selection': true,
  'theme-system': true,
  'theme-light': true,
  'theme-dark': true,
  'theme-contrast': true,
  'show-keys': true,
  'show-about': true,
}

export const MENU = Object.keys(ENTRIES) as MenuAction[]
