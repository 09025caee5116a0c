/** Where on the map something goes that is dropped from another program. */

import { putText } from '../actions/clipboard'
import { picturePlace, putPictures } from '../actions/pictures'
import type { App } from '../state/app'
import { toMap } from '../state/camera'
import { parkingPlace } from '../state/draft'
import type { CardPlace } from '../state/editing.svelte'
import type { Point } from '../state/geometry'
import type { Taker } from '../state/outside.svelte'
import { cardDrop, type Drop } from './drop'
import type { Surface } from './surface'
import { isTray } from './tools/pointer'

const NOTHING: ReadonlySet<string> = new Set()

/** Takes what is dropped: into the cell under the hand, which is shown as for any other drag. */
export function takerFor(app: App, surface: Surface, viewport: HTMLElement): Taker {
  /** The cell or the parking lot under a point of the page. */
  const aim = (at: Point): Drop<CardPlace> | null => {
    const below = document.elementFromPoint(at.x, at.y)
    if (isTray(below)) {
      const place = parkingPlace(app)
      return place && { place, holder: 'parking', landing: [] }
    }
    if (!below || !viewport.contains(below)) return null
    const box = viewport.getBoundingClientRect()
    const point = { x: at.x - box.left, y: at.y - box.top }
    return cardDrop(app.scene, toMap(app.camera.view, point), NOTHING)
  }
  const leave = (): void => {
    app.tray.over = false
    surface.marks.land([])
  }
  return {
    over: (at) => {
      app.tray.over = isTray(document.elementFromPoint(at.x, at.y))
      surface.marks.land(aim(at)?.landing ?? [])
    },
    leave,
    drop: (brought, at) => {
      leave()
      // Whoever is asked something has another map before their eyes than the hand.
      if (app.dialogs.open) return
      const place = aim(at)?.place ?? null
      if (brought.is === 'pictures') void putPictures(app, brought, inLane(app, place) ?? picturePlace(app))
      if (brought.is === 'text') void putText(app, brought.text, inLane(app, place))
    },
  }
}

/** A card that is new needs a lane, also in the parking lot. */
function inLane(app: App, place: CardPlace | null): CardPlace | null {
  if (place?.in !== 'parking' || place.lane != null) return place
  const parked = parkingPlace(app)
  return parked && { ...parked, before: place.before ?? null }
}
