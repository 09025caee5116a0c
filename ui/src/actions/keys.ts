/** How keys are named, told from one another, and written for a person. */

import type { Words } from '../i18n/words.svelte'

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>

export const MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** In the order in which they are written. */
const MODIFIERS = ['Mod', 'Alt', 'Shift'] as const

/** Keys that only change what others do. */
export const MODIFIERS_ALONE = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn', 'NumLock', 'OS'])

/** Keys that cannot be told from others: an input method has them, or the system does not name them. */
const NAMELESS = new Set(['Dead', 'Process', 'Unidentified', 'Compose'])

/** Whether these are the keys. */
export function matches(keys: string, event: Pressed, mac = MAC): boolean {
  // Windows says Ctrl and Alt where AltGr types a letter, as ą on a Polish keyboard.
  if (event.getModifierState?.('AltGraph')) return false
  const { held, key } = split(keys)
  const command = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  if (other || command !== held.has('Mod') || event.altKey !== held.has('Alt')) return false
  // A digit is the key it is printed on: with shift it types something else everywhere.
  if (/^\d$/.test(key)) {
    return event.code === `Digit${key}` && event.shiftKey === held.has('Shift')
  }
  // Where `+` lies, shift is part of the sign.
  return keyOf(event) === key.toUpperCase() && (key === '+' || event.shiftKey === held.has('Shift'))
}

/** What was pressed, in the words of the list of actions; nothing while only modifiers are held. */
export function named(event: Pressed, mac = MAC): string | null {
  const key = keyOf(event)
  if (MODIFIERS_ALONE.has(event.key) || NAMELESS.has(event.key) || key === '') return null
  const digit = /^Digit(\d)$/.exec(event.code)?.[1]
  const held = [
    (mac ? event.metaKey : event.ctrlKey) ? 'Mod' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && key !== '+' ? 'Shift' : '',
  ].filter((part) => part !== '')
  const name = digit ?? (key.length === 1 ? key : event.key === ' ' ? 'Space' : event.key)
  return [...held, name].join('+')
}

/** The same keys written in one way only. */
export function normal(keys: string): string {
  const { held, key } = split(keys)
  const name = [...key].length === 1 ? key.toUpperCase() : key
  return [...MODIFIERS.filter((part) => held.has(part)), name].join('+')
}

/** Whether they write something: a letter, a digit or a sign alone, perhaps with shift. */
export function writes(keys: string): boolean {
  const { held, key } = split(keys)
  return [...key].length === 1 && !held.has('Mod') && !held.has('Alt')
}

/** Keys as a person reads them: `Ctrl+Shift+Z`. */
export function written(keys: string, words: Words, mac = MAC): string {
  const { held, key } = split(keys)
  const names = [...MODIFIERS.filter((part) => held.has(part)), key].map((part) => {
    if (mac && part in MAC_SIGNS) return MAC_SIGNS[part] ?? part
    const id = `key-${part.toLowerCase()}`
    return words.has(id) ? words.text(id) : part
  })
  return names.join(mac ? '' : '+')
}

/** What holds, and the key that is pressed with it. */
export function split(keys: string): { held: ReadonlySet<string>; key: string } {
  const plus = keys === '+' || keys.endsWith('++')
  const all = (plus ? keys.slice(0, -1) : keys).split('+').filter((part) => part !== '')
  const key = plus ? '+' : (all.pop() ?? '')
  return { held: new Set(all), key }
}

/** The key of an event, as a Latin keyboard names it where another alphabet is typed. */
function keyOf(event: Pressed): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  const foreign = letter !== undefined && /^\p{L}$/u.test(event.key) && !/^\p{Script=Latin}$/u.test(event.key)
  return foreign ? letter : event.key.toUpperCase()
}

const MAC_SIGNS: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
