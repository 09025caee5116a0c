/** Walks the line from hand-off to hand-off, and takes those that are suggested. */

import { tick } from 'svelte'

import { focusMap } from '../canvas/focusMap'
import type { Command } from '../host'
import type { Passage } from '../host/bindings/Passage'
import type { App } from '../state/app'
import type { Rect } from '../state/geometry'
import { newId } from '../state/ids'
import { nodeOfPassage, type Sought } from '../state/line.svelte'
import { mapIsOpen, type Action } from './action'
import { showNode } from './goTo'
import { offerUndo } from './history'

export const handOffDrawer: Action = {
  id: 'hand-off-drawer',
  label: 'action-hand-off-drawer',
  group: 'view',
  keys: ['Mod+F6'],
  at: 'window',
  when: mapIsOpen,
  ticked: (app) => mapIsOpen(app) && app.line.open,
  run: (app) => {
    if (!app.line.open) {
      app.line.show()
      return
    }
    app.line.close()
    focusMap(app)
  },
}

/** So much of the map is seen around a mark, in its own units. */
const [ASIDE, ABOVE, BELOW, LEAST] = [240, 72, 152, 24]

const walks: readonly Action[] = [
  { id: 'next-hand-off' as const, keys: ['F6'], by: 1 as const },
  { id: 'previous-hand-off' as const, keys: ['Shift+F6'], by: -1 as const },
].map(({ id, keys, by }) => ({
  id,
  label: `action-${id}`,
  group: 'find',
  keys,
  at: 'window',
  when: (app) => mapIsOpen(app) && app.line.passages.length > 0,
  why: 'why-no-passages',
  run: (app) => walk(app, by),
}))

const describe: Action = {
  id: 'describe-hand-off',
  label: 'action-describe-hand-off',
  group: 'insert',
  keys: [],
  at: 'window',
  when: (app) => mapIsOpen(app) && isSuggested(here(app)),
  why: 'why-no-suggestion',
  run: (app) => describeThese(app, [here(app) ?? []].flat()),
}

const describeAll: Action = {
  id: 'describe-hand-offs',
  label: 'action-describe-hand-offs',
  group: 'insert',
  keys: [],
  at: 'window',
  when: (app) => mapIsOpen(app) && app.line.passages.some(isSuggested),
  why: 'why-no-suggestion',
  run: (app) => describeThese(app, app.line.passages.filter(isSuggested)),
}

const noHandOff: Action = {
  id: 'no-hand-off',
  label: 'action-no-hand-off',
  group: 'edit',
  keys: [],
  at: 'window',
  when: (app) => mapIsOpen(app) && isSuggested(here(app)),
  why: 'why-no-suggestion',
  run: (app) => {
    const passage = here(app)
    if (passage) app.line.look(nodeOfPassage(passage))
    app.line.show()
    app.line.asksWhy = true
  },
}

const another: Action = {
  id: 'another-hand-off',
  label: 'action-another-hand-off',
  group: 'insert',
  keys: [],
  at: 'window',
  when: (app) => mapIsOpen(app) && here(app) !== null,
  why: 'why-no-hand-off',
  run: async (app) => {
    const passage = here(app)
    if (passage === null) return
    const { from, to } = passage
    const set = { from_touchpoint: from, to_touchpoint: to, kind: 'exception' }
    await open(app, { do: 'create', record: 'hand_off', id: newId(), set })
  },
}

export const handOffs: readonly Action[] = [
  handOffDrawer, ...walks, describe, describeAll, another, noHandOff,
]

/** Goes to the next place of that sort along the line, or the one before. */
export async function walk(app: App, by: 1 | -1, sought?: Sought): Promise<void> {
  const { active } = app.selection
  // From where the map is looked at, if that is on the line.
  if (active !== null) app.line.look(active)
  const next = app.line.step(by, sought)
  if (next) await goToPassage(app, next)
}

/** Says that nothing is handed over where the journey arrives, and why. */
export async function letBe(app: App, { to }: Passage, reason: string): Promise<boolean> {
  const set = { rule: 'change-without-hand-off', reason, touchpoint: to }
  const made = await app.session.edit({ do: 'create', record: 'silence', id: newId(), set })
  if (made) offerUndo(app, app.words.text('said-no-hand-off'))
  return made !== null
}

/** Looks at a passage. The keyboard stays where it is. */
export async function goToPassage(app: App, passage: Passage): Promise<void> {
  const node = nodeOfPassage(passage)
  app.line.look(node)
  // Not every lens has a mark for it, and a stage may be folded.
  const stage = app.map.get('touchpoint', passage.to)?.stage ?? ''
  const stands = [node, `touchpoint:${passage.to}`, `folded:${stage}`, `stage:${stage}`]
  const shown = stands.find((it) => app.scene.node(it)) ?? node
  await showNode(app, shown)
  const frame = app.scene.frame(shown)
  if (frame) app.camera.read(around(frame))
}

/** A mark with as much around it as shows from where the line comes, and where it goes. */
function around({ x, y, width, height }: Rect): Rect {
  return { x: x - ASIDE, y: y - ABOVE, width: width + 2 * ASIDE, height: Math.min(height, LEAST) + ABOVE + BELOW }
}

/** Writes down hand-offs that are suggested; of one only, opens it. */
export async function describeThese(app: App, passages: readonly Pick<Passage, 'from' | 'to'>[]): Promise<void> {
  const commands = passages.map(({ from, to }): Command => {
    const set = { from_touchpoint: from, to_touchpoint: to }
    return { do: 'create', record: 'hand_off', id: newId(), set }
  })
  const [first] = commands
  if (first?.do === 'create' && commands.length === 1) await open(app, first)
  else if (await app.session.editAll(commands)) {
    offerUndo(app, app.words.text('said-described', { count: passages.length }))
  }
}

/** Makes a hand-off and looks at it. */
async function open(app: App, made: Extract<Command, { do: 'create' }>): Promise<void> {
  const node = `hand_off:${made.id}`
  app.line.expect(node)
  if (!(await app.session.edit(made))) return
  await tick()
  if (app.scene.node(node)) app.selection.only(node)
}

/** The passage that is selected, or that the drawer shows. */
function here(app: App): Passage | null {
  const { active } = app.selection
  const selected = app.line.passages.find((it) => nodeOfPassage(it) === active)
  return selected ?? (app.line.open ? app.line.current : null)
}

function isSuggested(passage: Passage | null): boolean {
  return passage?.hand_off === null
}
