/** What a person can do: declared once, for menus, keys, the list of all actions, and tests. */

import type { App } from '../state/app'

export interface Action {
  /** Names it; the native menu uses the same words. */
  id: string
  /** The message that names it to a person. */
  label: string
  group: Group
  /** Keys that do it, such as `Mod+Z`; `Mod` is Ctrl, or ⌘ on a Mac. */
  keys: readonly string[]
  /** Where its keys work: everywhere, or only while the canvas has the keyboard. */
  at: 'window' | 'canvas'
  /** Whether it is possible now. */
  when: (app: App) => boolean
  run: (app: App) => unknown
}

export const GROUPS = ['file', 'edit', 'insert', 'move', 'view', 'help'] as const
export type Group = (typeof GROUPS)[number]

export function mapIsOpen(app: App): boolean {
  return app.session.open !== null
}

export function somethingIsSelected(app: App): boolean {
  return mapIsOpen(app) && app.selection.nodes.size > 0
}
