/** Makes questions of what is only assumed. */

import type { Command, Target } from '../host'
import { plain } from '../i18n/words.svelte'
import type { App } from '../state/app'
import { newId } from '../state/ids'
import { nodeOf } from '../state/nodeId'
import { ORIGINS } from '../state/questions'
import { targets } from '../state/selection.svelte'
import { textOf } from '../state/text'
import { personaName, touchpointName } from '../state/where'
import { mapIsOpen, type Action } from './action'
import { offerUndo } from './history'

export const askQuestion: Action = {
  id: 'ask-question',
  label: 'action-ask-question',
  group: 'insert',
  keys: ['Mod+Shift+Q'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && assumed(app).length > 0,
  why: 'why-nothing-to-ask',
  run: (app) => askAbout(app, assumed(app)),
}

/** Makes a question of each of these. */
export async function askAbout(app: App, asked: readonly Target[]): Promise<void> {
  const commands = asked.map(({ record, id }): Command => {
    const set = { text: wording(app, { record, id }), [record]: id }
    return { do: 'create', record: 'question', id: newId(), set }
  })
  if (!(await app.session.editAll(commands))) return
  offerUndo(app, app.words.text('said-asked', { count: asked.length }))
}

/** Whether a question can be made of a thing: what was asked about already is not asked again. */
export function canAskAbout(app: App, target: Target): boolean {
  return askable(app, [target]).length > 0
}

/** What is selected and can be asked about. */
function assumed(app: App): Target[] {
  return askable(app, targets(app.selection, app.map))
}

/** Those that can be asked about and have not been yet. */
export function askable(app: App, things: readonly Target[]): Target[] {
  const asked = new Set(
    app.map.all('question').flatMap((it) => ORIGINS.map((record) => it[record] ?? '')),
  )
  const origins: readonly string[] = ORIGINS
  return things.filter(
    ({ record, id }) => origins.includes(record) && !asked.has(id) && !isHeading(app, record, id),
  )
}

function isHeading(app: App, record: Target['record'], id: string): boolean {
  return record === 'card' && app.map.get('card', id)?.kind === 'heading'
}

function wording(app: App, target: Target): string {
  const named = nameFor(app, target)
  if (named !== null) return plain(app.words.text('question-of', { text: named }))
  const node = nodeOf(target)
  const text = (node && textOf(app, node)?.text.trim()) ?? ''
  return text === '' ? '' : plain(app.words.text('question-of', { text }))
}

/** What stands for a thing that has no text of its own. */
function nameFor(app: App, { record, id }: Target): string | null {
  if (record === 'hand_off') {
    const it = app.map.get('hand_off', id)
    if (!it) return null
    const [from, to] = [it.from_touchpoint, it.to_touchpoint].map((end) => touchpointName(app, end))
    return app.words.text('name-hand-off', { from: from ?? '', to: to ?? '' })
  }
  if (record === 'emotion') {
    const it = app.map.get('emotion', id)
    if (!it) return null
    const [persona, touchpoint] = [personaName(app, it.persona), touchpointName(app, it.touchpoint)]
    return app.words.text('name-emotion', { persona, touchpoint })
  }
  return record === 'metric' ? app.map.get('metric', id)?.title || null : null
}
