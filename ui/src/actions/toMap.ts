/** Sends what is selected to another map of the library. */

import type { LibraryEntry, Place, Target } from '../host'
import type { TransferWay } from '../host/bindings/TransferWay'
import type { App } from '../state/app'
import { targets } from '../state/selection.svelte'
import { somethingIsSelected, type Action } from './action'

export const toMap: readonly Action[] = (['move', 'copy'] as const).map((way) => ({
  id: `${way}-to-map`,
  label: `action-${way}-to-map`,
  group: 'move',
  keys: [],
  at: 'canvas',
  when: (app) => somethingIsSelected(app) && leaving(app) !== null,
  run: (app) => app.dialogs.show({ is: 'toMap', way }),
}))

/** What is selected, if all of it can go to another map together. */
export function leaving(app: App): Target[] | null {
  const chosen = targets(app.selection, app.map)
  const [first] = chosen
  const leaves = first && KINDS.has(first.record) && chosen.every((it) => it.record === first.record)
  return leaves ? chosen : null
}

const KINDS: ReadonlySet<string> = new Set(['card', 'touchpoint', 'stage'])

/** The other maps, what was changed last first. */
export function otherMaps(app: App): readonly LibraryEntry[] {
  return (app.library.entries ?? []).filter((it) => it.id !== app.session.open)
}

/** Sends things away, and offers to take that back or to go after them. Whether it was done. */
export async function send(
  app: App,
  way: TransferWay,
  things: readonly Target[],
  to: LibraryEntry,
  at: Place | null,
): Promise<boolean> {
  const from = app.session.open
  const kind = things[0]?.record
  if (from === null || kind === undefined) return false
  const { words, session, host } = app
  const asked = { from, to: to.id, targets: [...things], at, way }
  const done = await session.attempt(() => host.transfer(asked))
  if (!done) return false
  if (done.edited) await session.play(done.edited)
  const count = things.length
  const message = words.text(way === 'move' ? 'sent-moved' : 'sent-copied', {
    what: words.text(`sent-${kind}`, { count }),
    title: words.titled(to.title),
  })
  app.toasts.done(message, [
    {
      label: words.text(way === 'move' ? 'sent-undo-both' : 'action-undo'),
      run: () => void takeBack(app, done.mark),
      ofStep: true,
    },
    { label: words.text('sent-open'), run: () => void session.openMap(to.id) },
  ])
  return true
}

async function takeBack(app: App, mark: string): Promise<void> {
  const edited = await app.session.attempt(() => app.host.takeBackTransfer(mark).then((it) => ({ it })))
  if (!edited) return
  if (edited.it) await app.session.play(edited.it)
  app.toasts.done(app.words.text('sent-taken-back'))
}
