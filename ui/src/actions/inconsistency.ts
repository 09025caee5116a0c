/** Notes that customers learn different things through two channels. */

import type { Target } from '../host'
import type { App } from '../state/app'
import { newId } from '../state/ids'
import { beginning } from '../state/inconsistencies'
import { shown } from '../state/nodeId'
import { targetOf } from '../state/selection.svelte'
import { mapIsOpen, type Action } from './action'

export const noteInconsistency: Action = {
  id: 'note-inconsistency',
  label: 'action-note-inconsistency',
  group: 'insert',
  keys: ['Mod+Alt+W'],
  at: 'window',
  when: (app) => mapIsOpen(app) && app.map.all('channel').length > 1,
  why: 'why-no-two-channels',
  run: (app) => noteAbout(app, selected(app)),
}

/** Makes a note about these touchpoints or channels, and lets it be filled in. */
export async function noteAbout(app: App, of: readonly Target[]): Promise<void> {
  const set = beginning(app.map, of)
  if (set === null) return
  const id = newId()
  if (await app.session.edit({ do: 'create', record: 'inconsistency', id, set })) {
    app.dialogs.showRecord('inconsistencies', id)
  }
}

/** What is selected; a cell stands for its touchpoint, a change for both of its ends. */
function selected(app: App): Target[] {
  return [...app.selection.nodes].flatMap((node): Target[] => {
    const it = shown(node)
    if (it.is === 'cell') return [{ record: 'touchpoint', id: it.touchpoint }]
    if (it.is === 'crossing') {
      return [it.from, it.to].map((id) => ({ record: 'touchpoint', id }))
    }
    return [targetOf(node, app.map) ?? []].flat()
  })
}
