/**
 * Where the window looks. Outside of the framework: it moves sixty times a
 * second, and only a style and a few boxes follow.
 *
 * A point of the map is on the screen at `point × zoom + offset`.
 */

import type { Direction } from '../host/bindings/Direction'
import { center, grown, type Point, type Rect, type Size } from './geometry'

export interface View extends Point {
  zoom: number
}

/** No hand goes farther away than this. */
export const LEAST_ZOOM = 0.05
/** All of a very large map is only seen from here. */
const LEAST_FIT = 0.01
export const MOST_ZOOM = 4
const FIT_PADDING = 32
/** So wide is the column of lane names that stays in sight, in pixels. */
export const NAMES_WIDTH = 128
/** As much of the map stays in sight, in pixels, however far it is pushed. */
const LEAST_IN_SIGHT = 96
/** Beyond the edge of the map a drag brings so much in sight, in pixels. */
const PUSH_MARGIN = 24
/** Nobody reads what they type below this zoom. */
const LEGIBLE = 0.5
/** Who was farther away comes as near as this to read. */
const READING = 0.8
/** What is brought in sight has so much room around it, in pixels. */
const REVEAL_MARGIN = 24
/** The zoom at which everybody reads a card: no map is seen first from farther away. */
const AT_FIRST = 0.75

export function toMap(view: View, point: Point): Point {
  return { x: (point.x - view.x) / view.zoom, y: (point.y - view.y) / view.zoom }
}

export function toScreen(view: View, point: Point): Point {
  return { x: point.x * view.zoom + view.x, y: point.y * view.zoom + view.y }
}

/** The part of the map that the screen shows. */
export function visible(view: View, screen: Size): Rect {
  const corner = toMap(view, { x: 0, y: 0 })
  return { ...corner, width: screen.width / view.zoom, height: screen.height / view.zoom }
}

/** Zooms so that what is under the pointer stays there. */
export function zoomedAt(view: View, zoom: number, pointer: Point): View {
  const bounded = Math.min(MOST_ZOOM, Math.max(Math.min(LEAST_ZOOM, view.zoom), zoom))
  const under = toMap(view, pointer)
  return {
    x: pointer.x - under.x * bounded,
    y: pointer.y - under.y * bounded,
    zoom: bounded,
  }
}

/** Shows all of a box, at most at its own size times `most`, clear of what lies over the edges. */
export function fitted(box: Rect, screen: Size, most = 1, cover: Cover = UNCOVERED): View {
  const room = {
    width: Math.max(1, screen.width - cover.left - cover.right - 2 * FIT_PADDING),
    height: Math.max(1, screen.height - cover.top - 2 * FIT_PADDING),
  }
  const wanted = Math.min(
    most,
    room.width / Math.max(1, box.width),
    room.height / Math.max(1, box.height),
  )
  const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_FIT, wanted))
  const middle = center(box)
  return {
    x: (screen.width + cover.left - cover.right) / 2 - middle.x * zoom,
    y: (screen.height + cover.top) / 2 - middle.y * zoom,
    zoom,
  }
}

/**
 * How much room a column must have beside it to be `wanted` pixels wide when all
 * of a box is shown; what is left free anyway counts.
 */
export function roomBeside(column: number, wanted: number, box: Rect, screen: Size): number {
  let room = 0
  // With more room beside it the box is smaller, and the column too.
  for (let round = 0; round < 3; round += 1) {
    const { zoom } = fitted(box, screen, 1, { ...UNCOVERED, left: room })
    room = Math.max(0, wanted - FIT_PADDING - column * zoom)
  }
  return room
}

/** How much of the screen's top and sides something lies over, in pixels. */
export interface Cover {
  top: number
  left: number
  right: number
}

const UNCOVERED: Cover = { top: 0, left: 0, right: 0 }

/** Moves no more than needed until a box is in sight, its beginning first. */
export function revealed(
  view: View,
  box: Rect,
  screen: Size,
  margin = 48,
  cover: Cover = UNCOVERED,
): View {
  const corner = toMap(view, { x: cover.left, y: cover.top })
  const seen = {
    ...corner,
    width: (screen.width - cover.left - cover.right) / view.zoom,
    height: (screen.height - cover.top) / view.zoom,
  }
  const room = grown(box, Math.min(margin / view.zoom, seen.width / 8, seen.height / 8))
  const shift = (start: number, length: number, from: number, span: number): number => {
    if (length > span || start < from) return start - from
    return Math.max(0, start + length - from - span)
  }
  const x = shift(room.x, room.width, seen.x, seen.width)
  const y = shift(room.y, room.height, seen.y, seen.height)
  return { ...view, x: view.x - x * view.zoom, y: view.y - y * view.zoom }
}

/** Where a box is in sight and near enough to read: its beginning, if it is too wide for all of it. */
export function legible(view: View, box: Rect, screen: Size, cover: Cover = UNCOVERED): View {
  if (view.zoom >= LEGIBLE) return revealed(view, box, screen, REVEAL_MARGIN, cover)
  const whole = fitted(box, screen, READING)
  if (whole.zoom >= LEGIBLE) return whole
  const near = zoomedAt(view, READING, { x: screen.width / 2, y: screen.height / 2 })
  return revealed(near, box, screen, REVEAL_MARGIN, cover)
}

/** Keeps at least a part of the map in sight, clear of what lies over the edges. */
export function bounded(view: View, map: Rect, screen: Size, cover: Cover = UNCOVERED): View {
  const clamp = (offset: number, start: number, length: number, from: number, to: number): number => {
    const keep = Math.min(length * view.zoom, Math.max(LEAST_IN_SIGHT, (to - from) / 4))
    const least = from + keep - (start + length) * view.zoom
    const most = to - keep - start * view.zoom
    return Math.min(Math.max(offset, Math.min(least, most)), Math.max(least, most))
  }
  return {
    ...view,
    x: clamp(view.x, map.x, map.width, cover.left, screen.width - cover.right),
    y: clamp(view.y, map.y, map.height, cover.top, screen.height),
  }
}

/**
 * How a map is seen first, from where reading begins: whole if letters are large
 * enough then, else as wide as it is, else as much of it as can be read.
 */
export function first(map: Rect, screen: Size, direction: Direction): View {
  const wide = screen.width / map.width
  const whole = Math.min(wide, screen.height / map.height)
  const zoom = Math.min(1, whole >= AT_FIRST ? whole : Math.max(AT_FIRST, wide))
  return settled({ x: 0, y: 0, zoom }, map, screen, direction, 'begin')
}

/**
 * Closes the gaps beside a map that is larger than the screen, and puts a
 * smaller one where reading begins; `begin` looks there in any case. Where the
 * `names` of lanes have become too small, there is room for others beside them.
 */
export function settled(
  view: View,
  map: Rect,
  screen: Size,
  direction: Direction,
  how: 'near' | 'begin' = 'near',
  names = 0,
): View {
  const room = names === 0 ? 0 : Math.max(0, NAMES_WIDTH - names * view.zoom)
  const [before, behind] = direction === 'ltr' ? [room, 0] : [0, room]
  const along = (
    offset: number,
    [start, length]: [number, number],
    [from, to]: [number, number],
    mirrored: boolean,
  ): number => {
    const atStart = from - start * view.zoom
    const atEnd = to - (start + length) * view.zoom
    const begin = mirrored ? atEnd : atStart
    if (how === 'begin' || atEnd > atStart) return begin
    return Math.min(atStart, Math.max(atEnd, offset))
  }
  return {
    ...view,
    x: along(view.x, [map.x, map.width], [before, screen.width - behind], direction === 'rtl'),
    y: along(view.y, [map.y, map.height], [0, screen.height], false),
  }
}

export class Camera {
  #view: View = { x: 0, y: 0, zoom: 1 }
  #screen: Size = { width: 1, height: 1 }
  #cover: Cover = UNCOVERED
  #map: Rect = { x: 0, y: 0, width: 1, height: 1 }
  #names: Rect | null = null
  #direction: Direction = 'ltr'
  #listeners = new Set<(view: View) => void>()
  #flight = 0
  /** Where it is on its way to, or was last. */
  #goal: View | null = null
  /** Whether a person asked for where it flies to. */
  #asked = false
  #of: string | null = null
  /** Where one looked last, by map. */
  #left = new Map<string, View>()

  get view(): View {
    return this.#view
  }

  get screen(): Size {
    return this.#screen
  }

  /** What lies over the edges of the screen. */
  get covered(): Cover {
    return this.#cover
  }

  /** The screen has another size. */
  resize(screen: Size): void {
    const wider = screen.width - this.#screen.width
    this.#screen = screen
    const { x, y, zoom } = this.#view
    const [goal, asked] = [this.#flight === 0 ? null : this.#goal, this.#asked]
    // Where one begins to read stays where it is.
    this.set({ x: this.#direction === 'rtl' ? x + wider : x, y, zoom })
    if (!goal) return
    // A way that was begun goes on.
    this.fly(goal)
    this.#asked = asked
  }

  /** The map has another size. */
  bound(map: Rect): void {
    this.#map = map
  }

  /** Where lanes have their own names on the map; nowhere without lanes. */
  names(column: Rect | null): void {
    this.#names = column
  }

  /** Another map is on its way: what is seen until {@link begin} is of neither. */
  turn(map: Rect): void {
    this.#of = null
    this.bound(map)
  }

  /** Looks there at once. */
  set(view: View): void {
    cancelFlight(this.#flight)
    this.#flight = 0
    this.#asked = false
    this.#put(view)
  }

  pan(by: Point): void {
    this.set({ ...this.#view, x: this.#view.x + by.x, y: this.#view.y + by.y })
  }

  /** Brings more of the map in sight on one side, until there is no more. */
  push(by: Point): void {
    const { x, y, zoom } = this.#view
    const { top, left, right } = this.#cover
    const along = (
      offset: number,
      step: number,
      [start, length]: [number, number],
      [from, to]: [number, number],
    ): number => {
      const most = Math.max(offset, from + PUSH_MARGIN - start * zoom)
      const least = Math.min(offset, to - PUSH_MARGIN - (start + length) * zoom)
      return Math.min(most, Math.max(least, offset + step))
    }
    const { width, height } = this.#screen
    this.set({
      zoom,
      x: along(x, by.x, [this.#map.x, this.#map.width], [left, width - right]),
      y: along(y, by.y, [this.#map.y, this.#map.height], [top, height]),
    })
  }

  zoomAt(zoom: number, pointer: Point): void {
    this.set(zoomedAt(this.#view, zoom, pointer))
  }

  /** Whether it is on its way to where one looks next. */
  get flies(): boolean {
    return this.#flight !== 0
  }

  /** Looks there after a short flight, or at once for those who want no motion. */
  fly(to: View): void {
    cancelFlight(this.#flight)
    this.#asked = false
    this.#goal = to
    const from = this.#view
    if (isStill() || (same(from.x, to.x) && same(from.y, to.y) && same(from.zoom, to.zoom))) {
      this.set(to)
      return
    }
    const start = performance.now()
    const step = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - start) / FLIGHT))
      const eased = 1 - (1 - part) ** 3
      const zoom = from.zoom * (to.zoom / from.zoom) ** eased
      // Offsets follow the zoom so that the way looks straight.
      const share = same(to.zoom, from.zoom) ? eased : (zoom - from.zoom) / (to.zoom - from.zoom)
      this.#put({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
        zoom,
      })
      this.#flight = part < 1 ? requestAnimationFrame(step) : 0
      if (!this.#flight) this.#asked = false
    }
    this.#flight = requestAnimationFrame(step)
  }

  /** Looks where one looked last at this map, or as a map is seen first. */
  begin(map: string, direction: Direction): void {
    this.#of = map
    this.#direction = direction
    this.set(this.#left.get(map) ?? first(this.#map, this.#screen, direction))
  }

  /** Zooms about a point without opening gaps beside the map. */
  step(zoom: number, at: Point, direction: Direction): void {
    const to = zoomedAt(this.#view, zoom, at)
    this.fly(settled(to, this.#map, this.#screen, direction, 'near', this.#lengthOfNames(direction)))
  }

  /** Shows all of the map, and beside it the names of lanes in letters that can be read. */
  fitAll(direction: Direction): void {
    const names = this.#lengthOfNames(direction)
    const room = names === 0 ? 0 : roomBeside(names, NAMES_WIDTH, this.#map, this.#screen)
    const [left, right] = direction === 'ltr' ? [room, 0] : [0, room]
    this.fit(this.#map, 1, { top: 0, left, right })
  }

  /** Shows all of a box, which nothing that is brought in sight meanwhile prevents. */
  fit(box: Rect, most = 1, cover: Cover = UNCOVERED): void {
    this.fly(fitted(box, this.#screen, most, cover))
    this.#asked = this.#flight !== 0
  }

  reveal(box: Rect): void {
    if (this.#asked) return
    this.fly(revealed(this.#view, box, this.#screen, REVEAL_MARGIN, this.#cover))
  }

  /** Brings a box in sight, and near enough to read. */
  read(box: Rect): void {
    if (this.#asked) return
    this.fly(legible(this.#view, box, this.#screen, this.#cover))
  }

  /** Something lies over the edges now: what is to be seen stays clear of it. */
  cover(cover: Cover): void {
    this.#cover = cover
    // A flight ends where it is clear.
    if (this.#flight) return
    const { x, y } = bounded(this.#view, this.#map, this.#screen, cover)
    if (!same(x, this.#view.x) || !same(y, this.#view.y)) this.#put({ ...this.#view, x, y })
  }

  /** Hears of each move. */
  listen(listener: (view: View) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** From where reading begins to the end of the lanes' own names, on the map; 0 without lanes. */
  #lengthOfNames(direction: Direction): number {
    if (!this.#names) return 0
    const { x, width } = this.#names
    return direction === 'ltr' ? x + width - this.#map.x : this.#map.x + this.#map.width - x
  }

  #put(view: View): void {
    this.#view = bounded(view, this.#map, this.#screen, this.#cover)
    if (this.#of !== null) this.#left.set(this.#of, this.#view)
    for (const listener of this.#listeners) listener(this.#view)
  }
}

const FLIGHT = 180
const STILL = '(prefers-reduced-motion: reduce)'

/** Whether nothing shall move by itself. */
export function isStill(): boolean {
  return typeof matchMedia === 'undefined' || matchMedia(STILL).matches
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.001
}

function cancelFlight(flight: number): void {
  if (flight) cancelAnimationFrame(flight)
}
