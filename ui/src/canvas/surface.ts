/**
 * Keeps what is on the screen in step with where the camera looks: moves the
 * world once a frame, puts nodes in and takes them out, and changes between
 * elements and one picture when there is too much to see.
 */

import type { Host } from '../host'
import { visible, type Camera } from '../state/camera'
import type { Editing } from '../state/editing.svelte'
import type { Found } from '../state/find.svelte'
import { encloses, grown, type Rect } from '../state/geometry'
import type { Grid } from '../state/grid'
import type { SceneChange, SceneState } from '../state/scene.svelte'
import type { Selection } from '../state/selection.svelte'
import { fly, placesOf, type Places } from './flight'
import { Marks } from './marks'
import { onNewColours, Overview } from './overview'
import { SCALE, type Brush } from './paint'
import { World } from './world'

/** Below this zoom letters are too small to read. */
const READABLE = 0.4
/** As many cards as elements can show whatever the zoom. */
const FEW = 150
/** More cards than this are a picture. */
const MANY = 450
/** Around the view, so that a pan does not put things in at each frame. */
const MARGIN = 208
/** The zoom has come to rest when it has not changed for so many milliseconds. */
const REST = 180
/** A picture that was not there before is on the screen after so many milliseconds. */
const SEEN = 50
/** What is shown is decided anew when the zoom has changed this much. */
const RECOUNT = 1.15
/** So many elements are made in a frame while the picture still covers them. */
const SLICE = 48
/** Elements come back only when this much closer, so that they do not flicker. */
const BACK = 1.1

/** What is on a surface: the app's own map, or what a projector shows of it. */
export interface Looked {
  readonly host: Pick<Host, 'pictureUrl'>
  readonly scene: SceneState
  readonly camera: Camera
  readonly selection: Selection
  readonly editing: Editing
  readonly grid: Grid
}

interface Layers {
  viewport: HTMLElement
  world: HTMLElement
  canvas: HTMLCanvasElement
}

export class Surface {
  readonly world: World
  readonly marks: Marks
  #overview: Overview
  #frame = 0
  #rest = 0
  #shown: Rect | null = null
  #coarse = false
  /** The zoom at which was last decided what to show. */
  #zoom = 0
  /** The zoom at which was last drawn; nothing of a picture that was not there before. */
  #zoomBefore: number | null = null
  /** Where touchpoints were that are to come to another place. */
  #before: Places | null = null
  #stops: (() => void)[] = []

  constructor(
    private readonly app: Looked,
    private readonly layers: Layers,
  ) {
    const brush: Brush = {
      families: () => app.scene.families,
      picture: (hash) => app.host.pictureUrl(hash),
    }
    const tree = document.createElement('div')
    layers.world.append(tree)
    this.world = new World(tree, app.scene, brush)
    this.marks = new Marks(layers.world)
    this.#overview = new Overview(layers.canvas, app.scene, brush)
    this.#stops.push(
      app.camera.listen(() => this.request()),
      app.scene.listen((change) => this.#changed(change)),
      this.#watchSize(),
      onNewColours(() => {
        this.#overview.forgetColours()
        this.request()
      }),
    )
    this.#changed({ all: true, changed: [], removed: [] })
  }

  close(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#rest)
    this.#overview.close()
    for (const stop of this.#stops) stop()
  }

  /** Whether cards are drawn as one picture now. */
  get coarse(): boolean {
    return this.#coarse
  }

  /** Draws at the next frame. */
  request(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw())
  }

  /** Puts nodes in and out now, so that what is active has its element. */
  settle(): void {
    const isThere = (id: string): boolean => this.world.element(id) !== undefined
    if (this.#shown && [...this.#kept()].every(isThere)) return
    this.#shown = null
    cancelAnimationFrame(this.#frame)
    this.#draw()
  }

  /** Shows what was found among the rest; all alike if nothing is looked for. */
  showFound(found: ReadonlyMap<string, Found> | null): void {
    this.world.tell(found)
    this.#overview.tell(found)
    this.request()
  }

  /** Draws frames around what is selected. */
  showSelection(): void {
    const { selection, scene, editing } = this.app
    // The field that is typed into has a frame of its own.
    if (editing.typing) {
      this.marks.select([], null)
      return
    }
    const around = (node: string): Rect[] => {
      const frame = scene.frame(node)
      return frame ? [frame] : []
    }
    const [active] = selection.active === null ? [] : around(selection.active)
    const others = [...selection.nodes].filter((node) => node !== selection.active)
    this.marks.select(others.flatMap(around), active ?? null)
  }

  #changed(change: SceneChange): void {
    if (change.turned) this.#before = placesOf(this.layers.world)
    if (change.all) {
      this.world.clear()
      this.#zoomBefore = null
    } else this.world.repaint(change.changed)
    this.#overview.forget()
    this.#shown = null
    this.request()
    this.showSelection()
  }

  #draw(): void {
    this.#frame = 0
    const { camera, scene } = this.app
    const { view, screen } = camera
    const ratio = window.devicePixelRatio || 1
    // Whole pixels keep letters sharp.
    const x = Math.round(view.x * ratio) / ratio
    const y = Math.round(view.y * ratio) / ratio
    this.layers.world.style.transform = `translate(${x}px, ${y}px) scale(${view.zoom / SCALE})`
    this.marks.zoom(view.zoom)
    const seen = visible(view, screen)
    const zoomed = view.zoom / this.#zoom
    const far = zoomed > RECOUNT || zoomed < 1 / RECOUNT
    if (!this.#shown || far || !encloses(this.#shown, within(seen, scene.size))) {
      this.#zoom = view.zoom
      const zooms = view.zoom !== this.#zoomBefore
      // While the zoom changes there is enough to do with what is in sight.
      this.#cull(seen, zooms ? 0 : MARGIN)
      if (zooms) this.#addMarginSoon(this.#zoomBefore === null ? SEEN : REST)
    }
    this.#zoomBefore = view.zoom
    // Whoever drives the app from outside waits for it.
    this.layers.viewport.toggleAttribute('data-flies', camera.flies)
    if (this.#before) fly(this.layers.world, this.#before, view.zoom / SCALE)
    this.#before = null
    if (this.#coarse) this.#overview.show({ ...view, x, y }, screen)
    else this.#overview.hide()
  }

  #cull(seen: Rect, margin: number): void {
    const zoom = this.app.camera.view.zoom
    let cards = 0
    this.app.scene.within(seen, (node) => {
      if (node.role.is === 'note') cards += 1
    })
    const slack = this.#coarse ? BACK : 1
    const coarse = cards * slack > MANY || (zoom < READABLE * slack && cards * slack > FEW)
    const box = coarse ? null : grown(seen, margin)
    const arrives = this.#coarse && !coarse
    const kept = this.#kept()
    const complete = this.world.show({ box, kept, most: arrives ? SLICE : Infinity })
    this.#coarse = coarse || !complete
    // A picture shows as much around the view before it is decided anew.
    this.#shown = complete ? (box ?? grown(seen, seen.height / 2)) : null
    if (!complete) this.request()
    const drawn = coarse ? 'picture' : complete ? 'elements' : 'arriving'
    this.layers.viewport.dataset['drawn'] = drawn
  }

  #addMarginSoon(wait: number): void {
    clearTimeout(this.#rest)
    this.#rest = window.setTimeout(() => {
      this.#shown = null
      this.request()
    }, wait)
  }

  /** What must have elements wherever the camera looks: the title, the keyboard's place, its neighbours and their heads. */
  #kept(): Set<string> {
    const { selection, grid } = this.app
    // The page has its heading wherever one looks.
    const kept = new Set<string>(['title'])
    if (grid.first) kept.add(grid.first.node)
    const active = selection.active
    if (active === null) return kept
    kept.add(active)
    const cell = this.app.scene.path(active).findLast((id) => grid.place(id))
    const place = cell === undefined ? undefined : grid.place(cell)
    if (place) {
      const steps = (['left', 'right', 'up', 'down'] as const).map((step) => grid.step(place, step))
      for (const cell of [place, ...steps]) {
        kept.add(cell.node)
        for (const head of grid.heads(cell)) kept.add(head.node)
      }
    }
    return kept
  }

  /** Where the active thing is, and whether all of it is seen. */
  #sightOfActive(): { box: Rect; seen: boolean } | null {
    const { camera, scene, selection } = this.app
    const box = selection.active === null ? undefined : scene.frame(selection.active)
    return box ? { box, seen: encloses(visible(camera.view, camera.screen), box) } : null
  }

  #watchSize(): () => void {
    const { viewport } = this.layers
    const measure = (): void =>
      this.app.camera.resize({ width: viewport.clientWidth, height: viewport.clientHeight })
    measure()
    const observer = new ResizeObserver(() => {
      const sight = this.#sightOfActive()
      measure()
      // What one works at does not go under a panel.
      if (sight?.seen && !this.#sightOfActive()?.seen) this.app.camera.reveal(sight.box)
      this.request()
    })
    observer.observe(viewport)
    return () => observer.disconnect()
  }
}

/** The part of a view that the map lies in. */
function within(view: Rect, map: Rect): Rect {
  const x = Math.max(view.x, map.x)
  const y = Math.max(view.y, map.y)
  return {
    x,
    y,
    width: Math.max(0, Math.min(view.x + view.width, map.x + map.width) - x),
    height: Math.max(0, Math.min(view.y + view.height, map.y + map.height) - y),
  }
}
