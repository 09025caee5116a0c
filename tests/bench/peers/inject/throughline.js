/** Throughline's window in a browser: its hands are wheels that turn, as a person's are. */
;(() => {
  /** The units of a card's letters; see `canvas/paint.ts` of the window. */
  const SCALE = 8
  /** See the viewport of the window: what a turn of the wheel is worth, and the most of it. */
  const TURN = 0.006
  const MOST_TURN = 60

  const viewport = () => /** @type {HTMLElement} */ (document.querySelector('.viewport'))
  const editor = () => /** @type {HTMLTextAreaElement | null} */ (document.querySelector('.map-editor'))

  /** The offset of the map in the viewport, and its zoom, as the last frame had them. */
  function view() {
    const world = /** @type {HTMLElement} */ (document.querySelector('.world'))
    const [x = 0, y = 0, scale = 1] = (world.style.transform.match(/-?[\d.]+(e-\d+)?/g) ?? []).map(Number)
    return { x, y, zoom: scale * SCALE }
  }

  /** @param {WheelEventInit} how */
  function turn(how) {
    viewport().dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ...how }))
  }

  window.hands = {
    loaded: () => document.querySelector('[data-node^="card:"]') !== null,

    look(look) {
      const box = viewport().getBoundingClientRect()
      const { x, y, zoom } = view()
      const turned = Math.max(-MOST_TURN, Math.min(MOST_TURN, -Math.log(look.zoom / zoom) / TURN))
      const ratio = Math.exp(-turned * TURN)
      const wanted = {
        x: box.width / 2 - look.x * zoom * ratio,
        y: box.height / 2 - look.y * zoom * ratio,
      }
      if (Math.abs(turned) < 0.01) {
        turn({ deltaX: x - wanted.x, deltaY: y - wanted.y })
        return
      }
      // About the point that stays where it is, the rest comes to where it shall be.
      const still = {
        x: (wanted.x - x * ratio) / (1 - ratio),
        y: (wanted.y - y * ratio) / (1 - ratio),
      }
      turn({ deltaY: turned, ctrlKey: true, clientX: box.x + still.x, clientY: box.y + still.y })
    },

    looks() {
      const box = viewport().getBoundingClientRect()
      const { x, y, zoom } = view()
      return { x: (box.width / 2 - x) / zoom, y: (box.height / 2 - y) / zoom, zoom }
    },

    screen(point) {
      const box = viewport().getBoundingClientRect()
      const { x, y, zoom } = view()
      return { x: box.x + point.x * zoom + x, y: box.y + point.y * zoom + y }
    },

    typing() {
      const field = editor()
      if (!field || document.activeElement !== field) return null
      return `${field.style.left} ${field.style.top}`
    },
  }
})()
