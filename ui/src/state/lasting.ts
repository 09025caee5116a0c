/** How long things last, where the map is seen in time: what can be typed, pulled and counted there. */

import type { Command } from '../host'
import type { App } from './app'
import { formatDuration, parseDuration, unitWords } from './duration'
import type { Rect } from './geometry'
import { shown } from './nodeId'
import type { SceneState } from './scene.svelte'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Up to so many seconds people count in these steps. */
const STEPS: readonly (readonly [upTo: number, step: number])[] = [
  [MINUTE, 5],
  [10 * MINUTE, MINUTE],
  [HOUR, 5 * MINUTE],
  [6 * HOUR, 15 * MINUTE],
  [2 * DAY, HOUR],
  [14 * DAY, 12 * HOUR],
  [Infinity, DAY],
]
/** A bar that is not longer than this may be longer than it should, so that it can be seen. */
const HAIRLINE = 3.5
/** Units of the picture a second where nothing is known yet. */
const USUAL = 320 / HOUR

/** The column that says how long something takes. */
export interface Lasting {
  record: 'touchpoint' | 'hand_off'
  id: string
  column: 'duration' | 'wait_typical'
}

/** What lasts at a node; nothing at nodes that are no bars. */
export function lastingAt(node: string | null): Lasting | null {
  const it = node === null ? null : shown(node)
  if (it?.is === 'duration') return { record: 'touchpoint', id: it.touchpoint, column: 'duration' }
  if (it?.is === 'wait') return { record: 'hand_off', id: it.handOff, column: 'wait_typical' }
  return null
}

/** How long it takes, in seconds; nothing where nobody has said. */
export function secondsOf(app: App, { record, id }: Lasting): number | null {
  return record === 'touchpoint'
    ? (app.map.get('touchpoint', id)?.duration ?? null)
    : (app.map.get('hand_off', id)?.wait_typical ?? null)
}

/** The command that says how long something takes. */
export function lastingFor({ record, id, column }: Lasting, seconds: number | null): Command {
  return { do: 'change', record, ids: [id], set: { [column]: seconds } }
}

/** How long it takes, as it is typed. */
export function writtenTime(app: App, seconds: number | null): string {
  return formatDuration(seconds, unitWords(app.words))
}

/** Keeps what was typed; says why not where it cannot be read. */
export async function keepTime(app: App, lasting: Lasting, text: string): Promise<void> {
  const parsed = parseDuration(text, unitWords(app.words))
  if ('wrong' in parsed) {
    const { wrong, part } = parsed
    const message = app.words.text(`wrong-duration-${wrong}`, { part })
    const hint = app.words.text('wrong-duration-hint')
    const about = { file: null, line: null, column: null, record: null }
    app.toasts.failed({ code: 'refused', message, hint, about })
    return
  }
  if (parsed.seconds === secondsOf(app, lasting)) return
  await app.session.edit(lastingFor(lasting, parsed.seconds))
}

/** One step longer or shorter, in steps that people count in. */
export function stepped(seconds: number | null, longer: boolean): number {
  const now = seconds ?? 0
  const step = stepAt(longer ? now : now - 1)
  const next = longer ? Math.floor(now / step) * step + step : Math.ceil(now / step) * step - step
  return Math.max(0, next)
}

/** The nearest length that people would say. */
export function rounded(seconds: number): number {
  const step = stepAt(seconds)
  return Math.max(0, Math.round(seconds / step) * step)
}

/** The bar of a cell, and how many seconds a unit of the picture is there. */
export function barOf(app: App, node: string): { box: Rect; unit: number } | null {
  const lasting = lastingAt(node)
  const box = lasting ? app.scene.frame(`bar:${lasting.id}`) : undefined
  if (!lasting || !box) return null
  const seconds = secondsOf(app, lasting) ?? 0
  // A bar that is cut is measured by itself: it ends where its time ends.
  const own = seconds > 0 && box.width > HAIRLINE ? seconds / box.width : null
  return { box, unit: own ?? 1 / scaleOf(app) }
}

/** Units of the picture a second: those of the bars that are neither cut nor hairlines. */
function scaleOf(app: App): number {
  let scale = 0
  for (const node of cellsOf(app.scene)) {
    const lasting = lastingAt(node)
    const box = lasting ? app.scene.frame(`bar:${lasting.id}`) : undefined
    const seconds = lasting ? secondsOf(app, lasting) : null
    if (box && seconds && box.width > HAIRLINE) scale = Math.max(scale, box.width / seconds)
  }
  return scale || USUAL
}

function cellsOf(scene: SceneState): readonly string[] {
  return scene.node('row:times')?.children ?? []
}

function stepAt(seconds: number): number {
  return STEPS.find(([upTo]) => seconds < upTo)?.[1] ?? DAY
}
