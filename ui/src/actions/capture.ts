/** Opens the bar of large letters, for a room that reads along on this screen. */

import { mapIsOpen, type Action } from './action'

export const captureBar: Action = {
  id: 'capture-bar',
  label: 'action-capture-bar',
  group: 'insert',
  keys: ['Mod+Alt+Enter'],
  at: 'window',
  when: mapIsOpen,
  run: (app) => app.capture.toggle(),
}
