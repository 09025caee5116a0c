import { expect, it } from 'vitest'

import recorded from '../../host/fixtures/parcel.json'
import { Replay, type Recording } from '../../host/replay'
import { CATALOGUES, Words } from '../../i18n/words.svelte'
import { App } from '../../state/app'
import { STEPS } from './steps'

async function opened(): Promise<App> {
  const recording = structuredClone(recorded) as unknown as Recording
  const app = new App(new Replay(recording))
  await app.session.openMap(Object.keys(recording.maps)[0] ?? '')
  return app
}

function step(id: string): (typeof STEPS)[number] {
  const found = STEPS.find((it) => it.id === id)
  if (!found) throw new Error(`there is no step ${id}`)
  return found
}

it('has ten steps, each told in every language', () => {
  expect(STEPS.length).toBe(10)
  for (const language of Object.keys(CATALOGUES)) {
    const words = new Words()
    words.speak(language)
    const wanted = STEPS.flatMap(({ id }) => [`tour-${id}`, `tour-${id}-do`])
    expect(wanted.filter((id) => !words.has(id))).toEqual([])
  }
})

it('puts into each step all that it says', async () => {
  const app = await opened()
  for (const { id, values } of STEPS) {
    const text = app.words.text(`tour-${id}-do`, values?.(app) ?? {})
    expect(text, id).not.toBe(`tour-${id}-do`)
    expect(Object.values(values?.(app) ?? {}), id).not.toContain('')
  }
})

it('takes no step for done that nobody took', async () => {
  const app = await opened()
  for (const { id, tell, isDone } of STEPS) expect(isDone(tell(app), tell(app)), id).toBe(false)
})

it('sees that a card was chosen, moved, or is known otherwise, and that none of it is another step', async () => {
  const app = await opened()
  const [card] = app.map.all('card')
  if (!card) throw new Error('the recording has cards')
  const before = STEPS.map(({ tell }) => tell(app))
  const done = (): string[] =>
    STEPS.filter(({ tell, isDone }, index) => isDone(tell(app), before[index] ?? {})).map(({ id }) => id)
  app.selection.only(`card:${card.id}`)
  expect(done()).toEqual(['look'])
  app.selection.clear()
  const change = (after: object): void =>
    app.map.play([{ record: 'card', id: card.id, before: {}, after } as never])
  change({ position: 'zz' })
  expect(done()).toEqual(['move'])
  change({ position: card.position, evidence: card.evidence === 'data' ? 'research' : 'data' })
  expect(done()).toEqual(['know'])
  expect(step('export').isDone({ export: true }, {})).toBe(true)
})
