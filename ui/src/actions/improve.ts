/** From what goes wrong to what could be better, and from there to what somebody will do. */

import type { Command, Place, Target } from '../host'
import { plain } from '../i18n/words.svelte'
import type { App } from '../state/app'
import { newId } from '../state/ids'
import { nodeOf } from '../state/nodeId'
import { targets } from '../state/selection.svelte'
import { textOf } from '../state/text'
import { touchpointName } from '../state/where'
import { mapIsOpen, type Action } from './action'
import { goTo } from './goTo'

export const makeOpportunity: Action = {
  id: 'make-opportunity',
  label: 'action-make-opportunity',
  group: 'insert',
  keys: ['Mod+Alt+O'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && answerable(app) !== null,
  why: 'why-nothing-to-answer',
  run: async (app) => {
    const about = answerable(app)
    if (about) await answer(app, about)
  },
}

export const makeAction: Action = {
  id: 'make-action',
  label: 'action-make-action',
  group: 'insert',
  keys: ['Mod+Alt+A'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && workable(app) !== null,
  why: 'why-nothing-to-do',
  run: async (app) => {
    const about = workable(app)
    if (about) await actOn(app, about)
  },
}

/** Makes an action about these things and shows it. */
export async function actOn(app: App, about: readonly Target[]): Promise<void> {
  const id = newId()
  const [first] = about
  const title = first ? titleOf(app, first) : ''
  const done = await app.session.editAll([
    { do: 'create', record: 'action', id, set: { title } },
    ...about.map((it): Command => link('action_subject', { action: id, [it.record]: it.id })),
  ])
  if (done) app.dialogs.showRecord('actions', id)
}

/** Makes an opportunity that answers these things, and lets it be written. */
async function answer(app: App, about: readonly Target[]): Promise<void> {
  const [first] = about
  if (!first) return
  const id = newId()
  const lanes = app.map.all('lane').filter((it) => it.kind === 'opportunities')
  const lane = lanes.find((it) => !it.hidden) ?? lanes[0]
  const home = lane?.id ?? newId()
  const commands: Command[] = []
  if (!lane) {
    const at: Place = { in: 'map', before: null }
    commands.push({ do: 'create', record: 'lane', id: home, at, set: { kind: 'opportunities' } })
  } else if (lane.hidden) {
    commands.push({ do: 'change', record: 'lane', ids: [home], set: { hidden: false } })
  }
  // Where it hurts; a hand-off hurts where one arrives.
  const text = app.words.text('how-might-we')
  const set = { kind: 'opportunity', text }
  commands.push({ do: 'create', record: 'card', id, at: placeIn(app, home, first), set })
  for (const it of about) {
    const column = it.record === 'card' ? 'pain_point' : 'hand_off'
    commands.push(link('answer', { opportunity: id, [column]: it.id }))
  }
  if (!(await app.session.editAll(commands))) return
  const node = `card:${id}`
  // Through some lenses no cards are seen.
  if (!app.scene.node(node)) await app.session.look('journey')
  if (!app.scene.node(node)) return
  await goTo(app, node)
  app.editing.open(node, 'end')
}

function link(record: 'answer' | 'action_subject', set: Record<string, string>): Command {
  return { do: 'create', record, id: newId(), set }
}

function placeIn(app: App, lane: string, about: Target): Place {
  if (about.record === 'hand_off') {
    const touchpoint = app.map.get('hand_off', about.id)?.to_touchpoint
    if (touchpoint !== undefined) return { in: 'cell', lane, touchpoint, before: null }
  }
  const card = app.map.get('card', about.id)
  if (card && card.touchpoint !== null) {
    return { in: 'cell', lane, touchpoint: card.touchpoint, before: null }
  }
  if (card && card.stage !== null) return { in: 'span', lane, stage: card.stage, before: null }
  return { in: 'parking', lane, before: null }
}

/** Pain points and hand-offs, if nothing else is selected. */
function answerable(app: App): Target[] | null {
  return all(app, ({ record, id }) =>
    record === 'hand_off' || (record === 'card' && app.map.get('card', id)?.kind === 'pain_point'),
  )
}

/** What actions are about, if nothing else is selected. */
function workable(app: App): Target[] | null {
  return all(app, ({ record, id }) => {
    const kind = record === 'card' ? app.map.get('card', id)?.kind : undefined
    return record === 'hand_off' || kind === 'pain_point' || kind === 'opportunity'
  })
}

function all(app: App, fits: (target: Target) => boolean): Target[] | null {
  const chosen = new Map(targets(app.selection, app.map).map((it) => [it.id, it]))
  const found = [...chosen.values()]
  return found.length > 0 && found.every(fits) ? found : null
}

/** What an action is called after what it is about; the way that an opportunity begins is no part of it. */
function titleOf(app: App, target: Target): string {
  const handOff = target.record === 'hand_off' ? app.map.get('hand_off', target.id) : undefined
  if (handOff) {
    const [from, to] = [handOff.from_touchpoint, handOff.to_touchpoint].map((it) => touchpointName(app, it))
    return plain(app.words.text('action-at-hand-off', { from: from ?? '', to: to ?? '' }))
  }
  const node = nodeOf(target)
  const text = (node && textOf(app, node)?.text.trim()) || ''
  const line = text.split('\n', 1)[0]?.trim() ?? ''
  const begin = app.words.text('how-might-we').trim()
  const rest = line.startsWith(begin) ? line.slice(begin.length).replace(/\?$/, '').trim() : line
  return rest === '' ? '' : rest.charAt(0).toLocaleUpperCase(app.words.language) + rest.slice(1)
}
