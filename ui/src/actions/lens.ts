/** Chooses what the map is looked at through. */

import type { Lens } from '../host'
import { mapIsOpen, type Action } from './action'

/** Those that are ways to look at all of a map; the others have actions of their own. */
export type Listed = Exclude<Lens, 'comparison' | 'personas'>

/** In the order in which they are listed, with their keys; the usual first. */
const KEYS: Record<Listed, string> = {
  journey: 'Mod+Alt+1',
  channels: 'Mod+Alt+2',
  owners: 'Mod+Alt+3',
  flow: 'Mod+Alt+4',
  timeline: 'Mod+Alt+5',
  outline: 'Mod+Alt+6',
  register: 'Mod+Alt+7',
  priorities: 'Mod+Alt+8',
  dashboard: 'Mod+Alt+9',
}

export const LENSES = Object.keys(KEYS) as readonly Listed[]

export const lenses: readonly Action[] = LENSES.map((lens) => ({
  id: `lens-${lens}`,
  label: `action-lens-${lens}`,
  group: 'view',
  keys: [KEYS[lens]],
  at: 'window',
  when: mapIsOpen,
  ticked: (app) => mapIsOpen(app) && app.session.lens === lens,
  run: async (app) => {
    await app.session.look(lens)
    if (app.session.lens === lens) app.speech.say(app.words.text('said-lens', { lens: app.words.text(`lens-${lens}`) }))
  },
}))
