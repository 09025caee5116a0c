/** How much of what a map says is backed, and how it can be looked through. */

import type { Backing } from '../../host/bindings/Backing'
import type { Evidence } from '../../host/bindings/Evidence'
import type { EvidenceKind } from '../../host/bindings/EvidenceKind'
import type { MapState } from '../../state/map.svelte'

export const LEVELS = ['data', 'research', 'anecdote', 'disputed', 'assumption'] as const satisfies readonly Evidence[]

export const KINDS = [
  'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer',
] as const satisfies readonly EvidenceKind[]

/** How things of a stage, or of the map, are known. */
export interface Coverage {
  count: number
  backed: number
  levels: Readonly<Record<Evidence, number>>
}

/** What is looked for in the register; nothing means anything. */
export interface Wanted {
  level: Evidence | null
  /** `''` for a source of which nobody has said what sort it is. */
  kind: EvidenceKind | '' | null
  record: Backing['record'] | null
  stale: boolean
}

/** One line of the register: a thing, or the ratings of a persona that are known in the same way. */
export interface Entry extends Backing {
  ids: readonly string[]
  /** Whose ratings they are. */
  persona: string | null
}

export function coverage(things: readonly Backing[]): Coverage {
  const levels: Record<Evidence, number> = { assumption: 0, anecdote: 0, research: 0, data: 0, disputed: 0 }
  for (const { evidence } of things) levels[evidence] += 1
  return { count: things.length, backed: things.filter((it) => it.is_backed).length, levels }
}

export function wanted(things: readonly Backing[], { level, kind, record, stale }: Wanted): Backing[] {
  return things.filter(
    (it) =>
      (level === null || it.evidence === level) &&
      (kind === null || (it.kind ?? '') === kind) &&
      (record === null || it.record === record) &&
      (!stale || it.is_stale),
  )
}

/** The lines of the register: the ratings of a persona that are known in the same way are one. */
export function entries(map: MapState, things: readonly Backing[]): Entry[] {
  const sets = new Map<string, Entry & { ids: string[] }>()
  const lines: Entry[] = []
  for (const it of things) {
    const persona = it.record === 'emotion' ? (map.get('emotion', it.id)?.persona ?? null) : null
    if (persona === null) {
      lines.push({ ...it, ids: [it.id], persona })
      continue
    }
    const key = JSON.stringify([persona, it.evidence, it.kind, it.source, it.date, it.n])
    const set = sets.get(key)
    if (set) {
      set.ids.push(it.id)
      continue
    }
    const line = { ...it, ids: [it.id], persona }
    sets.set(key, line)
    lines.push(line)
  }
  return lines
}
