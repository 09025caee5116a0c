/** Selects the cards and points that a box touches. */

import { between } from '../../state/geometry'
import { shown } from '../../state/nodeId'
import type { Bench, Hold, Tool } from './tool'

export function marquee({ app, surface }: Bench, start: Hold): Tool {
  const before = new Set(start.add ? app.selection.nodes : [])
  const select = (hold: Hold): void => {
    const box = between(start.map, hold.map)
    const touched = new Set(before)
    app.scene.within(box, (node) => {
      const what = shown(node.id).is
      if (what === 'card' || what === 'emotion') touched.add(node.id)
    })
    app.selection.set(touched)
    surface.marks.marquee(box)
  }
  return {
    cursor: 'crosshair',
    scrolls: true,
    move: select,
    finish: (hold) => {
      select(hold)
      surface.marks.marquee(null)
    },
    cancel: () => {
      surface.marks.marquee(null)
      app.selection.set(before)
    },
  }
}
