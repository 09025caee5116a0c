/** The presentation: what the projector shows of the open map, from the facilitator's side. */

import type { Host } from '../host'
import type { Presentation } from '../host/bindings/Presentation'
import type { PresentedDraft } from '../host/bindings/PresentedDraft'
import type { Steering } from '../host/bindings/Steering'
import type { ThemeChoice } from '../host/bindings/ThemeChoice'
import type { Wish } from '../host/bindings/Wish'
import type { Words } from '../i18n/words.svelte'
import { visible, type Camera } from './camera'
import { isForAll, spotlightOf, standOf, walkOf, type Stand, type Step } from './framing'
import type { Rect, Size } from './geometry'
import {
  after,
  BEGINNING,
  moves,
  stepAt,
  toggledSpotlight,
  toggledWalk,
  type Presenting,
} from './presenting'
import type { SceneState } from './scene.svelte'

interface Parts {
  host: Host
  scene: SceneState
  camera: Camera
  words: Words
  /** The colours of the facilitator's window. */
  theme: () => ThemeChoice
  /** What a step of the walk is called. */
  nameOf: (node: string) => string
  /** The card that is being typed, if it is for everybody's eyes. */
  draft: () => PresentedDraft | null
  /** Says something to those who hear the window. */
  say: (text: string) => void
  /** Does something that may fail, and shows why if it does. */
  attempt: (work: () => Promise<void>) => Promise<unknown>
}

/** The window before it has said how large it is. */
const USUAL: Size = { width: 1280, height: 720 }

export class Presenter {
  #map: string | null = $state(null)
  #state: Presenting = $state.raw(BEGINNING)
  #window: Size = $state.raw(USUAL)
  /** What the facilitator's window shows, or showed when the view was pinned. */
  #seen: Rect = $state.raw({ x: 0, y: 0, width: 1, height: 1 })
  #frame = 0
  #stop: (() => void) | null = null
  #sent = ''
  #sending: Promise<unknown> | null = null

  constructor(private readonly parts: Parts) {}

  /** The map that is presented; nothing if none is. */
  get map(): string | null {
    return this.#map
  }

  get state(): Presenting {
    return this.#state
  }

  /** All steps of what is shown; those of a walk while a view is. */
  readonly steps: readonly Step[] = $derived.by(() => {
    void this.parts.scene.revision
    const { mode } = this.#state
    if (this.#map === null) return []
    if (mode.is === 'spotlight') return spotlightOf(this.parts.scene, mode.node, this.#stand)
    return walkOf(this.parts.scene, this.#stand)
  })

  /** Which of them is shown, if one is. */
  readonly step: Step | null = $derived.by(() => {
    const { mode } = this.#state
    return mode.is === 'view' ? null : (this.steps[stepAt(this.steps, mode.at)] ?? null)
  })

  /** Where the walk is, in words: “2 of 6 · Report”. */
  readonly marker: string = $derived.by(() => {
    const { step } = this
    if (!step) return ''
    const { words, nameOf } = this.parts
    const stages = [...new Set(this.steps.map((it) => it.of))]
    const name = nameOf(step.of)
    const where =
      this.#state.mode.is === 'walk'
        ? words.text('present-marker', {
            position: stages.indexOf(step.of) + 1,
            count: stages.length,
            stage: name,
          })
        : name
    if (step.parts === 1) return where
    return words.text('present-part', { where, part: step.part + 1, parts: step.parts })
  })

  /** What the projector is told. */
  readonly presentation: Presentation | null = $derived.by(() => {
    if (this.#map === null) return null
    const { blank, contrast, draft } = this.#state
    const { step } = this
    return {
      map: this.#map,
      sees: step?.sees ?? this.#seen,
      lit: step ? [...step.lit] : [],
      marker: this.marker,
      blank,
      draft: draft ? this.parts.draft() : null,
      theme: contrast ? 'contrast' : this.parts.theme(),
    }
  })

  get #stand(): Stand {
    return standOf(this.#window, this.parts.scene.direction)
  }

  /** Begins to present a map. */
  begin(map: string): void {
    if (this.#map !== null) return
    this.#map = map
    this.#state = BEGINNING
    this.#look()
    this.#stop = this.parts.camera.listen(() => {
      // A camera that flies need be followed once a frame, no more.
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0
        this.#look()
      })
    })
    this.parts.say(this.parts.words.text('said-presenting'))
  }

  /** No more presentation; the window goes as well. */
  end(): void {
    if (this.#map === null) return
    this.ended()
    void this.parts.attempt(() => this.parts.host.endPresentation())
  }

  /** The window is gone already. */
  ended(): void {
    if (this.#map === null) return
    this.#map = null
    this.#sent = ''
    this.#stop?.()
    this.#stop = null
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.parts.say(this.parts.words.text('said-presented'))
  }

  /** Something was asked for, here or at the projector. */
  wish(wish: Wish): void {
    if (this.#map === null) return
    if (wish === 'end') {
      this.end()
      return
    }
    const before = this.#state
    // What is pinned is what is seen, also in a walk.
    if (wish === 'pin' && this.step) this.#seen = this.step.sees
    this.#change(after(before, wish, this.steps))
    if (wish === 'blank' || (before.blank && moves(wish))) {
      this.#say(this.#state.blank ? 'said-blank' : 'said-projected')
    } else this.#sayStep()
  }

  toggleWalk(): void {
    this.#change(toggledWalk(this.#state, walkOf(this.parts.scene, this.#stand)))
    this.#sayStep()
  }

  /** Whether there is anything of a node that can be lit. */
  canLight(node: string): boolean {
    return isForAll(this.parts.scene, node)
  }

  toggleSpotlight(node: string): void {
    this.#change(toggledSpotlight(this.#state, node))
    this.#sayStep()
  }

  toggleContrast(): void {
    this.#change({ ...this.#state, contrast: !this.#state.contrast })
  }

  toggleDraft(): void {
    this.#change({ ...this.#state, draft: !this.#state.draft })
    this.#say(this.#state.draft ? 'said-draft-shown' : 'said-draft-hidden')
  }

  /** The projector says something. */
  steered(steering: Steering): void {
    if (steering.what === 'asked') this.wish(steering.wish)
    else this.#window = { width: steering.width, height: steering.height }
  }

  /**
   * Tells the projector what to show. While it is still being told, only the
   * newest waits.
   */
  send(presentation: Presentation): void {
    const text = JSON.stringify(presentation)
    if (text === this.#sent || this.#sending) return
    this.#sent = text
    this.#sending = this.parts
      .attempt(() => this.parts.host.present(presentation))
      .then(() => {
        this.#sending = null
        if (this.presentation) this.send(this.presentation)
      })
  }

  #change(state: Presenting): void {
    this.#state = state
    this.#look()
  }

  /** Takes over what the facilitator sees, unless the view is pinned. */
  #look(): void {
    const { mode, follows } = this.#state
    if (mode.is !== 'view' || !follows) return
    this.#seen = visible(this.parts.camera.view, this.parts.camera.screen)
  }

  #say(id: string): void {
    this.parts.say(this.parts.words.text(id))
  }

  #sayStep(): void {
    if (this.marker) this.parts.say(this.marker)
    else this.#say(this.#state.follows ? 'said-follows' : 'said-pinned')
  }
}
