/** Moves what is selected by choosing a place, without dragging. */

import type { App } from '../state/app'
import { targets } from '../state/selection.svelte'
import { somethingIsSelected, type Action } from './action'

export const moveTo: Action = {
  id: 'move-to',
  label: 'action-move-to',
  group: 'move',
  keys: ['Mod+M'],
  at: 'canvas',
  when: (app) => somethingIsSelected(app) && hasPlaces(app),
  run: (app) => app.dialogs.show({ is: 'moveTo' }),
}

function hasPlaces(app: App): boolean {
  const kinds = new Set(targets(app.selection, app.map).map((target) => target.record))
  const [kind] = kinds
  return (
    kinds.size === 1 && kind !== undefined && ['card', 'touchpoint', 'stage', 'lane'].includes(kind)
  )
}
