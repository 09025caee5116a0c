/**
 * The map that is open, and the one way to change it: ask the core, then play
 * what it did. Answers are played in the order of the questions.
 */

import type {
  AppError, BesideWire, ColourBy, Command, Edited, Host, Lens, OpenedMap, Place, RegisterLook, Target,
} from '../host'
import type { About } from '../host/bindings/About'
import type { Redrawn } from '../host/bindings/Redrawn'
import type { UndoState } from '../host/bindings/UndoState'
import type { Camera } from './camera'
import type { Editing } from './editing.svelte'
import { newId } from './ids'
import type { MapState } from './map.svelte'
import type { SceneState } from './scene.svelte'
import { targetOf, type Selection } from './selection.svelte'
import { visible } from './stacks'
import { standsIn } from './tracks'
import type { Toasts } from './toasts.svelte'

export type Saving = 'saved' | 'saving' | 'failed'

type Question = (map: string) => Promise<Edited>

interface Parts {
  host: Host
  map: MapState
  scene: SceneState
  selection: Selection
  editing: Editing
  camera: Camera
  toasts: Toasts
  /** The words for a failure that brings none of its own. */
  unexplained: () => AppError
}

export class Session {
  #open: string | null = $state(null)
  #saving: Saving = $state('saved')
  #colourBy: ColourBy = $state('kind')
  #lens: Lens = $state('journey')
  #register: RegisterLook = $state.raw({ register: 'pain-points', sortedBy: null, filter: '' })
  #beside: BesideWire | null = $state.raw(null)
  #trail: readonly string[] = $state.raw([])
  #history: UndoState = $state.raw({ undo: null, redo: null })
  #played = 0
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(private readonly parts: Parts) {}

  /** The id of the open map; nothing in the library. */
  get open(): string | null {
    return this.#open
  }

  get saving(): Saving {
    return this.#saving
  }

  /** What the colours of the cards say. */
  get colourBy(): ColourBy {
    return this.#colourBy
  }

  /** What the map is looked at through. */
  get lens(): Lens {
    return this.#lens
  }

  /** Which register is looked at, and how. */
  get register(): RegisterLook {
    return this.#register
  }

  /** What the map is compared with. */
  get beside(): BesideWire | null {
    return this.#beside
  }

  /** The maps from which one came into this one by way of a touchpoint, the last one at the end. */
  get trail(): readonly string[] {
    return this.#trail
  }

  /** What undo and redo would do, in words. */
  get history(): UndoState {
    return this.#history
  }

  /** How many steps were played since the window was opened, undo and redo among them. */
  get played(): number {
    return this.#played
  }

  /** Opens a map. Whether that was possible. */
  async openMap(id: string): Promise<boolean> {
    const opened = await this.#tried(() => this.parts.host.openMap(id))
    if (!opened) return false
    this.#trail = []
    this.#take(opened)
    return true
  }

  /** Opens the map that a touchpoint leads to; {@link goBack} comes back to this one. */
  async goInto(id: string): Promise<boolean> {
    const from = this.#open
    const trail = [...this.#trail, ...(from === null ? [] : [from])]
    if (!(await this.openMap(id))) return false
    this.#trail = trail
    return true
  }

  /** Opens the map from which one came into this one. */
  async goBack(): Promise<boolean> {
    const before = this.#trail.at(-1)
    const trail = this.#trail.slice(0, -1)
    if (before === undefined || !(await this.openMap(before))) return false
    this.#trail = trail
    return true
  }

  /** Compares the map with another one, drawn over it or not. Whether that was possible. */
  compareWith(other: string | null, isDrawn: boolean): Promise<boolean> {
    const { host, scene, camera } = this.parts
    const answer = this.#last.then(async () => {
      const map = this.#open
      if (map === null) return false
      const compared = await this.#tried(() => host.compareWith(map, other, isDrawn))
      if (!compared || this.#open !== map) return false
      this.#beside = compared.beside
      scene.apply(compared.patch)
      camera.bound(scene.size)
      return true
    })
    this.#last = answer
    return answer
  }

  /**
   * Another language is spoken, there is more air, or curves run otherwise: what the picture and the steps of undo say is
   * asked for again. What is selected and where one looks stays.
   */
  speakAnew(): Promise<void> {
    const { host, scene, camera } = this.parts
    const answer = this.#last.then(async () => {
      const id = this.#open
      if (id === null) return
      const opened = await this.#tried(() => host.openMap(id))
      if (!opened || this.#open !== id) return
      scene.load(opened.scene, opened.lens)
      camera.bound(scene.size)
      this.#history = opened.history
      this.#beside = opened.beside
    })
    this.#last = answer
    return answer
  }

  /** Goes back to the library when all that was asked for is done. */
  async close(): Promise<void> {
    this.parts.editing.close()
    await this.#last
    this.#open = null
    this.parts.selection.clear()
  }

  /**
   * Does a command. What it changed, or nothing if it was refused; `refused`
   * hears why, else everybody does.
   */
  edit(
    command: Command,
    mark: string | null = null,
    refused?: (error: AppError) => void,
  ): Promise<Edited | null> {
    return this.#ask((map) => this.parts.host.edit(map, command, mark), refused)
  }

  /** Does several commands as one step of undo; stops at the first refused one. */
  async editAll(commands: readonly Command[]): Promise<boolean> {
    const mark = newId()
    const questions = commands.map(
      (command) => (map: string) => this.parts.host.edit(map, command, mark),
    )
    return (await this.#askAll(questions)).length === commands.length
  }

  /** Chooses what the colours of the cards say. That is no edit: the map stays the same. */
  colour(by: ColourBy): Promise<void> {
    const { host, scene, camera } = this.parts
    const answer = this.#last.then(async () => {
      const map = this.#open
      if (map === null) return
      const coloured = await this.#tried(() => host.colourMap(map, by))
      if (!coloured || this.#open !== map) return
      this.#colourBy = by
      scene.apply(coloured.patch)
      camera.bound(scene.size)
    })
    this.#last = answer
    return answer
  }

  /**
   * Looks at the map through another lens. What is selected stays so, or what stands for it there
   * is; where one looked is kept for each lens.
   */
  look(lens: Lens): Promise<void> {
    const { host, map, scene, selection, editing, camera } = this.parts
    const answer = this.#last.then(async () => {
      const id = this.#open
      if (id === null || lens === this.#lens) return
      const redrawn = await this.#tried(() => host.lookThrough(id, lens))
      if (!redrawn || this.#open !== id) return
      editing.close()
      scene.turn(lens, redrawn.patch)
      const shows = (node: string): boolean => scene.node(node) !== undefined
      selection.exchange((node) => standsIn(map, node).find(shows) ?? node)
      selection.keep((node) => scene.node(node) !== undefined)
      this.#lens = lens
      this.#beside = redrawn.beside
      camera.turn(scene.size)
      camera.begin(viewOf(id, lens), scene.direction)
      const frame = selection.active === null ? undefined : scene.frame(selection.active)
      if (frame) camera.reveal(frame)
    })
    this.#last = answer
    return answer
  }

  /** Looks at a register, sorted and filtered as asked. That is no edit: the map stays the same. */
  lookAtRegister(look: RegisterLook): Promise<void> {
    const { host, scene, selection, editing, camera } = this.parts
    const answer = this.#last.then(async () => {
      const id = this.#open
      if (id === null) return
      const redrawn = await this.#tried(() => host.lookAtRegister(id, look))
      if (!redrawn || this.#open !== id) return
      editing.close()
      const isOther = look.register !== this.#register.register
      this.#register = look
      scene.apply(redrawn.patch)
      selection.keep((node) => scene.node(node) !== undefined)
      camera.bound(scene.size)
      if (isOther) camera.begin(viewOf(id, `register ${look.register}`), scene.direction)
    })
    this.#last = answer
    return answer
  }

  /** Draws over the map, or takes off, what is no part of it. */
  drawOver(ask: (map: string) => Promise<Redrawn>): Promise<void> {
    const { scene, camera } = this.parts
    const answer = this.#last.then(async () => {
      const id = this.#open
      if (id === null) return
      const redrawn = await this.#tried(() => ask(id))
      if (!redrawn || this.#open !== id) return
      scene.apply(redrawn.patch)
      camera.bound(scene.size)
    })
    this.#last = answer
    return answer
  }

  /** Writes down as evidence what interaction data says about these things. */
  pin(taken: readonly About[]): Promise<Edited | null> {
    return this.#ask((map) => this.parts.host.pin(map, taken))
  }

  undo(): Promise<Edited | null> {
    return this.#ask((map) => this.parts.host.undo(map))
  }

  redo(): Promise<Edited | null> {
    return this.#ask((map) => this.parts.host.redo(map))
  }

  /**
   * Shows what commands would do, if that is still wanted when the answer is
   * there. Whether it is shown now.
   */
  foresee(commands: readonly Command[], wanted: () => boolean): Promise<boolean> {
    const map = this.#open
    const answer = this.#last.then(async () => {
      if (map === null || !wanted()) return false
      // What would be refused is seen when it is asked for in earnest.
      const patch = await this.parts.host.foresee(map, commands).catch(() => null)
      if (!patch || this.#open !== map || !wanted()) return false
      this.parts.scene.foresee(patch)
      return true
    })
    this.#last = answer
    return answer
  }

  paste(text: string, at: Place): Promise<Edited | null> {
    return this.#ask((map) => this.parts.host.paste(map, text, at, null))
  }

  /** Plays what was done on another way than by {@link edit}. */
  play(edited: Edited): Promise<void> {
    return this.#play(edited)
  }

  copy(targets: Target[]): Promise<string | null> {
    const map = this.#open
    return map === null ? Promise.resolve(null) : this.#tried(() => this.parts.host.copy(map, targets))
  }

  /** Why something failed, to be shown where it was asked for. */
  explained(error: unknown): AppError {
    return isAppError(error) ? error : this.parts.unexplained()
  }

  /** Does something that may fail, and shows why if it does. */
  async attempt<T>(work: () => Promise<T>): Promise<T | null> {
    return this.#tried(work)
  }

  #take(opened: OpenedMap): void {
    const { map, scene, selection, editing, camera } = this.parts
    editing.close()
    selection.clear()
    map.load(opened.records)
    scene.load(opened.scene, opened.lens)
    camera.turn(scene.size)
    this.#history = opened.history
    this.#colourBy = opened.colourBy
    this.#lens = opened.lens
    this.#register = opened.register
    this.#beside = opened.beside
    this.#saving = 'saved'
    this.#open = opened.id
  }

  async #ask(question: Question, refused?: (error: AppError) => void): Promise<Edited | null> {
    const [edited] = await this.#askAll([question], refused)
    return edited ?? null
  }

  /**
   * Asks one thing after the other until one is refused, and then plays what
   * was done, so that nothing is seen of what lies between.
   */
  #askAll(
    questions: readonly Question[],
    refused?: (error: AppError) => void,
  ): Promise<readonly Edited[]> {
    const map = this.#open
    if (map === null) return Promise.resolve([])
    this.#waiting += 1
    this.#saving = 'saving'
    const answer = this.#last.then(async () => {
      const done: Edited[] = []
      const { error } = await this.#answered(map, questions, done)
      // What was foreseen is there now, or was refused.
      if (done.length === 0) this.parts.scene.present()
      if (this.#open === map) for (const edited of done) await this.#play(edited)
      // What the disk refused may be lost.
      const lost = isAppError(error) && error.code === 'storage'
      this.#settled(lost ? 'failed' : 'saved')
      if (error === undefined) return done
      refused?.(this.explained(error))
      if (!refused || lost) this.#fail(error)
      return done
    })
    this.#last = answer
    return answer
  }

  /** Collects the answers; the error that was the last of them, if one was. */
  async #answered(
    map: string,
    questions: readonly Question[],
    done: Edited[],
  ): Promise<{ error?: unknown }> {
    try {
      for (const question of questions) done.push(await question(map))
      return {}
    } catch (error) {
      return { error }
    }
  }

  #settled(saving: Saving): void {
    this.#waiting -= 1
    if (this.#waiting === 0 || saving === 'failed') this.#saving = saving
  }

  async #play(edited: Edited): Promise<void> {
    const { host, map, scene, selection, camera, toasts } = this.parts
    this.#played += 1
    toasts.stepped()
    const around = selection.active === null ? [] : scene.path(selection.active)
    map.play(edited.changes)
    // Which way the picture runs is no node: a whole new picture says it.
    const turned = edited.changes.some(
      (change) => change.record === 'map' && change.after && 'direction' in change.after,
    )
    if (turned) scene.load((await host.openMap(map.info.id)).scene)
    else scene.apply(edited.patch)
    camera.bound(scene.size)
    // What is hidden is still selected: the way back is in its form.
    selection.exchange((node) => visible(map, node))
    selection.keep((node) => scene.node(node) !== undefined || isThere(map, node))
    // Who was at a thing that is gone is now at the cell where it was.
    const cell = around.findLast((node) => scene.node(node)?.role.is === 'cell')
    if (selection.nodes.size === 0 && cell !== undefined) selection.only(cell)
    this.#history = edited.history
  }

  async #tried<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work()
    } catch (error) {
      this.#fail(error)
      return null
    }
  }

  #fail(error: unknown): void {
    this.parts.toasts.failed(this.explained(error))
  }
}

/** The name under which the camera knows where one looked at a map through a lens. */
export function viewOf(map: string, lens: Lens | `register ${RegisterLook['register']}`): string {
  return `${map} ${lens}`
}

/** Whether a node stands for a record that the map has, shown or not. */
function isThere(map: MapState, node: string): boolean {
  const target = targetOf(node, map)
  return target !== null && map.get(target.record, target.id) !== undefined
}

function isAppError(error: unknown): error is AppError {
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error
}
