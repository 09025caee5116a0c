/** Adds stages, touchpoints, lanes, personas and cards. */

import { draftAt } from '../state/draft'
import type { Command, Place } from '../host'
import type { LaneKind } from '../host/bindings/LaneKind'
import type { RecordKind } from '../host/bindings/RecordKind'
import type { App } from '../state/app'
import { newId } from '../state/ids'
import { nodeOf, shown } from '../state/nodeId'
import { lanesAreShown, mapIsOpen, type Action } from './action'

export const addCard: Action = {
  id: 'add-card',
  label: 'action-add-card',
  group: 'insert',
  keys: ['Mod+Enter'],
  at: 'window',
  when: mapIsOpen,
  run: (app) => {
    const draft = draftAt(app, app.selection.active)
    if (draft) app.editing.draft(draft.place, draft.below)
    // What has no place yet is kept all the same.
    else app.dialogs.showPanel('parking')
  },
}

export const addStage: Action = {
  id: 'add-stage',
  label: 'action-add-stage',
  group: 'insert',
  keys: ['Mod+Shift+G'],
  at: 'window',
  when: mapIsOpen,
  run: (app) => make(app, 'stage', { in: 'map', before: nextOf(app, 'stage') }),
}

export const addTouchpoint: Action = {
  id: 'add-touchpoint',
  label: 'action-add-touchpoint',
  group: 'insert',
  keys: ['Mod+Shift+T'],
  at: 'window',
  when: (app) => mapIsOpen(app) && app.map.all('stage').length > 0,
  why: 'why-no-stages',
  run: (app) => {
    const place = touchpointPlace(app)
    return place && make(app, 'touchpoint', place)
  },
}

export const addLane: Action = {
  id: 'add-lane',
  label: 'action-add-lane',
  group: 'insert',
  keys: ['Mod+Shift+L'],
  at: 'window',
  when: lanesAreShown,
  why: 'why-no-lanes-shown',
  run: (app) => make(app, 'lane', { in: 'map', before: nextOf(app, 'lane') }),
}

export const addPersona: Action = {
  id: 'add-persona',
  label: 'action-add-persona',
  group: 'insert',
  keys: [],
  at: 'window',
  when: lanesAreShown,
  why: 'why-no-lanes-shown',
  run: (app) => make(app, 'persona', { in: 'map', before: null }),
}

/**
 * Adds what a place waits for: a touchpoint in a stage that has none, or the
 * first stage. Nothing if the place waits for neither.
 */
export function fillerOf(app: App, node: string | null): (() => Promise<void>) | null {
  const it = node === null ? null : shown(node)
  if (it?.is === 'nothing') return () => addTouchpointTo(app, it.stage)
  if (it?.is === 'noStages') return () => make(app, 'stage', { in: 'map', before: null })
  return null
}

/** Adds a touchpoint at the end of a stage. */
export function addTouchpointTo(app: App, stage: string): Promise<void> {
  return make(app, 'touchpoint', { in: 'stage', stage, before: null })
}

/** Adds a lane of a kind at the end. */
export function addLaneOf(app: App, kind: LaneKind): Promise<void> {
  return make(app, 'lane', { in: 'map', before: null }, { kind })
}

/** Makes a record, selects it, and lets its name be typed. */
async function make(
  app: App,
  record: RecordKind,
  at: Place,
  set: Extract<Command, { do: 'create' }>['set'] = {},
): Promise<void> {
  const id = newId()
  if (!(await app.session.edit({ do: 'create', record, id, at, set }))) return
  const node = nodeOf({ record, id })
  if (node === null || !app.scene.node(node)) return
  app.selection.only(node)
  app.editing.open(node)
}

/** The sibling behind the selected stage or lane; the end if none is selected. */
export function nextOf(app: App, kind: 'stage' | 'lane'): string | null {
  const active = app.selection.active
  const it = active === null ? null : shown(active)
  const id =
    kind === 'stage' && it?.is === 'stage'
      ? it.stage
      : kind === 'lane' && it?.is === 'lane'
        ? it.lane
        : null
  const siblings: readonly { id: string }[] = app.map.all(kind)
  const index = siblings.findIndex((sibling) => sibling.id === id)
  return index < 0 ? null : (siblings[index + 1]?.id ?? null)
}

/** Behind the selected touchpoint, at the end of the selected or the last stage. */
export function touchpointPlace(app: App): Place | null {
  const active = app.selection.active
  const it = active === null ? null : shown(active)
  const id = it?.is === 'touchpoint' || it?.is === 'cell' ? it.touchpoint : null
  const touchpoint = app.map.get('touchpoint', id)
  if (touchpoint) {
    const siblings = app.map.touchpointsOf(touchpoint.stage)
    const index = siblings.findIndex((sibling) => sibling.id === touchpoint.id)
    return { in: 'stage', stage: touchpoint.stage, before: siblings[index + 1]?.id ?? null }
  }
  const chosen =
    it?.is === 'stage' || it?.is === 'nothing' || it?.is === 'span' ? it.stage : undefined
  const stage = chosen ?? app.map.all('stage').at(-1)?.id
  return stage === undefined ? null : { in: 'stage', stage, before: null }
}
