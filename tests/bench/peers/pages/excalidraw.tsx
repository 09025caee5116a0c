/** Excalidraw with all of its interface, opening a document that it saved. */

import { CaptureUpdateAction, Excalidraw, exportToBlob, exportToSvg, serializeAsJSON } from '@excalidraw/excalidraw'
import '@excalidraw/excalidraw/index.css'
import type { ExcalidrawElement, ExcalidrawTextElement } from '@excalidraw/excalidraw/element/types'
import type { AppState, ExcalidrawImperativeAPI, NormalizedZoomValue } from '@excalidraw/excalidraw/types'
import { createRoot } from 'react-dom/client'

import type { Hands } from './types'

const PICTURE = 4096

window.EXCALIDRAW_ASSET_PATH = '/excalidraw-assets/'

const document_ = new URLSearchParams(location.search).get('document')
const saved = document_ === null ? null : await (await fetch(document_)).json()

createRoot(document.getElementById('root')!).render(
  <Excalidraw
    initialData={saved}
    excalidrawAPI={(api) => {
      window.hands = handsOf(api)
    }}
  />,
)

function handsOf(api: ExcalidrawImperativeAPI): Hands {
  const zoomOf = (state: AppState): number => state.zoom.value
  const find = <Kind extends ExcalidrawElement>(wanted: (it: ExcalidrawElement) => boolean): Kind | undefined =>
    api.getSceneElements().find(wanted) as Kind | undefined
  return {
    loaded: () => api.getSceneElements().length > 0,

    look({ x, y, zoom }) {
      const { width, height } = api.getAppState()
      const scroll = { scrollX: width / 2 / zoom - x, scrollY: height / 2 / zoom - y }
      const appState = { ...scroll, zoom: { value: zoom as NormalizedZoomValue } }
      api.updateScene({ appState, captureUpdate: CaptureUpdateAction.NEVER })
    },

    looks() {
      const state = api.getAppState()
      const zoom = zoomOf(state)
      return {
        x: state.width / 2 / zoom - state.scrollX,
        y: state.height / 2 / zoom - state.scrollY,
        zoom,
      }
    },

    screen(point) {
      const state = api.getAppState()
      const zoom = zoomOf(state)
      return {
        x: (point.x + state.scrollX) * zoom + state.offsetLeft,
        y: (point.y + state.scrollY) * zoom + state.offsetTop,
      }
    },

    typing: () => (document.querySelector('textarea.excalidraw-wysiwyg') ? 'text' : null),

    card(id) {
      const box = find((it) => it.id === id)
      const text = find<ExcalidrawTextElement>((it) => it.type === 'text' && it.containerId === id)
      if (!box) return null
      const { x, y, width, height } = box
      return { id, x, y, width, height, text: text?.originalText ?? '' }
    },

    save: async () =>
      serializeAsJSON(api.getSceneElements(), api.getAppState(), api.getFiles(), 'local').length,

    async svg() {
      const elements = api.getSceneElements()
      const svg = await exportToSvg({ elements, appState: api.getAppState(), files: api.getFiles() })
      return new XMLSerializer().serializeToString(svg).length
    },

    async png() {
      const elements = api.getSceneElements()
      const blob = await exportToBlob({
        elements,
        appState: api.getAppState(),
        files: api.getFiles(),
        mimeType: 'image/png',
        maxWidthOrHeight: PICTURE,
      })
      return blob.size
    },
  }
}
