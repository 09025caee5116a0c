/** All that the window knows, put together once and handed down. */

import { getContext, setContext } from 'svelte'

import type { Host } from '../host'
import { Words } from '../i18n/words.svelte'
import { Camera } from './camera'
import { Carrying } from './carrying.svelte'
import { Capture } from './capture.svelte'
import { Colouring } from './colouring.svelte'
import { Curves } from './curves.svelte'
import { Departure } from './departure.svelte'
import { Dialogs } from './dialogs.svelte'
import { Editing } from './editing.svelte'
import { Find } from './find.svelte'
import { Gallery } from './gallery.svelte'
import { Grid } from './grid'
import { Library } from './library.svelte'
import { Line } from './line.svelte'
import { MapState } from './map.svelte'
import { Outside } from './outside.svelte'
import { Presenter } from './presenter.svelte'
import { SceneState } from './scene.svelte'
import { Selection } from './selection.svelte'
import { Session } from './session.svelte'
import { Preferences } from './settings.svelte'
import { Steps } from './steps'
import { Speech } from './speech.svelte'
import { Toasts } from './toasts.svelte'
import { Tour } from './tour.svelte'
import { Tray } from './tray.svelte'
import { draftForAll, presentedName } from './where'

export class App {
  readonly words = new Words()
  readonly map = new MapState()
  readonly scene = new SceneState()
  readonly selection = new Selection()
  readonly editing = new Editing()
  readonly carrying = new Carrying()
  readonly steps = new Steps()
  readonly camera = new Camera()
  readonly dialogs = new Dialogs()
  readonly speech = new Speech()
  readonly toasts = new Toasts((text) => this.speech.say(text))
  readonly tray = new Tray()
  readonly tour = new Tour()
  readonly outside = new Outside()
  readonly departure = new Departure()
  readonly capture = new Capture()
  readonly line = new Line()
  readonly find = new Find(this.map, this.scene, this.words)
  readonly curves = new Curves(this.map, this.selection)
  readonly colouring = new Colouring(this.scene)
  readonly gallery: Gallery
  readonly library: Library
  readonly session: Session
  readonly preferences: Preferences
  readonly presenter: Presenter

  #grid: { revision: number; grid: Grid } | null = null

  constructor(readonly host: Host) {
    this.gallery = new Gallery(host)
    this.library = new Library(host)
    this.session = new Session({
      host,
      map: this.map,
      scene: this.scene,
      selection: this.selection,
      editing: this.editing,
      camera: this.camera,
      toasts: this.toasts,
      unexplained: () => ({
        code: 'internal',
        message: this.words.text('error-unexplained'),
        hint: this.words.text('error-unexplained-hint'),
        about: { file: null, line: null, column: null, record: null },
      }),
    })
    this.preferences = new Preferences(host, this.words, () => {
      void this.session.speakAnew()
      void this.session.attempt(() => this.gallery.speakAnew())
    })
    this.presenter = new Presenter({
      host,
      scene: this.scene,
      camera: this.camera,
      words: this.words,
      theme: () => this.preferences.settings?.theme ?? 'system',
      nameOf: (node) => presentedName(this, node),
      draft: () => draftForAll(this),
      say: (text) => this.speech.say(text),
      attempt: (work) => this.session.attempt(work),
    })
  }

  /** The map as a table. */
  get grid(): Grid {
    const revision = this.scene.revision
    if (this.#grid?.revision !== revision) {
      this.#grid = { revision, grid: Grid.of(this.scene) }
    }
    return this.#grid.grid
  }
}

const KEY = Symbol('app')

export function provideApp(app: App): void {
  setContext(KEY, app)
}

export function useApp(): App {
  return getContext<App>(KEY)
}
