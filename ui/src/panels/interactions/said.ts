/** Figures and names of interaction data in the words of the window. */

import type { About } from '../../host/bindings/About'
import type { InteractionData } from '../../host/bindings/InteractionData'
import type { Station } from '../../host/bindings/Station'
import type { Words } from '../../i18n/words.svelte'
import type { App } from '../../state/app'
import { stageName, touchpointName } from '../../state/where'

const UNITS = [
  ['duration-days', 86_400],
  ['duration-hours', 3_600],
  ['duration-minutes', 60],
] as const

/** A length of time in the largest unit that it fills. */
export function duration(words: Words, seconds: number): string {
  const [message, unit] = UNITS.find(([, unit]) => seconds >= unit) ?? ['duration-seconds', 1]
  return words.text(message, { number: Math.round((seconds / unit) * 10) / 10 })
}

/** A part of a whole, in percent; a dash where there is no whole. */
export function share(words: Words, part: number, whole: number): string {
  if (whole === 0) return '–'
  const format = { style: 'percent', maximumFractionDigits: part / whole < 0.1 ? 1 : 0 } as const
  return new Intl.NumberFormat(words.locale, format).format(part / whole)
}

export function number(words: Words, value: number, digits = 0): string {
  return new Intl.NumberFormat(words.locale, { maximumFractionDigits: digits }).format(value)
}

/** What a place is called: by its touchpoint, or as the data says. */
export function stationName(app: App, data: InteractionData, station: Station): string {
  if ('touchpoint' in station) return touchpointName(app, station.touchpoint)
  return data.activities[station.activity]?.name ?? ''
}

/** Names an offer, so that it can be asked for again. */
export function keyOf(about: About): string {
  switch (about.is) {
    case 'new_hand_off':
      return `${about.from} ${about.to}`
    case 'metric':
      return about.measure
    default:
      return about.id
  }
}

/** A step that customers can reach. */
export interface Step {
  key: string
  name: string
  stations: Station[]
}

/** What the steps of a funnel can be. */
export type StepsBy = 'stages' | 'touchpoints' | 'names'

/** The steps that the data can tell about, in the order of the map, or of the data. */
export function stepsBy(app: App, data: InteractionData, by: StepsBy): Step[] {
  if (by === 'names') {
    return data.activities.map(({ name, is }, activity) => ({
      key: String(activity),
      name,
      stations: [is.is === 'said' || is.is === 'same' ? { touchpoint: is.touchpoint } : { activity }],
    }))
  }
  const known = new Set(
    data.activities.flatMap(({ is }) => (is.is === 'said' || is.is === 'same' ? [is.touchpoint] : [])),
  )
  const of = (stage: string): string[] =>
    app.map.touchpointsOf(stage).map(({ id }) => id).filter((id) => known.has(id))
  const stages = app.map.all('stage').map(({ id }) => ({ id, touchpoints: of(id) }))
  if (by === 'stages') {
    return stages
      .filter(({ touchpoints }) => touchpoints.length > 0)
      .map(({ id, touchpoints }) => ({
        key: id,
        name: stageName(app, id),
        stations: touchpoints.map((touchpoint) => ({ touchpoint })),
      }))
  }
  return stages.flatMap(({ touchpoints }) =>
    touchpoints.map((touchpoint) => ({
      key: touchpoint,
      name: touchpointName(app, touchpoint),
      stations: [{ touchpoint }],
    })),
  )
}
