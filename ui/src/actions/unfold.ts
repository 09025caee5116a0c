/** Brings into the picture what is folded or hidden. */

import type { Command } from '../host'
import type { App } from '../state/app'
import type { MapState } from '../state/map.svelte'
import { shown } from '../state/nodeId'

/** Opens and shows all that these nodes lie in, as one step. */
export async function unfold(app: App, nodes: readonly string[]): Promise<void> {
  // Only the journey shows everything that can be found.
  await app.session.look('journey')
  const commands = unfolding(app.map, nodes)
  if (commands.length > 0 && (await app.session.editAll(commands))) {
    app.speech.say(app.words.text('said-opened'))
  }
}

/** What has to be different for these nodes to be in the picture. */
export function unfolding(map: MapState, nodes: readonly string[]): Command[] {
  const places = nodes.map((node) => placeOf(map, node))
  const stages = new Set(places.map(({ stage }) => stage))
  const lanes = new Set(places.map(({ lane }) => lane))
  const folded = map.all('stage').filter((it) => stages.has(it.id) && it.collapsed)
  const low = map.all('lane').filter((it) => lanes.has(it.id) && it.collapsed)
  const hidden = map.all('lane').filter((it) => lanes.has(it.id) && it.hidden)
  return [
    change('stage', folded, { collapsed: false }),
    change('lane', low, { collapsed: false }),
    change('lane', hidden, { hidden: false }),
  ].flat()
}

/** The stage and the lane that a node lies in, as far as there are any. */
function placeOf(map: MapState, node: string): { stage?: string | undefined; lane?: string | undefined } {
  const it = shown(node)
  const stageOf = (touchpoint: string | null | undefined): string | undefined =>
    map.get('touchpoint', touchpoint ?? null)?.stage
  switch (it.is) {
    case 'card': {
      const card = map.get('card', it.card)
      return { stage: card?.stage ?? stageOf(card?.touchpoint), lane: card?.lane }
    }
    case 'touchpoint':
      return { stage: stageOf(it.touchpoint) }
    case 'emotion':
      return {
        stage: stageOf(it.touchpoint),
        lane: map.all('lane').find(({ kind }) => kind === 'emotions')?.id,
      }
    case 'handOff':
      return { stage: stageOf(map.get('hand_off', it.handOff)?.from_touchpoint) }
    case 'lane':
      return { lane: it.lane }
    default:
      return {}
  }
}

function change(
  record: 'stage' | 'lane',
  things: readonly { id: string }[],
  set: Record<string, boolean>,
): Command[] {
  return things.length === 0 ? [] : [{ do: 'change', record, ids: things.map(({ id }) => id), set }]
}
