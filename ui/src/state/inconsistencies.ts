/** Where channels say different things. */

import type { Target } from '../host'
import type { RecordOf } from './blank'
import type { MapState } from './map.svelte'

type Inconsistency = RecordOf<'inconsistency'>

/** What shows at a touchpoint, or what is said through a channel; all if nothing is named. */
export function inconsistenciesOf(map: MapState, of: Target | null): readonly Inconsistency[] {
  const all = map.all('inconsistency')
  if (of === null) return all
  return all.filter((it) =>
    of.record === 'touchpoint' ? it.touchpoint === of.id : it.channel === of.id || it.other === of.id,
  )
}

/**
 * The channels and the touchpoint that a new one begins with: two of those that
 * the customer uses there, else that and the nearest other one of the journey.
 * Nothing if the map has no two channels.
 */
export function beginning(
  map: MapState,
  of: readonly Target[],
): Pick<Inconsistency, 'channel' | 'other' | 'touchpoint'> | null {
  const named = of.flatMap((it) => (it.record === 'channel' ? it.id : []))
  const places = of.flatMap((it) => placesOf(map, it))
  const journey = map.all('stage').flatMap((stage) => map.touchpointsOf(stage.id))
  const touchpoint = places.at(-1) ?? null
  const at = journey.findIndex((it) => it.id === touchpoint)
  const near = [...journey.slice(0, at + 1).reverse(), ...journey.slice(at + 1)]
  const channels = [
    ...named,
    ...[...places].reverse().flatMap((id) => channelsAt(map, id)),
    ...near.flatMap((it) => channelsAt(map, it.id)),
    ...map.all('channel').map(({ id }) => id),
  ]
  const [channel, other] = [...new Set(channels)]
  return channel === undefined || other === undefined ? null : { channel, other, touchpoint }
}

/** The touchpoints that a thing is about, the one where the journey arrives at the end. */
function placesOf(map: MapState, { record, id }: Target): string[] {
  if (record === 'touchpoint') return [id]
  if (record === 'card') return [map.get('card', id)?.touchpoint ?? []].flat()
  const handOff = record === 'hand_off' ? map.get('hand_off', id) : undefined
  return handOff ? [handOff.from_touchpoint, handOff.to_touchpoint] : []
}

/** The channels of a touchpoint, the main one first. */
function channelsAt(map: MapState, id: string): string[] {
  const others = map.all('touchpoint_channel').filter(({ touchpoint }) => touchpoint === id)
  return [map.get('touchpoint', id)?.channel ?? [], others.map(({ channel }) => channel)].flat()
}
