/** A hand at the wheel, the mouse and the keys: real events, sixty a second. */

const BEAT = 1000 / 60
const KEYS_APART = 61

/** @param {number} milliseconds */
export function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Does something so many times, evenly; a hand does not wait for the page.
 * @param {number} count @param {(beat: number) => Promise<unknown>} act
 */
async function beats(count, act) {
  const start = performance.now()
  const done = []
  for (let beat = 0; beat < count; beat += 1) {
    await wait(Math.max(0, start + beat * BEAT - performance.now()))
    done.push(act(beat))
  }
  await Promise.all(done)
}

/** @typedef {import('playwright-core').CDPSession} Session */
/** @typedef {{ x: number, y: number }} Point */

/**
 * Turns the wheel there and back.
 * @param {Session} session @param {Point} at @param {number} count
 * @param {() => Promise<void>} halfway somebody looks where that has led
 */
export function pan(session, at, count, halfway) {
  return beats(count, (beat) => {
    if (beat === count / 2) return halfway()
    const turn = beat < count / 2 ? 1 : -1
    const how = { type: /** @type {const} */ ('mouseWheel'), deltaX: 24 * turn, deltaY: 8 * turn }
    return session.send('Input.dispatchMouseEvent', { ...at, ...how })
  })
}

/**
 * Takes something, carries it along a bow, lets it go.
 * @param {Session} session @param {Point} from @param {Point} by @param {number} count
 */
export async function drag(session, from, by, count) {
  const mouse = (/** @type {'mousePressed' | 'mouseMoved' | 'mouseReleased'} */ type, /** @type {Point} */ at) =>
    session.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: 1, clickCount: 1 })
  const at = (/** @type {number} */ part) => ({
    x: from.x + by.x * part,
    y: from.y + by.y * part + 40 * Math.sin(part * 2 * Math.PI),
  })
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from })
  await mouse('mousePressed', from)
  await beats(count, (beat) => mouse('mouseMoved', at((beat + 1) / count)))
  await mouse('mouseReleased', at(1))
}

/**
 * Types a text, a good deal faster than a person. The keys do not fall in step
 * with the frames, and each waits until the page has taken the one before: else
 * a slow page would be charged for its queue as well.
 * @param {import('playwright-core').Page} page @param {string} text
 */
export async function type(page, text) {
  for (const letter of text) {
    const next = wait(KEYS_APART)
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await next
  }
}
