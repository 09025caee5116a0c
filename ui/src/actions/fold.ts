/** Folds stages and lanes away, and opens them again. */

import type { App } from '../state/app'
import { targets } from '../state/selection.svelte'
import { mapIsOpen, type Action } from './action'
import { byKind } from './kinds'

const FOLDED = ['stage', 'lane'] as const

export const fold: Action = {
  id: 'fold',
  label: 'action-fold',
  group: 'view',
  keys: ['Mod+.'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && foldable(app).length > 0,
  run: (app) => foldOrOpen(app),
}

/** Folds what is selected, or opens it if all of it is folded. */
export async function foldOrOpen(app: App): Promise<void> {
  const found = foldable(app)
  const folded = found.flatMap(([record, ids]) => ids.map((id) => app.map.get(record, id)?.collapsed))
  const collapsed = !folded.every(Boolean)
  const done = await app.session.editAll(
    found.map(([record, ids]) => ({ do: 'change', record, ids, set: { collapsed } })),
  )
  if (done) app.speech.say(app.words.text(collapsed ? 'said-folded' : 'said-opened'))
}

function foldable(app: App): [(typeof FOLDED)[number], string[]][] {
  return byKind(targets(app.selection, app.map), FOLDED).map(([record, ids]) => [
    record,
    record === 'lane' ? ids.filter((id) => !isLine(app, id)) : ids,
  ])
}

function isLine(app: App, lane: string): boolean {
  return app.map.get('lane', lane)?.kind.startsWith('line_of') ?? true
}
