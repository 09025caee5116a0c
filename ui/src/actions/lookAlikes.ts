/** Cards that read alike: what finds them, and what becomes of them. */

import { newId } from '../state/ids'
import type { App } from '../state/app'
import { shown } from '../state/nodeId'
import { visible } from '../state/stacks'
import { textOf } from '../state/text'
import { mapIsOpen, type Action } from './action'
import { layUnder } from './stack'

export const findDuplicates: Action = {
  id: 'find-duplicates',
  label: 'action-find-duplicates',
  group: 'find',
  keys: ['Mod+Shift+D'],
  at: 'window',
  when: (app) => mapIsOpen(app) && app.map.all('card').length > 1,
  why: 'why-no-cards',
  run: (app) => app.dialogs.show({ is: 'duplicates' }),
}

/**
 * Offers to stack a card that was just made with one beside it that reads like
 * it. Nobody has to answer, and whoever types goes on typing.
 */
export async function offerStacking(app: App, node: string): Promise<void> {
  const map = app.session.open
  const it = shown(node)
  if (map === null || it.is !== 'card') return
  const [like] = await app.host.likeBeside(map, it.card).catch(() => [])
  if (like === undefined || app.session.open !== map) return
  app.toasts.ask(
    app.words.text('alike-asked', { text: firstLine(app, like) }),
    { label: app.words.text('alike-stack'), run: () => void accept(app, like, it.card) },
    { label: app.words.text('alike-leave'), run: () => void leaveApart(app, like, [it.card]) },
  )
}

/** Notes that cards do not mean the same as one, so that nobody is asked again. */
export function leaveApart(app: App, card: string, others: readonly string[]): Promise<boolean> {
  return app.session.editAll(
    others.map((other) => ({ do: 'create', record: 'unlike', id: newId(), set: { card, other } })),
  )
}

async function accept(app: App, like: string, card: string): Promise<void> {
  const { typing } = app.editing
  if (!(await layUnder(app, [like, card]))) return
  // The field of the next card stood below the one that is in the stack now.
  if (typing?.what === 'card' && typing === app.editing.typing && typing.below !== null) {
    app.editing.draft(typing.place, visible(app.map, typing.below))
  }
}

/** A message is read in passing. */
function firstLine(app: App, card: string): string {
  const letters = [...(textOf(app, `card:${card}`)?.text.trim().split('\n', 1)[0] ?? '')]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('').trimEnd()}…` : letters.join('')
}

const LONGEST = 60
