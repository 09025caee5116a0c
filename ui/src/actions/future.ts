/** Maps beside this one: of the future, compared with it, and journeys inside of a touchpoint. */

import type { App } from '../state/app'
import { shown } from '../state/nodeId'
import { mapIsOpen, type Action } from './action'

export const makeFuture: Action = {
  id: 'make-future',
  label: 'action-make-future',
  group: 'file',
  keys: ['Mod+Alt+F'],
  at: 'window',
  when: mapIsOpen,
  run: (app) => {
    const map = app.session.open
    if (map !== null) app.dialogs.show({ is: 'future', map, title: app.map.info.title })
  },
}

export const compare: Action = {
  id: 'compare',
  label: 'action-compare',
  group: 'view',
  keys: ['Mod+Alt+C'],
  at: 'window',
  when: mapIsOpen,
  ticked: (app) => mapIsOpen(app) && app.session.lens === 'comparison',
  run: async (app) => {
    if (app.session.lens === 'comparison') return app.session.look('journey')
    await app.session.look('comparison')
    if (app.session.beside === null) app.dialogs.show({ is: 'compare' })
  },
}

/** Chooses the map that this one is compared with. */
export const compareWith: Action = {
  id: 'compare-with',
  label: 'action-compare-with',
  group: 'view',
  keys: [],
  at: 'window',
  when: mapIsOpen,
  run: (app) => app.dialogs.show({ is: 'compare' }),
}

export const overlay: Action = {
  id: 'overlay',
  label: 'action-overlay',
  group: 'view',
  keys: ['Mod+Alt+G'],
  at: 'window',
  when: (app) => mapIsOpen(app) && other(app) !== null,
  why: 'why-no-earlier-map',
  ticked: (app) => mapIsOpen(app) && app.session.lens !== 'comparison' && app.session.beside?.isDrawn === true,
  run: async (app) => {
    const map = other(app)
    if (map === null) return
    await app.session.compareWith(map, app.session.beside?.isDrawn !== true)
    if (app.session.lens === 'comparison' || app.session.lens === 'personas') await app.session.look('journey')
  },
}

/** The map whose journey can be drawn over this one: an earlier one. */
function other(app: App): string | null {
  const { beside } = app.session
  if (beside) return beside.isLater ? null : beside.map
  return app.map.info.based_on
}

export const personaSheets: Action = {
  id: 'persona-sheets',
  label: 'action-persona-sheets',
  group: 'view',
  keys: ['Mod+Alt+P'],
  at: 'window',
  when: mapIsOpen,
  ticked: (app) => mapIsOpen(app) && app.session.lens === 'personas',
  run: (app) => app.session.look(app.session.lens === 'personas' ? 'journey' : 'personas'),
}

export const openSubJourney: Action = {
  id: 'open-sub-journey',
  label: 'action-open-sub-journey',
  group: 'find',
  keys: ['Mod+Alt+J'],
  at: 'window',
  when: (app) => mapIsOpen(app) && subJourney(app) !== null,
  why: 'why-no-sub-journey',
  run: (app) => {
    const map = subJourney(app)
    return map === null ? undefined : app.session.goInto(map)
  },
}

/** The map that the touchpoint leads to that is selected. */
function subJourney(app: App): string | null {
  const { active } = app.selection
  const it = active === null ? null : shown(active)
  return it?.is === 'touchpoint' ? (app.map.get('touchpoint', it.touchpoint)?.sub_journey ?? null) : null
}

export const backToMap: Action = {
  id: 'back-to-map',
  label: 'action-back-to-map',
  group: 'find',
  keys: ['Mod+Alt+B'],
  at: 'window',
  when: (app) => mapIsOpen(app) && app.session.trail.length > 0,
  why: 'why-no-way-back',
  run: (app) => app.session.goBack(),
}
