/** The way back to the map for the keyboard. */

import type { App } from '../state/app'

/** Gives the keyboard to what is active on the map, or to the map itself. */
export function focusMap({ selection: { active } }: App): void {
  const map = document.querySelector<HTMLElement>('.viewport')
  const node = active === null ? null : map?.querySelector<HTMLElement>(`[data-node="${CSS.escape(active)}"]`)
  ;(node ?? map)?.focus({ preventScroll: true })
}

/**
 * Has the keyboard go on at the map when a hand has pressed a button of a bar,
 * unless that opened something. A hand on the keyboard stays where it is.
 */
export function backToMap(app: App): (bar: HTMLElement) => () => void {
  return (bar) => {
    const pressed = (event: MouseEvent): void => {
      const button = event.target instanceof Element ? event.target.closest('button') : null
      if (event.detail === 0 || !button || button.hasAttribute('aria-haspopup')) return
      if (document.activeElement === button) focusMap(app)
    }
    bar.addEventListener('click', pressed)
    return () => bar.removeEventListener('click', pressed)
  }
}
