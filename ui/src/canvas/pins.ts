/**
 * Names that stay in sight while the map goes by. They follow the camera
 * outside of the framework: a bar moves as a whole, and only a name that an
 * edge of the screen cuts is laid out anew.
 */

import type { Direction } from '../host/bindings/Direction'
import type { IconName } from '../host/icons.generated'
import { NAMES_WIDTH, toScreen, type Cover, type View } from '../state/camera'
import type { Rect, Size } from '../state/geometry'
import { ScaleMarks } from './scaleMarks'

export interface Pin {
  node: string
  name: string
  box: Rect
  /** What the heights in a lane of curves mean. */
  scale?: Scale
}

/** The levels of a plot from its top down, as the map writes them. */
export interface Scale {
  /** From the first level to the last. */
  plot: Rect
  levels: readonly Level[]
}

export interface Level {
  number: string
  word: string
  icon: IconName
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
  /** Where the bar of stages is. Below the upper edge it lies over their own names only. */
  bar: number
  /** From where to where the column of lane names goes, and where it is across. */
  gutter: { start: number; end: number; left: number; width: number }
}

/** How large the places of names are. */
export interface Sizes {
  /** How high a bar of names is. */
  bar: number
  /** How wide the column of lane names is. */
  gutter: number
}

/** Those of the window that a person works in. */
export const SIZES: Sizes = { bar: 28, gutter: NAMES_WIDTH }
/** Below this zoom the names of touchpoints have no room. */
const ROOM = 0.3
/** Before the names in their own column, on the map. */
const PADDING = 8
/** So high is the name of a lane in its own column, on the map. */
const LABEL = 40
/** So much of a lane must be seen for its name to stay. */
const LEAST_CUT = 48
/** In a row that is lower than this a name has no room. */
const LEAST_ROW = 16
/** As in a column that is narrower than this. */
const LEAST_COLUMN = 24
/** A name with less room across than this is smaller and closer to the edges of its place. */
const TIGHT = 80
/** With less room down than this it has only one line. */
const LOW = 36

/**
 * Which names stay: those whose own place is out of sight, while their grid is
 * not, and those whose own letters are too small to read.
 */
export function standing(named: Named, view: View, screen: Size, sizes: Sizes): Standing {
  const { bar, gutter } = sizes
  const bottom = (box: Rect | null | undefined): number =>
    box ? (box.y + box.height) * view.zoom + view.y : Infinity
  const gridEnd = bottom(named.grid)
  const head = named.stages[0]?.box
  const headEnd = bottom(head)
  const isSmall = head !== undefined && head.height * view.zoom < bar
  const stages = (headEnd < bar || isSmall) && gridEnd > bar * 2
  const touchpoints =
    stages &&
    view.zoom >= ROOM &&
    bottom(named.touchpoints[0]?.box) < bar * 2 &&
    gridEnd > bar * 3
  const column = columnOf(named, view, screen, gutter)
  const top = (stages && headEnd <= bar ? bar : 0) + (touchpoints ? bar : 0)
  const side = column?.covers ? gutter : 0
  const above = stages ? Math.max(0, headEnd - bar) : 0
  const gridStart = named.grid ? named.grid.y * view.zoom + view.y : Infinity
  // The column begins where the bar does, where that stands out above the grid.
  const start = Math.max(top, stages && above > 0 ? Math.min(gridStart, above) : gridStart)
  const cut = column === null ? cutLane(named, view, top) : null
  const end = Math.max(start, Math.min(gridEnd, screen.height))
  return {
    stages,
    touchpoints,
    lanes: column !== null || cut !== null,
    cover: {
      top,
      left: named.direction === 'ltr' ? side : 0,
      right: named.direction === 'ltr' ? 0 : side,
    },
    bar: above,
    gutter: cut
      ? {
          start: top,
          // Below it the rows of the lane say what they are.
          end: Math.min(end, top + bar),
          left: toScreen(view, cut).x,
          width: cut.width * view.zoom,
        }
      : { start, end, left: column?.left ?? 0, width: column?.width ?? gutter },
  }
}

/** The lane that goes on below the upper edge while its name has gone by above it. */
function cutLane({ lanes }: Named, view: View, top: number): Rect | null {
  const at = (y: number): number => y * view.zoom + view.y
  const found = lanes.find(
    ({ box }) => at(box.y + LABEL) < top && at(box.y + box.height) > top + LEAST_CUT,
  )
  return found?.box ?? null
}

/**
 * Where the names of lanes stand: nowhere while their own column is in sight and
 * large enough; over that column or beside the map while there is room; else at
 * the edge of the screen, where they cover what goes by.
 */
function columnOf(
  { lanes, direction }: Named,
  view: View,
  screen: Size,
  gutter: number,
): { left: number; width: number; covers: boolean } | null {
  const box = lanes[0]?.box
  if (!box) return null
  const from = toScreen(view, box).x
  const width = box.width * view.zoom
  // How much of the screen there is up to the end of the column, and how much of it is cut.
  const room = direction === 'ltr' ? from + width : screen.width - from
  const cut = width - room
  if (width >= gutter && cut <= PADDING * view.zoom) return null
  const wide = cut > 0 ? Math.max(gutter, room) : gutter
  const covers = room < gutter
  if (direction === 'ltr') return { left: covers ? 0 : room - wide, width: wide, covers }
  return { left: covers ? screen.width - gutter : from, width: wide, covers }
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
    const now = standing(this.#named, view, screen, sizes)
    const { stages, touchpoints, lanes, cover, gutter } = now
    const across = { from: cover.left, to: screen.width - cover.right, least: LEAST_COLUMN }
    this.#stages.show(stages, view.x, 0, view.zoom, across)
    this.#touchpoints.show(touchpoints, view.x, 0, view.zoom, across)
    const { style: bar, classList } = this.holders.stages
    put(bar, 'top', `${now.bar}px`)
    classList.toggle('afloat', now.bar > 0)
    const down = { from: gutter.start, to: gutter.end, least: LEAST_ROW }
    this.#lanes.show(lanes, view.y, gutter.start, view.zoom, down)
    if (lanes) {
      const { style } = this.holders.lanes
      put(style, 'top', `${gutter.start}px`)
      put(style, 'height', `${gutter.end - gutter.start}px`)
      put(style, 'left', `${gutter.left}px`)
      put(style, 'width', `${gutter.width}px`)
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
  scale: ScaleMarks | null
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
      const scale = pin.scale ? new ScaleMarks(element, pin.scale) : null
      return { pin, element, scale, start: before?.start ?? NaN, length: before?.length ?? NaN }
    })
    // Most edits leave all names where they are.
    const { children } = this.#layer
    const wanted = this.#placed.flatMap((it) => [it.element, ...(it.scale?.elements ?? [])])
    const same =
      children.length === wanted.length && wanted.every((it, index) => children[index] === it)
    if (!same) this.#layer.replaceChildren(...wanted)
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
      placed.scale?.show(hidden ? null : start, zoom)
      if (hidden) continue
      if (placed.start !== start) placed.element.style[side] = `${start}px`
      if (placed.length !== length) {
        placed.element.style[along] = `${length}px`
        placed.element.classList.toggle('tight', length < (this.axis === 'x' ? TIGHT : LOW))
      }
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

function put(style: CSSStyleDeclaration, name: 'transform' | 'top' | 'left' | 'width' | 'height', value: string): void {
  if (style[name] !== value) style[name] = value
}
