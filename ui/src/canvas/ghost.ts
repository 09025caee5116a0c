/** What is under the pointer while it is dragged. */

import type { Point } from '../state/geometry'
import { SCALE } from './paint'
import type { World } from './world'

export class Ghost {
  #element: HTMLElement
  #likeness: HTMLElement | null

  constructor(
    layer: HTMLElement,
    world: World,
    nodes: readonly string[],
    private readonly grip: Point,
  ) {
    this.#element = document.createElement('div')
    this.#element.className = 'ghost'
    this.#element.setAttribute('aria-hidden', 'true')
    const [first] = nodes
    this.#likeness = first === undefined ? null : world.likeness(first)
    if (this.#likeness) {
      this.#likeness.style.left = '0'
      this.#likeness.style.top = '0'
      this.#likeness.style.transformOrigin = '0 0'
      this.#element.append(this.#likeness)
    }
    if (nodes.length > 1) {
      const count = document.createElement('span')
      count.className = 'count'
      count.textContent = String(nodes.length)
      this.#element.append(count)
    }
    layer.append(this.#element)
  }

  /** Follows a point of the screen. */
  move(at: Point, zoom: number): void {
    const x = at.x - this.grip.x * zoom
    const y = at.y - this.grip.y * zoom
    this.#element.style.transform = `translate(${x}px, ${y}px)`
    if (this.#likeness) this.#likeness.style.transform = `scale(${zoom / SCALE})`
  }

  remove(): void {
    this.#element.remove()
  }
}
