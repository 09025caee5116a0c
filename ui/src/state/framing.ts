/**
 * How the projector frames the map, so that people in the last row can read it.
 *
 * The rule: in a walk and under a spotlight, what cards say has letters of at
 * least 18 pixels on a screen of 1280 × 800, and as large a part of any other
 * screen. A stage that is too large for that is shown in parts: by groups of its
 * touchpoints if it is too wide, by groups of its rows if it is too high.
 */

import type { NodeWire } from '../host/bindings/NodeWire'
import { bandsOf } from './bands'
import { center, union, type Point, type Rect, type Size } from './geometry'
import { MOST_ZOOM, type View } from './camera'
import type { SceneState } from './scene.svelte'

/** The screen that sizes are given for. */
const REFERENCE: Size = { width: 1280, height: 800 }
/** The least size of what cards say, on the screen of reference. */
export const LEAST_BODY = 18
/** Letters larger than this waste the screen. */
const MOST_BODY = 36
/** The size of what cards say on a map that has none. */
const USUAL_BODY = 13
/** The strip with the titles, the bars and the column of names, on the screen of reference. */
const STRIP = 48
const BAR = 38
const GUTTER = 112
const PADDING = 8
/** The share of a piece that the next one shows again. */
const OVERLAP = 0.25

/** The parts of a projector's window, in its own pixels. */
export interface Stand {
  /** How much larger all is than on the screen of reference. */
  scale: number
  /** The height of the strip with the titles. */
  strip: number
  /** The names that stay in sight. */
  bar: number
  gutter: number
  /** What is left for the map. */
  screen: Size
  /** The part of that which is never covered. */
  free: Rect
}

/** How a projector's window of this size is divided. */
export function standOf(window: Size, direction: 'ltr' | 'rtl'): Stand {
  const scale = Math.min(window.width / REFERENCE.width, window.height / REFERENCE.height)
  const [strip, bar, gutter, padding] = [STRIP, BAR, GUTTER, PADDING].map((it) =>
    Math.round(it * scale),
  ) as [number, number, number, number]
  const screen = { width: window.width, height: Math.max(1, window.height - strip) }
  const left = direction === 'ltr' ? gutter : 0
  return {
    scale,
    strip,
    bar,
    gutter,
    screen,
    free: {
      x: left + padding,
      // What lies above goes under the bars, so that these have something to say.
      y: 2 * bar - 1,
      width: Math.max(1, screen.width - gutter - 2 * padding),
      height: Math.max(1, screen.height - 2 * bar - padding),
    },
  }
}

/** Shows at least a box, with the same middle: what the facilitator sees. */
export function following(box: Rect, screen: Size): View {
  const zoom = Math.min(MOST_ZOOM, screen.width / box.width, screen.height / box.height)
  return centred(box, zoom, { x: screen.width / 2, y: screen.height / 2 })
}

/**
 * Shows a step as large as it can be read best, clear of what stays in sight: a
 * thing in the middle, a part of something larger from where it begins.
 */
export function framed({ sees, lit }: Seen, stand: Stand, body: number): View {
  const { free, scale } = stand
  const zoom = Math.min(
    MOST_ZOOM,
    (MOST_BODY * scale) / body,
    free.width / sees.width,
    free.height / sees.height,
  )
  const view = centred(sees, zoom, center(free))
  const isPart = lit.some((it) => it.height > sees.height + 1 || it.width > sees.width + 1)
  return isPart ? { ...view, y: free.y - sees.y * zoom } : view
}

function centred(box: Rect, zoom: number, at: Point): View {
  const middle = center(box)
  return { x: at.x - middle.x * zoom, y: at.y - middle.y * zoom, zoom }
}

/** The size of the letters in which cards say what they say. */
export function bodyOf(scene: SceneState): number {
  let least = Infinity
  scene.walk((node) => {
    if (!node.id.startsWith('card:')) return
    const text = node.items.find((item) => item.draw === 'text')
    if (text) least = Math.min(least, text.size)
  })
  return Number.isFinite(least) ? least : USUAL_BODY
}

/** What is to be seen of a map. */
interface Seen {
  /** To be seen whole. */
  sees: Rect
  /** Lit, while all else is dim. */
  lit: readonly Rect[]
}

/** One picture of a walk. */
export interface Step extends Seen {
  /** What it is a part of, and which part. */
  of: string
  part: number
  parts: number
}

/** A stage with its columns in the order of reading. */
interface Column {
  stage: string
  box: Rect
  touchpoints: readonly Rect[]
  /** Whether only its name is shown. */
  folded: boolean
}

/** A row of the grid, and what of it has something in it. */
interface Row {
  id: string
  box: Rect
  filled: readonly Rect[]
}

/** The rows of names. */
const HEADS: ReadonlySet<string> = new Set(['stages', 'touchpoints'])

/** The walk through the whole map. */
export function walkOf(scene: SceneState, stand: Stand): Step[] {
  const rows = rowsOf(scene)
  const most = mostOf(stand, bodyOf(scene))
  const bands = bandsOf(scene)
  if (bands.length > 0) {
    return bands.flatMap(({ node, box }) => numbered(node, tiles(box, most), () => [box]))
  }
  return columnsOf(scene).flatMap((column) =>
    numbered(column.stage, pages(column, rows, most), (sees) => down(scene, sees)),
  )
}

/** Whether a node is there, and for everybody's eyes. */
export function isForAll(scene: SceneState, node: string): boolean {
  return scene.node(node) !== undefined && !scene.path(node).includes('parking')
}

/** The steps that bring a node near: one, unless it is too large for that. */
export function spotlightOf(scene: SceneState, node: string, stand: Stand): Step[] {
  const box = scene.frame(node)
  if (!box || !isForAll(scene, node)) return []
  const most = mostOf(stand, bodyOf(scene))
  const columns = columnsOf(scene)
  const [kind] = node.split(':')
  if (kind === 'stage') {
    return walkOf(scene, stand).filter((step) => step.of === node)
  }
  if (kind === 'touchpoint' && columns.length > 0) {
    const column = { stage: node, box, touchpoints: [box], folded: false }
    return numbered(node, pages(column, rowsOf(scene), most), (sees) => down(scene, sees))
  }
  if (kind === 'label') {
    const rows = rowsOf(scene).filter((row) => row.id.split(':')[1] === node.split(':')[1])
    const lit = union(rows.map((row) => row.box))
    if (!lit || rows.length === 0) return []
    const parts = columns.flatMap((column) => pages(column, rows, most))
    return numbered(node, parts, () => [lit])
  }
  return numbered(node, tiles(box, most), () => [box])
}

/** A box in parts that can each be seen whole. */
function tiles(box: Rect, most: Size): Rect[] {
  const across = slices(box.x, box.width, most.width)
  const along = slices(box.y, box.height, most.height)
  return along.flatMap(([y, height]) => across.map(([x, width]) => ({ x, y, width, height })))
}

/** Columns from the head of the grid to its foot, and the names of the rows beside them. */
function down(scene: SceneState, columns: Rect): Rect[] {
  const [grid, corner] = [scene.frame('grid'), scene.frame('corner')]
  return [columns, ...(corner ? [corner] : [])].map((it) =>
    grid ? { ...it, y: grid.y, height: grid.height } : it,
  )
}

/** As much of the map as can be seen with letters that everybody reads. */
function mostOf(stand: Stand, body: number): Size {
  const zoom = (LEAST_BODY * stand.scale) / body
  return { width: stand.free.width / zoom, height: stand.free.height / zoom }
}

function numbered(
  of: string,
  parts: readonly Rect[],
  lit: (sees: Rect) => readonly Rect[],
): Step[] {
  return parts.map((sees, part) => ({ of, part, parts: parts.length, sees, lit: lit(sees) }))
}

/** The pictures of some columns: group by group across, and each from its top down. */
function pages(column: Column, rows: readonly Row[], most: Size): Rect[] {
  return groups(column, most.width).flatMap(({ x, width }) => {
    const inGroup = (box: Rect): boolean => box.x < x + width - 1 && box.x + box.width > x + 1
    // What is folded away is not unfolded row by row.
    const filled = rows.filter(
      (row) => (!column.folded || HEADS.has(row.id)) && row.filled.some(inGroup),
    )
    const bands: [number, number][] = []
    for (const { box } of filled) {
      const last = bands.at(-1)
      if (last && box.y + box.height - last[0] <= most.height) last[1] = box.y + box.height - last[0]
      else bands.push([box.y, box.height])
    }
    return bands
      .flatMap(([start, length]) => slices(start, length, most.height))
      .map(([y, height]) => ({ x, y, width, height }))
  })
}

/** As few groups of columns as fit, each about as wide as the others. */
function groups(column: Column, most: number): { x: number; width: number }[] {
  const { box, touchpoints } = column
  if (box.width <= most || touchpoints.length < 2) {
    return slices(box.x, box.width, most).map(([x, width]) => ({ x, width }))
  }
  const count = Math.ceil(box.width / most)
  const wanted = box.width / count
  const found: Rect[][] = []
  for (const touchpoint of touchpoints) {
    const group = found.at(-1)
    const together = group && union([...group, touchpoint])
    const room = Math.min(most, wanted + touchpoint.width / 2)
    if (group && together && together.width <= room) group.push(touchpoint)
    else found.push([touchpoint])
  }
  return found.flatMap((group) => {
    const around = union(group) ?? box
    return slices(around.x, around.width, most).map(([x, width]) => ({ x, width }))
  })
}

/** A length in pieces of at most so much, which overlap so that most cards are whole in one. */
function slices(start: number, length: number, most: number): [number, number][] {
  if (length <= most) return [[start, length]]
  const count = Math.ceil((length - most) / (most * (1 - OVERLAP))) + 1
  const step = (length - most) / (count - 1)
  return Array.from({ length: count }, (_, index) => [start + index * step, most])
}

function columnsOf(scene: SceneState): Column[] {
  const touchpoints = childrenOf(scene, 'touchpoints', 'columnHeader')
  return childrenOf(scene, 'stages', 'columnHeader').map(({ node, box }) => ({
    stage: node.id,
    box,
    touchpoints: touchpoints.map((it) => it.box).filter((it) => within(it, box)),
    folded: scene.node(`folded:${node.id.slice('stage:'.length)}`) !== undefined,
  }))
}

function within(inner: Rect, outer: Rect): boolean {
  const middle = inner.x + inner.width / 2
  return middle > outer.x && middle < outer.x + outer.width
}

function rowsOf(scene: SceneState): Row[] {
  const grid = scene.node('grid')
  return (grid?.children ?? []).flatMap((id) => {
    const box = scene.frame(id)
    const node = scene.node(id)
    if (!box || node?.role.is !== 'row') return []
    const headers = childrenOf(scene, id, 'columnHeader')
    const cells = childrenOf(scene, id, 'cell').filter(({ node: cell }) => cell.children.length > 0)
    return [{ id, box, filled: [...headers, ...cells].map((it) => it.box) }]
  })
}

function childrenOf(
  scene: SceneState,
  id: string,
  role: NodeWire['role']['is'],
): { node: NodeWire; box: Rect }[] {
  return (scene.node(id)?.children ?? []).flatMap((child) => {
    const [node, box] = [scene.node(child), scene.frame(child)]
    return node && box && node.role.is === role ? [{ node, box }] : []
  })
}
