/**
 * The pointer on the canvas: a press becomes a click, or with the first few
 * pixels of way a gesture. Pointer events with capture only: the browser's own
 * drag and drop fights with files that are dropped on the window.
 */

import { leaving, otherMaps, send } from '../../actions/toMap'
import type { App } from '../../state/app'
import { toMap } from '../../state/camera'
import type { Point } from '../../state/geometry'
import { sortBy } from '../../actions/register'
import { openOrClose } from '../../actions/stack'
import { selectable, shown } from '../../state/nodeId'
import { setRating } from '../../state/rating'
import { levelAt } from '../drop'
import { barEndAt, stretchBar, type BarEnd } from './lasting'
import { linkTo } from './link'
import { marquee } from './marquee'
import { moveAcross } from './moveAcross'
import { moveCards } from './moveCards'
import { moveStage, moveTouchpoint } from './moveColumns'
import { moveLane } from './moveLane'
import { pan } from './pan'
import { placeOnBoard } from './placeOnBoard'
import { rate, type Spot } from './rate'
import { cursorOf, edgeAt, resize, type Edge } from './resize'
import { TRAY } from '../../state/tray.svelte'
import { nearestCurve, spotAt } from './spot'
import { cardEndAt, stretch, type CardEnd } from './stretch'
import { sweep } from './sweep'
import type { Bench, Hold, Tool } from './tool'

/** Less way than this is a click. */
const SLOP = 4
/** Nearer to the edge than this the map comes along. */
const EDGE = 36
const EDGE_SPEED = 14
/** From the corner of a card that is brought to the hand that holds it. */
const GRIP = 12

interface Press {
  pointer: number
  start: Hold
  node: string | null
  spot: Spot | null
  edge: Edge | null
  /** The end of the selected card that was taken. */
  cardEnd: CardEnd | null
  /** The end of a bar in time. */
  barEnd: BarEnd | null
  tool: Tool | null
  /** Whether letting go without way selects only what is under the pointer. */
  narrows: boolean
  /** Whether a click on the plot rates: only where one is at work already. */
  rates: boolean
  /** Whether the pointer has been on the map: what comes from beside it does not push it. */
  entered: boolean
}

export class Pointer {
  #press: Press | null = null
  #last: Hold | null = null
  #scroll = 0
  #spaceHeld = false
  #dragged = false

  constructor(
    private readonly bench: Bench,
    private readonly viewport: HTMLElement,
  ) {}

  get busy(): boolean {
    return this.#press?.tool != null
  }

  /** Whether the last press became a gesture: then no click was meant by it. */
  get dragged(): boolean {
    return this.#dragged
  }

  /** Whether the curves are what is selected: then a click on the plot rates. */
  get rating(): boolean {
    return this.bench.app.curves.active
  }

  /** Space is held: any press pans. */
  set space(held: boolean) {
    this.#spaceHeld = held
    this.viewport.style.cursor = held ? 'grab' : ''
  }

  down(event: PointerEvent): void {
    if (this.#press || event.button === 2) return
    this.#dragged = false
    const start = this.hold(event)
    const pans = event.button === 1 || this.#spaceHeld
    const node = pans ? null : this.#selectableAt(start.map)
    const spot = pans ? null : spotAt(this.bench.app, start.map)
    const edge = pans ? null : edgeAt(this.bench.app, start.map)
    const cardEnd = pans ? null : cardEndAt(this.bench.app, start.map)
    const barEnd = pans ? null : barEndAt(this.bench.app, start.map)
    const rates = spot !== null && this.rating
    const pointer = event.pointerId
    const rest = { tool: null, narrows: false, rates, entered: true }
    this.#press = { pointer, start, node, spot, edge, cardEnd, barEnd, ...rest }
    this.viewport.setPointerCapture(event.pointerId)
    if (pans) this.#begin(pan(this.bench, start))
    // A hand at the end of a card may be over another one.
    else if (!cardEnd) this.#select(node, start.add)
  }

  /** Takes a card that a hand brings from beside the map. */
  carry(event: PointerEvent, node: string): void {
    const frame = this.bench.app.scene.frame(node)
    if (this.#press || event.button !== 0 || !frame) return
    this.#dragged = false
    // The hand holds it near its beginning, wherever it was pressed.
    const start = { ...this.hold(event), map: { x: frame.x + GRIP, y: frame.y + GRIP } }
    const pointer = event.pointerId
    const rest = { spot: null, edge: null, cardEnd: null, barEnd: null, tool: null, narrows: false, rates: false, entered: false }
    this.#press = { pointer, start, node, ...rest }
    this.viewport.setPointerCapture(pointer)
    this.bench.app.selection.only(node)
  }

  move(event: PointerEvent): void {
    const press = this.#press
    if (!press || press.pointer !== event.pointerId) return
    const hold = this.hold(event)
    this.#last = hold
    if (!press.tool) {
      const way = Math.hypot(
        hold.screen.x - press.start.screen.x,
        hold.screen.y - press.start.screen.y,
      )
      if (way < SLOP) return
      this.#begin(this.#toolFor(press, event.pointerType))
    }
    press.tool?.move(hold)
    press.entered ||= this.#isInside(hold.screen)
    if (press.entered && !hold.parks && !hold.leaves) this.#scrollAtEdge()
  }

  /** Shows what a press would do where the pointer is. */
  hover(event: PointerEvent): void {
    if (this.busy || this.#spaceHeld) return
    const { map } = this.hold(event)
    const edge = edgeAt(this.bench.app, map)
    const atEnd = cardEndAt(this.bench.app, map) !== null || barEndAt(this.bench.app, map) !== null
    const presses = edge === null && this.#stackAt(map) !== null
    const cursor = edge ? cursorOf(edge) : presses ? 'pointer' : ''
    this.viewport.style.cursor = atEnd ? 'ew-resize' : cursor
  }

  up(event: PointerEvent): void {
    const press = this.#press
    if (!press || press.pointer !== event.pointerId) return
    const door = this.bench.app.departure.over
    this.#release()
    if (door !== null) {
      press.tool?.cancel()
      depart(this.bench.app, door)
    } else if (press.tool) press.tool.finish(this.hold(event))
    else this.#click(press)
  }

  /** The map was moved below the hand: what is dragged is over another place now. */
  moved(): void {
    const tool = this.#press?.tool
    if (!tool?.scrolls || !this.#last) return
    this.#last = { ...this.#last, map: toMap(this.bench.app.camera.view, this.#last.screen) }
    tool.move(this.#last)
  }

  /** Gives up the gesture. Whether there was one. */
  cancel(): boolean {
    const press = this.#press
    if (!press) return false
    this.#release()
    press.tool?.cancel()
    return press.tool !== null
  }

  hold(event: MouseEvent): Hold {
    const box = this.viewport.getBoundingClientRect()
    const screen = { x: event.clientX - box.left, y: event.clientY - box.top }
    return {
      screen,
      map: toMap(this.bench.app.camera.view, screen),
      add: event.shiftKey || event.ctrlKey || event.metaKey,
      parks: !this.#isInside(screen) && isTray(document.elementFromPoint(event.clientX, event.clientY)),
      leaves: this.bench.app.departure.aim({ x: event.clientX, y: event.clientY }),
    }
  }

  #isInside({ x, y }: Point): boolean {
    const { width, height } = this.bench.app.camera.screen
    return x >= 0 && y >= 0 && x < width && y < height
  }

  #selectableAt(point: Point): string | null {
    return this.bench.app.scene.at(point).find((node) => selectable(node.id))?.id ?? null
  }

  /** The card whose number of cards is under a point. */
  #stackAt(point: Point): string | null {
    const [first] = this.bench.app.scene.at(point)
    const it = first ? shown(first.id) : null
    return it?.is === 'stack' ? it.card : null
  }

  #select(node: string | null, add: boolean): void {
    const { selection } = this.bench.app
    const press = this.#press
    if (node === null) {
      if (!add) selection.clear()
    } else if (add) {
      selection.toggle(node)
    } else if (selection.has(node)) {
      // Perhaps all that is selected shall be dragged.
      if (press) press.narrows = true
      selection.set(selection.nodes, node)
    } else {
      selection.only(node)
    }
  }

  #click(press: Press): void {
    const { app } = this.bench
    const stack = this.#stackAt(press.start.map)
    if (stack !== null && !press.start.add) {
      void openOrClose(app, [stack])
      return
    }
    if (press.narrows && press.node !== null) app.selection.only(press.node)
    const head = press.node === null ? null : shown(press.node)
    if (head?.is === 'head' && !press.start.add) void sortBy(app, head.column)
    if (press.spot && press.rates && press.node !== null && shown(press.node).is === 'curves') {
      setRating(app, press.spot, levelAt(press.spot.plot, press.start.map.y))
    }
  }

  #toolFor(press: Press, pointerType: string): Tool {
    const { start, node, edge, cardEnd, barEnd } = press
    if (cardEnd) return stretch(this.bench, cardEnd)
    if (barEnd) return stretchBar(this.bench, barEnd)
    if (edge) return resize(this.bench, edge)
    const it = node === null ? null : shown(node)
    switch (it?.is) {
      case 'placed': {
        const tool = placeOnBoard(this.bench, start, node ?? '')
        if (tool) return tool
        break
      }
      case 'card':
        return moveCards(this.bench, start, node ?? '')
      case 'touchpoint':
        return this.#touchpointTool(start, it.touchpoint)
      case 'stage':
        // The bands of a flow chart do not lie beside each other.
        if (this.bench.app.session.lens === 'flow') break
        return moveStage(this.bench, start, it.stage)
      case 'lane':
        return moveLane(this.bench, start, it.lane)
      case 'emotion':
        if (press.spot) return rate(this.bench, { ...press.spot, ...it })
        break
      case 'curves':
        // A stroke draws the curve at once; a finger that is not at work there pans.
        if (!start.add && (press.rates || pointerType !== 'touch')) {
          const { app } = this.bench
          const spot = press.spot ?? spotAt(app, start.map, nearestCurve(app, start.map))
          if (spot) return sweep(this.bench, start, spot)
        }
        break
    }
    return pointerType === 'touch' ? pan(this.bench, start) : marquee(this.bench, start)
  }

  #touchpointTool(start: Hold, touchpoint: string): Tool {
    switch (this.bench.app.session.lens) {
      case 'journey':
      case 'timeline':
        return moveTouchpoint(this.bench, start, touchpoint)
      case 'flow':
        return linkTo(this.bench, start, touchpoint)
      case 'channels':
      case 'owners':
        return moveAcross(this.bench, start, touchpoint)
      // Nothing lies beside another thing there, or it is of another map.
      case 'outline':
      case 'register':
      case 'priorities':
      case 'dashboard':
      case 'comparison':
      case 'personas':
        return marquee(this.bench, start)
    }
  }

  #begin(tool: Tool): void {
    if (!this.#press) return
    this.#press.tool = tool
    this.#dragged = true
    // Who pulls at an edge or at the end of a card takes nothing away.
    const { node, edge, cardEnd } = this.#press
    if (LEAVES.has(shown(node ?? '').is) && !edge && !cardEnd && leaving(this.bench.app)) {
      this.bench.app.departure.begin()
    }
    this.viewport.style.cursor = tool.cursor
    this.viewport.dataset['dragging'] = ''
  }

  #release(): void {
    const press = this.#press
    this.#press = null
    this.bench.app.departure.end()
    cancelAnimationFrame(this.#scroll)
    this.#scroll = 0
    this.viewport.style.cursor = this.#spaceHeld ? 'grab' : ''
    delete this.viewport.dataset['dragging']
    if (press && this.viewport.hasPointerCapture(press.pointer)) {
      this.viewport.releasePointerCapture(press.pointer)
    }
  }

  #scrollAtEdge(): void {
    const tool = this.#press?.tool
    if (!tool?.scrolls || this.#scroll) return
    const step = (): void => {
      this.#scroll = 0
      const hold = this.#last
      const active = this.#press?.tool
      if (!hold || !active || hold.parks || hold.leaves) return
      const { camera } = this.bench.app
      const { screen, covered } = camera
      const by = {
        x: push(hold.screen.x, covered.left, screen.width - covered.right),
        y: push(hold.screen.y, covered.top, screen.height),
      }
      if (by.x === 0 && by.y === 0) return
      camera.push(by)
      this.#last = { ...hold, map: toMap(camera.view, hold.screen) }
      active.move(this.#last)
      this.#scroll = requestAnimationFrame(step)
    }
    this.#scroll = requestAnimationFrame(step)
  }
}

/** What of a map can go to another one. */
const LEAVES: ReadonlySet<string> = new Set(['card', 'touchpoint', 'stage'])

/** Sends what was dragged through a door: to its map, or to one that is asked for. */
function depart(app: App, door: string): void {
  const things = leaving(app)
  const to = otherMaps(app).find((it) => it.id === door)
  if (!things) return
  if (to) void send(app, 'move', things, to, null)
  else app.dialogs.show({ is: 'toMap', way: 'move' })
}

/** Whether an element is on the panel that holds the parking lot. */
export function isTray(element: Element | null): boolean {
  return element?.closest('aside')?.querySelector(`[${TRAY}]`) != null
}

/** How far the map is pushed when the pointer is at this place between two edges. */
function push(at: number, start: number, end: number): number {
  const before = start + EDGE - at
  const behind = at - (end - EDGE)
  if (before > 0) return EDGE_SPEED * Math.min(1, before / EDGE)
  if (behind > 0) return -EDGE_SPEED * Math.min(1, behind / EDGE)
  return 0
}
