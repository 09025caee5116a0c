/** Where a thing that is dragged would land: the place for the command, and what shows it. */

import type { Direction } from '../host/bindings/Direction'
import type { Place } from '../host'
import type { CardPlace } from '../state/editing.svelte'
import type { Point, Rect } from '../state/geometry'
import { shown } from '../state/nodeId'
import type { SceneState } from '../state/scene.svelte'
import type { Landing } from './marks'

export interface Drop<P = Place> {
  place: P
  /** The node in which that is. */
  holder: string
  landing: Landing[]
}

/** A thing in a row or a column of its like. */
export interface Sibling {
  id: string
  box: Rect
}

/** A column of the map: a touchpoint, or a stage that has none. */
export interface Column {
  stage: string
  touchpoint: string | null
  box: Rect
}

/** The cell, span or parking lot under a point, and the place among its cards. */
export function cardDrop(
  scene: SceneState,
  point: Point,
  moving: ReadonlySet<string>,
): Drop<CardPlace> | null {
  for (const node of scene.at(point)) {
    const holder = holderOf(scene, node.id, point)
    if (!holder) continue
    const box = scene.frame(node.id)
    if (!box) return null
    const { groups, loose } = grouped(scene, node.children, moving)
    const group = groups.find((it) => isInside(it.box, point) && !it.moves)
    const inGroup = group && !carriesHeading(scene, moving) ? group : null
    const ground = inGroup?.box ?? box
    const { before, line } = insertion(inGroup?.members ?? loose, point, ground, scene.direction)
    const place: CardPlace = inGroup
      ? { in: 'heading', heading: cardOf(inGroup.id), before: null }
      : holder
    return {
      place: { ...place, before: before === null ? null : cardOf(before) },
      holder: inGroup ? `group:${cardOf(inGroup.id)}` : node.id,
      landing: [{ is: 'box', box: ground }, line],
    }
  }
  return null
}

/** A heading with its panel, and the cards on it. */
interface Group extends Sibling {
  members: Sibling[]
  /** Whether the heading itself is being moved. */
  moves: boolean
}

/** So much of a panel's upper edge still means the place before it. */
const BRIM = 8

/** What lies in a place: groups, and what takes its order among them; each without what is moving. */
function grouped(
  scene: SceneState,
  children: readonly string[],
  moving: ReadonlySet<string>,
): { groups: Group[]; loose: Sibling[] } {
  const groups: Group[] = []
  const loose: Sibling[] = []
  // A panel comes before its heading and its cards.
  for (const id of children) {
    const box = scene.frame(id)
    const it = shown(id)
    if (!box) continue
    if (it.is === 'group') {
      const card = `card:${it.heading}`
      const group: Group = { id: card, box, members: [], moves: moving.has(card) }
      groups.push(group)
      if (!group.moves) loose.push(group)
    } else if (scene.node(id)?.role.is === 'note') {
      const group = groups.find((other) => other.id === id || holds(other.box, box))
      if (group?.id === id || moving.has(id)) continue
      ;(group?.members ?? loose).push({ id, box })
    }
  }
  return { groups, loose }
}

function carriesHeading(scene: SceneState, moving: ReadonlySet<string>): boolean {
  return [...moving].some((id) => scene.node(`group:${cardOf(id)}`) !== undefined)
}

function isInside({ x, y, width, height }: Rect, point: Point): boolean {
  const below = point.y - y
  return below > Math.min(BRIM, height / 4) && below < height && point.x >= x && point.x < x + width
}

function holds(outer: Rect, inner: Rect): boolean {
  const x = inner.x + inner.width / 2
  const y = inner.y + inner.height / 2
  return x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height
}

/**
 * The gap between siblings that is nearest to a point. They stand in lines, in
 * reading order: below one another, beside one another, or both.
 */
export function insertion(
  siblings: readonly Sibling[],
  point: Point,
  holder: Rect,
  direction: Direction,
): { before: string | null; line: Landing } {
  const after = (sibling: Sibling): boolean => isAfter(sibling, siblings, point, direction)
  const index = siblings.findLastIndex(after) + 1
  const next = siblings[index]
  const previous = siblings[index - 1]
  return { before: next?.id ?? null, line: gap(previous, next, siblings, holder, direction) }
}

/** Before which touchpoint of which stage a dragged one would go. */
export function touchpointDrop(
  columns: readonly Column[],
  x: number,
  direction: Direction,
): { place: Extract<Place, { in: 'stage' }>; edge: number } | null {
  const column = nearest(columns, x)
  if (!column) return null
  const { stage, touchpoint, box } = column
  if (touchpoint === null) return { place: { in: 'stage', stage, before: null }, edge: box.x }
  const late = isLate(box, x, direction)
  const same = columns.filter((it) => it.stage === stage)
  const next = same[same.indexOf(column) + 1]?.touchpoint ?? null
  return {
    place: { in: 'stage', stage, before: late ? next : touchpoint },
    edge: edgeOf(box, late, direction),
  }
}

/** Before which sibling of a row a dragged one would go. */
export function rowDrop(
  siblings: readonly Sibling[],
  x: number,
  direction: Direction,
): { before: string | null; edge: number } | null {
  const sibling = nearest(siblings, x)
  if (!sibling) return null
  const late = isLate(sibling.box, x, direction)
  const next = siblings[siblings.indexOf(sibling) + 1]?.id ?? null
  return { before: late ? next : sibling.id, edge: edgeOf(sibling.box, late, direction) }
}

/** Before which sibling of a column a dragged one would go. */
export function columnDrop(
  siblings: readonly Sibling[],
  y: number,
): { before: string | null; edge: number } | null {
  const last = siblings.at(-1)
  if (!last) return null
  const next = siblings.find(({ box }) => y < box.y + box.height / 2)
  return next
    ? { before: next.id, edge: next.box.y }
    : { before: null, edge: last.box.y + last.box.height }
}

/** The level of a point on a plot, from −2 to +2 in whole steps. */
export function levelAt(plot: Rect, y: number): number {
  const level = Math.round(2 - (4 * (y - plot.y)) / plot.height)
  // No minus before a zero.
  return Math.min(2, Math.max(-2, level)) || 0
}

/** How high a level is on a plot. */
export function heightOf(plot: Rect, level: number): number {
  return plot.y + (plot.height * (2 - level)) / 4
}

function holderOf(scene: SceneState, node: string, point: Point): CardPlace | null {
  if (node === 'parking') return { in: 'parking', lane: null, before: null }
  const it = shown(node)
  switch (it.is) {
    case 'cell':
      return { in: 'cell', lane: it.lane, touchpoint: it.touchpoint, before: null }
    case 'span':
      return { in: 'span', lane: it.lane, stage: it.stage, before: null }
    case 'across':
      return { in: 'cell', lane: it.lane, touchpoint: columnAt(scene, point) ?? it.from, before: null }
    default:
      return null
  }
}

/** The touchpoint whose column a point is in. */
function columnAt(scene: SceneState, { x }: Point): string | null {
  for (const id of scene.node('touchpoints')?.children ?? []) {
    const it = shown(id)
    const box = it.is === 'touchpoint' ? scene.frame(id) : undefined
    if (it.is === 'touchpoint' && box && x >= box.x && x < box.x + box.width) return it.touchpoint
  }
  return null
}

function cardOf(node: string): string {
  const it = shown(node)
  return it.is === 'card' ? it.card : node
}

/** Whether two boxes stand beside one another on one line. */
function beside(a: Rect, b: Rect): boolean {
  return a !== b && a.y < b.y + b.height / 2 && b.y < a.y + a.height / 2
}

function isAfter(
  { box }: Sibling,
  siblings: readonly Sibling[],
  point: Point,
  direction: Direction,
): boolean {
  const shares = siblings.some((other) => beside(other.box, box))
  if (!shares) return point.y > box.y + box.height / 2
  if (point.y > box.y + box.height) return true
  return point.y >= box.y && isLate(box, point.x, direction)
}

function gap(
  previous: Sibling | undefined,
  next: Sibling | undefined,
  siblings: readonly Sibling[],
  holder: Rect,
  direction: Direction,
): Landing {
  const near = next ?? previous
  const shares = near !== undefined && siblings.some((other) => beside(other.box, near.box))
  if (near && shares) {
    const late = near === previous
    const outwards = late === (direction === 'ltr') ? 4 : -4
    const x = edgeOf(near.box, late, direction) + outwards
    return { is: 'line', from: { x, y: near.box.y }, to: { x, y: near.box.y + near.box.height } }
  }
  const inset = 6
  const y =
    previous && next
      ? (previous.box.y + previous.box.height + next.box.y) / 2
      : next
        ? next.box.y - 4
        : previous
          ? previous.box.y + previous.box.height + 4
          : holder.y + inset + 2
  return {
    is: 'line',
    from: { x: holder.x + inset, y },
    to: { x: holder.x + holder.width - inset, y },
  }
}

/** Whether a point is in the half of a box that is read last. */
function isLate(box: Rect, x: number, direction: Direction): boolean {
  const right = x > box.x + box.width / 2
  return direction === 'ltr' ? right : !right
}

/** The edge where a box begins or ends in reading. */
function edgeOf(box: Rect, end: boolean, direction: Direction): number {
  return end === (direction === 'ltr') ? box.x + box.width : box.x
}

function nearest<T extends { box: Rect }>(things: readonly T[], x: number): T | undefined {
  let best: T | undefined
  let least = Infinity
  for (const thing of things) {
    const { box } = thing
    const distance = Math.max(box.x - x, x - box.x - box.width, 0)
    if (distance < least) {
      least = distance
      best = thing
    }
  }
  return best
}
