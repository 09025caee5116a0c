/** Parts a stage before a touchpoint, and a touchpoint along its cards. */

import type { Command } from '../host'
import type { App } from '../state/app'
import type { RecordOf } from '../state/blank'
import { newId } from '../state/ids'
import { nodeOf } from '../state/nodeId'
import { targets } from '../state/selection.svelte'
import { mapIsOpen, type Action } from './action'

export const partStage: Action = {
  id: 'part-stage',
  label: 'action-part-stage',
  group: 'edit',
  keys: [],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && fromHere(app) !== null,
  run: async (app) => {
    const found = fromHere(app)
    if (!found) return
    const { stage, moving } = found
    const stages = app.map.all('stage')
    const before = stages[stages.findIndex((it) => it.id === stage) + 1]?.id ?? null
    const id = newId()
    await make(app, { record: 'stage', id }, [
      { do: 'create', record: 'stage', id, at: { in: 'map', before }, set: {} },
      { do: 'move', record: 'touchpoint', ids: moving, to: { in: 'stage', stage: id, before: null } },
    ])
  },
}

export const partTouchpoint: Action = {
  id: 'part-touchpoint',
  label: 'action-part-touchpoint',
  group: 'edit',
  keys: [],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && cardsOfOne(app) !== null,
  run: async (app) => {
    const found = cardsOfOne(app)
    if (!found) return
    const { touchpoint, cards } = found
    const siblings = app.map.touchpointsOf(touchpoint.stage)
    const before = siblings[siblings.findIndex((it) => it.id === touchpoint.id) + 1]?.id ?? null
    const id = newId()
    // What is known of the one moment holds for its part, until somebody says otherwise.
    const { kind, channel, owner_state, owner_team, owner_person } = touchpoint
    const lanes = [...new Set(cards.map((it) => it.lane))]
    await make(app, { record: 'touchpoint', id }, [
      {
        do: 'create',
        record: 'touchpoint',
        id,
        at: { in: 'stage', stage: touchpoint.stage, before },
        set: { kind, channel, owner_state, owner_team, owner_person },
      },
      ...lanes.map(
        (lane): Command => ({
          do: 'move',
          record: 'card',
          ids: cards.filter((it) => it.lane === lane).map((it) => it.id),
          to: { in: 'cell', lane, touchpoint: id, before: null },
        }),
      ),
    ])
  },
}

/** Does it in one step, and lets the new thing be named. */
async function make(
  app: App,
  made: { record: 'stage' | 'touchpoint'; id: string },
  commands: readonly Command[],
): Promise<void> {
  if (!(await app.session.editAll(commands))) return
  const node = nodeOf(made)
  if (node === null || !app.scene.node(node)) return
  app.selection.only(node)
  app.editing.open(node)
}

/** The stage of the touchpoint that is selected, and what would leave it; none if all would. */
function fromHere(app: App): { stage: string; moving: string[] } | null {
  const [only, ...others] = targets(app.selection, app.map)
  if (only?.record !== 'touchpoint' || others.length > 0) return null
  const stage = app.map.get('touchpoint', only.id)?.stage
  if (stage === undefined) return null
  const all = app.map.touchpointsOf(stage).map((it) => it.id)
  const first = all.indexOf(only.id)
  return first > 0 ? { stage, moving: all.slice(first) } : null
}

/** The cards that are selected, in their order, if all of them lie under one touchpoint. */
function cardsOfOne(
  app: App,
): { touchpoint: RecordOf<'touchpoint'>; cards: RecordOf<'card'>[] } | null {
  const chosen = targets(app.selection, app.map)
  const ids = new Set(chosen.map((it) => it.id))
  const cards = app.map.all('card').filter((it) => ids.has(it.id))
  const places = new Set(cards.map((it) => it.touchpoint))
  const [place] = places
  const touchpoint = app.map.get('touchpoint', place)
  return touchpoint && places.size === 1 && cards.length === chosen.length && cards.length > 0
    ? { touchpoint, cards }
    : null
}
