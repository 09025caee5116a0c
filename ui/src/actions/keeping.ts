/** What is kept of the library, and what a person likes, as a file. */

import type { Action } from './action'
import { tellSaved } from './files'

export const showBackups: Action = {
  id: 'show-backups',
  label: 'action-show-backups',
  group: 'file',
  keys: [],
  at: 'window',
  when: () => true,
  run: (app) => app.dialogs.show({ is: 'settings', at: 'library' }),
}

export const backUp: Action = {
  id: 'back-up',
  label: 'action-back-up',
  group: 'file',
  keys: [],
  at: 'window',
  when: () => true,
  run: async (app) => {
    const made = await app.session.attempt(() => app.host.makeBackup())
    if (!made) return
    app.toasts.done(app.words.text('toast-backed-up'), {
      label: app.words.text('toast-reveal'),
      run: () => void app.session.attempt(() => app.host.showLibrary(made.name)),
    })
  },
}

export const exportSettings: Action = {
  id: 'export-settings',
  label: 'action-export-settings',
  group: 'file',
  keys: [],
  at: 'window',
  when: () => true,
  run: async (app) => {
    const saved = await app.session.attempt(() => app.host.exportSettings())
    if (saved) tellSaved(app, saved)
  },
}

export const importSettings: Action = {
  id: 'import-settings',
  label: 'action-import-settings',
  group: 'file',
  keys: [],
  at: 'window',
  when: () => true,
  run: async (app) => {
    const file = await app.session.attempt(() => app.host.readSettings())
    if (file) app.dialogs.show({ is: 'importSettings', file })
  },
}
