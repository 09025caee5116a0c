/** The names that stay in sight while the map goes by. */

import type { App } from '../state/app'
import { bandsOf } from '../state/bands'
import { union, type Rect } from '../state/geometry'
import { unbroken } from '../state/lines'
import type { IconName } from '../host/icons.generated'
import type { SceneState } from '../state/scene.svelte'
import { rowsOf as tracks } from '../state/tracks'
import { laneName, stageName, touchpointName } from '../state/where'
import type { Level, Named, Pin, Scale } from './pins'

/** Those of the open map. */
export function namesOf(app: App): Named {
  const { map, scene } = app
  void scene.revision
  const grid = scene.frame('grid')
  if (!grid) return { ...NAMELESS, direction: scene.direction }
  const of = (node: string, name: string, box = scene.frame(node), scale?: Scale): Pin[] =>
    box ? [{ node, name, box, ...(scale ? { scale } : {}) }] : []
  // There the stages lie below each other, and no touchpoint stands above what is below it.
  const isFlow = app.session.lens === 'flow'
  return {
    stages: isFlow
      ? []
      : [
          ...map.all('stage').flatMap((it) => of(`stage:${it.id}`, stageName(app, it.id))),
          ...headsOf(scene).flatMap((id) => of(id, written(scene, id))),
        ],
    touchpoints: isFlow ? [] : map
      .all('touchpoint')
      .flatMap((it) => of(`touchpoint:${it.id}`, touchpointName(app, it.id), headOf(scene, it.id))),
    lanes: [...tracksOf(scene), ...bandNames(scene), ...map
      .all('lane')
      .filter((it) => !it.kind.startsWith('line_of'))
      .flatMap((it) => of(`label:${it.id}`, laneName(app, it.id), rowsOf(scene, it.id), scaleOf(scene, it.id)))],
    grid,
    direction: scene.direction,
  }
}

/** A text, or a table that has no rows. */
const NAMELESS = { stages: [], touchpoints: [], lanes: [], grid: null }

/** The header of a touchpoint's column: the touchpoint itself, or its number. */
function headOf(scene: SceneState, touchpoint: string): Rect | undefined {
  return scene.frame(`column:${touchpoint}`) ?? scene.frame(`touchpoint:${touchpoint}`)
}

/** The heads of the columns of a table that is no map of lanes. */
function headsOf(scene: SceneState): readonly string[] {
  return scene.node('heads:grid')?.children ?? []
}

/** The rows of channels or owners. */
function tracksOf(scene: SceneState): Pin[] {
  return tracks(scene).flatMap(({ header }) => {
    const box = scene.frame(header)
    return box ? [{ node: header, name: written(scene, header), box }] : []
  })
}

/** The names of the stages of a flow chart, each as high as all its lines. */
function bandNames(scene: SceneState): Pin[] {
  return bandsOf(scene).map(({ node, name, box }) => {
    return { node, name: written(scene, node), box: { ...name, height: box.height } }
  })
}

/** The same where there is only a picture, as the picture writes them. */
export function namesIn(scene: SceneState): Named {
  void scene.revision
  const grid = scene.frame('grid')
  if (!grid) return { ...NAMELESS, direction: scene.direction }
  const of = (node: string, box = scene.frame(node), scale?: Scale): Pin[] => {
    const name = written(scene, node)
    return box && name ? [{ node, name, box, ...(scale ? { scale } : {}) }] : []
  }
  const rows = scene.node('grid')?.children ?? []
  const inRow = (row: string): readonly string[] => scene.node(row)?.children ?? []
  return {
    stages: [...inRow('stages').filter((id) => id.startsWith('stage:')), ...headsOf(scene)].flatMap((id) => of(id)),
    touchpoints: inRow('touchpoints')
      .map((id) => id.replace(/^column:/, 'touchpoint:'))
      .filter((id) => id.startsWith('touchpoint:'))
      .flatMap((id) => of(id, headOf(scene, id.slice('touchpoint:'.length)))),
    lanes: [...tracksOf(scene), ...bandNames(scene), ...rows
      .filter((id) => id.startsWith('lane:'))
      .map((id) => id.slice('lane:'.length))
      .flatMap((lane) => of(`label:${lane}`, rowsOf(scene, lane), scaleOf(scene, lane)))],
    grid,
    direction: scene.direction,
  }
}

/** Those of what has light; all of them where all has. */
export function lit(named: Named, boxes: readonly Rect[]): Named {
  if (boxes.length === 0) return named
  const inLight = ({ box }: Pin): boolean =>
    boxes.some((it) => it.x < box.x + box.width - 1 && box.x < it.x + it.width - 1)
  return {
    ...named,
    stages: named.stages.filter(inLight),
    touchpoints: named.touchpoints.filter(inLight),
  }
}

/** The first thing that a node says. */
function written(scene: SceneState, node: string): string {
  const text = scene.node(node)?.items.find((item) => item.draw === 'text')
  return text ? unbroken(text) : ''
}

/** The labels of all rows of a lane. */
function rowsOf(scene: SceneState, lane: string): Rect | undefined {
  const rows = ['', ':cards', ':spans']
  for (let row = 0; scene.node(`label:${lane}:across:${row}`); row += 1) rows.push(`:across:${row}`)
  const labels = rows.flatMap((row) => scene.frame(`label:${lane}${row}`) ?? [])
  return union(labels) ?? undefined
}

/** From the best to the worst, as a lane of curves has them from its top down. */
const FACES: readonly IconName[] = [
  'face-very-happy',
  'face-happy',
  'face-neutral',
  'face-unhappy',
  'face-very-unhappy',
]

/** What the heights in a lane mean, in the words that the picture has for it. */
function scaleOf(scene: SceneState, lane: string): Scale | undefined {
  const plot = scene.frame(`plot:${lane}`)
  const texts = (scene.node(`levels:${lane}`)?.items ?? []).flatMap((item) =>
    item.draw === 'text' ? [unbroken(item)] : [],
  )
  // Each level is written as a number and a word.
  const levels = FACES.flatMap((icon, index): Level[] => {
    const [number, word] = [texts[2 * index], texts[2 * index + 1]]
    return number === undefined || word === undefined ? [] : [{ number, word, icon }]
  })
  return plot && levels.length === FACES.length ? { plot, levels } : undefined
}
