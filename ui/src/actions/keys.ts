/** From keys to actions, and how keys are written for a person. */

import type { App } from '../state/app'
import type { Words } from '../i18n/words.svelte'
import type { Action } from './action'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** The action that keys ask for now, if it is possible. */
export function actionFor(
  actions: readonly Action[],
  event: Pressed,
  app: App,
  inCanvas: boolean,
): Action | null {
  return (
    actions.find(
      (action) =>
        (action.at === 'window' || inCanvas) &&
        action.keys.some((keys) => matches(keys, event)) &&
        action.when(app),
    ) ?? null
  )
}

/** Whether these are the keys. */
export function matches(keys: string, event: Pressed, mac = MAC): boolean {
  const parts = keys.split('+').filter((part) => part !== '')
  const key = keys.endsWith('++') ? '+' : (parts.pop() ?? '')
  const command = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  if (other || command !== parts.includes('Mod') || event.altKey !== parts.includes('Alt')) {
    return false
  }
  // A digit is the key it is printed on: with shift it types something else everywhere.
  if (/^\d$/.test(key)) {
    return event.code === `Digit${key}` && event.shiftKey === parts.includes('Shift')
  }
  const same = event.key.toLowerCase() === key.toLowerCase()
  // Where `+` lies, shift is part of the sign.
  return same && (key === '+' || event.shiftKey === parts.includes('Shift'))
}

/** Keys as a person reads them: `Ctrl+Shift+Z`. */
export function written(keys: string, words: Words, mac = MAC): string {
  const parts = keys.endsWith('++')
    ? [...keys.slice(0, -2).split('+'), '+']
    : keys.split('+').filter((part) => part !== '')
  const names = parts.map((part) => {
    if (mac && part in MAC_SIGNS) return MAC_SIGNS[part] ?? part
    const id = `key-${part.toLowerCase()}`
    return words.has(id) ? words.text(id) : part
  })
  return names.join(mac ? '' : '+')
}

const MAC_SIGNS: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
