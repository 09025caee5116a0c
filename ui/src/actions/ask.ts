/** Makes questions of what is only assumed. */

import type { Command, Target } from '../host'
import type { App } from '../state/app'
import { newId } from '../state/ids'
import { nodeOf } from '../state/nodeId'
import { ORIGINS } from '../state/questions'
import { targets } from '../state/selection.svelte'
import { textOf } from '../state/text'
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
  run: async (app) => {
    const asked = assumed(app)
    const commands = asked.map(({ record, id }): Command => {
      const set = { text: wording(app, { record, id }), [record]: id }
      return { do: 'create', record: 'question', id: newId(), set }
    })
    if (!(await app.session.editAll(commands))) return
    offerUndo(app, app.words.text('said-asked', { count: asked.length }))
  },
}

/** What is selected and can be asked about; what was asked about already is not asked again. */
function assumed(app: App): Target[] {
  const asked = new Set(
    app.map.all('question').flatMap((it) => ORIGINS.map((record) => it[record] ?? '')),
  )
  const origins: readonly string[] = ORIGINS
  return targets(app.selection, app.map).filter(
    ({ record, id }) => origins.includes(record) && !asked.has(id) && !isHeading(app, record, id),
  )
}

function isHeading(app: App, record: Target['record'], id: string): boolean {
  return record === 'card' && app.map.get('card', id)?.kind === 'heading'
}

function wording(app: App, target: Target): string {
  const node = nodeOf(target)
  const text = (node && textOf(app, node)?.text.trim()) ?? ''
  return text === '' ? '' : plain(app.words.text('question-of', { text }))
}

/** Signs that keep the directions of texts apart have no place in what is kept. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '')
}
