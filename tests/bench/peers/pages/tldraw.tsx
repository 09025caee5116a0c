/** tldraw with all of its interface, opening a document that it saved. */

import { getAssetUrls } from '@tldraw/assets/selfHosted'
import { createRoot } from 'react-dom/client'
import { type Editor, type TLGeoShape, type TLShapeId, Tldraw, getSnapshot, renderPlaintextFromRichText } from 'tldraw'
import 'tldraw/tldraw.css'

import type { Hands } from './types'

/** It allows 4,000 of itself. */
const MOST_SHAPES = 20_000
const PICTURE = 4096

const document_ = new URLSearchParams(location.search).get('document')
const snapshot = document_ === null ? undefined : await (await fetch(document_)).json()

createRoot(document.getElementById('root')!).render(
  <Tldraw
    snapshot={snapshot}
    options={{ maxShapesPerPage: MOST_SHAPES }}
    assetUrls={getAssetUrls({ baseUrl: '/tldraw-assets' })}
    onMount={(editor) => {
      window.hands = handsOf(editor)
    }}
  />,
)

function handsOf(editor: Editor): Hands {
  const all = (): TLShapeId[] => [...editor.getCurrentPageShapeIds()]
  return {
    loaded: () => all().length > 0,

    look({ x, y, zoom }) {
      const { w, h } = editor.getViewportScreenBounds()
      editor.setCamera({ x: w / 2 / zoom - x, y: h / 2 / zoom - y, z: zoom }, { immediate: true })
    },

    looks() {
      const { x, y } = editor.getViewportPageBounds().center
      return { x, y, zoom: editor.getZoomLevel() }
    },

    screen: (point) => editor.pageToScreen(point),
    typing: () => editor.getEditingShapeId(),

    card(id) {
      const shape = editor.getShape<TLGeoShape>(`shape:${id}` as TLShapeId)
      if (!shape) return null
      const { x, y, props } = shape
      const text = renderPlaintextFromRichText(editor, props.richText)
      return { id, x, y, width: props.w, height: props.h, text }
    },

    written() {
      const counts: Record<string, number> = {}
      for (const shape of editor.getCurrentPageShapes()) {
        const { type, props } = shape as TLGeoShape
        const isEmpty = 'richText' in props && renderPlaintextFromRichText(editor, props.richText) === ''
        if (!isEmpty) counts[type] = (counts[type] ?? 0) + 1
      }
      return counts
    },

    save: async () => JSON.stringify(getSnapshot(editor.store)).length,
    svg: async () => (await editor.getSvgString(all()))?.svg.length ?? 0,

    async png() {
      const { w = 1, h = 1 } = editor.getCurrentPageBounds() ?? {}
      const scale = PICTURE / Math.max(w, h)
      const how = { format: 'png', background: true, padding: 0, pixelRatio: 1, scale } as const
      return (await editor.toImage(all(), how)).blob.size
    },
  }
}
