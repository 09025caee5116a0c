/** The stages of a flow chart lie below each other, each with as many lines of boxes as it takes. */

import { union, type Rect } from './geometry'
import type { SceneState } from './scene.svelte'

export interface Band {
  /** The node that names it. */
  node: string
  /** Where its name stands. */
  name: Rect
  /** All of it. */
  box: Rect
}

/** All of them from the top down; none in other pictures. */
export function bandsOf(scene: SceneState): Band[] {
  const bands: Band[] = []
  for (const id of scene.node('grid')?.children ?? []) {
    const row = id.startsWith('flow:') ? scene.frame(id) : undefined
    if (!row) continue
    const node = scene.node(id)?.children.find((it) => it.startsWith('stage:'))
    const name = node === undefined ? undefined : scene.frame(node)
    const last = bands.at(-1)
    if (node !== undefined && name) bands.push({ node, name, box: row })
    else if (last) last.box = union([last.box, row]) ?? last.box
  }
  return bands
}
