/** What the projector knows: a picture, and what of it is to be seen. */

import type { Presentation, Projection, ProjectorEvent, ProjectorHost } from '../host'
import { Camera } from '../state/camera'
import { Editing } from '../state/editing.svelte'
import { bodyOf, following, framed, standOf, type Stand } from '../state/framing'
import type { Size } from '../state/geometry'
import { Grid } from '../state/grid'
import { SceneState } from '../state/scene.svelte'
import { Selection } from '../state/selection.svelte'

export class Screen {
  readonly scene = new SceneState()
  readonly camera = new Camera()
  // Nobody selects, types or walks through cells here.
  readonly selection = new Selection()
  readonly editing = new Editing()
  readonly grid = new Grid([])

  #presentation: Presentation | null = $state.raw(null)
  #title = $state('')
  #window: Size = $state.raw({ width: 1, height: 1 })
  #revision = 0
  /** News that came while the picture was on its way. */
  #waiting: ProjectorEvent[] | null = null

  constructor(readonly host: ProjectorHost) {}

  /** What is shown; nothing until it is known. */
  get presentation(): Presentation | null {
    return this.#presentation
  }

  get title(): string {
    return this.#title
  }

  /** How the window is divided. */
  readonly stand: Stand = $derived.by(() => {
    void this.scene.revision
    return standOf(this.#window, this.scene.direction)
  })

  /** The window has another size. */
  resize(window: Size): void {
    this.#window = window
    this.camera.resize(this.stand.screen)
    this.#aim('at once')
    this.host.steer({ what: 'sized', ...window })
  }

  /** Asks for all that there is to see. */
  async load(): Promise<void> {
    if (this.#waiting) return
    this.#waiting = []
    const projection = await this.host.projection().catch(() => null)
    const news = this.#waiting
    this.#waiting = null
    if (projection) this.#take(projection)
    for (const event of news) this.heard(event)
  }

  heard(event: ProjectorEvent): void {
    if (this.#waiting) {
      this.#waiting.push(event)
      return
    }
    switch (event.event) {
      case 'shows':
        this.#show(event.presentation)
        break
      case 'changed':
        // What was asked for meanwhile knows of it already.
        if (event.revision <= this.#revision) break
        this.#revision = event.revision
        this.#title = event.title
        this.scene.apply(event.patch)
        this.camera.bound(this.scene.size)
        break
      case 'anew':
        void this.load()
        break
    }
  }

  #take({ scene, revision, presentation }: Projection): void {
    this.#revision = revision
    this.#title = scene.title
    this.scene.load(scene)
    this.camera.bound(this.scene.size)
    this.camera.resize(this.stand.screen)
    this.#presentation = presentation
    this.#aim('at once')
  }

  #show(presentation: Presentation): void {
    const before = this.#presentation
    this.#presentation = presentation
    // Only a letter more: whatever is seen stays where it is.
    if (before && sameView(before, presentation)) return
    // What follows the facilitator's hand must not lag behind it.
    const hand = before?.lit.length === 0 && presentation.lit.length === 0
    this.#aim(hand || before?.blank ? 'at once' : 'in a flight')
  }

  #aim(how: 'at once' | 'in a flight'): void {
    const shown = this.#presentation
    if (!shown || this.scene.root === '') return
    const { stand } = this
    const view =
      shown.lit.length === 0
        ? following(shown.sees, stand.screen)
        : framed(shown, stand, bodyOf(this.scene))
    if (how === 'at once') this.camera.set(view)
    else this.camera.fly(view)
  }
}

/** Whether two presentations differ in no more than what is being typed. */
function sameView(a: Presentation, b: Presentation): boolean {
  return JSON.stringify({ ...a, draft: null }) === JSON.stringify({ ...b, draft: null })
}
