/** What a pointer does between going down and coming up. */

import type { App } from '../../state/app'
import type { Point } from '../../state/geometry'
import type { Surface } from '../surface'

/** Where the pointer is, in both worlds, and what is held with it. */
export interface Hold {
  screen: Point
  map: Point
  add: boolean
  /** Whether that is over the parking lot beside the map. */
  parks: boolean
  /** Whether that is over a door to another map: then it lands nowhere on this one. */
  leaves: boolean
}

/** One gesture. It shows what it would do until it is finished or given up. */
export interface Tool {
  cursor: string
  /** Whether the map comes along when the pointer is at an edge. */
  scrolls: boolean
  move(hold: Hold): void
  finish(hold: Hold): void
  cancel(): void
}

/** What gestures work on. */
export interface Bench {
  app: App
  surface: Surface
  /** Where what is dragged is drawn. */
  overlay: HTMLElement
}
