/** What is typed on the canvas: where its box stands, how it looks, what becomes of it. */

import type { Direction } from '../host/bindings/Direction'
import type { NodeWire } from '../host/bindings/NodeWire'
import type { TextWire } from '../host/bindings/TextWire'
import type { App } from '../state/app'
import { placeOf as cardPlace } from '../state/cardPlace'
import type { CardPlace, Typing } from '../state/editing.svelte'
import type { Rect } from '../state/geometry'
import { linesOf } from '../state/lines'
import { shown } from '../state/nodeId'
import { textOf } from '../state/text'
import { weightOf } from './text'

/** The box of a text field, in the map's units. */
export interface Field {
  box: Rect
  /** From the box to the letters. */
  padding: { top: number; side: number }
  size: number
  lineHeight: number
  weight: number
  fill: string
  ink: string
}

const CARD = { size: 13, lineHeight: 18, weight: 400, fill: 'raised', ink: 'ink' }
const CARD_PADDING = { top: 8, side: 10 }
/** The same in a cell of a table; the layout's own. */
const CELL_PADDING = { top: 7, side: 10 }
/** Between a cell's edge and its cards, and between cards; the layout's own. */
const GAPS = { comfortable: 8, compact: 4 }
/** The height of an empty card. */
const NEW_CARD = 36
/** Above and below a name, which has other lines close by. */
const NAME_PADDING = 3
/** Nobody types into less. */
const LEAST_WIDTH = 96

/** Where the field stands for what is being typed; nothing if that is gone. */
export function fieldFor(app: App, typing: Typing, previous: Field | null): Field | null {
  if (typing.what === 'text') return overNode(app, typing.node)
  if (typing.what === 'field') return overCell(app, typing.node)
  const gap = GAPS[app.preferences.settings?.density ?? 'comfortable']
  const holder = holderNode(app, typing)
  const frame = holder === null ? undefined : app.scene.frame(holder)
  const below = typing.below === null ? undefined : app.scene.frame(typing.below)
  if (!frame) return null
  if (typing.below !== null && !below && previous) {
    // The card above is on its way: the field stands where it will end.
    const box = { ...previous.box, y: previous.box.y + previous.box.height + gap }
    return { ...previous, box: { ...box, height: NEW_CARD } }
  }
  const inset = below ? { x: below.x, width: below.width } : { x: frame.x + gap, width: frame.width - 2 * gap }
  const y = below ? below.y + below.height + gap : frame.y + gap
  return { ...CARD, box: { ...inset, y, height: NEW_CARD }, padding: CARD_PADDING }
}

/** Over a cell of a table: as wide as its column. */
function overCell(app: App, node: string): Field | null {
  const box = app.scene.frame(node)
  if (!box) return null
  const text = app.scene.node(node)?.items.find((item) => item.draw === 'text')
  const style = text ? { size: text.size, lineHeight: text.lineHeight, weight: weightOf(text) } : CARD
  const wide = Math.max(box.width, LEAST_WIDTH)
  const x = app.scene.direction === 'ltr' ? box.x : box.x + box.width - wide
  return { ...CARD, ...style, box: { ...box, x, width: wide }, padding: CELL_PADDING }
}

function overNode(app: App, node: string): Field | null {
  const frame = app.scene.frame(node)
  const wire = app.scene.node(node)
  if (!frame || !wire) return null
  const texts = wire.items.filter((item): item is { draw: 'text' } & TextWire => item.draw === 'text')
  const text = written(texts, textOf(app, node)?.text ?? '') ?? texts[0]
  const ground = groundOf(wire, text)
  if (!text) return { ...CARD, box: frame, padding: CARD_PADDING, fill: ground.fill ?? CARD.fill }
  const style = { size: text.size, lineHeight: text.lineHeight, weight: weightOf(text), ink: text.token }
  const fill = ground.fill ?? 'surface'
  // A picture stays in sight while one types below it.
  const pictured = wire.items.some((item) => item.draw === 'image')
  if (shown(node).is === 'card' && !pictured) {
    return { ...style, fill, box: frame, padding: { top: Math.max(0, text.y), side: Math.max(2, text.x) } }
  }
  // What stands beside a name stays in sight.
  const { top, side, box } = around(text, ground.box, app.scene.direction)
  return {
    ...style,
    fill,
    box: { ...box, x: frame.x + box.x, y: frame.y + box.y, width: Math.max(box.width, LEAST_WIDTH) },
    padding: { top, side },
  }
}

/** Where the card lies that is typed into; nothing for what is no card. */
export function placeOf(app: App, typing: Typing): CardPlace | null {
  if (typing.what === 'card') return typing.place
  if (typing.what === 'field') return null
  const it = shown(typing.node)
  const card = it.is === 'card' ? app.map.get('card', it.card) : undefined
  if (!card) return null
  return cardPlace(card, null)
}

/** The smallest box of a node that a text stands on, or all of the node. */
function groundOf(node: NodeWire, text: TextWire | undefined): { box: Rect; fill: string | null } {
  const [, , width, height] = node.frame
  let found: { box: Rect; fill: string | null } = { box: { x: 0, y: 0, width, height }, fill: null }
  for (const item of node.items) {
    if (item.draw !== 'shape') continue
    const [x, y, width, height] = item.rect
    const box = { x, y, width, height }
    const holds = !text || (text.x >= x && text.x <= x + width && text.y >= y && text.y <= y + height)
    const smaller = width * height <= found.box.width * found.box.height
    if (holds && smaller) found = { box, fill: item.fill }
  }
  return found
}

/** A box around a text that goes on to the end of its ground. */
export function around(
  text: Pick<TextWire, 'x' | 'y' | 'width' | 'lineHeight' | 'widths'>,
  ground: Rect,
  direction: Direction,
): { box: Rect; top: number; side: number } {
  const end = ground.x + ground.width
  const before = direction === 'ltr' ? text.x - ground.x : end - text.x - text.width
  const side = Math.min(CARD_PADDING.side, Math.max(2, before))
  const top = Math.min(NAME_PADDING, Math.max(0, text.y - ground.y))
  const from = direction === 'ltr' ? text.x - side : ground.x
  const to = direction === 'ltr' ? end : text.x + text.width + side
  const height = text.lineHeight * text.widths.length + 2 * top
  return { box: { x: from, y: text.y - top, width: to - from, height }, top, side }
}

/** Which of the texts shows what would be edited, and not a note or an initial beside it. */
export function written<T extends Pick<TextWire, 'lines'>>(shown: readonly T[], text: string): T | null {
  let found: T | null = null
  let longest = 0
  for (const item of shown) {
    const first = (linesOf(item)[0] ?? '').trim()
    if (first.length <= longest || !text.trimStart().startsWith(first)) continue
    found = item
    longest = first.length
  }
  return found
}

function holderNode(app: App, typing: Extract<Typing, { what: 'card' }>): string | null {
  const { place, below } = typing
  switch (place.in) {
    case 'heading':
      return app.scene.parent(`card:${place.heading}`) ?? null
    case 'cell':
      return `cell:${place.lane}:${place.touchpoint}`
    case 'span':
      return `span:${place.lane}:${place.stage}`
    case 'parking':
      return below !== null && shown(below).is === 'card' ? (app.scene.parent(below) ?? 'parking') : 'parking'
  }
}
