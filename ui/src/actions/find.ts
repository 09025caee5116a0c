/** Searches the map: opens the bar, and goes from hit to hit. */

import type { App } from '../state/app'
import { mapIsOpen, type Action } from './action'
import { showNode } from './goTo'
import { showRecord } from './reach'

export const find: Action = {
  id: 'find',
  label: 'action-find',
  group: 'find',
  keys: ['Mod+F'],
  at: 'window',
  when: mapIsOpen,
  run: (app) => app.find.show(),
}

export const findNext: Action = {
  id: 'find-next',
  label: 'action-find-next',
  group: 'find',
  keys: ['F3', 'Mod+G'],
  at: 'window',
  when: mapIsOpen,
  run: (app) => walk(app, 1),
}

export const findPrevious: Action = {
  id: 'find-previous',
  label: 'action-find-previous',
  group: 'find',
  keys: ['Shift+F3'],
  at: 'window',
  when: mapIsOpen,
  run: (app) => walk(app, -1),
}

/** Selects the next hit; where nothing is looked for yet, asks for what. */
function walk(app: App, by: 1 | -1): void {
  if (app.find.hits === null) {
    app.find.show()
    return
  }
  const hit = app.find.step(app.selection.active, by)
  if (hit !== null) void goToStop(app, hit)
}

/** Shows a stop of the walk; where it has no place in this picture, wherever it has one. */
async function goToStop(app: App, stop: string): Promise<void> {
  const target = app.find.targetAt(stop)
  if (app.scene.node(stop) || target === null) {
    app.find.stay(stop, stop)
    await showNode(app, stop)
    return
  }
  await showRecord(app, target)
  app.find.stay(stop, app.selection.active)
}
