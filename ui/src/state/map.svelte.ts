/**
 * The records of the open map, as the core last said they are. Changes are
 * played, never guessed.
 */

import type { AnyRecord } from '../host/bindings/AnyRecord'
import type { Change } from '../host/bindings/Change'
import type { RecordKind } from '../host/bindings/RecordKind'
import { blank, KINDS, type RecordOf } from './blank'

type Tables = { [K in RecordKind]: Map<string, RecordOf<K>> }
type Card = RecordOf<'card'>
interface Sibling {
  id: string
  position: string
}

export class MapState {
  // Tables change in place; a number a kind tells readers that one did. Five
  // thousand reactive records would cost more than all else that the window does.
  #tables: Tables = emptyTables()
  #versions: Record<RecordKind, number> = $state(zeroes())
  #orders = new Map<RecordKind, { version: number; records: unknown[] }>()
  #stacks: { version: number; under: ReadonlyMap<string, Card[]> } | null = null

  /** Holds what these changes bring into being and nothing else. */
  load(inserts: readonly Change[]): void {
    this.#tables = emptyTables()
    for (const kind of KINDS) this.#versions[kind] += 1
    this.play(inserts)
  }

  /** Does what the core did. */
  play(changes: readonly Change[]): void {
    const orders = new Map<RecordKind, Sibling[] | null>()
    for (const { record, id, before, after } of changes) {
      const table = this.#tables[record] as Map<string, object>
      const old = table.get(id)
      // What a copy leaves behind between thousands of records stays with the page for good.
      const now = after && Object.assign(before ? { ...old } : blank(record, id), after)
      if (now) table.set(id, now)
      else table.delete(id)
      if (!orders.has(record)) orders.set(record, this.#orderToChange(record, changes.length))
      const order = orders.get(record)
      if (order && isSibling(old)) take(order, old)
      if (order && isSibling(now)) put(order, now)
    }
    for (const [kind, records] of orders) {
      this.#versions[kind] += 1
      if (records) this.#orders.set(kind, { version: this.#versions[kind], records })
    }
  }

  /**
   * A copy of the order of a kind, if it is known and there is little to change:
   * to sort thousands anew for one costs more than all else that it brings about.
   */
  #orderToChange(kind: RecordKind, changes: number): Sibling[] | null {
    const known = this.#orders.get(kind)
    if (known?.version !== this.#versions[kind] || changes > FEW) return null
    const records = known.records as Sibling[]
    return isSibling(records[0]) ? [...records] : null
  }

  /** What the map says about itself; blank while no map is open. */
  get info(): RecordOf<'map'> {
    return this.all('map')[0] ?? blank('map', '')
  }

  get<K extends RecordKind>(kind: K, id: string | null | undefined): RecordOf<K> | undefined {
    void this.#versions[kind]
    return id == null ? undefined : (this.#tables[kind].get(id) as RecordOf<K> | undefined)
  }

  /** All records of a kind; those that have a place among siblings are sorted by it. */
  all<K extends RecordKind>(kind: K): readonly RecordOf<K>[] {
    const version = this.#versions[kind]
    const known = this.#orders.get(kind)
    if (known?.version === version) return known.records as RecordOf<K>[]
    const records = [...this.#tables[kind].values()] as RecordOf<K>[]
    if (records[0] && 'position' in records[0]) {
      ;(records as unknown as Sibling[]).sort(bySiblingOrder)
    }
    this.#orders.set(kind, { version, records })
    return records
  }

  /** The touchpoints of a stage, in order. */
  touchpointsOf(stage: string): readonly RecordOf<'touchpoint'>[] {
    return this.all('touchpoint').filter((touchpoint) => touchpoint.stage === stage)
  }

  /**
   * The cards of a cell, of a stage's span, or of the parking lot, in order; or
   * those that go on from a cell until the same touchpoint. Behind each heading
   * come those that stand under it; stacks come from the top down.
   */
  cardsIn(place: CardsPlace): readonly Card[] {
    return this.standingIn(place).flatMap((card) =>
      card.kind === 'heading'
        ? [card, ...this.cardsIn({ ...place, heading: card.id })]
        : [card, ...this.under(card.id)],
    )
  }

  /** The same without those that lie under others, or stand under another heading than the one named. */
  standingIn(place: CardsPlace): readonly Card[] {
    const { touchpoint, stage, lane, until = null, heading = null } = place
    // Of thousands of cards most lie in another column.
    return this.all('card').filter(
      (card) =>
        card.touchpoint === touchpoint &&
        card.stage === stage &&
        card.under === null &&
        card.heading === heading &&
        card.until === until &&
        (lane === undefined || card.lane === lane),
    )
  }

  /** The cards that stand right under a heading, without those that lie under others. */
  belowHeading(heading: string): readonly Card[] {
    const card = this.get('card', heading)
    return card?.kind === 'heading' ? this.standingIn({ ...card, heading }) : []
  }

  /** The cards among which one has its order, itself among them. */
  beside({ lane, touchpoint, stage, until, heading }: Card): readonly Card[] {
    const parked = touchpoint === null && stage === null
    return this.standingIn({ lane: parked ? undefined : lane, touchpoint, stage, until, heading })
  }

  /** The cards that lie under one, in order. */
  under(top: string): readonly Card[] {
    const cards = this.all('card')
    const version = this.#versions.card
    if (this.#stacks?.version !== version) {
      const under = new Map<string, Card[]>()
      for (const card of cards) {
        if (card.under !== null) under.set(card.under, [...(under.get(card.under) ?? []), card])
      }
      this.#stacks = { version, under }
    }
    return this.#stacks.under.get(top) ?? []
  }

  /** A persona's rating of a touchpoint. */
  emotion(persona: string, touchpoint: string): RecordOf<'emotion'> | undefined {
    return this.all('emotion').find((it) => it.persona === persona && it.touchpoint === touchpoint)
  }
}

interface CardsPlace {
  lane?: string
  touchpoint: string | null
  stage: string | null
  until?: string | null
  heading?: string | null
}

/** With more changes than this at once a kind is sorted anew. */
const FEW = 64

function isSibling(record: unknown): record is Sibling {
  return typeof record === 'object' && record !== null && 'position' in record
}

/** Takes a record out of an order. */
function take(order: Sibling[], record: Sibling): void {
  const at = placeIn(order, record)
  if (order[at]?.id === record.id) order.splice(at, 1)
}

/** Puts a record into an order. */
function put(order: Sibling[], record: Sibling): void {
  order.splice(placeIn(order, record), 0, record)
}

/** How many of an order come before a record. */
function placeIn(order: readonly Sibling[], record: Sibling): number {
  let [from, to] = [0, order.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const other = order[middle]
    if (other && bySiblingOrder(other, record) < 0) from = middle + 1
    else to = middle
  }
  return from
}

/** Siblings sort by place, then by id, letter by letter as the core does. */
function bySiblingOrder(a: Sibling, b: Sibling): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function emptyTables(): Tables {
  return Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as unknown as Tables
}

function zeroes(): Record<RecordKind, number> {
  return Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<RecordKind, number>
}
