/** What a node of the scene shows: the names that layout gives to nodes. */

import type { Target } from '../host'
import type { RecordKind } from '../host/bindings/RecordKind'

export type Shown =
  | { is: 'title' }
  | { is: 'persona'; persona: string }
  | { is: 'stage'; stage: string }
  | { is: 'touchpoint'; touchpoint: string }
  /** Stands in for the touchpoints of a stage, or for stages. */
  | { is: 'nothing'; stage: string }
  | { is: 'noStages' }
  /** Stands in for the touchpoints of a stage that is folded. */
  | { is: 'folded'; stage: string }
  | { is: 'lane'; lane: string }
  | { is: 'cell'; lane: string; touchpoint: string }
  | { is: 'span'; lane: string; stage: string }
  /** Cards from one touchpoint to another. */
  | { is: 'across'; lane: string; from: string; until: string }
  /** Where a touchpoint is not, on a row of channels or owners. */
  | { is: 'cross'; touchpoint: string }
  /** The names of such rows. */
  | { is: 'channel'; channel: string }
  | { is: 'team'; team: string }
  | { is: 'card'; card: string }
  /** What lies behind a heading and the cards under it. */
  | { is: 'group'; heading: string }
  /** Where a card says how many it lies on top of. */
  | { is: 'stack'; card: string }
  | { is: 'handOff'; handOff: string }
  | { is: 'crossing'; from: string; to: string }
  /** The cell that holds the emotion curves of a lane, and the plot in it. */
  | { is: 'curves'; lane: string }
  | { is: 'plot'; lane: string }
  | { is: 'curve'; persona: string }
  | { is: 'emotion'; persona: string; touchpoint: string }
  /** How long a touchpoint takes, and the wait at a hand-off, where the map is seen in time. */
  | { is: 'duration'; touchpoint: string }
  | { is: 'wait'; handOff: string }
  /** A column of a record in a table, which is changed where it stands. */
  | { is: 'field'; record: RecordKind; id: string; column: string }
  /** What follows from a record, in a table. */
  | { is: 'derived'; record: RecordKind; id: string }
  /** Names a column of a table. */
  | { is: 'head'; column: string }
  /** An opportunity on a board of priorities, or in the tray beside it. */
  | { is: 'placed'; on: string; card: string }
  /** The tile of a metric, and metrics that are usually measured together. */
  | { is: 'metric'; metric: string }
  | { is: 'usual'; set: string }
  | { is: 'other' }

export function shown(node: string): Shown {
  const [word, a = '', b = '', c = ''] = node.split(':')
  switch (word) {
    case 'title':
      return { is: 'title' }
    case 'persona':
      return { is: 'persona', persona: a }
    case 'stage':
      return { is: 'stage', stage: a }
    case 'touchpoint':
      return { is: 'touchpoint', touchpoint: a }
    case 'nothing':
      return standIn(node)
    case 'folded':
      return { is: 'folded', stage: b === '' ? a : b }
    case 'label':
      // A lane of several rows has labels for each of them; the first is its name.
      return b === '' && !ROWS.has(a) ? { is: 'lane', lane: a } : { is: 'other' }
    case 'cell':
    // The cells beside cards that cover several touchpoints.
    case 'beside':
      return { is: 'cell', lane: a, touchpoint: b }
    case 'span':
      return { is: 'span', lane: a, stage: b }
    case 'across':
      return c === '' ? { is: 'other' } : { is: 'across', lane: a, from: b, until: c }
    case 'cross':
      return { is: 'cross', touchpoint: a }
    case 'channel':
      return { is: 'channel', channel: a }
    case 'team':
      return { is: 'team', team: a }
    case 'card':
      return { is: 'card', card: a }
    case 'group':
      return { is: 'group', heading: a }
    case 'stack':
      return { is: 'stack', card: a }
    case 'hand_off':
      return { is: 'handOff', handOff: a }
    case 'crossing':
      return { is: 'crossing', from: a, to: b }
    case 'curves':
      return { is: 'curves', lane: a }
    case 'plot':
      return { is: 'plot', lane: a }
    case 'curve':
      return { is: 'curve', persona: a }
    case 'emotion':
      return { is: 'emotion', persona: a, touchpoint: b }
    case 'duration':
      return { is: 'duration', touchpoint: a }
    case 'wait':
      return { is: 'wait', handOff: a }
    case 'placed':
      return { is: 'placed', on: a, card: b }
    case 'field':
      return { is: 'field', record: a as RecordKind, id: b, column: c }
    case 'head':
      return { is: 'head', column: b }
    case 'derived':
      return { is: 'derived', record: a as RecordKind, id: b }
    case 'metric':
      return { is: 'metric', metric: a }
    case 'usual':
      return { is: 'usual', set: a }
    default:
      return { is: 'other' }
  }
}

/** Rows that are no lanes. */
const ROWS = new Set(['touchpoints', 'nothing'])
/** What a map may have none of besides stages. */
const REST = new Set(['personas', 'lanes', 'cell'])

function standIn(node: string): Shown {
  const [, what = '', stageOfLane] = node.split(':')
  if (REST.has(what)) return { is: 'other' }
  const stage = stageOfLane ?? (what === 'touchpoints' ? '' : what)
  return stage === '' ? { is: 'noStages' } : { is: 'nothing', stage }
}

/** The node that shows a record, if its kind has nodes. */
export function nodeOf(target: Target): string | null {
  switch (target.record) {
    case 'map':
      return 'title'
    case 'persona':
    case 'stage':
    case 'touchpoint':
    case 'card':
    case 'hand_off':
    case 'metric':
      return `${target.record}:${target.id}`
    case 'lane':
      return `label:${target.id}`
    default:
      return null
  }
}

/** Whether a click on it selects it. */
export function selectable(node: string): boolean {
  const what = shown(node).is
  return !['other', 'plot', 'curve', 'stack', 'group'].includes(what)
}
