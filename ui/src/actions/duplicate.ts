/** Makes a second one of what is selected, behind it. */

import { newId } from '../state/ids'
import { targets } from '../state/selection.svelte'
import { byKind, selectMade } from './kinds'
import { somethingIsSelected, type Action } from './action'

const COPIES = ['card', 'touchpoint', 'stage', 'lane', 'persona'] as const

export const duplicate: Action = {
  id: 'duplicate',
  label: 'action-duplicate',
  group: 'edit',
  keys: ['Mod+D'],
  at: 'canvas',
  when: (app) =>
    somethingIsSelected(app) && byKind(targets(app.selection, app.map), COPIES).length > 0,
  run: async (app) => {
    const groups = byKind(targets(app.selection, app.map), COPIES)
    const mark = newId()
    for (const [record, ids] of groups) {
      const edited = await app.session.edit({ do: 'copy', record, ids, first_id: newId() }, mark)
      if (!edited) return
      selectMade(app, edited)
    }
  },
}
