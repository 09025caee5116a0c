/** Types into what is selected, or a new card into a cell. */

import { draftAt } from '../state/draft'
import type { App } from '../state/app'
import { shown } from '../state/nodeId'
import { textOf } from '../state/text'
import { mapIsOpen, type Action } from './action'
import { changeField } from './field'
import { foldOrOpen } from './fold'
import { sortBy } from './register'
import { fillerOf } from './insert'
import { opensMeasure } from './measure'

export const editText: Action = {
  id: 'edit-text',
  label: 'action-edit-text',
  group: 'edit',
  keys: ['F2', 'Enter'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && opens(app, app.selection.active),
  run: (app) => openText(app, app.selection.active),
}

/** Opens the text of a node, or a new thing where a node waits for one. */
export function openText(app: App, node: string | null): void {
  if (node === null) return
  if (shown(node).is === 'folded') {
    app.selection.only(node)
    void foldOrOpen(app)
    return
  }
  if (opensMeasure(app, node)) return
  const head = shown(node)
  if (head.is === 'head') {
    void sortBy(app, head.column)
    return
  }
  if (shown(node).is === 'field') {
    app.selection.only(node)
    void changeField(app, node)
    return
  }
  if (isPassage(node)) {
    app.line.look(node)
    app.line.show()
    return
  }
  if (textOf(app, node)) {
    app.editing.open(node)
    return
  }
  const fill = fillerOf(app, node)
  if (fill) {
    void fill()
    return
  }
  const draft = draftAt(app, node)
  if (draft) app.editing.draft(draft.place, draft.below)
}

function opens(app: App, node: string | null): boolean {
  if (node === null) return false
  return (
    ['folded', 'field', 'head', 'metric', 'usual'].includes(shown(node).is) || isPassage(node) ||
    textOf(app, node) !== null || fillerOf(app, node) !== null || draftAt(app, node) !== null
  )
}

/** Whether it is described in the drawer over the line. */
function isPassage(node: string): boolean {
  return shown(node).is === 'handOff' || shown(node).is === 'crossing'
}
