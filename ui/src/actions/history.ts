/** Takes steps back, and does them again. */

import type { Edited } from '../host'
import type { App } from '../state/app'
import { nodeOf } from '../state/nodeId'
import { nodesOf, targetOf } from '../state/selection.svelte'
import { mapIsOpen, type Action } from './action'
import { selectMade } from './kinds'

export const undo: Action = {
  id: 'undo',
  label: 'action-undo',
  group: 'edit',
  keys: ['Mod+Z'],
  at: 'window',
  // What is on its way to the disk can be taken back as soon as it is there.
  when: (app) => mapIsOpen(app) && (app.session.history.undo !== null || app.session.saving === 'saving'),
  why: 'why-nothing-to-undo',
  run: async (app) => {
    const edited = await app.session.undo()
    const step = edited?.history.redo ?? ''
    if (edited) show(app, edited, app.words.text('said-undone', { step }))
  },
}

export const redo: Action = {
  id: 'redo',
  label: 'action-redo',
  group: 'edit',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  at: 'window',
  when: (app) => mapIsOpen(app) && app.session.history.redo !== null,
  why: 'why-nothing-to-redo',
  run: async (app) => {
    const step = app.session.history.redo ?? ''
    const edited = await app.session.redo()
    if (edited) show(app, edited, app.words.text('said-redone', { step }))
  },
}

/** Shows what was done, with a way back until the next step. */
export function offerUndo(app: App, message: string): void {
  app.toasts.done(message, {
    label: app.words.text('action-undo'),
    run: () => void undo.run(app),
    ofStep: true,
  })
}

/** Says what was done, and selects what it was done to. */
function show(app: App, edited: Edited, said: string): void {
  app.speech.say(said)
  // What came back is selected as it was made: a stage, not all that is in it.
  if (selectMade(app, edited)) return
  const there = edited.changes.filter((change) => change.after)
  // Who stands at a part of it, such as how long it takes, stays there.
  const { active } = app.selection
  const own = active === null ? null : targetOf(active, app.map)
  const whole = own && nodeOf(own)
  const nodes = nodesOf(there)
    .map((node) => (active !== null && node === whole ? active : node))
    .filter((node) => app.scene.node(node) && node !== 'title')
  if (nodes.length > 0 && nodes.length <= MOST) app.selection.set(nodes)
}

/** More things than this are not selected: a whole import is no selection. */
const MOST = 50
