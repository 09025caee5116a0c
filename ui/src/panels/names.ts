/** What things are called in lists, in one line. */

import type { Target } from '../host'
import type { RecordKind } from '../host/bindings/RecordKind'
import type { App } from '../state/app'
import { laneName, personaName, stageName, touchpointName } from '../state/where'

/** A record by its name, its text, or what it stands for. */
export function nameOf(app: App, target: Target): string {
  const { map, words } = app
  switch (target.record) {
    case 'map':
      return words.titled(map.info.title)
    case 'persona':
      return personaName(app, target.id)
    case 'stage':
      return stageName(app, target.id)
    case 'touchpoint':
      return touchpointName(app, target.id)
    case 'lane':
      return laneName(app, target.id)
    case 'channel':
      return map.get('channel', target.id)?.name || words.text('unnamed-channel')
    case 'team':
      return map.get('team', target.id)?.name || words.text('unnamed-team')
    case 'person':
      return map.get('person', target.id)?.name || words.text('unnamed-person')
    case 'question':
      return map.get('question', target.id)?.text.trim().split('\n', 1)[0] || words.text('unnamed-question')
    case 'action':
      return map.get('action', target.id)?.title.trim() || words.text('unnamed-action')
    case 'metric':
      return map.get('metric', target.id)?.title.trim() || words.text('unnamed-metric')
    case 'inconsistency': {
      const it = map.get('inconsistency', target.id)
      return it?.topic.trim() || words.text('unnamed-inconsistency')
    }
    case 'card':
      return cardName(app, target.id)
    case 'hand_off': {
      const handOff = map.get('hand_off', target.id)
      return handOff ? crossingName(app, handOff.from_touchpoint, handOff.to_touchpoint) : ''
    }
    case 'metric':
      return map.get('metric', target.id)?.title.trim() || words.text('kind-metric')
    case 'emotion': {
      const emotion = map.get('emotion', target.id)
      if (!emotion) return ''
      return words.text('name-emotion', {
        persona: personaName(app, emotion.persona),
        touchpoint: touchpointName(app, emotion.touchpoint),
      })
    }
    default:
      return ''
  }
}

/** What sort of thing it is, in a word. */
export function kindName(app: App, { record, id }: Target): string {
  const isHeading = record === 'card' && app.map.get('card', id)?.kind === 'heading'
  return app.words.text(isHeading ? 'card-heading' : `kind-${record}`)
}

/** From one touchpoint to another. */
export function crossingName(app: App, from: string, to: string): string {
  return app.words.text('name-hand-off', {
    from: touchpointName(app, from),
    to: touchpointName(app, to),
  })
}

/** So many things of a kind: “1 card”, “3 cards”. */
export function counted(app: App, kind: RecordKind, count: number): string {
  const things = app.words.text(`things-${kind}`, { count })
  return count === 1 ? app.words.text('one-thing', { thing: things }) : things
}

/** Several things in one sentence: “3 cards and 2 ratings”. */
export function listed(app: App, things: readonly string[]): string {
  return new Intl.ListFormat(app.words.locale, { type: 'conjunction' }).format(things)
}

function cardName(app: App, card: string): string {
  const record = app.map.get('card', card)
  if (!record) return ''
  const line = record.text.split('\n', 1)[0]?.trim() || record.image_alt
  return line || app.words.text(`card-${record.kind}`)
}
