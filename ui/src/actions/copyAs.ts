/** What is looked at, for other programs: as a picture, as a table. */

import { mapIsOpen, type Action } from './action'
import { copyTable } from './register'

export const copyAsPicture: Action = {
  id: 'copy-as-picture',
  label: 'action-copy-as-picture',
  group: 'edit',
  keys: ['Mod+Shift+C'],
  at: 'window',
  when: mapIsOpen,
  run: async (app) => {
    const map = app.session.open
    if (map === null) return false
    const asked = app.session.attempt(() => app.host.copyPicture(map))
    const png = asked.then((it) => new Blob([it ?? new ArrayBuffer(0)], { type: 'image/png' }))
    // The system takes a promise: it lets us write only while the keys are down.
    const item = new ClipboardItem({ 'image/png': png })
    const taken = await navigator.clipboard.write([item]).then(() => true).catch(() => false)
    if (!taken || !(await asked)) return false
    app.toasts.done(app.words.text('said-picture-copied'))
    return true
  },
}

export const copyAsTable: Action = {
  id: 'copy-as-table',
  label: 'action-copy-as-table',
  group: 'edit',
  keys: ['Mod+Alt+Shift+C'],
  at: 'window',
  when: mapIsOpen,
  run: (app) => copyTable(app),
}
