/** Puts cards under a heading, and takes headings away. */

import type { Command } from '../host'
import type { App } from '../state/app'
import { besideHeadings } from '../state/cardPlace'
import { draftAt } from '../state/draft'
import type { CardPlace } from '../state/editing.svelte'
import { newId } from '../state/ids'
import { standingUnder, topOf } from '../state/stacks'
import { headingName } from '../state/where'
import { mapIsOpen, type Action } from './action'
import { offerUndo } from './history'
import { chosenCards } from './kinds'

export const group: Action = {
  id: 'group',
  label: 'action-group',
  group: 'edit',
  keys: ['Mod+Shift+H'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && toGroup(app) !== null,
  why: 'why-nothing-to-group',
  run: async (app) => {
    const found = toGroup(app)
    if (!found) return
    const id = found.heading ?? newId()
    const to: CardPlace = { in: 'heading', heading: id, before: null }
    const make: Command[] = found.at
      ? [{ do: 'create', record: 'card', id, at: found.at, set: { kind: 'heading' } }]
      : []
    const move: Command[] =
      found.cards.length > 0 ? [{ do: 'move', record: 'card', ids: found.cards, to }] : []
    if (!(await app.session.editAll([...make, ...move]))) return
    app.selection.only(`card:${id}`)
    if (found.heading === null) app.editing.open(`card:${id}`)
    const count = found.cards.length
    if (count > 0) offerUndo(app, app.words.text('said-grouped', { count }))
  },
}

export const ungroup: Action = {
  id: 'ungroup',
  label: 'action-ungroup',
  group: 'edit',
  keys: ['Mod+Alt+H'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && (headings(app).length > 0 || standing(app).length > 0),
  why: 'why-no-heading',
  run: async (app) => {
    const gone = headings(app)
    const count = gone.flatMap((id) => standingUnder(app.map, id)).length + standing(app).length
    const first = gone.flatMap((id) => standingUnder(app.map, id)[0]?.id ?? []).at(0)
    const remove: Command[] =
      gone.length > 0
        ? [{ do: 'remove', targets: gone.map((id) => ({ record: 'card', id })) }]
        : []
    if (!(await app.session.editAll([...takenOut(app), ...remove]))) return
    if (first !== undefined) app.selection.only(`card:${first}`)
    offerUndo(app, app.words.text('said-ungrouped', { count }))
  },
}

/** What one would say of a heading that goes: its cards stay. */
export function headingGone(app: App, heading: string): string | null {
  const count = standingUnder(app.map, heading).length
  if (count === 0) return null
  return app.words.text('said-heading-removed', { name: headingName(app, heading), count })
}

/** Which cards go under which heading: one that is selected with them, or a new one at a place. */
function toGroup(
  app: App,
): { cards: string[]; heading: string | null; at: CardPlace | null } | null {
  const chosen = chosenCards(app)
  const heads = headings(app)
  const cards = chosen.filter((id) => !heads.includes(id))
  const [heading = null] = heads
  if (heading !== null) {
    return heads.length === 1 && cards.length > 0 ? { cards, heading, at: null } : null
  }
  const first = app.map.get('card', cards[0] === undefined ? null : topOf(app.map, cards[0]))
  if (first) {
    // A heading stands under none.
    const before = first.heading ?? first.id
    return { cards, heading, at: besideHeadings(first, before) }
  }
  const at = draftAt(app, app.selection.active)?.place ?? null
  return at && chosen.length === 0 ? { cards, heading, at } : null
}

function headings(app: App): string[] {
  return chosenCards(app).filter((id) => app.map.get('card', id)?.kind === 'heading')
}

/** The cards that are selected and stand under headings that are not. */
function standing(app: App): string[] {
  const heads = headings(app)
  return chosenCards(app).filter((id) => {
    const heading = app.map.get('card', id)?.heading ?? null
    return heading !== null && !heads.includes(heading)
  })
}

/** Each of them comes right behind the heading that it leaves. */
function takenOut(app: App): Command[] {
  const byHeading = new Map<string, string[]>()
  for (const id of standing(app)) {
    const heading = app.map.get('card', id)?.heading
    if (heading != null) byHeading.set(heading, [...(byHeading.get(heading) ?? []), id])
  }
  return [...byHeading].flatMap(([heading, ids]) => takingOut(app, heading, ids) ?? [])
}

/** What takes cards out from under their heading: they come right behind it. */
export function takingOut(app: App, id: string, ids: string[]): Command | null {
  const heading = app.map.get('card', id)
  if (!heading) return null
  const beside = app.map.beside(heading)
  const next = beside[beside.findIndex((it) => it.id === id) + 1]?.id ?? null
  return { do: 'move', record: 'card', ids, to: besideHeadings(heading, next) }
}
