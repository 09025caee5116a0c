/** What is said aloud of the main things that one does, word for word. */

import { beforeEach, describe, expect, it, vi } from 'vitest'

import { ACTIONS } from '../actions'
import { carry } from '../actions/grab'
import type { Command, Edited, Host, Place } from '../host'
import type { Change } from '../host/bindings/Change'
import type { Value } from '../host/bindings/Value'
import recorded from '../host/fixtures/parcel.json'
import { Replay, type Recording } from '../host/replay'
import { App } from './app'
import { createCards } from './draft'
import { keepText } from './text'

const MAP = '01a00000-00aa-7000-8000-000000000001'
const id = (end: string): string => MAP.slice(0, -end.length) + end
const [FINDS, PRINTS, CALLS] = [id('0a'), id('0b'), id('0e')]
const ACTIONS_LANE = id('0f')
const [SEARCHES, RECEIPT] = [id('16'), id('1a')]
const NOOR = id('14')

/** A core that does what it is asked, as far as one hears of it. */
class Core extends Replay {
  #done: Change[][] = []
  #undone: Change[][] = []

  constructor() {
    super(structuredClone(recorded) as unknown as Recording)
  }

  override edit: Host['edit'] = (_, command) => {
    const changes = changesOf(command)
    this.#done.push(changes)
    return Promise.resolve(edited(changes))
  }

  override undo: Host['undo'] = () => {
    const changes = this.#done.pop() ?? []
    this.#undone.push(changes)
    const back = changes.map(({ record, id: of, before, after }) => ({
      record,
      id: of,
      ...(after ? { before: after } : {}),
      ...(before ? { after: before } : {}),
    }))
    return Promise.resolve(edited(back, 'Move card'))
  }

  override redo: Host['redo'] = () => Promise.resolve(edited(this.#undone.pop() ?? []))
}

function edited(changes: Change[], redo: string | null = null): Edited {
  const history = { undo: 'Move card', redo }
  return { revision: 0, changes, patch: { changed: [], removed: [], families: [] }, history, label: '' }
}

/** What was there of a card or a touchpoint that is changed. */
const BEFORE = { lane: ACTIONS_LANE, touchpoint: FINDS, position: 'B' }

function placeOf(place: Place): Record<string, Value> {
  return place.in === 'cell' ? { lane: place.lane, touchpoint: place.touchpoint } : {}
}

function changesOf(command: Command): Change[] {
  switch (command.do) {
    case 'move': {
      const after = { ...placeOf(command.to), position: 'Z' }
      return command.ids.map((of) => ({ record: command.record, id: of, before: BEFORE, after }))
    }
    case 'capture': {
      const place = placeOf(command.at)
      return command.texts.map((text, index) => {
        const of = command.first_id.slice(0, -1) + String(index)
        return { record: 'card', id: of, after: { kind: 'note', text, position: `Z${index}`, ...place } }
      })
    }
    case 'write':
      return [{ record: command.record, id: command.id, before: { text: '' }, after: { text: command.text } }]
    case 'rate': {
      const { id: of, persona, touchpoint, value } = command
      return [{ record: 'emotion', id: of, before: { value: 0 }, after: { persona, touchpoint, value } }]
    }
    case 'remove':
      return command.targets.map(({ record, id: of }) => ({ record, id: of, before: {} }))
    default:
      return []
  }
}

const pressed = (key: string): KeyboardEvent => ({ key, ctrlKey: false, metaKey: false, shiftKey: false }) as KeyboardEvent

beforeEach(() => void vi.useFakeTimers())

/** What is heard while something is done, breath by breath. */
async function heard(language: string, does: (app: App) => unknown): Promise<string[]> {
  const app = new App(new Core())
  app.words.speak(language)
  await app.session.openMap(MAP)
  await does(app)
  await vi.advanceTimersByTimeAsync(400)
  const all = [...app.speech.said.map((it) => it.text), ...app.toasts.shown.flatMap(alerted)]
  return all.map((text) => text.replace(/[\u2068\u2069]/g, ''))
}

/** An error is an alert of its own, said at once. */
function alerted({ kind, message, hint }: App['toasts']['shown'][number]): string[] {
  return kind === 'error' ? [`${message} ${hint}`] : []
}

function does(name: string, ...nodes: string[]): (app: App) => Promise<void> {
  return async (app) => {
    app.selection.set(nodes)
    const found = ACTIONS.find((it) => it.id === name)
    if (!found?.when(app)) throw new Error(`${name} is not possible`)
    await found.run(app)
    await vi.advanceTimersByTimeAsync(1)
  }
}

/** In English and in German. */
type Case = [what: string, does: (app: App) => unknown, english: string[], german: string[]]

const CASES: Case[] = [
  [
    'a card is added',
    (app) => createCards(app, { in: 'cell', lane: ACTIONS_LANE, touchpoint: FINDS, before: null }, ['Sighs']),
    ['Card added: Finds the return form, Customer actions, 2 of 2'],
    ['Zettel hinzugefügt: Finds the return form, Kundenhandlungen, 2 von 2'],
  ],
  [
    'several are',
    (app) => createCards(app, { in: 'cell', lane: ACTIONS_LANE, touchpoint: FINDS, before: null }, ['a', 'b']),
    ['2 cards added, the last: Finds the return form, Customer actions, 3 of 3'],
    ['2 Zettel hinzugefügt, der letzte: Finds the return form, Kundenhandlungen, 3 von 3'],
  ],
  [
    'a card is written',
    (app) => keepText(app, `card:${SEARCHES}`, 'Gives up'),
    ['Now says: Gives up'],
    ['Heißt jetzt: Gives up'],
  ],
  [
    'a card is emptied',
    (app) => keepText(app, `card:${SEARCHES}`, ''),
    ['Now says nothing'],
    ['Jetzt ohne Text'],
  ],
  [
    'a card is moved',
    does('nudge-right', `card:${SEARCHES}`),
    ['Moved to Prints the label, Customer actions, 3 of 3'],
    ['Verschoben nach Prints the label, Kundenhandlungen, 3 von 3'],
  ],
  [
    'a card is moved to another lane',
    does('nudge-down', `card:${id('19')}`),
    ['Moved to Drops it at the shop, Emotions, 1 of 1'],
    ['Verschoben nach Drops it at the shop, Emotionen, 1 von 1'],
  ],
  [
    'a card is picked up',
    does('grab', `card:${SEARCHES}`),
    ['Picked up: Searches “return”, lands on the terms. The arrow keys move it, Enter puts it down, Escape puts it back.'],
    ['Aufgenommen: Searches “return”, lands on the terms. Die Pfeiltasten bewegen es, Eingabe legt es ab, Escape legt es zurück.'],
  ],
  [
    'it is carried as far as it goes',
    async (app) => {
      await does('grab', `card:${RECEIPT}`)(app)
      await vi.advanceTimersByTimeAsync(400)
      carry(app, pressed('ArrowRight'))
    },
    ['No further'],
    ['Weiter geht es nicht'],
  ],
  [
    'it is put down',
    async (app) => {
      await does('grab', `card:${SEARCHES}`)(app)
      await vi.advanceTimersByTimeAsync(400)
      carry(app, pressed('ArrowRight'))
      carry(app, pressed('Enter'))
    },
    ['Put down: Prints the label, Customer actions, 3 of 3'],
    ['Abgelegt: Prints the label, Kundenhandlungen, 3 von 3'],
  ],
  [
    'it is put back',
    async (app) => {
      await does('grab', `card:${SEARCHES}`)(app)
      await vi.advanceTimersByTimeAsync(400)
      carry(app, pressed('ArrowRight'))
      carry(app, pressed('Escape'))
    },
    ['Put back: Finds the return form, Customer actions, 1 of 1'],
    ['Zurückgelegt: Finds the return form, Kundenhandlungen, 1 von 1'],
  ],
  [
    'a touchpoint is rated',
    does('rate-higher', `touchpoint:${PRINTS}`),
    ['Rated: Noor, buys a lot, Prints the label, Neutral'],
    ['Bewertet: Noor, buys a lot, Prints the label, Neutral'],
  ],
  [
    'a rating is taken back',
    does('delete', `emotion:${NOOR}:${CALLS}`),
    ['Rating taken back'],
    ['Bewertung zurückgenommen'],
  ],
  [
    'a step is undone',
    async (app) => {
      await does('nudge-right', `card:${SEARCHES}`)(app)
      await vi.advanceTimersByTimeAsync(400)
      await does('undo', `card:${SEARCHES}`)(app)
    },
    ['Undone: Move card'],
    ['Rückgängig gemacht: Move card'],
  ],
  [
    'a step is done again',
    async (app) => {
      await does('nudge-right', `card:${SEARCHES}`)(app)
      await does('undo', `card:${SEARCHES}`)(app)
      await vi.advanceTimersByTimeAsync(400)
      await does('redo', `card:${SEARCHES}`)(app)
    },
    ['Done again: Move card'],
    ['Wiederholt: Move card'],
  ],
  [
    'a card is deleted',
    does('delete', `card:${RECEIPT}`),
    ['“Reads out the receipt number” deleted'],
    ['„Reads out the receipt number“ gelöscht'],
  ],
  [
    'several are',
    does('delete', `card:${SEARCHES}`, `card:${RECEIPT}`),
    ['2 cards deleted'],
    ['2 Zettel gelöscht'],
  ],
  ['another lens', does('lens-channels'), ['Looking at: Channels'], ['Ansicht: Kanäle']],
  [
    'a stage is folded',
    does('fold', `stage:${id('02')}`),
    ['Folded'],
    ['Eingeklappt'],
  ],
  [
    'a file was written',
    (app) => app.toasts.done(app.words.text('toast-saved', { file: 'parcel.pdf' })),
    ['Saved as parcel.pdf.'],
    ['Gesichert als parcel.pdf.'],
  ],
  [
    'an error',
    (app) => app.session.attempt(() => Promise.reject(new Error('of ours'))),
    ['That did not work. Nothing has changed. Try again; if it happens again, start the app anew.'],
    ['Das hat nicht geklappt. Es hat sich nichts geändert. Versuche es noch einmal; geschieht es wieder, starte die App neu.'],
  ],
]

describe('one hears, in English and in German, that', () => {
  it.each(CASES)('%s', async (_, does, english, german) => {
    expect(await heard('en', does)).toEqual(english)
    expect(await heard('de', does)).toEqual(german)
  })
})
