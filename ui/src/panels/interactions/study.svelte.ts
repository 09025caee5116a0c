/** What interaction data says about the open map, asked anew after each edit. */

import type { AscribeTo } from '../../host/bindings/AscribeTo'
import type { InteractionData } from '../../host/bindings/InteractionData'
import type { ReplayWire } from '../../host/bindings/ReplayWire'
import type { Scope } from '../../host/bindings/Scope'
import type { Study } from '../../host/bindings/Study'
import { nodeOf } from '../../state/nodeId'
import type { App } from '../../state/app'
import { stepsBy, type Step, type StepsBy } from './said'

export const VIEWS = ['names', 'funnel', 'ways', 'channels', 'evidence', 'replay'] as const
export type View = (typeof VIEWS)[number]

/** How long a stop is looked at while the journey goes by itself. */
const PAUSE = 1600

export class Interactions {
  view = $state<View>('names')
  scope = $state<Scope>('on_map')
  by = $state<StepsBy>('stages')
  /** Steps that the funnel leaves out, by their keys. */
  without = $state.raw<ReadonlySet<string>>(new Set())
  /** The step that shall be reached, by its key; the last one if nothing is said. */
  goal = $state<string | null>(null)
  ascribe = $state.raw<AscribeTo>('channels')
  data = $state.raw<InteractionData | null>(null)
  study = $state.raw<Study | null>(null)
  /** Whether it is known if any data is open. */
  ready = $state(false)
  replayed = $state.raw<ReplayWire | null>(null)
  at = $state(0)
  playing = $state(false)

  #timer: ReturnType<typeof setInterval> | undefined

  constructor(private readonly app: App) {}

  /** All steps that there could be. */
  readonly offered: readonly Step[] = $derived.by(() =>
    this.data ? stepsBy(this.app, this.data, this.by) : [],
  )
  readonly steps: readonly Step[] = $derived(this.offered.filter(({ key }) => !this.without.has(key)))
  /** What customers can be meant to reach, by what it is. */
  readonly goals: readonly { by: StepsBy; step: Step }[] = $derived.by(() => {
    const { data } = this
    if (!data) return []
    const kinds: readonly StepsBy[] = this.by === 'names' ? ['names'] : ['stages', 'touchpoints']
    return kinds.flatMap((by) => stepsBy(this.app, data, by).map((step) => ({ by, step })))
  })
  readonly goalStep: Step | undefined = $derived(
    this.goals.find(({ step }) => step.key === this.goal)?.step ?? this.steps.at(-1),
  )

  /** Asks what is open for the map, as the map is now. */
  async load(map: string): Promise<void> {
    const { host, session } = this.app
    const data = await session.attempt(() => host.interactions(map))
    if (session.open !== map) return
    this.data = data
    this.ready = true
  }

  /** Asks what the data says. */
  async ask(map: string): Promise<void> {
    const { host, session } = this.app
    const steps = this.steps.map(({ stations }) => stations)
    const goal = this.goalStep?.stations ?? []
    const asked = { scope: this.scope, steps, goal, ascribe: this.ascribe }
    const study = await session.attempt(() => host.study(map, asked))
    if (study && session.open === map) this.study = study
  }

  async choose(): Promise<void> {
    const { host, session } = this.app
    const map = session.open
    if (map === null) return
    const data = await session.attempt(() => host.chooseInteractions(map))
    if (data && session.open === map) await this.#begin(data)
  }

  async read(columns: string[] | null, kind: string | null): Promise<void> {
    const { host, session } = this.app
    const map = session.open
    if (map === null) return
    const data = await session.attempt(() => host.rereadInteractions(map, { columns, kind }))
    if (data && session.open === map) await this.#begin(data)
  }

  async close(): Promise<void> {
    this.stop()
    this.data = null
    this.study = null
    this.replayed = null
    await this.app.session.drawOver((map) => this.app.host.closeInteractions(map))
  }

  async #begin(data: InteractionData): Promise<void> {
    await this.end()
    this.data = data
    this.study = null
    this.without = new Set()
    this.goal = null
    this.ascribe = 'channels'
    this.by = 'stages'
    const isKnown = data.activities.some(({ is }) => is.is === 'said' || is.is === 'same')
    if (!isKnown) this.view = 'names'
  }

  /** Draws a journey over the map, from its first stop on. */
  async show(journey: number): Promise<void> {
    const { host, session } = this.app
    const map = session.open
    if (map === null) return
    const told = await session.attempt(() => host.journeyTold(map, journey))
    if (!told || session.open !== map) return
    this.stop()
    this.view = 'replay'
    this.replayed = told
    await this.go(0)
  }

  /** Looks at a stop. */
  async go(at: number): Promise<void> {
    const told = this.replayed
    if (!told) return
    this.at = Math.min(Math.max(at, 0), told.stops.length - 1)
    const asked = { case: told.case, at: this.at }
    await this.app.session.drawOver((map) => this.app.host.replay(map, asked))
    const stop = told.stops[this.at]
    if (!stop || !('touchpoint' in stop.station)) return
    const node = nodeOf({ record: 'touchpoint', id: stop.station.touchpoint })
    const frame = node === null ? undefined : this.app.scene.frame(node)
    if (frame) this.app.camera.reveal(frame)
  }

  play(): void {
    const told = this.replayed
    if (!told) return
    this.playing = true
    if (this.at + 1 >= told.stops.length) void this.go(0)
    this.#timer = setInterval(() => {
      if (this.at + 1 >= told.stops.length) this.stop()
      else void this.go(this.at + 1)
    }, PAUSE)
  }

  stop(): void {
    clearInterval(this.#timer)
    this.playing = false
  }

  /** Takes the journey off the map. */
  async end(): Promise<void> {
    this.stop()
    if (!this.replayed) return
    this.replayed = null
    await this.app.session.drawOver((map) => this.app.host.replay(map, null))
  }
}
