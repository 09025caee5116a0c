/** Selects everything, or nothing. */

import { shown } from '../state/nodeId'
import { mapIsOpen, type Action } from './action'

export const selectAll: Action = {
  id: 'select-all',
  label: 'action-select-all',
  group: 'edit',
  keys: ['Mod+A'],
  at: 'canvas',
  when: mapIsOpen,
  run: (app) => {
    const cards: string[] = []
    app.scene.walk((node) => {
      if (shown(node.id).is === 'card') cards.push(node.id)
    })
    app.selection.set(cards)
  },
}
