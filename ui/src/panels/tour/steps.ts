/** The steps of the tour: what is to be done in each, and how it is known that it was. */

import { keysOf } from '../../actions/keymap'
import type { Values } from '../../i18n/words.svelte'
import type { App } from '../../state/app'
import { shown } from '../../state/nodeId'

/** What a step looks at, by name. */
type Told = Readonly<Record<string, unknown>>

export interface Step {
  /** Names it: `tour-…` is what is done, `tour-…-do` how. */
  id: string
  /** The page of help that says more. */
  page: string
  /** What is put into what it says. */
  values?: (app: App) => Values
  /** What there is now. */
  tell: (app: App) => Told
  /** Whether what there is now, against what there was, says that it was done. */
  isDone: (now: Told, before: Told) => boolean
}

export const STEPS: readonly Step[] = [
  {
    id: 'look',
    page: 'accessibility',
    tell: ({ selection: { active } }) => (active !== null && shown(active).is === 'card' ? { [active]: true } : {}),
    isDone: isMore,
  },
  {
    id: 'write',
    page: 'capture',
    tell: (app) => cards(app, (card) => card.text !== '' || undefined),
    isDone: isMore,
  },
  {
    id: 'pain',
    page: 'capture',
    values: (app) => ({ lane: painPoints(app) }),
    tell: (app) => cards(app, (card) => card.severity ?? undefined),
    isDone: isMore,
  },
  {
    id: 'rate',
    page: 'emotions',
    tell: (app) => Object.fromEntries(app.map.all('emotion').map((it) => [it.id, it.value])),
    isDone: (now, before) => isMore(now, before) || isOther(now, before),
  },
  {
    id: 'move',
    page: 'arrange',
    values: (app) => ({ keys: keysOf(app, 'nudge-right') ?? '' }),
    tell: (app) => cards(app, (card) => [card.lane, card.touchpoint, card.stage, card.position].join()),
    isDone: isOther,
  },
  {
    id: 'pass',
    page: 'hand-offs',
    values: (app) => ({ keys: keysOf(app, 'make-hand-off') ?? '' }),
    tell: (app) =>
      Object.fromEntries(
        app.map.all('hand_off').flatMap((it) => (it.trigger === '' ? [] : [[it.id, it.trigger]])),
      ),
    isDone: (now, before) => isMore(now, before) || isOther(now, before),
  },
  {
    id: 'know',
    page: 'evidence',
    values: (app) => ({ keys: keysOf(app, 'panel-inspector') ?? '' }),
    tell: (app) => cards(app, (card) => card.evidence),
    isDone: isOther,
  },
  {
    id: 'lens',
    page: 'lenses',
    values: (app) => ({ keys: keysOf(app, 'lens-channels') ?? '' }),
    tell: ({ session: { lens } }) => (lens === 'journey' ? {} : { [lens]: true }),
    isDone: isMore,
  },
  {
    id: 'colour',
    page: 'evidence',
    values: (app) => ({
      keys: keysOf(app, 'lens-journey') ?? '',
      search: keysOf(app, 'show-palette') ?? '',
      action: app.words.text('action-colour-by-evidence'),
    }),
    tell: ({ session: { colourBy } }) => (colourBy === 'evidence' ? { evidence: true } : {}),
    isDone: isMore,
  },
  {
    id: 'export',
    page: 'print',
    values: (app) => ({ keys: keysOf(app, 'export-pdf') ?? '' }),
    tell: ({ dialogs: { open } }) => (open?.is === 'export' ? { export: true } : {}),
    isDone: isMore,
  },
]

/** What the lane of pain points is called. */
function painPoints(app: App): string {
  const lane = app.map.all('lane').find(({ kind }) => kind === 'pain_points')
  return lane?.title || app.words.text('lane-pain_points')
}

/** Something of each card that has it. */
function cards(app: App, of: (card: ReturnType<typeof allCards>[number]) => unknown): Told {
  return Object.fromEntries(
    allCards(app).flatMap((card) => {
      const value = of(card)
      return value === undefined ? [] : [[card.id, value]]
    }),
  )
}

function allCards(app: App) {
  return app.map.all('card')
}

/** Whether there is something that was not there. */
function isMore(now: Told, before: Told): boolean {
  return Object.keys(now).some((name) => !(name in before))
}

/** Whether something that was there is otherwise. */
function isOther(now: Told, before: Told): boolean {
  return Object.keys(now).some((name) => name in before && now[name] !== before[name])
}
