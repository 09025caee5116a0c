/**
 * Picks up what is selected, moves it with the arrow keys alone, and puts it
 * down, or back: all of the way is one step of undo.
 */

import type { App } from '../state/app'
import { heldName, placeNow } from '../state/where'
import { somethingIsSelected, type Action } from './action'
import { MODIFIERS_ALONE } from './keys'
import { nudge, nudged, WAYS, type Way } from './nudge'

export const grab: Action = {
  id: 'grab',
  label: 'action-grab',
  group: 'move',
  keys: ['Alt+Enter'],
  at: 'canvas',
  when: (app) => somethingIsSelected(app) && (app.carrying.node !== null || canMove(app)),
  run: (app) => (app.carrying.node === null ? pickUp(app) : putDown(app)),
}

const STEPS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Does what a key means to what is carried. Whether it meant anything. */
export function carry(app: App, event: KeyboardEvent): boolean {
  const { carrying } = app
  if (carrying.node === null) return false
  // Who has gone elsewhere has left it where it is.
  if (carrying.node !== app.selection.active) {
    carrying.leave()
    return false
  }
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey
  const way = plain ? STEPS[event.key] : undefined
  if (way) {
    void step(app, way)
    return true
  }
  if (event.key === 'Escape') {
    void putBack(app)
    return true
  }
  const puts = event.key === 'Enter' || event.key === ' '
  if (puts || !MODIFIERS_ALONE.has(event.key)) void putDown(app)
  return puts
}

function canMove(app: App): boolean {
  return WAYS.some((way) => nudged(app, way) !== null)
}

function pickUp(app: App): void {
  const { active } = app.selection
  if (active === null) return
  app.carrying.pickUp(active, app.session.played)
  app.speech.say(app.words.text('said-grabbed', { name: heldName(app, active) }))
}

async function step(app: App, way: Way): Promise<void> {
  if (await nudge(app, way, app.carrying.mark)) app.carrying.step()
  else app.speech.say(app.words.text('said-no-further'), 'place')
}

async function putDown(app: App): Promise<void> {
  const { node } = app.carrying
  app.carrying.leave()
  await app.steps.done()
  if (node !== null) say(app, 'said-put-down', node)
}

async function putBack(app: App): Promise<void> {
  const { node } = app.carrying
  app.carrying.leave()
  await app.steps.done()
  if (node === null) return
  if (!app.carrying.moved) say(app, 'said-put-back', node)
  // What somebody did on the way is not taken back with it.
  else if (!app.carrying.isLast(app.session.played)) say(app, 'said-put-down', node)
  else if (await app.session.undo()) say(app, 'said-put-back', node)
}

function say(app: App, id: string, node: string): void {
  app.speech.say(app.words.text(id, { where: placeNow(app, node) ?? '' }), 'place')
}
