/** Draws the items of a node as elements. */

import type { ItemWire } from '../host/bindings/ItemWire'
import type { LineWire } from '../host/bindings/LineWire'
import type { StrokeWire } from '../host/bindings/StrokeWire'
import type { TextWire } from '../host/bindings/TextWire'
import { lineAt, linesOf } from '../state/lines'
import { baselineIn } from './metrics'
import { familyOf, weightOf } from './text'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Elements are this many times as large as what they show, and the world is
 * scaled down. WebKit moves on by whole pixels from letter to letter, which at
 * the letters' own size makes lines some 2 % too wide; at eight times the size
 * they are as wide as the core says.
 */
export const SCALE = 8

/** What items are drawn with. */
export interface Brush {
  families(): readonly string[]
  /** Where an `img` finds a picture; nothing if only its place is to be drawn. */
  picture(hash: string): string | null
}

/** The elements of items, in paint order. */
export function paint(items: readonly ItemWire[], brush: Brush): Element[] {
  const elements: Element[] = []
  let drawing: SVGSVGElement | null = null
  for (const item of items) {
    // Paths that follow one another share a drawing.
    if (item.draw !== 'path') drawing = null
    switch (item.draw) {
      case 'shape':
        elements.push(...shape(item))
        break
      case 'path':
        if (!drawing) {
          drawing = newDrawing()
          elements.push(drawing)
        }
        drawing.append(path(item))
        break
      case 'text':
        elements.push(...text(item, brush))
        break
      case 'image':
        elements.push(image(item, brush))
        break
      case 'link':
        // A link is a place to press; the shape beneath it is what is seen.
        break
    }
  }
  return elements
}

/** Puts an element where a frame is. */
export function place(style: CSSStyleDeclaration, frame: readonly number[]): void {
  const [x = 0, y = 0, width = 0, height = 0] = frame
  style.left = px(x)
  style.top = px(y)
  style.width = px(width)
  style.height = px(height)
}

/** A length of the map as a style sheet has it. */
export function px(length: number): string {
  return `${length * SCALE}px`
}

/** A drawing whose units are those of the map. */
export function newDrawing(): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg')
  drawing.setAttribute('viewBox', '0 0 1 1')
  drawing.setAttribute('width', String(SCALE))
  drawing.setAttribute('height', String(SCALE))
  drawing.setAttribute('aria-hidden', 'true')
  return drawing
}

/** The largest dot before a line. */
const DOT = 8

type Shape = Extract<ItemWire, { draw: 'shape' }>

function shape(item: Shape): Element[] {
  const { stroke } = item
  const element = document.createElement('div')
  element.setAttribute('aria-hidden', 'true')
  const [x, y, width, height] = item.rect
  // Browsers have dashes of their own for borders: a dashed outline is drawn.
  const border = stroke && stroke.dash === undefined ? stroke.width : 0
  // A border lies inside of its box, an outline of the scene on the edge.
  const half = border / 2
  place(element.style, [x - half, y - half, width + border, height + border])
  if (item.fill) element.style.backgroundColor = `var(--c-${item.fill})`
  if (stroke && border) element.style.border = `${px(border)} solid var(--c-${stroke.token})`
  if (item.radius) element.style.borderRadius = px(item.radius + half)
  // A mark that says something by being filled stays filled where cards stand back.
  const dot = !stroke && Math.max(width, height) <= DOT
  if (item.fill && (dot || item.fill === stroke?.token)) element.dataset['solid'] = ''
  return stroke?.dash === undefined ? [element] : [element, outline(item, stroke)]
}

function outline(item: Shape, line: StrokeWire): Element {
  const [x, y, width, height] = item.rect
  const drawing = newDrawing()
  const element = document.createElementNS(SVG, 'rect')
  const places = { x, y, width, height, rx: item.radius }
  for (const [name, value] of Object.entries(places)) element.setAttribute(name, String(value))
  element.style.fill = 'none'
  stroke(element.style, line)
  drawing.append(element)
  return drawing
}

function path(item: Extract<ItemWire, { draw: 'path' }>): Element {
  const element = document.createElementNS(SVG, 'path')
  element.setAttribute('d', item.d)
  element.style.fill = item.fill ? `var(--c-${item.fill})` : 'none'
  if (item.stroke) stroke(element.style, item.stroke)
  return element
}

function stroke(style: CSSStyleDeclaration, stroke: StrokeWire): void {
  style.stroke = `var(--c-${stroke.token})`
  style.strokeWidth = `${stroke.width}px`
  style.strokeLinecap = 'round'
  style.strokeLinejoin = 'round'
  if (stroke.dash !== undefined) style.strokeDasharray = `${stroke.dash}px`
}

function text(item: TextWire, brush: Brush): Element[] {
  if (item.widths.length === 0) return []
  if (!item.uneven) return [line(item, lineAt(item, 0), item.lines, brush)]
  return linesOf(item).map((words, index) => line(item, lineAt(item, index), words, brush))
}

function line(item: TextWire, at: LineWire, words: string, brush: Brush): Element {
  const element = document.createElement('div')
  const family = familyOf(at.fonts, brush.families())
  const weight = weightOf(item)
  const style = element.style
  element.className = 'line'
  element.dir = item.direction
  element.textContent = words
  const face = { family, weight, italic: item.italic }
  const baseline = baselineIn(item.lineHeight * SCALE, item.size * SCALE, face) / SCALE
  style.left = px(item.x + at.x)
  style.top = px(item.y + at.baseline - baseline)
  style.font = `${item.italic ? 'italic ' : ''}${weight} ${px(item.size)}/${px(item.lineHeight)} ${family}`
  style.color = `var(--c-${item.token})`
  return element
}

function image(item: Extract<ItemWire, { draw: 'image' }>, brush: Brush): Element {
  const element = document.createElement('img')
  element.src = brush.picture(item.blob) ?? ''
  element.alt = ''
  element.draggable = false
  element.decoding = 'async'
  place(element.style, item.rect)
  element.style.objectFit = item.cover ? 'cover' : 'contain'
  if (item.radius) element.style.borderRadius = px(item.radius)
  return element
}
