/**
 * The scene as elements: one for each node that is in view, nested as the nodes
 * are, so that a grid is a grid of rows of cells of cards to everyone.
 *
 * Elements stay the same for as long as their nodes are in view: an edit
 * repaints what it changed, and neither focus nor a screen reader's place is
 * lost.
 */

import type { NodeWire } from '../host/bindings/NodeWire'
import type { Found } from '../state/find.svelte'
import { intersects, type Rect } from '../state/geometry'
import type { SceneState } from '../state/scene.svelte'
import { paint, place, type Brush } from './paint'
import { attributes, focusable } from './roles'

interface Mounted {
  node: NodeWire
  element: HTMLElement
  /** Holds the notes among its children, because a list item needs a list. */
  list: HTMLElement | null
  items: ChildNode[]
  /** The nodes that were put into it; some may lie in another by now. */
  held: Set<string>
}

/** Which nodes to show. */
export interface Wanted {
  /** All that lies in here; nothing if only what is kept is wanted. */
  box: Rect | null
  /** These and what they lie in, wherever they are. */
  kept: ReadonlySet<string>
  /** So many new ones, besides what is kept; the others at another time. */
  most: number
}

export class World {
  #mounted = new Map<string, Mounted>()
  #found: ReadonlyMap<string, Found> | null = null
  /** The columns of what is kept. */
  #columns = new Set<number>()
  /** How many more may be made this time; negative if there were more. */
  #left = 0

  constructor(
    private readonly layer: HTMLElement,
    private readonly scene: SceneState,
    private readonly brush: Brush,
  ) {}

  /** The element of a node that is shown. */
  element(id: string): HTMLElement | undefined {
    return this.#mounted.get(id)?.element
  }

  /** How many nodes are shown. */
  get count(): number {
    return this.#mounted.size
  }

  /** What each node is while something is looked for. */
  tell(found: ReadonlyMap<string, Found> | null): void {
    this.#found = found
    for (const [id, { element }] of this.#mounted) this.#markFound(id, element)
  }

  clear(): void {
    this.#mounted.clear()
    this.layer.replaceChildren()
  }

  /** Puts in what is wanted, and takes out the rest. Whether all that is wanted is there. */
  show(wanted: Wanted): boolean {
    const root = this.scene.node(this.scene.root)
    if (!root) {
      this.clear()
      return true
    }
    this.#left = wanted.most
    const paths = new Set<string>()
    for (const id of wanted.kept) for (const step of this.scene.path(id)) paths.add(step)
    this.#columns.clear()
    for (const id of paths) {
      const role = this.scene.node(id)?.role
      const isOne = (role?.is === 'cell' || role?.is === 'columnHeader') && role.span === 1
      if (isOne) this.#columns.add(role.column)
    }
    const mounted = this.#mount(root)
    if (mounted.element.parentNode !== this.layer) this.layer.append(mounted.element)
    this.#fill(mounted, 0, 0, wanted.box, paths)
    return this.#left >= 0
  }

  /** Paints nodes anew that are shown. Their children follow with {@link show}. */
  repaint(ids: Iterable<string>): void {
    for (const id of ids) {
      const node = this.scene.node(id)
      const mounted = this.#mounted.get(id)
      if (node && mounted && mounted.node !== node) this.#paint(mounted, node)
    }
  }

  /** An element of its own that looks like a node with all that is in it. */
  likeness(id: string): HTMLElement | null {
    const node = this.scene.node(id)
    if (!node) return null
    const element = document.createElement('div')
    place(element.style, node.frame)
    element.append(...paint(node.items, this.brush))
    for (const child of node.children) element.append(this.likeness(child) ?? '')
    return element
  }

  #fill(mounted: Mounted, left: number, top: number, box: Rect | null, paths: Set<string>): void {
    // Most nodes are cards in which nothing lies.
    if (mounted.node.children.length === 0 && mounted.held.size === 0) return
    const x = left + mounted.node.frame[0]
    const y = top + mounted.node.frame[1]
    const wanted = new Set<string>()
    const inRow = mounted.node.role.is === 'row'
    for (const id of mounted.node.children) {
      const child = this.scene.node(id)
      if (!child) continue
      const [dx, dy, width, height] = child.frame
      const frame = { x: x + dx, y: y + dy, width, height }
      const stays = paths.has(id) || (inRow && this.#isInKeptColumn(child))
      const seen = box !== null && (intersects(frame, box) || this.#belongs(child, inRow, frame, box))
      if (stays || (seen && this.#mayBe(id))) wanted.add(id)
    }
    this.#takeOut(mounted, wanted)
    const notes = mounted.node.children.filter((id) => this.scene.node(id)?.role.is === 'note')
    const positions = new Map(notes.map((id, index) => [id, index + 1]))
    const ends = { list: mounted.list?.firstChild ?? null, own: this.#firstChild(mounted) }
    for (const id of wanted) {
      const node = this.scene.node(id)
      if (!node) continue
      const child = this.#mount(node)
      const inList = node.role.is === 'note'
      if (inList) countIn(child.element, positions.get(id) ?? 0, notes.length)
      const holder = inList ? this.#listOf(mounted) : mounted.element
      const at = inList ? ends.list : ends.own
      if (child.element === at) {
        if (inList) ends.list = at?.nextSibling ?? null
        else ends.own = at?.nextSibling ?? null
      } else {
        holder.insertBefore(child.element, at ?? (inList ? null : mounted.list))
        mounted.held.add(id)
      }
      this.#fill(child, x, y, box, paths)
    }
    if (mounted.node.role.is === 'table') this.#measureSpans(mounted)
    // Moving the list takes the focus from what is in it.
    if (mounted.list && mounted.element.lastChild !== mounted.list) {
      mounted.element.append(mounted.list)
    }
  }

  /**
   * Whether a node out of sight is there for the sake of a table. To those who hear it, each cell
   * stands under what lies above it among the elements: so all rows that are there have their name
   * and cells in the same columns, and the names of columns are there however far down one looks.
   */
  #belongs(node: NodeWire, inRow: boolean, frame: Rect, box: Rect): boolean {
    if (node.role.is === 'rowHeader') return true
    return (inRow || this.#namesColumns(node)) && intersects({ ...frame, y: box.y, height: box.height }, box)
  }

  #namesColumns(node: NodeWire): boolean {
    const last = node.role.is === 'row' ? this.scene.node(node.children.at(-1) ?? '') : undefined
    return last?.role.is === 'columnHeader'
  }

  #isInKeptColumn({ role }: NodeWire): boolean {
    if (role.is !== 'cell' && role.is !== 'columnHeader') return false
    for (const column of this.#columns) {
      if (column >= role.column && column < role.column + role.span) return true
    }
    return false
  }

  /** A cell that covers several columns covers as many elements as there are. */
  #measureSpans(table: Mounted): void {
    const columns = new Set<number>()
    const wide: { element: HTMLElement; from: number; until: number }[] = []
    for (const row of table.held) {
      for (const id of this.#mounted.get(row)?.held ?? []) {
        const cell = this.#mounted.get(id)
        const role = cell?.node.role
        if (!cell || (role?.is !== 'cell' && role?.is !== 'columnHeader')) continue
        if (role.span === 1) columns.add(role.column)
        else wide.push({ element: cell.element, from: role.column, until: role.column + role.span })
      }
    }
    for (const { element, from, until } of wide) {
      const covered = [...columns].filter((it) => it >= from && it < until).length
      const span = String(Math.max(1, covered))
      if (element.getAttribute('aria-colspan') !== span) element.setAttribute('aria-colspan', span)
    }
  }

  /** Whether a node that is seen is there, or may be made now. */
  #mayBe(id: string): boolean {
    if (this.#mounted.has(id)) return true
    if (this.#left > 0) {
      this.#left -= 1
      return true
    }
    this.#left = -1
    return false
  }

  #takeOut(mounted: Mounted, wanted: ReadonlySet<string>): void {
    for (const id of mounted.held) {
      if (wanted.has(id)) continue
      mounted.held.delete(id)
      const element = this.#mounted.get(id)?.element
      const holder = element?.parentNode
      if (!element || !holder || (holder !== mounted.element && holder !== mounted.list)) continue
      this.#forget(element)
      element.remove()
    }
    if (mounted.list && mounted.list.childElementCount === 0) {
      mounted.list.remove()
      mounted.list = null
    }
  }

  #forget(element: Element): void {
    for (const inner of element.querySelectorAll<HTMLElement>('[data-node]')) {
      this.#mounted.delete(inner.dataset['node'] ?? '')
    }
    if (element instanceof HTMLElement) this.#mounted.delete(element.dataset['node'] ?? '')
  }

  #firstChild(mounted: Mounted): ChildNode | null {
    const last = mounted.items.at(-1)
    return last ? last.nextSibling : mounted.element.firstChild
  }

  #listOf(mounted: Mounted): HTMLElement {
    if (!mounted.list) {
      mounted.list = document.createElement('div')
      mounted.list.setAttribute('role', 'list')
      mounted.element.append(mounted.list)
    }
    return mounted.list
  }

  #mount(node: NodeWire): Mounted {
    const known = this.#mounted.get(node.id)
    if (known) {
      if (known.node !== node) this.#paint(known, node)
      return known
    }
    const element = document.createElement('div')
    element.dataset['node'] = node.id
    const mounted: Mounted = { node, element, list: null, items: [], held: new Set() }
    this.#paint(mounted, node)
    this.#mounted.set(node.id, mounted)
    this.#markFound(node.id, element)
    return mounted
  }

  #markFound(id: string, element: HTMLElement): void {
    const found = this.#found?.get(id)
    if (element.dataset['found'] === found) return
    if (found === undefined) delete element.dataset['found']
    else element.dataset['found'] = found
  }

  #paint(mounted: Mounted, node: NodeWire): void {
    const { element } = mounted
    place(element.style, node.frame)
    // What has only moved looks as it did.
    const moved = mounted.node !== node && mounted.node.items === node.items
    mounted.node = node
    if (moved) return
    for (const [name, value] of Object.entries(attributes(node))) {
      if (value === null) element.removeAttribute(name)
      else element.setAttribute(name, value)
    }
    if (focusable(node) && !element.hasAttribute('tabindex')) element.tabIndex = -1
    for (const item of mounted.items) item.remove()
    const items = paint(node.items, this.brush)
    mounted.items = node.label ? items.flatMap(spaced) : items
    element.prepend(...mounted.items)
  }
}

/** Says which of how many a note is, since not all of them need to be there. */
function countIn(element: HTMLElement, position: number, count: number): void {
  const facts = { 'aria-posinset': String(position), 'aria-setsize': String(count) }
  for (const [name, value] of Object.entries(facts)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
}

/**
 * Lines stand apart to those who hear them or compare them with what is said
 * for all of them; on the screen the space takes no room.
 */
function spaced(item: Element): ChildNode[] {
  return item.classList.contains('line') ? [item, document.createTextNode(' ')] : [item]
}
