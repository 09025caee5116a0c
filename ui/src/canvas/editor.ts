/** What is typed on the canvas: where its box stands, how it looks, what becomes of it. */

import type { TextWire } from '../host/bindings/TextWire'
import type { App } from '../state/app'
import type { Typing } from '../state/editing.svelte'
import type { Rect } from '../state/geometry'
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
const GAP = 8
/** The height of an empty card. */
const NEW_CARD = 36

/** Where the field stands for what is being typed; nothing if that is gone. */
export function fieldFor(app: App, typing: Typing, previous: Field | null): Field | null {
  if (typing.what === 'text') return overNode(app, typing.node)
  const holder = holderNode(app, typing)
  const frame = holder === null ? undefined : app.scene.frame(holder)
  const below = typing.below === null ? undefined : app.scene.frame(typing.below)
  if (!frame) return null
  if (typing.below !== null && !below && previous) {
    // The card above is on its way: the field stands where it will end.
    const box = { ...previous.box, y: previous.box.y + previous.box.height + GAP }
    return { ...previous, box: { ...box, height: NEW_CARD } }
  }
  const inset = below ? { x: below.x, width: below.width } : { x: frame.x + GAP, width: frame.width - 2 * GAP }
  const y = below ? below.y + below.height + GAP : frame.y + GAP
  return { ...CARD, box: { ...inset, y, height: NEW_CARD }, padding: CARD_PADDING }
}

function overNode(app: App, node: string): Field | null {
  const frame = app.scene.frame(node)
  const wire = app.scene.node(node)
  if (!frame || !wire) return null
  const texts = wire.items.filter((item): item is { draw: 'text' } & TextWire => item.draw === 'text')
  const ground = wire.items.find((item) => item.draw === 'shape')
  const fill = ground?.draw === 'shape' ? ground.fill : null
  const text = texts.find((item) => reads(app, node, item)) ?? texts[0]
  if (!text) return { ...CARD, box: frame, padding: CARD_PADDING, fill: fill ?? CARD.fill }
  const side = Math.max(2, text.x)
  return {
    box: { x: frame.x, y: frame.y, width: Math.max(frame.width, 96), height: frame.height },
    padding: { top: Math.max(0, text.y), side },
    size: text.size,
    lineHeight: text.lineHeight,
    weight: weightOf(text),
    fill: fill ?? 'surface',
    ink: text.token,
  }
}

/** Whether an item shows the text that would be edited, and not a note beside it. */
function reads(app: App, node: string, item: TextWire): boolean {
  const text = textOf(app, node)?.text ?? ''
  const first = item.lines[0]?.text.trim() ?? ''
  return first !== '' && text.trimStart().startsWith(first)
}

function holderNode(app: App, typing: Extract<Typing, { what: 'card' }>): string | null {
  const { place, below } = typing
  switch (place.in) {
    case 'cell':
      return `cell:${place.lane}:${place.touchpoint}`
    case 'span':
      return `span:${place.lane}:${place.stage}`
    case 'parking':
      return below !== null && shown(below).is === 'card' ? (app.scene.parent(below) ?? 'parking') : 'parking'
  }
}
