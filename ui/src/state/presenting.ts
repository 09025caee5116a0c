/**
 * What a presenter has asked for, as a machine of few states. It is a view, like
 * the camera and the selection: in no change and in no file.
 */

import type { Wish } from '../host/bindings/Wish'
import type { Step } from './framing'

/** A place among steps that may change under the presenter's hands. */
export interface At {
  /** What the step is a part of, and which part. */
  of: string
  part: number
  /** The place among all steps, for when that is gone. */
  index: number
}

/** What the projector shows. */
export type Mode =
  /** What the facilitator sees, now or when the view was pinned. */
  | { is: 'view' }
  | { is: 'walk'; at: At }
  | { is: 'spotlight'; node: string; at: At }

export interface Presenting {
  mode: Mode
  /** Whether a view follows the facilitator; a pinned one stays. */
  follows: boolean
  /** Whether nothing is shown. */
  blank: boolean
  /** Whether colours are those of high contrast, whatever the window has. */
  contrast: boolean
  /** Whether what is being typed is shown as well. */
  draft: boolean
}

/** How a presentation begins. */
export const BEGINNING: Presenting = {
  mode: { is: 'view' },
  follows: true,
  blank: false,
  contrast: true,
  draft: false,
}

const START: At = { of: '', part: 0, index: 0 }

/** Wishes that move along the steps. */
const MOVES: ReadonlySet<Wish> = new Set<Wish>([
  'next',
  'previous',
  'nextStage',
  'previousStage',
  'first',
  'last',
])

/** Whether something wished for goes from step to step. */
export function moves(wish: Wish): boolean {
  return MOVES.has(wish)
}

/** What follows from a wish; `steps` are those of the mode, and of a walk in a view. */
export function after(state: Presenting, wish: Wish, steps: readonly Step[]): Presenting {
  switch (wish) {
    case 'blank':
      return { ...state, blank: !state.blank }
    case 'follow':
      return { ...state, mode: { is: 'view' }, follows: true }
    case 'pin':
      return { ...state, mode: { is: 'view' }, follows: false }
    case 'end':
      return state
    default:
      // As in any presentation, the first press brings the picture back.
      if (state.blank) return { ...state, blank: false }
      if (state.mode.is === 'view') return walking(state, wish === 'last' ? steps.length - 1 : 0, steps)
      return { ...state, mode: { ...state.mode, at: atStep(steps, moved(state.mode.at, wish, steps)) } }
  }
}

/** Begins a walk, or goes back to the view. */
export function toggledWalk(state: Presenting, steps: readonly Step[]): Presenting {
  if (state.mode.is === 'walk') return { ...state, mode: { is: 'view' } }
  return walking(state, 0, steps)
}

/** Puts the light on a node; takes it away from the one that has it. */
export function toggledSpotlight(state: Presenting, node: string): Presenting {
  const { mode } = state
  if (mode.is === 'spotlight' && mode.node === node) return { ...state, mode: { is: 'view' } }
  return { ...state, mode: { is: 'spotlight', node, at: { ...START, of: node } } }
}

/** Which of the steps is shown; none where there are none. */
export function stepAt(steps: readonly Step[], at: At): number {
  const first = steps.findIndex((step) => step.of === at.of)
  const found = steps[first]
  if (found) return first + Math.min(at.part, found.parts - 1)
  return Math.max(0, Math.min(at.index, steps.length - 1))
}

function walking(state: Presenting, index: number, steps: readonly Step[]): Presenting {
  if (steps.length === 0) return state
  return { ...state, blank: false, mode: { is: 'walk', at: atStep(steps, index) } }
}

function moved(at: At, wish: Wish, steps: readonly Step[]): number {
  const now = stepAt(steps, at)
  const own = steps[now]?.of
  const begin = now - (steps[now]?.part ?? 0)
  const last = steps.length - 1
  switch (wish) {
    case 'next':
      return Math.min(last, now + 1)
    case 'previous':
      return Math.max(0, now - 1)
    case 'nextStage': {
      const next = steps.findIndex((step, index) => index > now && step.of !== own)
      return next < 0 ? now : next
    }
    case 'previousStage': {
      // From within a stage it leads to where that begins.
      const before = steps[begin - 1]
      return now > begin || !before ? begin : begin - before.parts
    }
    case 'first':
      return 0
    case 'last':
      return last
    default:
      return now
  }
}

function atStep(steps: readonly Step[], index: number): At {
  const step = steps[index]
  return step ? { of: step.of, part: step.part, index } : START
}

/**
 * What a key means to a presenter, as presentation programs and the remotes
 * that people hold in their hand have it.
 */
export function wishOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  direction: 'ltr' | 'rtl',
): Wish | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const forwards = direction === 'ltr'
  switch (event.key) {
    case 'ArrowRight':
      return forwards ? 'next' : 'previous'
    case 'ArrowLeft':
      return forwards ? 'previous' : 'next'
    case ' ':
      return event.shiftKey ? 'previous' : 'next'
    case 'PageDown':
    case 'Enter':
      return 'next'
    case 'PageUp':
    case 'Backspace':
      return 'previous'
    case 'ArrowDown':
      return 'nextStage'
    case 'ArrowUp':
      return 'previousStage'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    case 'b':
    case 'B':
    case '.':
      return 'blank'
    case 'f':
    case 'F':
      return 'follow'
    case 's':
    case 'S':
      return 'pin'
    case 'Escape':
      return 'end'
    default:
      return null
  }
}
