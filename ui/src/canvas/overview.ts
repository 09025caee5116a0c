/**
 * The scene as one picture, for when there is more in view than elements can
 * show at sixty frames a second. It is drawn once for the view and some way
 * around it; a pan or a small zoom only moves it.
 */

import type { ItemWire } from '../host/bindings/ItemWire'
import type { StrokeWire } from '../host/bindings/StrokeWire'
import type { TextWire } from '../host/bindings/TextWire'
import { visible, type View } from '../state/camera'
import type { Found } from '../state/find.svelte'
import { encloses, grown, type Rect, type Size } from '../state/geometry'
import { lineAt, linesOf } from '../state/lines'
import type { SceneState } from '../state/scene.svelte'
import type { Brush } from './paint'
import { familyOf, weightOf } from './text'

/** Letters smaller than this on the screen are drawn as bars. */
const LEAST_LETTER = 3.2
/** Bars of letters smaller than this are not drawn. */
const LEAST_BAR = 1
/** Below this zoom, where lines of text are no longer drawn, a card is a spot in the colour of its edge. */
const TINY = 0.08
/** With more lines of text than this on the picture, all of them are bars. */
const MOST_LINES = 1200
/** With more cards than this on the picture, their signs are left out. */
const MOST_SIGNED = 600
/** A picture of the whole map may have as many pixels; else it is of the view and around. */
const MOST_PIXELS = 6_000_000
const SHARP_AFTER = 180
/** So many milliseconds after it was needed last the picture is let go: it may take 24 MB. */
const KEPT = 10_000
/** The frame around what was found, in pixels of the screen. */
const HIT_LINE = 2

export class Overview {
  #drawn: { box: Rect; zoom: number } | null = null
  #colours = new Map<string, string>()
  #paths = new WeakMap<ItemWire, Path2D>()
  #images = new Map<string, HTMLImageElement>()
  #found: ReadonlyMap<string, Found> | null = null
  #sharpen = 0
  #letGo = 0
  #last: { view: View; screen: Size } | null = null

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly scene: SceneState,
    private readonly brush: Brush,
    /** Where its colours hold; a canvas beside the page has none. */
    private readonly coloured: Element = canvas,
  ) {}

  /** What each node is while something is looked for. */
  tell(found: ReadonlyMap<string, Found> | null): void {
    if (this.#found === found) return
    this.#found = found
    this.forget()
  }

  /** The picture is out of date. */
  forget(): void {
    this.#drawn = null
  }

  /** Colours are out of date too. */
  forgetColours(): void {
    this.#colours.clear()
    this.forget()
  }

  hide(): void {
    if (this.canvas.style.display === 'none') return
    this.canvas.style.display = 'none'
    clearTimeout(this.#sharpen)
    this.#letGo = window.setTimeout(() => this.#empty(), KEPT)
  }

  close(): void {
    clearTimeout(this.#sharpen)
    clearTimeout(this.#letGo)
  }

  show(view: View, screen: Size): void {
    const ratio = window.devicePixelRatio || 1
    this.canvas.style.display = ''
    clearTimeout(this.#letGo)
    const seen = visible(view, screen)
    const zoomed = this.#drawn !== null && this.#drawn.zoom !== view.zoom
    if (zoomed) {
      // While the zoom changes the picture is stretched; then it is drawn again.
      this.#sharpenSoon()
    } else if (!this.#drawn || !encloses(grown(this.#drawn.box, 0.5 / view.zoom), this.#clipped(seen))) {
      this.#draw(seen, view.zoom, ratio)
    }
    this.#last = { view, screen }
    if (!this.#drawn) return
    const { box, zoom } = this.#drawn
    const x = Math.round((box.x * view.zoom + view.x) * ratio) / ratio
    const y = Math.round((box.y * view.zoom + view.y) * ratio) / ratio
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${view.zoom / zoom / ratio})`
  }

  #sharpenSoon(): void {
    clearTimeout(this.#sharpen)
    this.#sharpen = window.setTimeout(() => {
      this.forget()
      if (this.#last) this.show(this.#last.view, this.#last.screen)
    }, SHARP_AFTER)
  }

  #empty(): void {
    this.forget()
    this.canvas.width = 0
    this.canvas.height = 0
  }

  /** What of a box there is anything in. */
  #clipped(box: Rect): Rect {
    const map = this.scene.size
    const x = Math.max(box.x, map.x)
    const y = Math.max(box.y, map.y)
    return {
      x,
      y,
      width: Math.max(0, Math.min(box.x + box.width, map.x + map.width) - x),
      height: Math.max(0, Math.min(box.y + box.height, map.y + map.height) - y),
    }
  }

  #draw(seen: Rect, zoom: number, ratio: number): void {
    const scale = zoom * ratio
    const map = this.scene.size
    const whole = map.width * map.height * scale * scale <= MOST_PIXELS
    const around = {
      x: seen.x - seen.width / 2,
      y: seen.y - seen.height / 2,
      width: seen.width * 2,
      height: seen.height * 2,
    }
    const box = inWhole(whole ? map : this.#clipped(around), scale)
    this.canvas.width = Math.max(1, Math.round(box.width * scale))
    this.canvas.height = Math.max(1, Math.round(box.height * scale))
    const pen = this.canvas.getContext('2d')
    if (!pen) return
    let lines = 0
    let cards = 0
    this.scene.within(box, (node) => {
      if (node.role.is === 'note') cards += 1
      for (const item of node.items) if (item.draw === 'text') lines += item.widths.length
    })
    const letters = lines <= MOST_LINES
    const batch = new Batch(pen, (token) => this.#colour(token))
    const hits: Rect[] = []
    this.scene.within(box, (node, frame) => {
      const found = this.#found?.get(node.id)
      if (found === 'hit') hits.push(frame)
      const tiny = node.role.is === 'note' && zoom < TINY ? boxesOf(node.items) : node.items
      const items = found === 'rest' ? tiny.map(faint) : tiny
      if (node.role.is === 'note' && cards > MOST_SIGNED) {
        batch.card(items, frame, zoom)
        return
      }
      pen.setTransform(scale, 0, 0, scale, (frame.x - box.x) * scale, (frame.y - box.y) * scale)
      for (const item of items) this.#item(pen, item, zoom, letters)
    })
    pen.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
    batch.draw()
    this.#outline(pen, hits, zoom)
    this.#drawn = { box, zoom }
  }

  /** Frames around what was found, as wide on the screen whatever the zoom. */
  #outline(pen: CanvasRenderingContext2D, hits: readonly Rect[], zoom: number): void {
    if (hits.length === 0) return
    pen.beginPath()
    for (const { x, y, width, height } of hits) pen.rect(x, y, width, height)
    pen.strokeStyle = this.#colour('accent')
    pen.lineWidth = HIT_LINE / zoom
    pen.setLineDash([])
    pen.stroke()
  }

  #item(pen: CanvasRenderingContext2D, item: ItemWire, zoom: number, letters: boolean): void {
    switch (item.draw) {
      case 'shape':
        pen.beginPath()
        if (item.radius) pen.roundRect(...item.rect, item.radius)
        else pen.rect(...item.rect)
        this.#ink(pen, item)
        break
      case 'path': {
        let path = this.#paths.get(item)
        if (!path) {
          path = new Path2D(item.d)
          this.#paths.set(item, path)
        }
        this.#ink(pen, item, path)
        break
      }
      case 'text':
        if (letters && item.size * zoom >= LEAST_LETTER) this.#letters(pen, item)
        else if (item.size * zoom >= LEAST_BAR) this.#bars(pen, item)
        break
      case 'image':
        this.#image(pen, item)
        break
      case 'link':
        // Nothing to see.
        break
    }
  }

  #ink(
    pen: CanvasRenderingContext2D,
    item: { fill: string | null; stroke: StrokeWire | null },
    path?: Path2D,
  ): void {
    if (item.fill) {
      pen.fillStyle = this.#colour(item.fill)
      if (path) pen.fill(path)
      else pen.fill()
    }
    if (item.stroke) {
      pen.strokeStyle = this.#colour(item.stroke.token)
      pen.lineWidth = item.stroke.width
      pen.lineCap = 'round'
      pen.lineJoin = 'round'
      pen.setLineDash(item.stroke.dash === undefined ? [] : [item.stroke.dash])
      if (path) pen.stroke(path)
      else pen.stroke()
    }
  }

  #letters(pen: CanvasRenderingContext2D, item: TextWire): void {
    pen.fillStyle = this.#colour(item.token)
    pen.direction = item.direction
    pen.textAlign = 'left'
    const style = `${item.italic ? 'italic ' : ''}${weightOf(item)} ${item.size}px `
    for (const [index, words] of linesOf(item).entries()) {
      const { x, baseline, fonts } = lineAt(item, index)
      pen.font = style + familyOf(fonts, this.brush.families())
      pen.fillText(words, item.x + x, item.y + baseline)
    }
  }

  #bars(pen: CanvasRenderingContext2D, item: TextWire): void {
    pen.fillStyle = this.#colour(item.token)
    pen.globalAlpha = 0.35
    for (const [index, width] of item.widths.entries()) {
      const { x, baseline } = lineAt(item, index)
      const height = item.size * 0.5
      pen.fillRect(item.x + x, item.y + baseline - height, width, height)
    }
    pen.globalAlpha = 1
  }

  #image(pen: CanvasRenderingContext2D, item: Extract<ItemWire, { draw: 'image' }>): void {
    const image = this.#picture(item.blob)
    const [x, y, width, height] = item.rect
    if (!image?.complete || image.naturalWidth === 0) {
      pen.fillStyle = this.#colour('line')
      pen.fillRect(x, y, width, height)
      return
    }
    const across = width / image.naturalWidth
    const down = height / image.naturalHeight
    const scale = item.cover ? Math.max(across, down) : Math.min(across, down)
    const [w, h] = [image.naturalWidth * scale, image.naturalHeight * scale]
    pen.save()
    pen.beginPath()
    pen.roundRect(x, y, width, height, item.radius)
    pen.clip()
    pen.drawImage(image, x + (width - w) / 2, y + (height - h) / 2, w, h)
    pen.restore()
  }

  #picture(blob: string): HTMLImageElement | undefined {
    const known = this.#images.get(blob)
    const source = known ? null : this.brush.picture(blob)
    if (source === null) return known
    const image = new Image()
    image.onload = () => this.forget()
    image.src = source
    this.#images.set(blob, image)
    return image
  }

  #colour(token: string): string {
    let colour = this.#colours.get(token)
    if (colour === undefined) {
      colour = valueOf(this.coloured, token)
      this.#colours.set(token, colour)
    }
    return colour
  }
}

/** A colour as a canvas understands it wherever it comes from. */
function valueOf(place: Element, token: string): string {
  const value = getComputedStyle(place).getPropertyValue(`--c-${token}`).trim()
  if (value.startsWith('#')) return value
  // The system's own colours have names, of which a canvas does not know what they stand for.
  const probe = document.createElement('span')
  probe.style.setProperty('forced-color-adjust', 'none')
  probe.style.color = value
  place.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** What decides about colours besides the window itself. */
const SYSTEM = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/** Hears that colours are others now. */
export function onNewColours(hear: () => void): () => void {
  const observer = new MutationObserver(hear)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const asked = SYSTEM.map((query) => matchMedia(query))
  for (const query of asked) query.addEventListener('change', hear)
  return () => {
    observer.disconnect()
    for (const query of asked) query.removeEventListener('change', hear)
  }
}

/** How a thing looks that is not what is looked for: there, and grey. The style sheet says the same of elements. */
function faint(item: ItemWire): ItemWire {
  switch (item.draw) {
    case 'text':
      return { ...item, token: 'ink-faint' }
    case 'shape':
      return {
        ...item,
        fill: item.fill && 'surface',
        stroke: item.stroke && { ...item.stroke, token: 'line' },
      }
    case 'path':
      return {
        ...item,
        fill: item.fill && 'line',
        stroke: item.stroke && { ...item.stroke, token: 'line-strong' },
      }
    case 'image':
    case 'link':
      return item
  }
}

function boxesOf(items: readonly ItemWire[]): ItemWire[] {
  return items.flatMap((item) =>
    item.draw === 'shape' && item.stroke ? { ...item, fill: item.stroke.token } : [],
  )
}

/** Many cards at once: their boxes and lines of text, one path a colour. */
class Batch {
  #fills = new Map<string, Path2D>()
  #edges = new Map<string, Path2D>()
  #bars = new Map<string, Path2D>()

  constructor(
    private readonly pen: CanvasRenderingContext2D,
    private readonly colour: (token: string) => string,
  ) {}

  card(items: readonly ItemWire[], frame: Rect, zoom: number): void {
    for (const item of items) {
      if (item.draw === 'shape') {
        const [x, y, width, height] = item.rect
        const box = [frame.x + x, frame.y + y, width, height] as const
        if (item.fill) pathOf(this.#fills, item.fill).rect(...box)
        if (item.stroke) pathOf(this.#edges, item.stroke.token).rect(...box)
      }
      if (item.draw === 'text' && item.size * zoom >= LEAST_BAR) {
        const path = pathOf(this.#bars, item.token)
        const height = item.size * 0.5
        for (const [index, width] of item.widths.entries()) {
          const { x, baseline } = lineAt(item, index)
          path.rect(frame.x + item.x + x, frame.y + item.y + baseline - height, width, height)
        }
      }
    }
  }

  draw(): void {
    const { pen } = this
    for (const [token, path] of this.#fills) {
      pen.fillStyle = this.colour(token)
      pen.fill(path)
    }
    pen.lineWidth = 1
    pen.setLineDash([])
    for (const [token, path] of this.#edges) {
      pen.strokeStyle = this.colour(token)
      pen.stroke(path)
    }
    pen.globalAlpha = 0.35
    for (const [token, path] of this.#bars) {
      pen.fillStyle = this.colour(token)
      pen.fill(path)
    }
    pen.globalAlpha = 1
  }
}

function pathOf(paths: Map<string, Path2D>, token: string): Path2D {
  let path = paths.get(token)
  if (!path) {
    path = new Path2D()
    paths.set(token, path)
  }
  return path
}

/** A box grown to whole pixels: where these fall on those of the screen, they need not be mixed. */
function inWhole(box: Rect, scale: number): Rect {
  const x = Math.floor(box.x * scale)
  const y = Math.floor(box.y * scale)
  return {
    x: x / scale,
    y: y / scale,
    width: (Math.ceil((box.x + box.width) * scale) - x) / scale,
    height: (Math.ceil((box.y + box.height) * scale) - y) / scale,
  }
}
