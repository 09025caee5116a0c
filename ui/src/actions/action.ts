/** What a person can do: declared once, for menus, keys, the list of all actions, and tests. */

import type { MenuAction } from '../host'
import type { App } from '../state/app'

export interface Action {
  /** Names it; the native menu, which has all of them, uses the same words. */
  id: MenuAction
  /** The message that names it to a person. */
  label: string
  group: Group
  /** Keys that do it, such as `Mod+Z`; `Mod` is Ctrl, or ⌘ on a Mac. */
  keys: readonly string[]
  /** Whether its arrow keys go along the journey, and so turn round with it. */
  along?: boolean
  /** Where its keys work: everywhere, or only while the canvas has the keyboard. */
  at: 'window' | 'canvas'
  /** Whether it is possible now. */
  when: (app: App) => boolean
  /** The message that says why not, where no other is nearer. */
  why?: string
  /** Whether it holds now, for what is ticked while it does. */
  ticked?: (app: App) => boolean
  run: (app: App) => unknown
}

export const GROUPS = ['file', 'edit', 'insert', 'move', 'find', 'view', 'present', 'help'] as const
export type Group = (typeof GROUPS)[number]

export function mapIsOpen(app: App): boolean {
  return app.session.open !== null
}

/** Whether the lanes of a map and its cards are in sight, and not only what lies above them. */
export function lanesAreShown(app: App): boolean {
  return mapIsOpen(app) && app.session.lens === 'journey'
}

/** The message that says why an action is not possible now; nothing if it is. */
export function whyNot(action: Action, app: App): string | null {
  if (action.when(app)) return null
  if (!mapIsOpen(app)) return 'why-no-map'
  if (action.why !== undefined) return action.why
  return app.selection.nodes.size === 0 ? 'why-nothing-selected' : 'why-not-with-this'
}

export function somethingIsSelected(app: App): boolean {
  return mapIsOpen(app) && app.selection.nodes.size > 0
}
