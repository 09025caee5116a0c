/** What is done about what was found, seen by state, by owner and by date. */

import type { Target } from '../host'
import type { ActionState } from '../host/bindings/ActionState'
import type { RecordOf } from './blank'
import type { MapState } from './map.svelte'

/** How far an action can be, in the order in which it goes on. */
export const STATES = ['idea', 'agreed', 'doing', 'done', 'dropped'] as const satisfies readonly ActionState[]

/** When something has to be done, seen from a day. */
export const DUES = ['overdue', 'soon', 'later', 'undated'] as const
export type Due = (typeof DUES)[number]

type ActionRecord = RecordOf<'action'>

/** Today, as days are written in a map. */
export function today(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whether nothing more has to be done. */
export function isClosed({ state }: { state: ActionState }): boolean {
  return state === 'done' || state === 'dropped'
}

/** Whether a date, seen from a day, has passed, comes within a week, or later. */
export function dueOf({ due }: { due: string | null }, day: string): Due {
  if (due === null) return 'undated'
  if (due < day) return 'overdue'
  return due <= plusDays(day, 7) ? 'soon' : 'later'
}

/** The day so many days later. */
function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The actions that are left to do by when they have to be done, each group in the order of dates. */
export function byDue(actions: readonly ActionRecord[], day: string): { due: Due; actions: ActionRecord[] }[] {
  const open = actions.filter((it) => !isClosed(it))
  const groups = DUES.map((due) => ({
    due,
    actions: open.filter((it) => dueOf(it, day) === due).sort(earlier),
  }))
  return groups.filter((group) => group.actions.length > 0)
}

/** The same by the team that answers for them; `null` where nobody does. */
export function byOwner(
  map: MapState,
  actions: readonly ActionRecord[],
): { team: string | null; actions: ActionRecord[] }[] {
  const open = actions.filter((it) => !isClosed(it))
  const teams = [...map.all('team').map((it) => it.id), null]
  const teamOf = (it: ActionRecord): string | null =>
    it.owner_team ?? map.get('person', it.owner_person)?.team ?? null
  const groups = teams.map((team) => ({
    team,
    actions: open.filter((it) => teamOf(it) === team).sort(earlier),
  }))
  return groups.filter((group) => group.actions.length > 0)
}

function earlier(one: ActionRecord, other: ActionRecord): number {
  const end = '9999-12-31'
  const [a, b] = [one.due ?? end, other.due ?? end]
  return a < b ? -1 : a > b ? 1 : 0
}

/** What an action is about. */
export function subjectsOf(map: MapState, action: string): { link: string; about: Target }[] {
  return map.all('action_subject').flatMap((it): { link: string; about: Target }[] => {
    if (it.action !== action) return []
    if (it.card !== null) return [{ link: it.id, about: { record: 'card', id: it.card } }]
    if (it.hand_off !== null) {
      return [{ link: it.id, about: { record: 'hand_off', id: it.hand_off } }]
    }
    return []
  })
}

/** The actions about a card or a hand-off. */
export function actionsAbout(map: MapState, about: Target): string[] {
  const found = map.all('action_subject').filter((it) =>
    about.record === 'card' ? it.card === about.id : it.hand_off === about.id,
  )
  return found.map((it) => it.action)
}
