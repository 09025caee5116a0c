/** Which keys do what: the usual ones of the list of actions, and those that a person chose. */

import { ACTIONS, action as byId } from '.'
import type { App } from '../state/app'
import type { ChosenKeys } from '../state/settings.svelte'
import type { Action } from './action'
import { MAC, matches, normal, split, writes, written, type Pressed } from './keys'

/** The keys of every action, by its id. They are put together once for what was chosen. */
const KEYMAPS = new WeakMap<ChosenKeys, ReadonlyMap<string, readonly string[]>>()

/** The keys of an action. Those that write something may be turned off. */
export function keysFor(app: App, action: Action): readonly string[] {
  return keymap(app.preferences.keys).get(action.id) ?? []
}

/** The keys that do an action now. */
export function workingKeys(app: App, action: Action): readonly string[] {
  const keys = keysFor(app, action)
  return app.preferences.letterKeys ? keys : keys.filter((it) => !writes(it))
}

/** The first keys that do an action now, as a person reads them. */
export function keysOf(app: App, id: string): string | undefined {
  const found = byId(id)
  const [keys] = found ? workingKeys(app, found) : []
  if (!found || keys === undefined) return undefined
  return written(turns(app, found) ? turned(keys) : keys, app.words)
}

/**
 * The action that keys ask for now, if it is possible. Keys that write
 * something work on the map only, and not for those who do not want it.
 */
export function actionFor(app: App, event: Pressed, onMap: boolean): Action | null {
  const works = (action: Action, keys: string): boolean => {
    if (!matches(turns(app, action) ? turned(keys) : keys, event)) return false
    return onMap || (action.at === 'window' && !writes(keys))
  }
  return (
    ACTIONS.find((it) => workingKeys(app, it).some((keys) => works(it, keys)) && it.when(app)) ??
    null
  )
}

/** Whether the keys of an action lie the other way round on this map. */
function turns(app: App, action: Action): boolean {
  return action.along === true && app.scene.direction === 'rtl'
}

/** The same keys with the arrows to the left and to the right changed. */
function turned(keys: string): string {
  const other: Record<string, string> = { Left: 'Right', Right: 'Left' }
  return keys.replace(/(?<=Arrow)(Left|Right)$/, (way) => other[way] ?? way)
}

/** Who else has these keys. */
export function holderOf(app: App, keys: string, but: Action): Action | null {
  const same = normal(keys)
  return (
    ACTIONS.find((it) => it !== but && keysFor(app, it).some((own) => normal(own) === same)) ?? null
  )
}

/** The message that says why keys cannot be given to an action; nothing if they can. */
export function refusalOf(keys: string, action: Action, mac = MAC): string | null {
  const same = normal(keys)
  if (action.keys.some((usual) => normal(usual) === same)) return null
  const { held, key } = split(same)
  const plain = !held.has('Mod') && !held.has('Alt')
  if (SYSTEM.has(same) || /^Mod\+Alt\+F\d+$/.test(same) || (mac && MAC_SYSTEM.has(same))) {
    return 'keys-refused-system'
  }
  if (TEXTS.has(same)) return 'keys-refused-texts'
  if (WALKING.has(key) && (plain || FAR.has(key))) return 'keys-refused-walking'
  return null
}

/** What is chosen when an action gets these keys; nobody else has them then. */
export function withKeys(app: App, action: Action, keys: readonly string[]): ChosenKeys {
  const own = [...new Set(keys.map(normal))]
  const chosen: Record<string, readonly string[]> = { ...app.preferences.keys, [action.id]: own }
  for (const other of ACTIONS) {
    if (other === action) continue
    const now = keysFor(app, other)
    const left = now.filter((it) => !own.includes(normal(it)))
    if (left.length !== now.length) chosen[other.id] = left
  }
  return usualLeftOut(chosen)
}

/** What is chosen when an action has its usual keys again. */
export function withUsualKeys(app: App, action: Action): ChosenKeys {
  return withKeys(app, action, action.keys)
}

/** Whether an action has other keys than the usual ones. */
export function isChanged(app: App, action: Action): boolean {
  return !sameKeys(keysFor(app, action), action.keys)
}

/** Actions for which keys were chosen and that nobody knows: a newer app may. */
export function unknownIn(chosen: ChosenKeys): string[] {
  return Object.keys(chosen).filter((id) => byId(id) === undefined)
}

function keymap(chosen: ChosenKeys): ReadonlyMap<string, readonly string[]> {
  let known = KEYMAPS.get(chosen)
  if (!known) {
    // What somebody chose comes before what is usual elsewhere.
    const taken = new Set(ACTIONS.flatMap(({ id }) => chosen[id] ?? []).map(normal))
    known = new Map(
      ACTIONS.map(({ id, keys }) => [id, chosen[id] ?? keys.filter((it) => !taken.has(normal(it)))]),
    )
    KEYMAPS.set(chosen, known)
  }
  return known
}

/** Without what is usual anyway: another release may find something better. */
function usualLeftOut(chosen: Record<string, readonly string[]>): ChosenKeys {
  return Object.fromEntries(
    Object.entries(chosen).filter(([id, keys]) => {
      const usual = byId(id)?.keys
      return usual === undefined || !sameKeys(keys, usual)
    }),
  )
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.map(normal).join(' ') === b.map(normal).join(' ')
}

/** What the system takes for itself. */
const SYSTEM = new Set([
  'Alt+F4', 'Alt+Tab', 'Alt+Shift+Tab', 'Alt+Space', 'Alt+Escape', 'Mod+Escape', 'Mod+Shift+Escape',
  'Mod+Alt+Delete', 'F10', 'Shift+F10', 'ContextMenu', 'PrintScreen',
])
const MAC_SYSTEM = new Set(['Mod+Q', 'Mod+H', 'Mod+Alt+H', 'Mod+Tab', 'Mod+Space', 'Mod+Alt+Escape'])
/** What every text field answers to. */
const TEXTS = new Set(['Mod+A', 'Mod+C', 'Mod+V', 'Mod+X', 'Mod+Y', 'Mod+Z', 'Mod+Shift+Z'])
/** What goes from one thing to another, into it and out of it. */
const WALKING = new Set([
  'Tab', 'Enter', 'Escape', 'Space', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End',
  'PageUp', 'PageDown',
])
/** What goes far with Ctrl. */
const FAR = new Set(['Tab', 'Home', 'End'])
