/** Goes to places of the map, and opens what finds them and everything that can be done. */

import { tick } from 'svelte'

import type { App } from '../state/app'
import { mapIsOpen, type Action } from './action'

export const showPalette: Action = {
  id: 'show-palette',
  label: 'action-show-palette',
  group: 'find',
  keys: ['Mod+K', 'Mod+Shift+P'],
  at: 'window',
  when: () => true,
  run: (app) => app.dialogs.show({ is: 'palette', of: 'all' }),
}

export const goToStage: Action = {
  id: 'go-to-stage',
  label: 'action-go-to-stage',
  group: 'find',
  keys: ['Mod+J'],
  at: 'window',
  when: (app) => mapIsOpen(app) && app.map.all('stage').length > 0,
  why: 'why-no-stages',
  run: (app) => app.dialogs.show({ is: 'palette', of: 'journey' }),
}

/** Selects a node, brings it near enough to read, and puts the keyboard there. */
export async function goTo(app: App, node: string): Promise<void> {
  // The keyboard follows the selection when it is nowhere else.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await showNode(app, node)
}

/** Selects a node and brings it near enough to read. The keyboard stays where it is. */
export async function showNode(app: App, node: string): Promise<void> {
  // Only the journey shows everything.
  if (!app.scene.node(node)) await app.session.look('journey')
  app.selection.only(node)
  await tick()
  const frame = app.scene.frame(node)
  if (frame) app.camera.read(frame)
}
