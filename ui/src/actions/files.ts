/** Maps and files: new, open, import, save, export, back to the library. */

import { tick } from 'svelte'

import type { FileOpened } from '../host'
import type { ExportFormat } from '../host/bindings/ExportFormat'
import type { ShareRequest } from '../host/bindings/ShareRequest'
import type { App } from '../state/app'
import { mapIsOpen, type Action } from './action'

export const newMap: Action = {
  id: 'new-map',
  label: 'action-new-map',
  group: 'file',
  keys: ['Mod+N'],
  at: 'window',
  when: () => true,
  run: (app) => app.dialogs.show({ is: 'newMap' }),
}

export const openFile: Action = {
  id: 'open-file',
  label: 'action-open-file',
  group: 'file',
  keys: ['Mod+O'],
  at: 'window',
  when: () => true,
  run: async (app) => {
    const opened = await app.session.attempt(() => app.host.openFile())
    if (opened) await takeOpened(app, opened)
  },
}

export const importFile: Action = {
  id: 'import-file',
  label: 'action-import-file',
  group: 'file',
  keys: ['Mod+Shift+I'],
  at: 'window',
  when: () => true,
  run: async (app) => {
    const map = app.session.open
    const preview = await app.session.attempt(() => app.host.previewFile(map))
    if (preview) app.dialogs.show({ is: 'import', preview })
  },
}

export const importPasted: Action = {
  id: 'import-pasted',
  label: 'action-import-pasted',
  group: 'file',
  keys: ['Mod+Alt+I'],
  at: 'window',
  when: () => true,
  run: async (app) => {
    const map = app.session.open
    const preview = await app.session.attempt(() => app.host.previewClipboard(map))
    if (preview) app.dialogs.show({ is: 'import', preview })
    else if (preview === null) app.toasts.done(app.words.text('import-no-text'))
  },
}

export const saveCopy: Action = {
  id: 'save-copy',
  label: 'action-save-copy',
  group: 'file',
  keys: ['Mod+Shift+S'],
  at: 'window',
  when: mapIsOpen,
  run: async (app) => {
    const map = app.session.open
    if (map === null) return
    const saved = await app.session.attempt(() => app.host.saveCopy(map))
    if (saved) tellSaved(app, saved)
  },
}

/** Nothing is to be removed. */
const WHOLE: ShareRequest = { secrets: [], teams: [] }

/** What people mean first who ask for a copy to give away. */
const USUAL: ShareRequest = { secrets: ['names', 'authors'], teams: [] }

export const shareCopy: Action = {
  id: 'share-copy',
  label: 'action-share-copy',
  group: 'file',
  keys: ['Mod+Alt+S'],
  at: 'window',
  when: mapIsOpen,
  run: (app) => app.dialogs.show({ is: 'share', format: 'journey', share: USUAL }),
}

/** What the export dialog begins with, behind the name of the action. */
const BEGINNINGS = [
  ['pdf', 'pdf'],
  ['report', 'report'],
  ['svg', 'svg'],
  ['png', 'png'],
  ['pptx', 'pptx'],
  ['csv', 'csv'],
  ['xlsx', 'xlsx'],
  ['other', 'html'],
] as const satisfies readonly (readonly [string, ExportFormat])[]

export const exports: readonly Action[] = BEGINNINGS.map(([name, format]) => ({
  id: `export-${name}`,
  label: `action-export-${name}`,
  group: 'file',
  keys: name === 'pdf' ? ['Mod+P'] : [],
  at: 'window',
  // Only a register has rows for a sheet.
  when: (app) => mapIsOpen(app) && (name !== 'csv' || app.session.lens === 'register'),
  ...(name === 'csv' ? { why: 'why-no-register' } : {}),
  run: (app) => app.dialogs.show({ is: 'export', format, share: WHOLE }),
}))

export const closeMap: Action = {
  id: 'close-map',
  label: 'action-close-map',
  group: 'file',
  keys: ['Mod+W'],
  at: 'window',
  when: mapIsOpen,
  run: async (app) => {
    // A field that is left keeps what was typed into it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    app.library.leave(app.session.open)
    await app.session.close()
    await app.session.attempt(() => app.library.load())
  },
}

/** Goes on with a file that was opened: shows the map, or asks what an import shall become. */
export async function takeOpened(app: App, opened: FileOpened): Promise<void> {
  switch (opened.kind) {
    case 'map':
      if (await app.session.openMap(opened.map)) {
        for (const warning of opened.warnings) app.toasts.done(warning)
      }
      break
    case 'import':
      app.dialogs.show({ is: 'import', preview: opened.preview })
      break
    case 'interactions': {
      const map = app.session.open
      if (map === null) {
        app.toasts.done(app.words.text('interactions-need-map', { file: opened.file }))
        break
      }
      if (!(await app.session.attempt(() => app.host.takeInteractions(map, opened.id)))) break
      // A panel that is open already looks anew.
      app.dialogs.showPanel(null)
      await tick()
      app.dialogs.showPanel('interactions')
      break
    }
  }
}

/** Says that a file was written, and offers to show it. */
export function tellSaved(
  app: App,
  saved: { id: string; name: string; warnings: readonly string[] },
): void {
  app.toasts.done(
    app.words.text('toast-saved', { file: saved.name }),
    {
      label: app.words.text('toast-reveal'),
      run: () => void app.session.attempt(() => app.host.reveal(saved.id)),
    },
    saved.warnings.length > 0 ? saved.warnings.join(' ') : null,
  )
}
