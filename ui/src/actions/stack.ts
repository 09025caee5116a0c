/** Lays cards on one another, takes them apart, and shows what lies below. */

import type { App } from '../state/app'
import { coveredBy, coverOf, openStacks, stackOf, topOf } from '../state/stacks'
import { mapIsOpen, type Action } from './action'
import { offerUndo } from './history'
import { chosenCards } from './kinds'

export const stack: Action = {
  id: 'stack',
  label: 'action-stack',
  group: 'edit',
  keys: ['Mod+B'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && apart(app).length > 1,
  why: 'why-not-several-cards',
  run: (app) => layUnder(app, apart(app)),
}

export const unstack: Action = {
  id: 'unstack',
  label: 'action-unstack',
  group: 'edit',
  keys: ['Mod+Shift+B'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && inStacks(app).length > 0,
  why: 'why-no-stack',
  run: async (app) => {
    const cards = inStacks(app)
    const edited = await app.session.edit({ do: 'unstack', cards })
    if (!edited) return
    const count = edited.changes.filter((it) => it.before && 'under' in it.before).length
    offerUndo(app, app.words.text('said-unstacked', { count }))
  },
}

export const putOnTop: Action = {
  id: 'put-on-top',
  label: 'action-put-on-top',
  group: 'edit',
  keys: [],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && lyingUnder(app) !== null,
  why: 'why-no-stack',
  run: async (app) => {
    const card = lyingUnder(app)
    if (card === null) return
    if (await app.session.edit({ do: 'stack', cards: [card, topOf(app.map, card)] })) {
      app.speech.say(app.words.text('said-on-top'))
    }
  },
}

export const openStack: Action = {
  id: 'open-stack',
  label: 'action-open-stack',
  group: 'view',
  keys: ['Mod+E'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && covers(app, chosenCards(app)).length > 0,
  why: 'why-no-stack',
  run: (app) => openOrClose(app, chosenCards(app)),
}

/** Lays cards under the first of them, and says so with a way back. */
export async function layUnder(app: App, cards: readonly string[]): Promise<boolean> {
  const [first] = cards
  if (first === undefined || !(await app.session.edit({ do: 'stack', cards: [...cards] }))) return false
  app.selection.only(`card:${topOf(app.map, first)}`)
  offerUndo(app, app.words.text('said-stacked', { count: stackOf(app.map, first).length }))
  return true
}

/** Opens the stacks and headings of cards, or closes them if all of them are open. */
export async function openOrClose(app: App, cards: readonly string[]): Promise<void> {
  const tops = covers(app, cards)
  const opened = !tops.every((top) => app.map.get('card', top)?.opened)
  if (!(await openStacks(app, tops, opened))) return
  const [first] = tops
  if (first !== undefined && !opened) app.selection.only(`card:${first}`)
  const headings = tops.filter((top) => app.map.get('card', top)?.kind === 'heading')
  const count = tops.reduce((sum, top) => sum + coveredBy(app.map, top).length, 0)
  const what = headings.length === tops.length ? 'heading' : 'stack'
  app.speech.say(app.words.text(`said-${what}-${opened ? 'opened' : 'closed'}`, { count }))
}

/** What shows or hides these cards. */
function covers(app: App, cards: readonly string[]): string[] {
  return [...new Set(cards.flatMap((card) => coverOf(app.map, card) ?? []))]
}

/** Those of them that can be laid on one another: not all in one stack already. */
function apart(app: App): string[] {
  const cards = chosenCards(app)
  const heads = cards.some((card) => app.map.get('card', card)?.kind === 'heading')
  return !heads && new Set(cards.map((card) => topOf(app.map, card))).size > 1 ? cards : []
}

function inStacks(app: App): string[] {
  return chosenCards(app).filter((card) => stackOf(app.map, card).length > 0)
}

/** The one card that is selected, if it lies under another. */
function lyingUnder(app: App): string | null {
  const [card, ...others] = chosenCards(app)
  return card !== undefined && others.length === 0 && topOf(app.map, card) !== card ? card : null
}
