import { expect, it } from 'vitest'

import { merge } from '../actions/combine'
import { group, ungroup } from '../actions/heading'
import { nudged } from '../actions/nudge'
import { stack } from '../actions/stack'
import { Replay, type Recording } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { App } from './app'
import { draftAt } from './draft'
import { coverOf, standingUnder, visible } from './stacks'
import { place } from './where'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

interface Grouped {
  app: App
  heading: string
  standing: string
  loose: string
}

/** A cell with a heading, a card under it, and one behind it. */
async function grouped(): Promise<Grouped> {
  const app = new App(new Replay(structuredClone(RECORDING)))
  expect(await app.session.openMap(MAP)).toBe(true)
  const [heading, standing, loose] = app.map.all('card').filter((card) => card.touchpoint !== null)
  if (!heading || !standing || !loose) throw new Error('three cards')
  const { lane, touchpoint } = heading
  const put = (id: string, position: string, more: object) => ({
    record: 'card' as const,
    id,
    before: {},
    after: { lane, touchpoint, stage: null, until: null, position, ...more },
  })
  app.map.play([
    ...app.map
      .cardsIn({ lane, touchpoint, stage: null })
      .filter((card) => ![heading, standing, loose].includes(card))
      .map(({ id }) => ({ record: 'card' as const, id, before: {} })),
    put(heading.id, 'B', { kind: 'heading', text: 'Trust', opened: true }),
    put(standing.id, 'V', { heading: heading.id }),
    put(loose.id, 'C', {}),
  ])
  return { app, heading: heading.id, standing: standing.id, loose: loose.id }
}

function nudge({ app }: Grouped, card: string, way: 'up' | 'down'): unknown {
  app.selection.only(`card:${card}`)
  const command = nudged(app, way)
  return command?.do === 'move' ? command.to : command
}

it('puts a card that goes past the others under its heading beside that', async () => {
  const it = await grouped()
  const { lane, touchpoint } = it.app.map.get('card', it.heading) ?? {}
  const cell = { in: 'cell', lane, touchpoint }
  expect(nudge(it, it.standing, 'up')).toEqual({ ...cell, before: it.heading })
  expect(nudge(it, it.standing, 'down')).toEqual({ ...cell, before: it.loose })
  // A heading passes the next card with all that stands under it.
  expect(nudge(it, it.heading, 'down')).toEqual({ ...cell, before: null })
  expect(nudge(it, it.loose, 'up')).toEqual({ ...cell, before: it.heading })
})

it('types the next card under the heading behind which one types', async () => {
  const { app, heading, standing, loose } = await grouped()
  const at = (card: string): unknown => draftAt(app, `card:${card}`)?.place
  expect(at(heading)).toEqual({ in: 'heading', heading, before: standing })
  expect(at(standing)).toEqual({ in: 'heading', heading, before: null })
  expect(at(loose)).toMatchObject({ in: 'cell', before: null })
  app.map.play([{ record: 'card', id: heading, before: {}, after: { opened: false } }])
  expect(at(heading)).toMatchObject({ in: 'cell', before: loose })
})

it('leads to the heading as long as it is folded, and says what it stands over', async () => {
  const { app, heading, standing, loose } = await grouped()
  const said = (place(app, `card:${standing}`) ?? '').replace(/[⁨⁩]/g, '')
  expect(said).toContain('1 of 1 under “Trust”')
  expect(visible(app.map, `card:${standing}`)).toBe(`card:${standing}`)
  app.map.play([{ record: 'card', id: heading, before: {}, after: { opened: false } }])
  expect(visible(app.map, `card:${standing}`)).toBe(`card:${heading}`)
  expect(coverOf(app.map, standing)).toBe(heading)
  expect(coverOf(app.map, loose)).toBeNull()
  expect(standingUnder(app.map, heading).map(({ id }) => id)).toEqual([standing])
})

it('offers for headings what can be done to them', async () => {
  const { app, heading, standing, loose } = await grouped()
  const offered = (...cards: string[]): string[] => {
    app.selection.set(cards.map((card) => `card:${card}`))
    const all = { merge, stack, group, ungroup }
    return Object.entries(all).flatMap(([name, action]) => (action.when(app) ? [name] : []))
  }
  expect(offered(heading)).toEqual(['ungroup'])
  expect(offered(heading, loose)).toEqual(['group', 'ungroup'])
  expect(offered(standing, loose)).toEqual(['merge', 'stack', 'group', 'ungroup'])
  expect(offered(loose)).toEqual(['group'])
})
