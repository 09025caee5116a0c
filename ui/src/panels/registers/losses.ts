/** What becomes of the map when a record goes, for the person who is about to remove it. */

import type { Target } from '../../host'
import type { RecordKind } from '../../host/bindings/RecordKind'
import type { App } from '../../state/app'
import { counted, listed, nameOf } from '../names'

/** Things in words: “3 cards”. */
export interface Losses {
  /** What cannot be without it and goes too. */
  gone: string[]
  /** What names it and names it no longer. */
  changed: string[]
}

/** What the core does is the core's; this only says it before. */
export function losses(app: App, { record, id }: Target): Losses {
  const { map } = app
  const count = (kind: RecordKind, ids: Iterable<string>): string[] => {
    const { size } = new Set(ids)
    return size > 0 ? [counted(app, kind, size)] : []
  }
  const those = (kind: RecordKind, ...columns: string[]): string[] => {
    const records = map.all(kind) as readonly unknown[] as readonly Record<string, unknown>[]
    const named = records.filter((it) => columns.some((column) => it[column] === id))
    return count(kind, named.map((it) => String(it['id'])))
  }
  const owned = (column: string): string[] =>
    (['map', 'touchpoint', 'card', 'hand_off', 'metric', 'action', 'question'] as const).flatMap(
      (kind) => those(kind, column),
    )
  switch (record) {
    case 'lane':
      return { gone: those('card', 'lane'), changed: [] }
    case 'persona':
      return {
        gone: [...those('emotion', 'persona'), ...those('reading', 'persona')],
        changed: those('question', 'persona'),
      }
    case 'channel': {
      const links = map.all('touchpoint_channel').filter((it) => it.channel === id)
      const touchpoints = map.all('touchpoint').filter((it) => it.channel === id)
      const personas = map.all('persona_channel').filter((it) => it.channel === id)
      return {
        gone: [
          ...those('metric', 'channel'),
          ...those('reading', 'channel'),
          ...those('inconsistency', 'channel', 'other'),
        ],
        changed: [
          ...count('touchpoint', [...touchpoints.map((it) => it.id), ...links.map((it) => it.touchpoint)]),
          ...count('persona', personas.map((it) => it.persona)),
        ],
      }
    }
    case 'team':
      return {
        gone: those('accountable', 'team'),
        changed: [...those('person', 'team'), ...owned('owner_team'), ...those('claim', 'team')],
      }
    case 'person':
      return { gone: [], changed: [...owned('owner_person'), ...those('claim', 'person')] }
    default:
      return { gone: [], changed: [] }
  }
}

/** The same in sentences, before it is done or after; nothing if there is nothing to say. */
export function lossesSaid(app: App, { gone, changed }: Losses, when: 'before' | 'after'): string | null {
  const say = (things: readonly string[], message: string): string[] =>
    things.length > 0 ? [app.words.text(message, { what: listed(app, things) })] : []
  const said = [
    ...say(gone, when === 'before' ? 'remove-takes' : 'removed-with'),
    ...say(changed, when === 'before' ? 'remove-changes' : 'removed-from'),
  ]
  return said.length > 0 ? said.join(' ') : null
}

/** Removes a record; says what became of others, and offers the way back. */
export async function removeNamed(app: App, target: Target): Promise<void> {
  const name = nameOf(app, target)
  const lost = losses(app, target)
  if (!(await app.session.edit({ do: 'remove', targets: [target] }))) return
  app.toasts.done(
    app.words.text('removed-named', { name }),
    { label: app.words.text('action-undo'), run: () => void app.session.undo(), ofStep: true },
    lossesSaid(app, lost, 'after'),
  )
}
