/** Panels, colours, languages, and pages about the app. */

import { LANGUAGES } from '../i18n/words.svelte'
import { DENSITIES, THEMES } from '../state/settings.svelte'
import type { MenuAction } from '../host'
import type { App } from '../state/app'
import type { Panel } from '../state/dialogs.svelte'
import { showsOverviewMap } from '../state/overviewMap'
import { mapIsOpen, type Action } from './action'

const PANELS: readonly [Panel, string][] = [
  ['inspector', 'Mod+1'],
  ['personas', 'Mod+2'],
  ['channels', 'Mod+3'],
  ['teams', 'Mod+4'],
  ['lanes', 'Mod+5'],
  ['parking', 'Mod+6'],
  ['check', 'Mod+7'],
  ['questions', 'Mod+8'],
  ['evidence', 'Mod+Alt+E'],
  ['inconsistencies', 'Mod+Alt+U'],
  ['actions', 'Mod+9'],
  ['measures', 'Mod+Alt+K'],
  ['interactions', 'Mod+Alt+L'],
]

export const panels: readonly Action[] = PANELS.map(([panel, keys]) => ({
  id: `panel-${panel}`,
  label: `action-panel-${panel}`,
  group: 'view',
  keys: [keys],
  at: 'window',
  when: mapIsOpen,
  ticked: (app) => mapIsOpen(app) && app.dialogs.panel === panel,
  run: (app) => app.dialogs.togglePanel(panel),
}))

export const themes: readonly Action[] = THEMES.map((theme) => ({
  id: `theme-${theme}`,
  label: `action-theme-${theme}`,
  group: 'view',
  keys: [],
  at: 'window',
  when: () => true,
  ticked: (app) => app.preferences.settings?.theme === theme,
  run: (app) => app.session.attempt(() => app.preferences.change({ theme })),
}))

export const densities: readonly Action[] = DENSITIES.map((density) => ({
  id: `density-${density}`,
  label: `action-density-${density}`,
  group: 'view',
  keys: [],
  at: 'window',
  when: () => true,
  ticked: (app) => app.preferences.settings?.density === density,
  run: (app) => app.session.attempt(() => app.preferences.change({ density })),
}))

/** One size up or down, or the usual one. */
function textSize(id: MenuAction, keys: string[], wanted: (now: number, sizes: readonly number[]) => number): Action {
  return {
    id,
    label: `action-${id}`,
    group: 'view',
    keys,
    at: 'window',
    when: () => true,
    run: (app) => {
      const { textSize = 100, textSizes = [] } = app.preferences.settings ?? {}
      const size = wanted(textSize, textSizes)
      return app.session.attempt(() => app.preferences.change({ textSize: size }))
    },
  }
}

export const textSizes: readonly Action[] = [
  textSize('text-larger', ['Mod+Alt++'], (now, sizes) => sizes.find((size) => size > now) ?? now),
  textSize('text-smaller', ['Mod+Alt+-'], (now, sizes) => sizes.findLast((size) => size < now) ?? now),
  textSize('text-usual', ['Mod+Alt+0'], () => 100),
]

export const overviewMap: Action = {
  id: 'overview-map',
  label: 'action-overview-map',
  group: 'view',
  keys: ['Mod+Alt+M'],
  at: 'window',
  when: mapIsOpen,
  ticked: (app) => mapIsOpen(app) && showsOverviewMap(app),
  run: (app) =>
    app.session.attempt(() => app.preferences.change({ overviewMap: !showsOverviewMap(app) })),
}

/** An empty word stands for the language of the system. */
export const languages: readonly Action[] = (['', ...LANGUAGES] as const).map((language) => ({
  id: `language-${language || 'system'}`,
  label: `action-language-${language || 'system'}`,
  group: 'view',
  keys: [],
  at: 'window',
  when: () => true,
  ticked: (app) => app.preferences.settings?.chosenLanguage === (language || null),
  run: (app) => app.session.attempt(() => app.preferences.change({ language })),
}))

export const showSettings: Action = {
  id: 'show-settings',
  label: 'action-show-settings',
  group: 'view',
  keys: ['Mod+,'],
  at: 'window',
  when: () => true,
  run: (app) => app.dialogs.show({ is: 'settings', at: null }),
}

export const showKeys: Action = {
  id: 'show-keys',
  label: 'action-show-keys',
  group: 'help',
  keys: ['F1'],
  at: 'window',
  when: () => true,
  run: (app) => app.dialogs.show({ is: 'keys' }),
}

export const showHelp: Action = {
  id: 'show-help',
  label: 'action-show-help',
  group: 'help',
  keys: ['Shift+F1'],
  at: 'window',
  when: () => true,
  run: (app) => app.session.attempt(() => app.host.showHelp(null)),
}

export const startTour: Action = {
  id: 'start-tour',
  label: 'action-start-tour',
  group: 'help',
  keys: [],
  at: 'window',
  when: () => true,
  run: takeTour,
}

export const showAbout: Action = {
  id: 'show-about',
  label: 'action-show-about',
  group: 'help',
  keys: [],
  at: 'window',
  when: () => true,
  run: (app) => app.dialogs.show({ is: 'about' }),
}

/** Opens the sample with its lanes, and the tour beside it. */
async function takeTour(app: App): Promise<void> {
  const map = await app.session.attempt(() => app.host.openSample())
  if (map === null) return
  if (app.session.open !== map) await app.session.openMap(map)
  await app.session.look('journey')
  app.tour.begin(map)
}
