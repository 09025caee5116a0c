/** Looks closer, from farther away, at all of it, at what is selected. */

import type { MenuAction } from '../host'
import type { App } from '../state/app'
import { center, union, type Rect } from '../state/geometry'
import { mapIsOpen, somethingIsSelected, type Action } from './action'

const STEP = 1.25

const closer = (by: number) => (app: App) => zoomTo(app, app.camera.view.zoom * by)

export const zooms: readonly Action[] = [
  zoom('zoom-in', ['Mod+=', 'Mod++'], closer(STEP)),
  zoom('zoom-out', ['Mod+-'], closer(1 / STEP)),
  zoom('zoom-actual', ['Mod+0'], (app) => zoomTo(app, 1)),
  { ...zoom('zoom-fit', ['Shift+1'], (app) => app.camera.fitAll(app.scene.direction)), at: 'canvas' },
  {
    ...zoom('zoom-selection', ['Shift+2'], (app) => {
      const box = selectionBox(app)
      if (box) app.camera.fit(box, 1.5)
    }),
    at: 'canvas',
    when: somethingIsSelected,
  },
]

/** Zooms about what is selected if it is in sight, else about the middle. */
export function zoomTo(app: App, zoom: number): void {
  const { camera } = app
  const box = selectionBox(app)
  const middle = { x: camera.screen.width / 2, y: camera.screen.height / 2 }
  const at = box ? onScreen(app, box) : middle
  const inSight =
    at.x >= 0 && at.y >= 0 && at.x <= camera.screen.width && at.y <= camera.screen.height
  camera.step(zoom, inSight ? at : middle, app.scene.direction)
}

function zoom(id: MenuAction, keys: readonly string[], run: (app: App) => void): Action {
  return { id, label: `action-${id}`, group: 'view', keys, at: 'window', when: mapIsOpen, run }
}

function selectionBox(app: App): Rect | null {
  return union([...app.selection.nodes].flatMap((node) => app.scene.frame(node) ?? []))
}

function onScreen(app: App, box: Rect): { x: number; y: number } {
  const { view } = app.camera
  const middle = center(box)
  return { x: middle.x * view.zoom + view.x, y: middle.y * view.zoom + view.y }
}
