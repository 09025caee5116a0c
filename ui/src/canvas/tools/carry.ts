/** What all gestures have in common that carry something and show the map as it would be. */

import type { Command } from '../../host'
import { sayWhere } from '../../state/where'
import type { Foresight } from '../foresight'
import type { Ghost } from '../ghost'
import type { Bench, Hold, Tool } from './tool'

export interface Carried {
  ghost: Ghost
  foresight: Foresight
  /** Where the thing is that the hand holds, once it lies there. */
  node: string
  /** Looks where the hand is now. */
  look: (hold: Hold) => void
  /** What letting go would do here; nothing where it would do nothing. */
  wanted: () => Command | null
  /** The gesture is over, whatever came of it. */
  ended?: () => void
}

export function carry({ app, surface }: Bench, carried: Carried): Tool {
  const { ghost, foresight, node, look, wanted, ended } = carried
  const end = (): void => {
    ghost.remove()
    surface.marks.lift([])
    surface.marks.land([])
    ended?.()
  }
  return {
    cursor: 'grabbing',
    scrolls: true,
    move: look,
    finish: (hold) => {
      look(hold)
      end()
      const command = wanted()
      if (!command) {
        foresight.forget()
        return
      }
      foresight.keep()
      void app.session.edit(command).then((edited) => {
        if (edited) sayWhere(app, node)
      })
    },
    cancel: () => {
      end()
      foresight.forget()
    },
  }
}
