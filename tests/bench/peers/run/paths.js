/** Where the camera goes, the same for all programs. */

/** @typedef {import('../pages/types').Look} Look */
/** @typedef {import('../pages/types').Places} Places */

const STEPS = 30
/** What all three have for the map in a window of 1440 × 900. */
const CANVAS = { width: 1280, height: 740 }
const ROOM = 0.94
/** No farther do all of them go. */
const LEAST_ZOOM = 0.05
const HALF_AGAIN = 1.5

/** Everything is to be seen. @param {Places} places @returns {Look} */
export function overview({ width, height }) {
  const fits = Math.min(CANVAS.width / width, CANVAS.height / height) * ROOM
  return { x: width / 2, y: height / 2, zoom: Math.max(fits, LEAST_ZOOM) }
}

/** To and fro over the whole map. @param {Look} from @returns {Look[]} */
export function panned(from) {
  const reach = (0.2 * CANVAS.width) / from.zoom
  return steps((turn) => {
    const swing = Math.sin(turn * 2 * Math.PI)
    return { x: from.x + reach * swing, y: from.y + 0.2 * reach * swing, zoom: from.zoom }
  })
}

/** Half as near again, and as much farther. @param {Look} from @returns {Look[]} */
export function zoomed(from) {
  const middle = Math.max(from.zoom, LEAST_ZOOM * HALF_AGAIN)
  return steps((turn) => ({ ...from, zoom: middle * HALF_AGAIN ** Math.sin(turn * 2 * Math.PI) }))
}

/** From everything to a card at its own size, and back. @param {Look} from @param {{ x: number, y: number }} to */
export function swept(from, to) {
  return steps((turn) => {
    const near = 1 - Math.abs(2 * turn - 1)
    const zoom = from.zoom ** (1 - near)
    // The way looks straight when the offsets follow the zoom.
    const share = (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1)
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, zoom }
  })
}

/** @param {(turn: number) => Look} look at this part of the way @returns {Look[]} */
function steps(look) {
  return Array.from({ length: STEPS }, (_, step) => look((step + 1) / STEPS))
}
