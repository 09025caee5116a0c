/** What the heights of a plot mean, beside the name of its lane that stays in sight. */

import { ICON_GRID, ICONS, type IconName } from '../host/icons.generated'
import type { Scale } from './pins'

/** What the name of a lane takes, in pixels. */
interface Measured {
  width: number
  height: number
  /** The size of its letters. */
  letters: number
  /** How wide the column of names is. */
  column: number
  /** Whether it is wide enough for all words: some alone would look like a mistake. */
  words: boolean
}

/** So much room a level needs, in letters of the name. */
const ROOM = 1.1
/** As much it needs beside a name when its word is left out, the space around both included. */
const SHORT = 3.8
/** Between the parts of a level, in pixels. */
const AROUND = 4

export class ScaleMarks {
  readonly elements: readonly HTMLElement[]
  #shown = ''
  #measured: Measured | null = null

  constructor(
    private readonly name: HTMLElement,
    private readonly scale: Scale,
  ) {
    this.elements = scale.levels.map(({ number, word, icon }) => {
      const element = document.createElement('div')
      element.className = 'level'
      // From the side of the map; a word without room goes to a line that is not seen.
      element.append(face(icon), part('b', number), part('span', word))
      return element
    })
  }

  /** Puts the levels beside their lines; the lane begins at `start`, if any of it is seen. */
  show(start: number | null, zoom: number): void {
    const shown = `${start} ${zoom}`
    if (shown === this.#shown) return
    this.#shown = shown
    if (start === null) {
      for (const element of this.elements) element.hidden = true
      return
    }
    const name = (this.#measured ??= measured(this.name, this.elements))
    const room = ROOM * name.letters
    const { y, height } = this.scale.plot
    const last = Math.max(1, this.elements.length - 1)
    const step = (height * zoom) / last
    // From afar only the ends and the middle have room.
    const every = step >= room ? 1 : step * 2 >= room ? 2 : last
    const fits = name.width + SHORT * name.letters <= name.column
    for (const [index, element] of this.elements.entries()) {
      const at = y * zoom + step * index
      const top = at - room / 2
      const beside = top < start + name.height
      const seen = top >= start && step * last >= room && index % every === 0 && (fits || !beside)
      if (element.hidden === seen) element.hidden = !seen
      if (!seen) continue
      element.classList.toggle('short', beside || !name.words)
      element.style.top = `${at}px`
    }
  }
}

/** It is known once the name is seen, before any level has its place. */
function measured(name: HTMLElement, levels: readonly HTMLElement[]): Measured {
  const range = document.createRange()
  range.selectNodeContents(name)
  const { width, height } = range.getBoundingClientRect()
  const letters = parseFloat(getComputedStyle(name).fontSize)
  const words = levels.every((level) => {
    level.hidden = false
    const wide = [...level.children].reduce((sum, it) => sum + it.getBoundingClientRect().width, 0)
    return wide + 2 * AROUND <= level.clientWidth
  })
  return { width, height, letters, column: name.offsetWidth, words }
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  // A sign stays before its number, whatever way the map goes.
  element.dir = 'auto'
  return element
}

function face(icon: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', `0 0 ${ICON_GRID} ${ICON_GRID}`)
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', ICONS[icon])
  svg.append(path)
  return svg
}
