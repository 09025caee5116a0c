/** Goes to the last message in the corner, which may offer something. */

import type { Action } from './action'

export const goToMessage: Action = {
  id: 'go-to-message',
  label: 'action-go-to-message',
  group: 'find',
  keys: ['Mod+Alt+N'],
  at: 'window',
  when: (app) => app.toasts.shown.length > 0,
  why: 'why-no-message',
  run: (app) => app.toasts.enter(),
}
