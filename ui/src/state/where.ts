/** Says where a thing stands now: places of the map, not of the screen. */

import type { RecordKind } from '../host/bindings/RecordKind'
import type { App } from './app'
import { besideHeadings } from './cardPlace'
import type { CardPlace } from './editing.svelte'
import { lastingAt, secondsOf, writtenTime } from './lasting'
import { shown } from './nodeId'
import { stackOf } from './stacks'
import { trackAt, trackName } from './tracks'

/** Speaks the new place of something that was moved. */
export function sayWhere(app: App, node: string): void {
  const where = placeNow(app, node)
  if (where) app.speech.say(lastingAt(node) ? where : app.words.text('said-moved', { where }), 'place')
}

/** Where a thing stands in the picture that is looked at: a bar in time ends somewhere. */
export function placeNow(app: App, node: string): string | null {
  const lasting = lastingAt(node)
  if (lasting) return writtenTime(app, secondsOf(app, lasting))
  // A board of priorities says itself where a thing stands.
  const label = app.session.lens === 'priorities' ? app.scene.node(node)?.label : undefined
  return label ?? place(app, node)
}

/** Speaks where cards have come into being: the last of them. */
export function sayAdded(app: App, count: number, last: string): void {
  app.speech.say(app.words.text('said-added', { count, where: place(app, last) ?? '' }), 'place')
}

/** Speaks a rating that was set or taken back. */
export function sayRating(app: App, of: { persona: string; touchpoint: string }, value: number | null): void {
  const { words } = app
  app.speech.say(
    value === null
      ? words.text('said-unrated')
      : words.text('said-rated', {
          persona: personaName(app, of.persona),
          touchpoint: touchpointName(app, of.touchpoint),
          level: words.text(`emotion-${value}`),
        }),
    'rating',
  )
}

/** What a thing is called that is in the hand. */
export function heldName(app: App, node: string): string {
  const it = shown(node)
  if (it.is === 'card') return app.map.get('card', it.card)?.text.trim() || app.words.text('kind-card')
  return presentedName(app, node) || (app.scene.node(node)?.label ?? '')
}

/** The place of a thing in words; nothing if it has none. */
export function place(app: App, node: string): string | null {
  const { map, words } = app
  const it = shown(node)
  switch (it.is) {
    case 'card': {
      const card = map.get('card', it.card)
      if (!card) return null
      if (card.under !== null) {
        const stack = stackOf(map, card.id)
        return words.text('place-in-stack', {
          where: place(app, `card:${card.under}`) ?? '',
          position: stack.findIndex((other) => other.id === card.id) + 1,
          count: stack.length,
        })
      }
      const cards = map.beside(card)
      if (card.heading !== null) {
        return words.text('place-under-heading', {
          heading: headingName(app, card.heading),
          where: place(app, `card:${card.heading}`) ?? '',
          position: cards.findIndex((other) => other.id === card.id) + 1,
          count: cards.length,
        })
      }
      return words.text('place-card', {
        column: columnName(app, card),
        lane: laneName(app, card.lane),
        position: cards.findIndex((other) => other.id === card.id) + 1,
        count: cards.length,
      })
    }
    case 'touchpoint': {
      const touchpoint = map.get('touchpoint', it.touchpoint)
      if (!touchpoint) return null
      const track = trackAt(app.scene, touchpoint.id)
      if (track) return trackName(app, track)
      const siblings = map.touchpointsOf(touchpoint.stage)
      return words.text('place-touchpoint', {
        stage: stageName(app, touchpoint.stage),
        position: siblings.findIndex((other) => other.id === touchpoint.id) + 1,
        count: siblings.length,
      })
    }
    case 'stage':
      return amongAll(app, 'stage', it.stage)
    case 'lane':
      return amongAll(app, 'lane', it.lane)
    default:
      return null
  }
}

/** The cell that a card goes to, in few words; nothing for what lies beside the map. */
export function cellName(app: App, place: CardPlace): string | null {
  if (place.in === 'parking') return null
  if (place.in === 'heading') {
    const heading = app.map.get('card', place.heading)
    return heading ? cellName(app, besideHeadings(heading, null)) : null
  }
  const column =
    place.in === 'cell' ? touchpointName(app, place.touchpoint) : stageName(app, place.stage)
  return app.words.text('capture-where', { column, lane: laneName(app, place.lane) })
}

/** Where several things of a kind stand, as far as they stand in one place. */
export function places(app: App, kind: RecordKind, ids: readonly string[]): string | null {
  const { map, words } = app
  const common = <T>(list: readonly T[], name: (it: T) => string): string => {
    const names = new Set(list.map(name))
    const [only] = names
    return names.size === 1 && only !== undefined ? only : words.text('several-values')
  }
  switch (kind) {
    case 'card': {
      const cards = ids.flatMap((id) => map.get('card', id) ?? [])
      const column = common(cards, (card) => columnName(app, card))
      const lane = common(cards, (card) => laneName(app, card.lane))
      return column === lane ? column : words.text('place-several', { column, lane })
    }
    case 'touchpoint':
      return common(
        ids.flatMap((id) => map.get('touchpoint', id) ?? []),
        (touchpoint) => stageName(app, touchpoint.stage),
      )
    default:
      return null
  }
}

/** What a heading says. */
export function headingName(app: App, heading: string): string {
  return app.map.get('card', heading)?.text.trim() || app.words.text('card-heading')
}

export function laneName(app: App, lane: string): string {
  const record = app.map.get('lane', lane)
  return record ? record.title || app.words.text(`lane-${record.kind}`) : ''
}

export function stageName(app: App, stage: string): string {
  return app.map.get('stage', stage)?.title || app.words.text('untitled-stage')
}

export function touchpointName(app: App, touchpoint: string): string {
  return app.map.get('touchpoint', touchpoint)?.title || app.words.text('untitled-touchpoint')
}

export function personaName(app: App, persona: string): string {
  return app.map.get('persona', persona)?.name || app.words.text('untitled-persona')
}

/** What is being typed, as the room may see it: only what goes onto the map. */
export function draftForAll(app: App): { text: string; place: string } | null {
  const { told } = app.editing
  const place = told && cellName(app, told.place)
  return told && place !== null ? { text: told.text, place } : null
}

/** What a thing that is presented is called; nothing for what says itself what it is. */
export function presentedName(app: App, node: string): string {
  const it = shown(node)
  switch (it.is) {
    case 'stage':
      return stageName(app, it.stage)
    case 'touchpoint':
      return touchpointName(app, it.touchpoint)
    case 'lane':
      return laneName(app, it.lane)
    case 'persona':
      return personaName(app, it.persona)
    default:
      return ''
  }
}

function columnName(
  app: App,
  card: { touchpoint: string | null; stage: string | null; until: string | null },
): string {
  if (card.touchpoint !== null && card.until !== null) {
    return app.words.text('place-span', {
      from: touchpointName(app, card.touchpoint),
      until: touchpointName(app, card.until),
    })
  }
  if (card.touchpoint !== null) return touchpointName(app, card.touchpoint)
  if (card.stage !== null) return stageName(app, card.stage)
  return app.words.text('parking')
}

function amongAll(app: App, kind: 'stage' | 'lane', id: string): string {
  const siblings: readonly { id: string }[] = app.map.all(kind)
  return app.words.text('place-among', {
    position: siblings.findIndex((other) => other.id === id) + 1,
    count: siblings.length,
  })
}
