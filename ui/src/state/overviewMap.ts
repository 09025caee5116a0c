/** When a small picture of the whole map lies over a corner, and how large it is. */

import { innerHeight, innerWidth } from 'svelte/reactivity/window'

import type { App } from './app'
import type { Size } from './geometry'

/** The largest such picture, in pixels. */
const MOST = { width: 220, height: 150 }
/** On a screen smaller than this it would hide too much of the map. */
const LEAST = { width: 720, height: 480 }
/** A map of so many screens, at the zoom at which it can be read, gets one by itself. */
const SCREENS = 8
const READING = 0.75

/** Whether it is shown: as was asked for, else if the map is much larger than the screen. */
export function showsOverviewMap(app: App): boolean {
  void app.scene.revision
  const screen = { width: innerWidth.current ?? 0, height: innerHeight.current ?? 0 }
  return app.preferences.settings?.overviewMap ?? isLarge(app.scene.size, screen)
}

/** How large each unit of the map is on it. */
export function overviewScale({ width, height }: Size): number {
  return Math.min(MOST.width / Math.max(1, width), MOST.height / Math.max(1, height))
}

export function isLarge(map: Size, screen: Size): boolean {
  if (screen.width < LEAST.width || screen.height < LEAST.height) return false
  return map.width * map.height * READING ** 2 > screen.width * screen.height * SCREENS
}
