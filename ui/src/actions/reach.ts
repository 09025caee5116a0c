/** Goes to a record, wherever it is shown: on the map, or in a panel where it has no place there. */

import type { Target } from '../host'
import type { App } from '../state/app'
import type { MapState } from '../state/map.svelte'
import type { Panel } from '../state/dialogs.svelte'
import { nodeOf, shown } from '../state/nodeId'
import { visible } from '../state/stacks'
import { elsewhere, facesOf } from '../state/tracks'
import { goTo, showNode } from './goTo'

/** The panels that show records of which there is nothing on the map. */
const PANELS: Partial<Record<Target['record'], Panel>> = {
  channel: 'channels',
  team: 'teams',
  person: 'teams',
  question: 'questions',
  action: 'actions',
  inconsistency: 'inconsistencies',
}

/** Shows a record and puts the keyboard there. */
export async function reach(app: App, target: Target): Promise<void> {
  await bring(app, target, goTo)
}

/** Shows a record. The keyboard stays where it is. */
export async function showRecord(app: App, target: Target): Promise<void> {
  await bring(app, target, showNode)
}

/** The node by which a record is on the map, seen or not; nothing if it never is. */
export function placeOf(map: MapState, target: Target): string | null {
  if (target.record === 'emotion') {
    const it = map.get('emotion', target.id)
    return it ? `emotion:${it.persona}:${it.touchpoint}` : null
  }
  const node = nodeOf(target)
  return node === null ? null : visible(map, node)
}

async function bring(
  app: App,
  target: Target,
  show: (app: App, node: string) => Promise<void>,
): Promise<void> {
  const panel = PANELS[target.record]
  if (panel !== undefined) {
    app.dialogs.showRecord(panel, target.id)
    return
  }
  const node = placeOf(app.map, target)
  if (node === null) return
  const isSeen = (it: string): boolean => app.scene.node(it) !== undefined
  const faces = facesOf(app.map, node)
  // Only the journey shows everything.
  if (!faces.some(isSeen)) await app.session.look('journey')
  const face = faces.find(isSeen)
  if (face !== undefined) {
    await show(app, face)
    return
  }
  // It is folded or hidden: its form says so, and leads out of there.
  const near = elsewhere(app.map, node)
  const stage = app.map.get('touchpoint', shownTouchpoint(near))?.stage
  const around = [near, ...(stage === undefined ? [] : [`folded:${stage}`])].find(isSeen)
  if (around !== undefined) await show(app, around)
  app.selection.only(node)
  app.dialogs.showPanel('inspector')
}

function shownTouchpoint(node: string): string | null {
  const it = shown(node)
  return it.is === 'touchpoint' ? it.touchpoint : null
}
