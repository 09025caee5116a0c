/** Makes the documents that the two other programs open: the same places, the same texts. */

import { FONT_FAMILY, convertToExcalidrawElements, serializeAsJSON } from '@excalidraw/excalidraw'
import {
  DocumentRecordType,
  type IndexKey,
  PageRecordType,
  TLDOCUMENT_ID,
  type TLPageId,
  type TLRecord,
  createShapeId,
  createTLStore,
  defaultBindingUtils,
  defaultShapeUtils,
  getIndices,
  toRichText,
} from 'tldraw'

import type { Box, Places } from './types'

/** Letters on a card, in the units of the map. */
const LETTERS = 13
const PAGE = 'page:page' as TLPageId
/** What tldraw calls a small text is so large. */
const SMALL = 18

Object.assign(window, { make: { tldraw, excalidraw } })

function tldraw(places: Places): string {
  const store = createTLStore({ shapeUtils: defaultShapeUtils, bindingUtils: defaultBindingUtils })
  const indices = getIndices(places.stages.length + places.lanes.length + places.cards.length + 1)
  let next = 0
  const common = (id: string, x: number, y: number): object => ({
    typeName: 'shape',
    id: createShapeId(id),
    parentId: PAGE,
    index: indices[next++] as IndexKey,
    x,
    y,
    rotation: 0,
    isLocked: false,
    opacity: 1,
    meta: {},
  })
  const rectangle = (box: Box, color: string): TLRecord =>
    ({
      ...common(box.id, box.x, box.y),
      type: 'geo',
      props: {
        geo: 'rectangle',
        flipX: false,
        flipY: false,
        dash: 'solid',
        fill: 'solid',
        size: 's',
        font: 'sans',
        align: 'start',
        verticalAlign: 'start',
        w: box.width,
        h: box.height,
        growY: 0,
        scale: LETTERS / SMALL,
        url: '',
        color,
        labelColor: 'black',
        richText: toRichText(box.text),
      },
    }) as unknown as TLRecord
  const curve = (): TLRecord => {
    const [start = { x: 0, y: 0 }] = places.curve
    const keys = getIndices(places.curve.length)
    const points = places.curve.map((point, place) => {
      const id = keys[place]!
      return [id, { id, index: id, x: point.x - start.x, y: point.y - start.y }]
    })
    const props = { dash: 'solid', size: 's', color: 'blue', spline: 'line', scale: 1 }
    return {
      ...common('curve', start.x, start.y),
      type: 'line',
      props: { ...props, points: Object.fromEntries(points) },
    } as unknown as TLRecord
  }
  store.put([
    DocumentRecordType.create({ id: TLDOCUMENT_ID }),
    PageRecordType.create({ id: PAGE, name: 'Map', index: indices[0]! }),
    ...places.lanes.map((box) => rectangle(box, 'grey')),
    ...places.stages.map((box) => rectangle(box, 'light-blue')),
    curve(),
    ...places.cards.map((box) => rectangle(box, 'yellow')),
  ])
  return JSON.stringify(store.getStoreSnapshot())
}

function excalidraw(places: Places): string {
  type Skeleton = NonNullable<Parameters<typeof convertToExcalidrawElements>[0]>[number]
  const look = { roughness: 0, strokeWidth: 1, fillStyle: 'solid' } as const
  const rectangle = (box: Box, backgroundColor: string): Skeleton => {
    const { id, x, y, width, height, text } = box
    const label = {
      text,
      fontSize: LETTERS,
      fontFamily: FONT_FAMILY.Nunito,
      textAlign: 'left',
      verticalAlign: 'top',
    } as const
    return { type: 'rectangle', id, x, y, width, height, backgroundColor, label, ...look }
  }
  const [start = { x: 0, y: 0 }] = places.curve
  const points = places.curve.map((point) => [point.x - start.x, point.y - start.y])
  const curve = { type: 'line', id: 'curve', x: start.x, y: start.y, points, ...look } as Skeleton
  const elements = convertToExcalidrawElements(
    [
      ...places.lanes.map((box) => rectangle(box, '#f1f3f5')),
      ...places.stages.map((box) => rectangle(box, '#d0ebff')),
      curve,
      ...places.cards.map((box) => rectangle(box, '#fff3bf')),
    ],
    { regenerateIds: false },
  )
  return serializeAsJSON(elements, {}, {}, 'local')
}
