/**
 * Names that stay in sight while the map goes by. They follow the camera
 * outside of the framework: a bar moves as a whole, and only a name that an
 * edge of the screen cuts is laid out anew.
 */

import type { Direction } from '../host/bindings/Direction'
import { toScreen, type Cover, type View } from '../state/camera'
import type { Rect, Size } from '../state/geometry'

export interface Pin {
  node: string
  name: string
  box: Rect
}

/** What has a name that stays, and where it is on the map. */
export interface Named {
  stages: readonly Pin[]
  touchpoints: readonly Pin[]
  lanes: readonly Pin[]
  grid: Rect | null
  direction: Direction
}

/** The elements that hold the names. */
export interface Holders {
  stages: HTMLElement
  touchpoints: HTMLElement
  lanes: HTMLElement
}

/** What is shown of the names for a view. */
export interface Standing {
  stages: boolean
  touchpoints: boolean
  lanes: boolean
  cover: Cover
  /** From where to where the column of lane names goes. */
  gutter: { start: number; end: number }
}

/** How large the places of names are. */
export interface Sizes {
  /** How high a bar of names is. */
  bar: number
  /** How wide the column of lane names is. */
  gutter: number
}

/** Those of the window that a person works in. */
export const SIZES: Sizes = { bar: 28, gutter: 120 }
/** Below this zoom the names of touchpoints have no room. */
const ROOM = 0.3
/** In a row that is lower than this a name has no room. */
const LEAST_ROW = 16
/** As in a column that is narrower than this. */
const LEAST_COLUMN = 24

/** Which names stay: those whose own place is out of sight, while their grid is not. */
export function standing(named: Named, view: View, screen: Size, sizes: Sizes): Standing {
  const { bar, gutter } = sizes
  const bottom = (box: Rect | null | undefined): number =>
    box ? (box.y + box.height) * view.zoom + view.y : Infinity
  const gridEnd = bottom(named.grid)
  const stages = bottom(named.stages[0]?.box) < bar && gridEnd > bar * 2
  const touchpoints =
    stages &&
    view.zoom >= ROOM &&
    bottom(named.touchpoints[0]?.box) < bar * 2 &&
    gridEnd > bar * 3
  const lanes = hasLeft(named, view, screen, gutter)
  const top = (stages ? bar : 0) + (touchpoints ? bar : 0)
  const side = lanes ? gutter : 0
  const start = Math.max(top, named.grid ? named.grid.y * view.zoom + view.y : Infinity)
  return {
    stages,
    touchpoints,
    lanes,
    cover: {
      top,
      left: named.direction === 'ltr' ? side : 0,
      right: named.direction === 'ltr' ? 0 : side,
    },
    gutter: { start, end: Math.max(start, Math.min(gridEnd, screen.height)) },
  }
}

/** Whether less is seen of the column of lanes than their names need. */
function hasLeft({ lanes, direction }: Named, view: View, screen: Size, gutter: number): boolean {
  const box = lanes[0]?.box
  if (!box) return false
  const start = toScreen(view, box).x
  const width = box.width * view.zoom
  const least = Math.min(gutter, width)
  return direction === 'ltr' ? start + width < least : start > screen.width - least
}

export class Pins {
  #named: Named | null = null
  #stages: Strip
  #touchpoints: Strip
  #lanes: Strip

  constructor(private readonly holders: Holders) {
    this.#stages = new Strip(holders.stages, 'x')
    this.#touchpoints = new Strip(holders.touchpoints, 'x')
    this.#lanes = new Strip(holders.lanes, 'y')
  }

  /** These are the names now. */
  fill(named: Named): void {
    this.#named = named
    this.#stages.fill(named.stages)
    this.#touchpoints.fill(named.touchpoints)
    this.#lanes.fill(named.lanes)
  }

  /** Shows what stays in this view, and says what that lies over. */
  follow(view: View, screen: Size, sizes: Sizes): Cover | null {
    if (!this.#named) return null
    const { stages, touchpoints, lanes, cover, gutter } = standing(
      this.#named,
      view,
      screen,
      sizes,
    )
    const across = { from: cover.left, to: screen.width - cover.right, least: LEAST_COLUMN }
    this.#stages.show(stages, view.x, 0, view.zoom, across)
    this.#touchpoints.show(touchpoints, view.x, 0, view.zoom, across)
    const down = { from: gutter.start, to: gutter.end, least: LEAST_ROW }
    this.#lanes.show(lanes, view.y, gutter.start, view.zoom, down)
    if (lanes) {
      const { style } = this.holders.lanes
      put(style, 'top', `${gutter.start}px`)
      put(style, 'height', `${gutter.end - gutter.start}px`)
    }
    return cover
  }
}

/** The part of the screen that names are seen in, and how much of it one needs. */
interface Sight {
  from: number
  to: number
  least: number
}

interface Placed {
  pin: Pin
  element: HTMLElement
  start: number
  length: number
}

/** Names beside or below each other that move together. */
class Strip {
  #layer = document.createElement('div')
  #placed: Placed[] = []

  constructor(
    private readonly holder: HTMLElement,
    private readonly axis: 'x' | 'y',
  ) {
    this.#layer.className = 'strip'
    holder.append(this.#layer)
  }

  fill(pins: readonly Pin[]): void {
    const known = new Map(this.#placed.map((it) => [it.pin.node, it]))
    this.#placed = pins.map((pin) => {
      const before = known.get(pin.node)
      const element = before?.element ?? nameOf(pin)
      if (element.textContent !== pin.name) element.textContent = pin.name
      return { pin, element, start: before?.start ?? NaN, length: before?.length ?? NaN }
    })
    // Most edits leave all names where they are.
    const { children } = this.#layer
    const same =
      children.length === this.#placed.length &&
      this.#placed.every((it, index) => children[index] === it.element)
    if (!same) this.#layer.replaceChildren(...this.#placed.map((it) => it.element))
  }

  /** Moves all names to the camera's place; `origin` is where the holder begins on the screen. */
  show(shown: boolean, offset: number, origin: number, zoom: number, sight: Sight): void {
    if (this.holder.hidden === shown) this.holder.hidden = !shown
    if (!shown) return
    const [moved, along, side] =
      this.axis === 'x'
        ? ([`translateX(${offset - origin}px)`, 'width', 'left'] as const)
        : ([`translateY(${offset - origin}px)`, 'height', 'top'] as const)
    put(this.#layer.style, 'transform', moved)
    for (const placed of this.#placed) {
      const { box } = placed.pin
      const [from, span] = this.axis === 'x' ? [box.x, box.width] : [box.y, box.height]
      const start = Math.max(sight.from - offset, from * zoom)
      const length = Math.min(sight.to - offset, (from + span) * zoom) - start
      const hidden = length < sight.least
      if (placed.element.hidden !== hidden) placed.element.hidden = hidden
      if (hidden) continue
      if (placed.start !== start) placed.element.style[side] = `${start}px`
      if (placed.length !== length) placed.element.style[along] = `${length}px`
      placed.start = start
      placed.length = length
    }
  }
}

function nameOf(pin: Pin): HTMLElement {
  const element = document.createElement('span')
  element.dataset['pin'] = pin.node
  element.dir = 'auto'
  return element
}

function put(style: CSSStyleDeclaration, name: 'transform' | 'top' | 'height', value: string): void {
  if (style[name] !== value) style[name] = value
}
