/**
 * The rows between which the journey weaves where one looks at its channels, or
 * at those who answer for it: what they are, and how a touchpoint comes onto one.
 */

import type { Command, Lens } from '../host'
import type { App } from './app'
import type { Rect } from './geometry'
import type { MapState } from './map.svelte'
import { nodeOf, shown } from './nodeId'
import { targetOf } from './selection.svelte'
import type { SceneState } from './scene.svelte'

export type Track =
  | { is: 'channel' | 'team' | 'person'; id: string }
  /** No channel; nobody knows who answers for it; several say they do. */
  | { is: 'none' | 'unknown' | 'disputed' }

/** A row as it is shown. */
export interface Row {
  track: Track
  /** The node that names it. */
  header: string
  box: Rect
}

const ROW = 'row'

/** All rows from the top down; none through a lens that has lanes. */
export function rowsOf(scene: SceneState): Row[] {
  return (scene.node('grid')?.children ?? []).flatMap((id): Row[] => {
    const track = trackOf(id)
    const [header] = scene.node(id)?.children ?? []
    const box = scene.frame(id)
    return track && header !== undefined && box ? [{ track, header, box }] : []
  })
}

/** The row that a touchpoint lies on. */
export function trackAt(scene: SceneState, touchpoint: string): Track | null {
  const row = scene.parent(`touchpoint:${touchpoint}`)
  return row === undefined ? null : trackOf(row)
}

/** Whether two are the same row. */
export function isSame(one: Track | null, other: Track | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The command that puts touchpoints onto a row. */
export function puttingOn(track: Track, touchpoints: readonly string[]): Command {
  return { do: 'change', record: 'touchpoint', ids: [...touchpoints], set: columnsOf(track) }
}

function columnsOf(track: Track): Extract<Command, { do: 'change' }>['set'] {
  switch (track.is) {
    case 'channel':
      return { channel: track.id }
    case 'none':
      return { channel: null }
    case 'team':
      return { owner_state: 'owned', owner_team: track.id }
    case 'person':
      return { owner_state: 'owned', owner_team: null, owner_person: track.id }
    case 'unknown':
    case 'disputed':
      return { owner_state: track.is }
  }
}

/** What a row is called. */
export function trackName(app: App, track: Track): string {
  switch (track.is) {
    case 'channel':
    case 'team':
    case 'person':
      return app.map.get(track.is, track.id)?.name || app.words.text(`unnamed-${track.is}`)
    default:
      return app.words.text(`track-${track.is}`)
  }
}

/** What the rows are, in one word. */
export function kindOfRows(lens: Lens): 'channel' | 'owner' {
  return lens === 'channels' ? 'channel' : 'owner'
}

/** What stands for a node in a picture without lanes: the touchpoint or the stage that it is at. */
export function elsewhere(map: MapState, node: string): string {
  const it = shown(node)
  const at = (touchpoint: string | null, stage: string | null): string =>
    touchpoint !== null ? `touchpoint:${touchpoint}` : stage !== null ? `stage:${stage}` : node
  switch (it.is) {
    case 'card': {
      const card = map.get('card', it.card)
      return card ? at(card.touchpoint, card.stage) : node
    }
    case 'cell':
    case 'emotion':
    case 'cross':
      return at(it.touchpoint, null)
    case 'across':
      return at(it.from, null)
    case 'span':
      return at(null, it.stage)
    case 'duration':
      return at(it.touchpoint, null)
    case 'wait':
      return `hand_off:${it.handOff}`
    default:
      return node
  }
}

/** What may stand for a node in another picture, the nearest first. */
export function standsIn(map: MapState, node: string): string[] {
  const it = shown(node)
  const target = targetOf(node, map)
  const own = target ? nodeOf(target) : null
  if ((it.is === 'field' || it.is === 'derived') && own === null) return [node]
  return [...facesOf(map, node), elsewhere(map, own ?? node)]
}

/** The nodes that show the same thing in one picture or another, the nearest first. */
export function facesOf(map: MapState, node: string): string[] {
  const it = shown(node)
  const target = targetOf(node, map)
  const own = target ? nodeOf(target) : null
  const self = own === null ? [node] : [node, own]
  if (it.is === 'field' || it.is === 'derived' || target === null) return self
  const { record, id } = target
  const placed = record === 'card' ? PLACED.map((on) => `placed:${on}:${id}`) : []
  return [...self, ...placed, ...NAMED.map((column) => `field:${record}:${id}:${column}`)]
}

/** The boards on which an opportunity can stand. */
const PLACED = ['impact', 'value']

/** The columns that name a record in a table. */
const NAMED = ['text', 'title', 'name']

function trackOf(row: string): Track | null {
  const [word, is, id] = row.split(':')
  if (word !== ROW) return null
  switch (is) {
    case 'channel':
    case 'team':
    case 'person':
      return id === undefined ? null : { is, id }
    case 'none':
    case 'unknown':
    case 'disputed':
      return { is }
    default:
      return null
  }
}
