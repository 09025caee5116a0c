/** Where opportunities stand on the boards that weigh them, and how they get there. */

import type { Command } from '../host'
import { newId } from './ids'
import type { MapState } from './map.svelte'
import { shown } from './nodeId'

export type Board = 'impact' | 'value'

/** How much speaks for an opportunity, and how far across it stands, each from 1 to 5. */
export interface Spot {
  up: number
  across: number
}

/** An opportunity on a board, or in the tray beside it. */
export interface Item {
  board: Board
  card: string
}

const STEPS = 5
/** Where one begins that has been in the tray. */
const MIDDLE: Spot = { up: 3, across: 3 }

/** What a node shows of a board. */
export function itemOf(node: string): Item | null {
  const it = shown(node)
  if (it.is === 'placed' && isBoard(it.on)) return { board: it.on, card: it.card }
  return null
}

/** The place that a node is: two steps, or nothing for a tray; undefined if it is no place of that board. */
export function spotOf(node: string, board: Board): Spot | null | undefined {
  const [word, of, up, across] = node.split(':')
  if (of !== board) return undefined
  if (word === 'tray') return null
  return word === 'square' ? { up: Number(up), across: Number(across) } : undefined
}

/** Where an opportunity stands; nothing if it is in the tray. */
export function standing(map: MapState, { board, card }: Item): Spot | null {
  if (board === 'impact') {
    const it = map.get('card', card)
    return spot(it?.impact, it?.effort)
  }
  const estimate = estimateOf(map, card)
  return spot(estimate?.customer_value, estimate?.feasibility)
}

/** The command that puts an opportunity somewhere, or back into the tray. */
export function placing(map: MapState, { board, card }: Item, to: Spot | null): Command {
  const [up, across] = [to?.up ?? null, to?.across ?? null]
  if (board === 'impact') {
    return { do: 'change', record: 'card', ids: [card], set: { impact: up, effort: across } }
  }
  const set = { customer_value: up, feasibility: across }
  const estimate = estimateOf(map, card)
  return estimate
    ? { do: 'change', record: 'estimate', ids: [estimate.id], set }
    : { do: 'create', record: 'estimate', id: newId(), set: { card, ...set } }
}

/** One step further; from the tray to the middle, past the last step across back into it. Nothing at an edge. */
export function stepped(
  from: Spot | null,
  way: 'left' | 'right' | 'up' | 'down',
): Spot | null | undefined {
  if (!from) return way === 'right' ? undefined : MIDDLE
  const up = from.up + ({ up: 1, down: -1 }[way as string] ?? 0)
  const across = from.across + ({ right: 1, left: -1 }[way as string] ?? 0)
  if (across > STEPS) return null
  return up < 1 || up > STEPS || across < 1 ? undefined : { up, across }
}

function estimateOf(map: MapState, card: string) {
  return map.all('estimate').find((it) => it.card === card)
}

function spot(up: number | null | undefined, across: number | null | undefined): Spot | null {
  return up == null || across == null ? null : { up, across }
}

function isBoard(word: string): word is Board {
  return word === 'impact' || word === 'value'
}
