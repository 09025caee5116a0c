/** What is said of the place where the keyboard is, after its name. */

import type { App } from '../state/app'
import { unbroken } from '../state/lines'
import { shown } from '../state/nodeId'
import { thingsIn } from '../state/standing'
import { laneName, place, stageName, touchpointName } from '../state/where'
import { nameOf } from './roles'

/**
 * Where a thing is on the map, and what is written on it that its name leaves out. Elements that
 * are out of sight are not there, so that no table of elements could tell it.
 */
export function hereOf(app: App, node: string): string {
  const [first = '', ...others] = [...where(app, node), ...besideName(app, node)]
  return others.reduce((told, more) => app.words.text('here-more', { told, more }), first)
}

function where(app: App, node: string): string[] {
  const { map, words } = app
  const it = shown(node)
  switch (it.is) {
    case 'card': {
      const card = map.get('card', it.card)
      const isInCell =
        card?.touchpoint != null && card.until === null && card.under === null && card.heading === null
      if (!isInCell) break
      const cards = map.beside(card)
      return [
        words.text('here-card', {
          ...columnOf(app, card.lane, card.touchpoint ?? ''),
          position: cards.findIndex((other) => other.id === card.id) + 1,
          count: cards.length,
        }),
      ]
    }
    case 'cell':
      // In a text it is a line that says itself what it is.
      if (app.scene.node(node)?.role.is !== 'cell') return []
      return [words.text('here-cell', columnOf(app, it.lane, it.touchpoint)), ...emptiness(app, node)]
    case 'span':
      if (app.scene.node(node)?.role.is !== 'cell') return []
      return [
        words.text('here-span', { lane: laneName(app, it.lane), stage: stageName(app, it.stage) }),
        ...emptiness(app, node),
      ]
  }
  const told = place(app, node)
  return told === null ? [] : [told]
}

function columnOf(app: App, lane: string, touchpoint: string): Record<string, string> {
  return {
    lane: laneName(app, lane),
    touchpoint: touchpointName(app, touchpoint),
    stage: stageName(app, app.map.get('touchpoint', touchpoint)?.stage ?? ''),
  }
}

function emptiness(app: App, cell: string): string[] {
  const isEmpty = thingsIn(app, cell).length === 0 && textsOf(app, cell).length === 0
  return isEmpty ? [app.words.text('here-empty')] : []
}

/** What is written on a thing whose name is not all that is written on it. */
function besideName(app: App, node: string): string[] {
  const name = nameOf(app.scene.node(node))
  if (!name) return []
  // The text of a card is in its name, and so are the numbers of its signs.
  const isSaid = (text: string, index: number): boolean =>
    name.includes(text) && (index === 0 || /^\p{Nd}+$/u.test(text))
  return textsOf(app, node).filter((text, index) => !isSaid(text, index))
}

function textsOf(app: App, node: string): string[] {
  const items = app.scene.node(node)?.items ?? []
  return items.flatMap((item) => (item.draw === 'text' ? [unbroken(item)] : [])).filter((text) => text !== '')
}
