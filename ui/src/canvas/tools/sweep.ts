/** Draws a curve in one go: every touchpoint that the hand passes is rated. */

import type { Command } from '../../host'
import type { App } from '../../state/app'
import type { Point, Rect } from '../../state/geometry'
import { newId } from '../../state/ids'
import { rating } from '../../state/rating'
import { levelAt } from '../drop'
import { Foresight } from '../foresight'
import type { Landing } from '../marks'
import { levelMark, type Spot } from './rate'
import type { Bench, Hold, Tool } from './tool'

/** A touchpoint's column on a plot. */
export interface Stop {
  touchpoint: string
  box: Pick<Rect, 'x' | 'width'>
}

export function sweep({ app, surface }: Bench, start: Hold, spot: Spot): Tool {
  const stops = app.map.all('touchpoint').flatMap((it): Stop[] => {
    const box = app.scene.frame(`touchpoint:${it.id}`)
    return box ? [{ touchpoint: it.id, box }] : []
  })
  const levels = new Map<string, number>()
  const foresight = new Foresight(app, surface)
  const newRatings = new Map(stops.map(({ touchpoint }) => [touchpoint, newId()]))
  const commands = (): Command[] =>
    [...levels].flatMap(([touchpoint, level]) => {
      const { persona } = spot
      return rating(app, { persona, touchpoint }, level, newRatings.get(touchpoint) ?? newId()) ?? []
    })
  let last = start.map
  const end = (): void => surface.marks.land([])
  const draw = (hold: Hold): void => {
    for (const [touchpoint, level] of swept(stops, last, hold.map, spot.plot)) {
      // What is passed again is rated anew.
      levels.delete(touchpoint)
      levels.set(touchpoint, level)
    }
    last = hold.map
    foresight.show(commands())
    surface.marks.land(marks(app, spot, stops, levels))
  }
  return {
    cursor: 'crosshair',
    scrolls: true,
    move: draw,
    finish: (hold) => {
      draw(hold)
      end()
      foresight.keep()
      void keep(app, spot.persona, [...levels.keys()].at(-1), commands())
    },
    cancel: () => {
      end()
      foresight.forget()
    },
  }
}

/**
 * The levels that a straight stroke sets: in each column whose middle it
 * passes, and in the one where it ends.
 */
export function swept(
  stops: readonly Stop[],
  from: Point,
  to: Point,
  plot: Rect,
): [touchpoint: string, level: number][] {
  const found: { x: number; stop: Stop; level: number }[] = []
  for (const stop of stops) {
    const middle = stop.box.x + stop.box.width / 2
    const passed = (middle - from.x) * (middle - to.x) <= 0 && from.x !== to.x
    const ends = to.x >= stop.box.x && to.x < stop.box.x + stop.box.width
    if (ends) found.push({ x: to.x, stop, level: levelAt(plot, to.y) })
    else if (passed) {
      const part = (middle - from.x) / (to.x - from.x)
      found.push({ x: middle, stop, level: levelAt(plot, from.y + (to.y - from.y) * part) })
    }
  }
  const forwards = to.x >= from.x ? 1 : -1
  found.sort((a, b) => (a.x - b.x) * forwards)
  return found.map(({ stop, level }) => [stop.touchpoint, level])
}

function marks(
  app: App,
  spot: Spot,
  stops: readonly Stop[],
  levels: ReadonlyMap<string, number>,
): Landing[] {
  const newest = [...levels.keys()].at(-1)
  return stops.flatMap(({ touchpoint, box }): Landing[] => {
    const level = levels.get(touchpoint)
    if (level === undefined) return []
    const at = { ...spot, touchpoint, x: box.x + box.width / 2 }
    const mark = levelMark(app, at, level)
    // One label is enough to read.
    return [touchpoint === newest || mark.is !== 'level' ? mark : { ...mark, label: '' }]
  })
}

async function keep(
  app: App,
  persona: string,
  newest: string | undefined,
  commands: readonly Command[],
): Promise<void> {
  // What is drawn where it was needs no step to undo.
  if (commands.length === 0) app.scene.present()
  if (commands.length === 0 || !(await app.session.editAll(commands))) return
  const last = `emotion:${persona}:${newest ?? ''}`
  if (app.scene.node(last)) app.selection.only(last)
  app.speech.say(app.words.text('said-swept', { count: commands.length }))
}
