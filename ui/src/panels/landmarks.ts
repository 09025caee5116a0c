/** The places of the open map that one can go to, with the names they are found by. */

import type { App } from '../state/app'
import { nodeOf } from '../state/nodeId'
import { visible } from '../state/stacks'
import { places, stageName } from '../state/where'
import { kindName, nameOf } from './names'

export type LandmarkKind = 'stage' | 'touchpoint' | 'lane' | 'persona' | 'card'

export interface Landmark {
  kind: LandmarkKind
  id: string
  node: string
  /** In one line. */
  name: string
  /** All that it is found by. */
  text: string
}

/** Stages, each with its touchpoints behind it. */
export function journeyOf(app: App): Landmark[] {
  return app.map
    .all('stage')
    .flatMap((stage) => [
      ...landmark(app, 'stage', stage.id),
      ...app.map.touchpointsOf(stage.id).flatMap(({ id }) => landmark(app, 'touchpoint', id)),
    ])
}

/** All that can be gone to, the large before the small. What is hidden is nowhere. */
export function landmarks(app: App): Landmark[] {
  if (app.session.open === null) return []
  const all = (kind: 'lane' | 'persona' | 'card'): Landmark[] =>
    app.map.all(kind).flatMap(({ id }) => landmark(app, kind, id))
  const journey = journeyOf(app)
  return [
    ...journey.filter((it) => it.kind === 'stage'),
    ...journey.filter((it) => it.kind === 'touchpoint'),
    ...all('lane'),
    ...all('persona'),
    ...all('card'),
  ]
}

/** What it is and where, in a few words. */
export function whereabouts(app: App, { kind, id }: Landmark): string {
  const { map, words } = app
  const what = kindName(app, { record: kind, id })
  switch (kind) {
    case 'touchpoint':
      return words.text('landmark-in', {
        kind: what,
        where: stageName(app, map.get('touchpoint', id)?.stage ?? ''),
      })
    case 'card':
      return words.text('landmark-in', { kind: what, where: places(app, 'card', [id]) ?? '' })
    default:
      return what
  }
}

function landmark(app: App, record: LandmarkKind, id: string): Landmark[] {
  const own = nodeOf({ record, id })
  const node = own === null ? null : visible(app.map, own)
  if (node === null || !app.scene.node(node)) return []
  const name = nameOf(app, { record, id })
  const card = record === 'card' ? app.map.get('card', id) : undefined
  return [{ kind: record, id, node, name, text: card?.text || name }]
}
