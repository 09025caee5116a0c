/** A card over several touchpoints in the hand: its beginning says where it goes. */

import type { App } from '../../state/app'
import type { Point } from '../../state/geometry'
import { shown } from '../../state/nodeId'
import { columnsOf } from './stretch'

/**
 * From where the hand is to the point that stands for it, in the column where
 * the card would begin; nothing for a card of one touchpoint.
 */
export function anchorOf(app: App, node: string, grip: Point): ((at: Point) => Point) | null {
  const it = shown(node)
  const card = it.is === 'card' ? app.map.get('card', it.card) : undefined
  const box = app.scene.frame(node)
  if (!card || !box || card.touchpoint === null || card.until === null) return null
  const from = card.touchpoint
  const begins = columnsOf(app).find(({ first, last }) => from === first || from === last)
  const inset = Math.min(begins?.box.width ?? box.width, box.width) / 2
  const aside = app.scene.direction === 'ltr' ? inset - grip.x : box.width - inset - grip.x
  return (at) => ({ x: at.x + aside, y: at.y })
}
