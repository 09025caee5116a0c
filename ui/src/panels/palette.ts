/** What the command palette offers for what is typed into it. */

import { ACTIONS } from '../actions'
import { GROUPS, whyNot, type Action } from '../actions/action'
import { Index, type Found } from '../actions/search'
import type { App } from '../state/app'
import type { RecordOf } from '../state/blank'
import { nodeOf, shown } from '../state/nodeId'
import { journeyOf, landmarks, type Landmark } from './landmarks'

export type Offer =
  /** `why` is the message that says why it is not possible now. */
  | { is: 'action'; id: string; action: Action; why: string | null }
  | { is: 'place'; id: string; place: Landmark }
  | { is: 'view'; id: string; view: RecordOf<'view'> }

export interface Section {
  /** The message that names it. */
  title: string
  offers: Offer[]
}

/** So many actions that were chosen last stand first. */
const RECENT = 5
/** More places than this are not listed: who looks for one types on. */
const MOST_PLACES = 40

/** All that can be done and gone to. Names are spelled when they are first asked for. */
export class Palette {
  #index: Index<Offer> | null = null
  #last: { wanted: string; found: Found<Offer>[] } | null = null

  constructor(
    private readonly app: App,
    private readonly of: 'all' | 'journey',
  ) {}

  /** Where one is in the journey, if only that is asked for. */
  get here(): string | null {
    const { selection, scene } = this.app
    if (this.of !== 'journey' || selection.active === null) return null
    return scene.path(selection.active).flatMap((node) => this.#column(node) ?? []).at(-1) ?? null
  }

  sections(wanted: string): Section[] {
    const asked = wanted.trim()
    if (this.of === 'journey') return this.#journey(asked)
    return asked === '' ? this.#usual() : this.#found(asked)
  }

  /** How many places were found beyond those that are listed. */
  more(wanted: string): number {
    const places = this.#ask(wanted.trim()).filter(({ thing }) => thing.is === 'place')
    return this.of === 'all' && wanted.trim() !== '' ? Math.max(0, places.length - MOST_PLACES) : 0
  }

  /** Stages and touchpoints in their order, whatever meets what is wanted better. */
  #journey(wanted: string): Section[] {
    const found = new Set(this.#ask(wanted).map(({ thing }) => thing.id))
    const offers = journeyOf(this.app).map(offerOf).filter(({ id }) => found.has(id))
    return offers.length > 0 ? [{ title: 'palette-journey', offers }] : []
  }

  /** What can be done: what was chosen last, then all the rest by groups. */
  #usual(): Section[] {
    const possible = this.#actions().filter(({ why }) => why === null)
    const used = this.app.preferences.used
    const recent = possible.filter(({ id }) => used.includes(id)).slice(0, RECENT)
    const rest = possible.filter((it) => !recent.includes(it))
    return [
      { title: 'palette-recent', offers: recent },
      ...GROUPS.map((group) => ({
        title: `action-group-${group}`,
        offers: ACTIONS.flatMap((action) => rest.find((it) => it.action === action) ?? []).filter(
          (it) => it.action.group === group,
        ),
      })),
    ].filter(({ offers }) => offers.length > 0)
  }

  /** Actions and places that are called so; what is meant better comes first. */
  #found(wanted: string): Section[] {
    const found = this.#ask(wanted)
    const actions = found.filter(({ thing }) => thing.is === 'action')
    const places = found.filter(({ thing }) => thing.is === 'place')
    const views = found.filter(({ thing }) => thing.is === 'view')
    const section = (title: string, all: Found<Offer>[]) => ({
      title,
      best: Math.min(...all.map(({ rank }) => rank)),
      offers: all.map(({ thing }) => thing),
    })
    const can = actions.filter(({ thing }) => thing.is === 'action' && thing.why === null)
    const cannot = actions.filter(({ thing }) => thing.is === 'action' && thing.why !== null)
    return [
      section('palette-actions', can),
      section('palette-views', views),
      section('palette-places', places.slice(0, MOST_PLACES)),
    ]
      .sort((a, b) => a.best - b.best || 0)
      .concat(section('palette-impossible', cannot))
      .filter(({ offers }) => offers.length > 0)
      .map(({ title, offers }) => ({ title, offers }))
  }

  /** The stage or touchpoint that a node belongs to. */
  #column(node: string): string | null {
    const it = shown(node)
    switch (it.is) {
      case 'stage':
      case 'span':
      case 'nothing':
      case 'folded':
        return nodeOf({ record: 'stage', id: it.stage })
      case 'touchpoint':
      case 'cell':
      case 'emotion':
        return nodeOf({ record: 'touchpoint', id: it.touchpoint })
      case 'across':
        return nodeOf({ record: 'touchpoint', id: it.from })
      default:
        return null
    }
  }

  #ask(wanted: string): Found<Offer>[] {
    this.#index ??= new Index<Offer>(
      this.of === 'journey'
        ? journeyOf(this.app).map(offerOf)
        : [...this.#actions(), ...this.#views(), ...landmarks(this.app).map(offerOf)],
      (it) => nameOf(this.app, it),
    )
    if (this.#last?.wanted !== wanted) this.#last = { wanted, found: this.#index.find(wanted) }
    return this.#last.found
  }

  #views(): Offer[] {
    const views = this.app.session.open === null ? [] : this.app.map.all('view')
    return views.map((view) => ({ is: 'view', id: `view:${view.id}`, view }))
  }

  /** All but the palette itself, what was chosen last before the others. */
  #actions(): Extract<Offer, { is: 'action' }>[] {
    const used = this.app.preferences.used
    const place = (id: string): number => (used.includes(id) ? used.indexOf(id) : used.length)
    return ACTIONS.filter(({ id }) => id !== 'show-palette')
      .map((action) => ({
        is: 'action' as const,
        id: action.id,
        action,
        why: whyNot(action, this.app),
      }))
      .sort((a, b) => place(a.id) - place(b.id))
  }
}

/** All that an offer is found by. */
function nameOf({ words }: App, it: Offer): string {
  switch (it.is) {
    case 'action':
      return words.text(it.action.label)
    case 'place':
      return it.place.text
    case 'view':
      return words.text('palette-view', { name: it.view.name || words.text('untitled-view') })
  }
}

function offerOf(place: Landmark): Offer {
  // Cards of a closed stack share the node of the one on top.
  return { is: 'place', id: place.kind === 'card' ? `card:${place.id}` : place.node, place }
}
