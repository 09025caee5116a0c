/** Moves what is selected one place further, and says where it stands then. */

import type { Command, Place } from '../host'
import type { App } from '../state/app'
import { besideHeadings, placeOf } from '../state/cardPlace'
import type { Step } from '../state/grid'
import { shown } from '../state/nodeId'
import { itemOf, placing, standing, stepped as steppedOn } from '../state/priorities'
import { journey } from '../state/span'
import { lastingAt, lastingFor, secondsOf, stepped } from '../state/lasting'
import { isSame, puttingOn, rowsOf, trackAt } from '../state/tracks'
import { sayWhere } from '../state/where'
import { somethingIsSelected, type Action } from './action'

export type Way = Extract<Step, 'left' | 'right' | 'up' | 'down'>

export const WAYS: readonly Way[] = ['left', 'right', 'up', 'down']

const KEYS: Readonly<Record<Way, string>> = {
  left: 'Alt+ArrowLeft',
  right: 'Alt+ArrowRight',
  up: 'Alt+ArrowUp',
  down: 'Alt+ArrowDown',
}

export const nudges: readonly Action[] = WAYS.map((way) => ({
  id: `nudge-${way}`,
  label: `action-nudge-${way}`,
  group: 'move',
  keys: [KEYS[way]],
  at: 'canvas',
  when: (app) => somethingIsSelected(app) && nudged(app, towards(app, way)) !== null,
  run: (app) => nudge(app, way, null),
}))

/** Moves the active thing one place that way on the screen, and says where it is. Whether there was a place. */
export function nudge(app: App, way: Way, mark: string | null): Promise<boolean> {
  return app.steps.take(async () => {
    const node = app.selection.active
    const command = nudged(app, towards(app, way))
    if (!command || node === null || !(await app.session.edit(command, mark))) return false
    sayWhere(app, node)
    return true
  })
}

/** Left and right are ways on the screen; the journey may run either way. */
function towards(app: App, way: Way): Way {
  if (app.scene.direction === 'ltr') return way
  return way === 'left' ? 'right' : way === 'right' ? 'left' : way
}

/** The command that moves the active thing one place further, if there is a place. */
export function nudged(app: App, way: Way): Command | null {
  if (app.session.lens === 'priorities') return weighed(app, way)
  const it = app.selection.active === null ? null : shown(app.selection.active)
  const forwards = way === 'right' || way === 'down'
  switch (it?.is) {
    case 'card':
      return cardNudged(app, it.card, way)
    case 'touchpoint':
      return way === 'left' || way === 'right'
        ? touchpointNudged(app, it.touchpoint, forwards)
        : acrossNudged(app, it.touchpoint, forwards)
    case 'duration':
    case 'wait':
      return way === 'left' || way === 'right' ? lastingNudged(app, forwards) : null
    case 'stage':
      return way === 'left' || way === 'right' ? among(app, 'stage', it.stage, forwards) : null
    case 'lane':
      return way === 'up' || way === 'down' ? among(app, 'lane', it.lane, forwards) : null
    default:
      return null
  }
}

/** On a board of priorities: a step up or across, from the tray, or into it. */
function weighed(app: App, way: Way): Command | null {
  const item = app.selection.active === null ? null : itemOf(app.selection.active)
  if (!item) return null
  const to = steppedOn(standing(app.map, item), way)
  return to === undefined ? null : placing(app.map, item, to)
}

function cardNudged(app: App, id: string, way: Way): Command | null {
  const card = app.map.get('card', id)
  if (!card) return null
  const move = (to: Place): Command => ({ do: 'move', record: 'card', ids: [id], to })
  if (way === 'left' || way === 'right') {
    if (card.touchpoint === null) return spanNudged(app, card, way === 'right', move)
    const columns = journey(app.map)
    const next = columns[columns.indexOf(card.touchpoint) + (way === 'right' ? 1 : -1)]
    // What covers several touchpoints stays as long as it is.
    const isAtEnd = way === 'right' && card.until !== null && card.until === columns.at(-1)
    if (next === undefined || isAtEnd) return null
    return move({ in: 'cell', lane: card.lane, touchpoint: next, before: null })
  }
  const parked = card.touchpoint === null && card.stage === null
  const siblings = app.map.beside(card)
  const before =
    card.under === null
      ? beforeAfterStep(siblings, id, way === 'down')
      : beside(siblings, card.under, way === 'down')
  if (before !== undefined) return move(placeOf(card, before))
  const heading = app.map.get('card', card.heading)
  if (heading) {
    return move(besideHeadings(card, beside(app.map.beside(heading), heading.id, way === 'down')))
  }
  return parked ? null : otherLane(app, card, way, move)
}

interface Lying {
  lane: string
  touchpoint: string | null
  stage: string | null
  until: string | null
}

function spanNudged(
  app: App,
  card: Lying,
  forwards: boolean,
  move: (to: Place) => Command,
): Command | null {
  if (card.stage === null) return null
  const stages = app.map.all('stage').map((stage) => stage.id)
  const next = stages[stages.indexOf(card.stage) + (forwards ? 1 : -1)]
  return next === undefined
    ? null
    : move({ in: 'span', lane: card.lane, stage: next, before: null })
}

/** Past the end of a cell lies the next lane that can be seen and holds cards. */
function otherLane(
  app: App,
  card: Lying,
  way: Way,
  move: (to: Place) => Command,
): Command | null {
  const lanes = app.map
    .all('lane')
    .filter((lane) => lane.id === card.lane || (!lane.hidden && !lane.kind.startsWith('line_of')))
  const index = lanes.findIndex((lane) => lane.id === card.lane)
  const lane = lanes[index + (way === 'down' ? 1 : -1)]?.id
  if (lane === undefined) return null
  const first = app.map.standingIn({ ...card, lane })[0]?.id ?? null
  const before = way === 'down' ? first : null
  if (card.touchpoint !== null) {
    return move({ in: 'cell', lane, touchpoint: card.touchpoint, before })
  }
  return card.stage === null ? null : move({ in: 'span', lane, stage: card.stage, before })
}

function touchpointNudged(app: App, id: string, forwards: boolean): Command | null {
  const touchpoint = app.map.get('touchpoint', id)
  if (!touchpoint) return null
  const move = (to: Place): Command => ({ do: 'move', record: 'touchpoint', ids: [id], to })
  const siblings = app.map.touchpointsOf(touchpoint.stage)
  const before = beforeAfterStep(siblings, id, forwards)
  if (before !== undefined) return move({ in: 'stage', stage: touchpoint.stage, before })
  const stages = app.map.all('stage')
  const index = stages.findIndex((stage) => stage.id === touchpoint.stage)
  const stage = stages[index + (forwards ? 1 : -1)]?.id
  if (stage === undefined) return null
  const first = app.map.touchpointsOf(stage)[0]?.id ?? null
  return move({ in: 'stage', stage, before: forwards ? first : null })
}

/** Onto the next row of channels or owners, where there are such rows. */
function acrossNudged(app: App, id: string, down: boolean): Command | null {
  const rows = rowsOf(app.scene)
  const here = trackAt(app.scene, id)
  const at = rows.findIndex(({ track }) => isSame(track, here))
  const next = at < 0 ? undefined : rows[at + (down ? 1 : -1)]
  return next ? puttingOn(next.track, [id]) : null
}

/** A bar becomes longer or shorter. */
function lastingNudged(app: App, longer: boolean): Command | null {
  const lasting = lastingAt(app.selection.active)
  if (!lasting) return null
  const seconds = secondsOf(app, lasting)
  const next = stepped(seconds, longer)
  return next === seconds || (seconds === null && !longer) ? null : lastingFor(lasting, next)
}

function among(app: App, record: 'stage' | 'lane', id: string, forwards: boolean): Command | null {
  const siblings: readonly { id: string }[] =
    record === 'lane'
      ? app.map.all('lane').filter((lane) => !lane.hidden || lane.id === id)
      : app.map.all(record)
  const before = beforeAfterStep(siblings, id, forwards)
  if (before === undefined) return null
  return { do: 'move', record, ids: [id], to: { in: 'map', before } }
}

/** Before whom a card stands that leaves its stack or its heading: right before it, or right behind. */
function beside(siblings: readonly { id: string }[], top: string, behind: boolean): string | null {
  return behind ? (siblings[siblings.findIndex(({ id }) => id === top) + 1]?.id ?? null) : top
}

/** Before whom a sibling stands after one step; nothing if it is at the end already. */
export function beforeAfterStep(
  siblings: readonly { id: string }[],
  id: string,
  forwards: boolean,
): string | null | undefined {
  const index = siblings.findIndex((sibling) => sibling.id === id)
  if (forwards) return index === siblings.length - 1 ? undefined : (siblings[index + 2]?.id ?? null)
  return index === 0 ? undefined : siblings[index - 1]?.id
}
