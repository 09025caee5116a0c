/**
 * The way from one lens to another: each touchpoint goes from where it was to
 * where it is now, and the line between them comes after. Nothing moves for
 * those who want no motion.
 */

import { isStill } from '../state/camera'

/** As long as the camera takes for its own ways, and a little more. */
const FLIGHT = 260
const EASING = 'cubic-bezier(0.2, 0, 0, 1)'

export type Places = ReadonlyMap<string, DOMRect>

/** Where the touchpoints that are in sight stand on the screen. */
export function placesOf(world: HTMLElement): Places {
  const all = world.querySelectorAll<HTMLElement>('[data-node^="touchpoint:"]')
  return new Map([...all].map((it) => [it.dataset['node'] ?? '', it.getBoundingClientRect()]))
}

/** Lets them come from there; a unit of the world is so many pixels. */
export function fly(world: HTMLElement, from: Places, unit: number): void {
  if (isStill() || from.size === 0) return
  const timing: KeyframeAnimationOptions = { duration: FLIGHT, easing: EASING }
  // All are measured before the first is moved.
  const ways = [...placesOf(world)].flatMap(([node, now]) => {
    const before = from.get(node)
    if (!before) return []
    const x = (before.x + before.width / 2 - now.x - now.width / 2) / unit
    return [{ node, x, y: (before.y - now.y) / unit }]
  })
  for (const { node, x, y } of ways) {
    const element = world.querySelector<HTMLElement>(`[data-node="${node}"]`)
    element?.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], timing)
  }
  for (const hop of world.querySelectorAll<HTMLElement>('[data-node^="hop:"]')) {
    hop.animate([{ opacity: 0 }, { opacity: 0, offset: 0.5 }, { opacity: 1 }], timing)
  }
}
