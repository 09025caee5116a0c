/** Drags a point of an emotion curve up and down, or sets one where there is none. */

import type { App } from '../../state/app'
import type { Rect } from '../../state/geometry'
import { newId } from '../../state/ids'
import { rating, setRating } from '../../state/rating'
import { heightOf, levelAt } from '../drop'
import { Foresight } from '../foresight'
import type { Landing } from '../marks'
import type { Bench, Hold, Tool } from './tool'

/** A persona's place on a plot. */
export interface Spot {
  plot: Rect
  /** The middle of the touchpoint's column. */
  x: number
  persona: string
  touchpoint: string
}

export function rate({ app, surface }: Bench, spot: Spot): Tool {
  const foresight = new Foresight(app, surface)
  const newRating = newId()
  const end = (): void => surface.marks.land([])
  const show = (hold: Hold): void => {
    const level = levelAt(spot.plot, hold.map.y)
    surface.marks.land([levelMark(app, spot, level)])
    const command = rating(app, spot, level, newRating)
    foresight.show(command ? [command] : [])
  }
  return {
    cursor: 'ns-resize',
    scrolls: false,
    move: show,
    finish: (hold) => {
      end()
      const level = levelAt(spot.plot, hold.map.y)
      // Where it was there is nothing to wait for.
      if (rating(app, spot, level, newRating)) foresight.keep()
      else foresight.forget()
      setRating(app, spot, level)
    },
    cancel: () => {
      end()
      foresight.forget()
    },
  }
}

/** How a level looks before it is set. */
export function levelMark(app: App, spot: Spot, level: number): Landing {
  const name = app.map.get('persona', spot.persona)?.name ?? ''
  return {
    is: 'level',
    at: { x: spot.x, y: heightOf(spot.plot, level) },
    base: { x: spot.x, y: heightOf(spot.plot, 0) },
    label: app.words.text('canvas-rate', {
      persona: name || app.words.text('untitled-persona'),
      level: app.words.text(`emotion-${level}`),
    }),
  }
}
