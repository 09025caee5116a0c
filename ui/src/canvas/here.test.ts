import { beforeAll, expect, it } from 'vitest'

import type { ItemWire } from '../host/bindings/ItemWire'
import recorded from '../host/fixtures/parcel.json'
import type { Recording } from '../host/replay'
import { Replay } from '../host/replay'
import { learn } from '../i18n/words.svelte'
import { App } from '../state/app'
import { hereOf } from './here'

const id = (end: string): string => `01a00000-00aa-7000-8000-0000000000${end}`

/** What is written on the things that are gone to. */
const WRITTEN: Record<string, string[]> = {
  [`card:${id('1b')}`]: ['Nobody says\nwhen the money comes', '4', 'Process', 'Assumption'],
  [`touchpoint:${id('0c')}`]: ['Drops it at the shop', 'Physical'],
}

const RECORDING = structuredClone(recorded) as unknown as Recording
const [[MAP = '', opened] = []] = Object.entries(RECORDING.maps)
for (const node of opened?.scene.nodes ?? []) {
  node.items = (WRITTEN[node.id] ?? []).map((lines) => ({ draw: 'text', lines }) as ItemWire)
}
const app = new App(new Replay(RECORDING))

beforeAll(async () => {
  await learn('de')
  await app.session.openMap(MAP)
})

function heard(node: string, language: string): string {
  app.words.speak(language)
  return hereOf(app, node).replace(/[\u2068\u2069]/g, '')
}

const PLACES: [string, string, string][] = [
  [
    `card:${id('18')}`,
    '2 of 2 in Customer actions, touchpoint Prints the label, stage Send back',
    '2 von 2 in Kundenhandlungen, Kontaktpunkt Prints the label, Phase Send back',
  ],
  [
    `card:${id('1b')}`,
    '1 of 1 in Pain points, touchpoint Waits for the refund, stage Get the money, Process, Assumption',
    '1 von 1 in Schmerzpunkte, Kontaktpunkt Waits for the refund, Phase Get the money, Process, Assumption',
  ],
  [
    `cell:${id('11')}:${id('0b')}`,
    'Pain points, touchpoint Prints the label, stage Send back',
    'Schmerzpunkte, Kontaktpunkt Prints the label, Phase Send back',
  ],
  [
    `cell:${id('11')}:${id('0e')}`,
    'Pain points, touchpoint Calls to ask, stage Get the money, empty',
    'Schmerzpunkte, Kontaktpunkt Calls to ask, Phase Get the money, leer',
  ],
]

it('tells the place and what the name leaves out, in English and German', () => {
  for (const [node, english, german] of PLACES) {
    expect(heard(node, 'en')).toBe(english)
    expect(heard(node, 'de')).toBe(german)
  }
})

it('tells of a head which of them it is', () => {
  expect(heard(`touchpoint:${id('0c')}`, 'en')).toBe('Send back, 2 of 2, Physical')
  expect(heard(`stage:${id('04')}`, 'en')).toBe('3 of 3')
})
