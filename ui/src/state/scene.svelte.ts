/**
 * The picture of the open map: the core's tree of nodes, patched in place.
 *
 * The tree is its own index: rows lie in the grid, cells in rows, cards in
 * cells, and each frame holds what is inside. What is in view is found by going
 * down only where a frame meets the view, which looks at some hundred of five
 * thousand nodes.
 */

import type { Direction } from '../host/bindings/Direction'
import type { ItemWire } from '../host/bindings/ItemWire'
import type { Lens } from '../host/bindings/Lens'
import type { NodeWire } from '../host/bindings/NodeWire'
import type { PatchWire } from '../host/bindings/PatchWire'
import type { SceneWire } from '../host/bindings/SceneWire'
import type { ToldNode } from '../host/bindings/ToldNode'
import { contains, intersects, type Point, type Rect } from './geometry'

/** What a patch did: painters redraw these and nothing else. */
export interface SceneChange {
  /** Whether all that was known before is void. */
  all: boolean
  /** Whether it is the same map, seen through another lens. */
  turned?: boolean
  changed: readonly string[]
  removed: readonly string[]
}

/** The nodes of a picture, and what each of them lies in. */
interface Picture {
  nodes: Map<string, NodeWire>
  parents: Map<string, string>
}

export class SceneState {
  title = ''
  language = ''
  direction: Direction = 'ltr'
  root = ''
  families: readonly string[] = []

  /** Pictures of the same map through other lenses, as they were seen last. */
  #others = new Map<Lens, Picture>()
  #lens: Lens = 'journey'

  #nodes = new Map<string, NodeWire>()
  /** What stands where a foreseen picture differs; nothing if none is shown. */
  #present: Map<string, NodeWire | undefined> | null = null
  #parents = new Map<string, string>()
  #listeners = new Set<(change: SceneChange) => void>()
  #revision = $state(0)

  /** Grows with each change, for those who derive from the picture. */
  get revision(): number {
    return this.#revision
  }

  /** Holds this picture, seen through a lens, and no other. */
  load(scene: SceneWire, lens: Lens = this.#lens): void {
    this.#present = null
    this.#others.clear()
    this.#lens = lens
    this.title = scene.title
    this.language = scene.language
    this.direction = scene.direction
    this.root = scene.root
    this.families = scene.families
    const nodes = complete(scene.nodes)
    this.#nodes = new Map(nodes.map((node) => [node.id, node]))
    this.#parents = new Map()
    for (const node of nodes) this.#adopt(node)
    this.#tell({ all: true, changed: [], removed: [] })
  }

  /** Turns to another lens; the patch is to what was seen through it last. */
  turn(lens: Lens, patch: PatchWire): void {
    this.#restore()
    this.#others.set(this.#lens, { nodes: this.#nodes, parents: this.#parents })
    const { nodes, parents } = this.#others.get(lens) ?? { nodes: new Map(), parents: new Map() }
    this.#others.delete(lens)
    this.#lens = lens
    this.#nodes = nodes
    this.#parents = parents
    this.#put(patch, new Set())
    this.#tell({ all: true, turned: true, changed: [], removed: [] })
  }

  apply(patch: PatchWire): void {
    const touched = this.#restore()
    this.#put(patch, touched)
    this.#tellOf(touched)
  }

  /** Shows a picture that differs from the present one, until {@link present} or the next patch. */
  foresee(patch: PatchWire): void {
    const touched = this.#restore()
    const ids = [
      ...patch.removed,
      ...patch.changed.map((node) => node.id),
      ...(patch.moved ?? []).map(([id]) => id),
    ]
    this.#present = new Map(ids.map((id) => [id, this.#nodes.get(id)]))
    this.#put(patch, touched)
    this.#tellOf(touched)
  }

  /** Whether what is shown is only foreseen. */
  get foreseen(): boolean {
    return this.#present !== null
  }

  /** Shows the map as it is. */
  present(): void {
    this.#tellOf(this.#restore())
  }

  node(id: string): NodeWire | undefined {
    return this.#nodes.get(id)
  }

  parent(id: string): string | undefined {
    return this.#parents.get(id)
  }

  /** The nodes from the root to this one. */
  path(id: string): string[] {
    const path: string[] = []
    for (let at: string | undefined = id; at; at = this.#parents.get(at)) path.unshift(at)
    return path
  }

  /** Where a node lies in the whole picture. */
  frame(id: string): Rect | undefined {
    const node = this.#nodes.get(id)
    if (!node) return undefined
    let [x, y] = node.frame
    for (let at = this.#parents.get(id); at; at = this.#parents.get(at)) {
      const frame = this.#nodes.get(at)?.frame
      if (!frame) break
      x += frame[0]
      y += frame[1]
    }
    return { x, y, width: node.frame[2], height: node.frame[3] }
  }

  get size(): Rect {
    return this.frame(this.root) ?? { x: 0, y: 0, width: 0, height: 0 }
  }

  /** Visits all nodes whose frames meet the box, parents first, in paint order. */
  within(box: Rect, visit: (node: NodeWire, frame: Rect) => void): void {
    const root = this.#nodes.get(this.root)
    if (root) this.#within(root, 0, 0, box, visit)
  }

  /** The nodes under a point, the innermost first. */
  at(point: Point): NodeWire[] {
    const found: NodeWire[] = []
    this.within({ ...point, width: 0, height: 0 }, (node, frame) => {
      if (contains(frame, point)) found.unshift(node)
    })
    return found
  }

  /**
   * Visits all nodes, parents first, in paint order. What lies in a node for
   * which `visit` gives false is passed by.
   */
  walk(visit: (node: NodeWire) => unknown): void {
    const go = (id: string): void => {
      const node = this.#nodes.get(id)
      if (!node || visit(node) === false) return
      for (const child of node.children) go(child)
    }
    go(this.root)
  }

  /** Hears of each change, after it. */
  listen(listener: (change: SceneChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #within(
    node: NodeWire,
    left: number,
    top: number,
    box: Rect,
    visit: (node: NodeWire, frame: Rect) => void,
  ): void {
    const [x, y, width, height] = node.frame
    const frame = { x: left + x, y: top + y, width, height }
    if (!intersects(frame, box)) return
    visit(node, frame)
    for (const id of node.children) {
      const child = this.#nodes.get(id)
      if (child) this.#within(child, frame.x, frame.y, box, visit)
    }
  }

  #put(patch: PatchWire, touched: Set<string>): void {
    this.families = patch.families
    for (const id of patch.removed) {
      this.#nodes.delete(id)
      this.#parents.delete(id)
      touched.add(id)
    }
    for (const node of complete(patch.changed)) {
      this.#nodes.set(node.id, node)
      this.#adopt(node)
      touched.add(node.id)
    }
    for (const [id, frame] of patch.moved ?? []) {
      const node = this.#nodes.get(id)
      if (node) this.#nodes.set(id, { ...node, frame })
      touched.add(id)
    }
  }

  /** Takes back what was foreseen. The nodes that this touched. */
  #restore(): Set<string> {
    const present = this.#present ?? new Map<string, NodeWire | undefined>()
    this.#present = null
    for (const [id, node] of present) {
      if (node) this.#nodes.set(id, node)
      else {
        this.#nodes.delete(id)
        this.#parents.delete(id)
      }
    }
    for (const node of present.values()) if (node) this.#adopt(node)
    return new Set(present.keys())
  }

  #adopt(node: NodeWire): void {
    for (const child of node.children) this.#parents.set(child, node.id)
  }

  #tellOf(touched: ReadonlySet<string>): void {
    if (touched.size === 0) return
    const changed = [...touched].filter((id) => this.#nodes.has(id))
    const removed = [...touched].filter((id) => !this.#nodes.has(id))
    this.#tell({ all: false, changed, removed })
  }

  #tell(change: SceneChange): void {
    this.#revision += 1
    for (const listener of this.#listeners) listener(change)
  }
}

/**
 * Nodes with all their items: one that was told before is the same again. It is
 * put in where its number was, since to copy thousands of nodes takes its time.
 */
function complete(nodes: readonly ToldNode[]): NodeWire[] {
  const told: ItemWire[] = []
  for (const { items } of nodes) {
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at]
      if (typeof item === 'number') items[at] = told[item] ?? item
      else if (item) told.push(item)
    }
  }
  return nodes as NodeWire[]
}
