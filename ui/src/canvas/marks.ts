/**
 * What is drawn over the map for the hand and not for the paper: what is
 * selected, where the keyboard is, where a drag would land.
 */

import { grown, type Point, type Rect } from '../state/geometry'
import { newDrawing } from './paint'

const SVG = 'http://www.w3.org/2000/svg'

/** Where a drag would land. */
export type Landing =
  | { is: 'line'; from: Point; to: Point }
  | { is: 'box'; box: Rect }
  | { is: 'level'; at: Point; base: Point; label: string }
  | { is: 'note'; at: Point; label: string }

/** Beyond this no screen reaches from the edge of a map. */
const FAR = 40_000

export class Marks {
  #drawing = newDrawing()
  #dimmed = mark('path', 'dimmed')
  #lifted = mark('path', 'lifted')
  #selected = mark('path', 'selected')
  #active = mark('rect', 'active')
  #handles = mark('path', 'handles')
  #landing = document.createElementNS(SVG, 'g')
  #marquee = mark('rect', 'marquee')
  #zoom = 0

  constructor(layer: HTMLElement) {
    this.#drawing.classList.add('marks')
    this.#drawing.append(this.#dimmed, this.#lifted, this.#selected, this.#active, this.#handles, this.#landing, this.#marquee)
    layer.append(this.#drawing)
  }

  /** Lines are as thick on the screen whatever the zoom. */
  zoom(zoom: number): void {
    if (this.#zoom === zoom) return
    this.#zoom = zoom
    this.#drawing.style.setProperty('--unit', String(1 / zoom))
  }

  /** Frames around what is selected; the one that is active is stronger. */
  select(boxes: readonly Rect[], active: Rect | null): void {
    this.#selected.setAttribute('d', boxes.map(outline).join(''))
    put(this.#active, active)
  }

  /** Bars at both ends of what can be made longer and shorter. */
  handles(box: Rect | null): void {
    const bar = (x: number, { y, height }: Rect): string => {
      const length = Math.min(height / 2, 28)
      return `M${x} ${y + (height - length) / 2}v${length}`
    }
    this.#handles.setAttribute('d', box ? bar(box.x, box) + bar(box.x + box.width, box) : '')
  }

  /** What is in the hand is faint where it was. */
  lift(boxes: readonly Rect[]): void {
    this.#lifted.setAttribute('d', boxes.map(outline).join(''))
  }

  /** Only these have light, if any: holes in a sheet that is larger than any screen. */
  light(lit: readonly Rect[], around: Rect): void {
    const sheet = lit.length > 0 ? outline(grown(around, FAR)) : ''
    this.#dimmed.setAttribute('d', sheet + lit.map(outline).join(''))
    this.#dimmed.setAttribute('fill-rule', 'evenodd')
  }

  land(landings: readonly Landing[]): void {
    this.#landing.replaceChildren(...landings.flatMap(landing))
  }

  marquee(box: Rect | null): void {
    put(this.#marquee, box)
  }
}

function landing(it: Landing): Element[] {
  switch (it.is) {
    case 'line': {
      const line = mark('line', 'landing-line')
      line.setAttribute('x1', String(it.from.x))
      line.setAttribute('y1', String(it.from.y))
      line.setAttribute('x2', String(it.to.x))
      line.setAttribute('y2', String(it.to.y))
      return [line]
    }
    case 'box': {
      const box = mark('rect', 'landing-box')
      put(box, it.box)
      return [box]
    }
    case 'level': {
      const stem = mark('line', 'landing-stem')
      stem.setAttribute('x1', String(it.at.x))
      stem.setAttribute('x2', String(it.at.x))
      stem.setAttribute('y1', String(it.base.y))
      stem.setAttribute('y2', String(it.at.y))
      const dot = mark('circle', 'landing-dot')
      dot.setAttribute('cx', String(it.at.x))
      dot.setAttribute('cy', String(it.at.y))
      dot.setAttribute('r', '7')
      return [stem, dot, written(it.label, it.at.x, it.at.y - 14)]
    }
    case 'note':
      return [written(it.label, it.at.x, it.at.y)]
  }
}

function written(text: string, x: number, y: number): SVGElement {
  const label = mark('text', 'landing-label')
  label.setAttribute('x', String(x))
  label.setAttribute('y', String(y))
  label.textContent = text
  return label
}

function mark(name: string, style: string): SVGElement {
  const element = document.createElementNS(SVG, name)
  element.classList.add(style)
  return element
}

function put(element: SVGElement, box: Rect | null): void {
  element.style.display = box ? '' : 'none'
  if (!box) return
  for (const name of ['x', 'y', 'width', 'height'] as const) {
    element.setAttribute(name, String(box[name]))
  }
}

/** A frame with round corners, like those of cards. */
function outline({ x, y, width, height }: Rect): string {
  const r = Math.min(6, width / 2, height / 2)
  const [w, h] = [width - 2 * r, height - 2 * r]
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}Z`
}
