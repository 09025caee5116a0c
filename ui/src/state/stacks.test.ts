import { expect, it } from 'vitest'

import { merge } from '../actions/combine'
import { nudged } from '../actions/nudge'
import { openStack, putOnTop, stack, unstack } from '../actions/stack'
import { Replay, type Recording } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { landmarks } from '../panels/landmarks'
import { App } from './app'
import { draftAt } from './draft'
import { topOf, visible } from './stacks'
import { place } from './where'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

/** A cell with three cards: the second lies under the first, the third on its own. */
async function stacked(): Promise<{ app: App; top: string; lower: string; loose: string }> {
  const app = new App(new Replay(structuredClone(RECORDING)))
  expect(await app.session.openMap(MAP)).toBe(true)
  const [top, lower, loose] = app.map.all('card').filter((card) => card.touchpoint !== null)
  if (!top || !lower || !loose) throw new Error('three cards')
  const { lane, touchpoint } = top
  const put = (id: string, position: string, under: string | null) => ({
    record: 'card' as const,
    id,
    before: {},
    after: { lane, touchpoint, stage: null, until: null, position, under },
  })
  app.map.play([
    ...app.map
      .cardsIn({ lane, touchpoint, stage: null })
      .filter((card) => ![top, lower, loose].includes(card))
      .map(({ id }) => ({ record: 'card' as const, id, before: {} })),
    put(top.id, 'B', null),
    put(lower.id, 'A', top.id),
    put(loose.id, 'C', null),
  ])
  return { app, top: top.id, lower: lower.id, loose: loose.id }
}

it('leads to the card on top as long as a stack is closed', async () => {
  const { app, top, lower } = await stacked()
  expect(visible(app.map, `card:${lower}`)).toBe(`card:${top}`)
  const text = app.map.get('card', lower)?.text ?? ''
  app.find.show()
  app.find.type(text)
  expect(app.find.hits).toContain(`card:${top}`)
  expect(app.find.hits).not.toContain(`card:${lower}`)
  const landmark = landmarks(app).find((it) => it.id === lower)
  expect(landmark).toMatchObject({ node: `card:${top}`, text })
  app.map.play([{ record: 'card', id: top, before: {}, after: { opened: true } }])
  expect(visible(app.map, `card:${lower}`)).toBe(`card:${lower}`)
})

it('says where a card in a stack lies, and the stack counts as one', async () => {
  const { app, top, lower, loose } = await stacked()
  const said = (card: string): string => (place(app, `card:${card}`) ?? '').replace(/[⁨⁩]/g, '')
  expect(said(loose)).toContain('2 of 2')
  expect(said(lower)).toContain('1 of 2, 2 of 2 in the stack')
  expect(topOf(app.map, lower)).toBe(top)
})

it('takes a card out of its stack before or behind it, and a stack past the next card', async () => {
  const { app, top, lower, loose } = await stacked()
  const before = (card: string, way: 'up' | 'down'): unknown => {
    app.selection.only(`card:${card}`)
    const command = nudged(app, way)
    return command?.do === 'move' && 'before' in command.to ? command.to.before : command
  }
  expect(before(lower, 'up')).toBe(top)
  expect(before(lower, 'down')).toBe(loose)
  expect(before(top, 'down')).toBe(null)
  expect(before(loose, 'up')).toBe(top)
})

it('puts a new card behind the whole stack', async () => {
  const { app, top, loose } = await stacked()
  expect(draftAt(app, `card:${top}`)?.place.before).toBe(loose)
})

it('does with cards what is possible with them', async () => {
  const { app, top, lower, loose } = await stacked()
  const can = (...cards: string[]): string => {
    app.selection.set(cards.map((card) => `card:${card}`))
    const actions = [stack, unstack, putOnTop, openStack, merge]
    return actions.filter((action) => action.when(app)).map(({ id }) => id).join(' ')
  }
  expect(can(top)).toBe('unstack open-stack merge')
  expect(can(lower)).toBe('unstack put-on-top open-stack')
  expect(can(loose)).toBe('')
  expect(can(top, lower)).toBe('unstack open-stack merge')
  expect(can(top, loose)).toBe('stack unstack open-stack merge')
})
