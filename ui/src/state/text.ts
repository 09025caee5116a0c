/** The text of a thing that can be typed on the canvas. */

import type { App } from './app'
import { newId } from './ids'
import { keepTime, lastingAt, secondsOf, writtenTime } from './lasting'
import { shown } from './nodeId'
import { targetOf } from './selection.svelte'

/** The text that a thing has, and the column that holds it. */
export function textOf(app: App, node: string): { column: 'text' | 'title' | 'name' | 'time'; text: string } | null {
  const lasting = lastingAt(node)
  if (lasting) return { column: 'time', text: writtenTime(app, secondsOf(app, lasting)) }
  // What stands in for a folded stage shows no name of its own.
  // The cells of a table are typed by the rules of their columns.
  const target = NAMELESS.has(shown(node).is) ? null : targetOf(node, app.map)
  switch (target?.record) {
    case 'card':
      return { column: 'text', text: app.map.get('card', target.id)?.text ?? '' }
    case 'map':
      return { column: 'title', text: app.map.info.title }
    case 'stage':
    case 'touchpoint':
    case 'lane':
      return { column: 'title', text: app.map.get(target.record, target.id)?.title ?? '' }
    case 'persona':
      return { column: 'name', text: app.map.get('persona', target.id)?.name ?? '' }
    default:
      return null
  }
}

const NAMELESS: ReadonlySet<string> = new Set(['folded', 'field', 'derived'])

/** Keeps what was typed into a thing that is there. */
export async function keepText(app: App, node: string, text: string): Promise<void> {
  const lasting = lastingAt(node)
  if (lasting) {
    await keepTime(app, lasting, text)
    return
  }
  const target = targetOf(node, app.map)
  const known = textOf(app, node)
  if (!target || !known || known.text === text) return
  const { record, id } = target
  if (record === 'card' || record === 'touchpoint') {
    if (await app.session.edit({ do: 'write', record, id, text, first_id: newId() })) sayText(app, node)
    return
  }
  const set = { [known.column]: text }
  if (await app.session.edit({ do: 'change', record, ids: [id], set })) sayText(app, node)
}

/** Speaks what a thing says now: its marks have gone. */
function sayText(app: App, node: string): void {
  const text = textOf(app, node)?.text.trim() ?? ''
  app.speech.say(text === '' ? app.words.text('said-emptied') : app.words.text('said-written', { text }))
}
