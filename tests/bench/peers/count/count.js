/** Carries the lists out in the programs, and counts what they made. */

import { renameSync } from 'node:fs'
import { join } from 'node:path'

import { Browser } from '../run/browser.js'
import { Core } from '../run/core.js'
import { drag, wait } from '../run/hand.js'
import { folder } from '../run/maps.js'
import { within } from '../run/patience.js'
import { THROUGHLINE, TLDRAW } from '../run/programs.js'
import { drawn } from '../run/table.js'
import { DRAWN, PASTED, TYPED, counted } from './lists.js'

/** @typedef {import('./lists').Step} Step */

const PAUSE = 30
const PATIENCE = 5000
const MOST_SECONDS = 90
const WINDOW = { x: 0, y: 0, width: 1440, height: 900 }
const EXPECTED = '5 stages, 15 touchpoints, 60 cards, a curve'

/**
 * @param {string} program the benchmark program
 * @param {import('../run/server').Server} server
 */
export async function count(program, server) {
  const proved = (/** @type {Promise<string>} */ making) =>
    within(MOST_SECONDS, making).catch((fault) => String(fault.message).split('\n')[0])
  const typed = await proved(inThroughline(program, server, TYPED))
  const pasted = await proved(inThroughline(program, server, PASTED))
  const drawn = await proved(inTldraw(server, DRAWN))
  return [
    { way: 'Throughline, all typed', ...counted(TYPED), made: typed },
    { way: 'Throughline, cards pasted as a table', ...counted(PASTED), made: pasted },
    { way: 'tldraw, all typed', ...counted(DRAWN), made: drawn },
  ]
}

/** @param {Awaited<ReturnType<typeof count>>} counts */
export function countTable(counts) {
  const heading = [`from nothing to ${EXPECTED}`, 'gestures', 'keys', 'clicks', 'drags', 'characters', 'made']
  const lines = counts.map(({ way, gestures, keys, clicks, drags, characters, made }) => [
    way,
    ...[gestures, keys, clicks, drags, characters].map(String),
    made === EXPECTED ? 'proved' : `NOT PROVED: ${made}`,
  ])
  return drawn([heading, ...lines])
}

/** @param {string} program @param {import('../run/server').Server} server @param {Step[]} list */
async function inThroughline(program, server, list) {
  const core = new Core(program, await blank(program))
  const browser = await Browser.start(THROUGHLINE.scripts)
  server.core = core
  try {
    await browser.page.goto(`${server.origin}/`)
    await browser.page.waitForSelector('.viewport')
    await wait(PATIENCE / 10)
    await carryOut(browser, list)
    await wait(PATIENCE / 10)
    /** @type {{ record: string }[]} */
    const records = (await core.map()).records
    const of = (/** @type {string} */ kind) => records.filter(({ record }) => record === kind).length
    // A rating for each touchpoint is the whole curve.
    return said(of('stage'), of('touchpoint'), of('card'), of('emotion') === of('touchpoint'))
  } finally {
    server.core = null
    await browser.end()
    await core.end()
  }
}

/** A folder with an empty map, as the app makes one. @param {string} program */
async function blank(program) {
  const made = folder()
  const core = new Core(program, made)
  const map = await core.ask('create_map', { options: { title: '', with: { is: 'blank' } } })
  await core.ask('save_copy', { map })
  await core.end()
  const into = folder()
  renameSync(join(made, 'copy.journey'), join(into, 'map.journey'))
  return into
}

/** @param {import('../run/server').Server} server @param {Step[]} list */
async function inTldraw(server, list) {
  const browser = await Browser.start(TLDRAW.scripts)
  try {
    await browser.page.goto(`${server.origin}/peers/tldraw.html`)
    await browser.page.waitForFunction(() => window.hands !== undefined)
    await wait(PATIENCE / 10)
    await carryOut(browser, list)
    const kinds = await browser.page.evaluate(() => window.hands.written?.() ?? {})
    const { geo = 0, note = 0, draw = 0 } = kinds
    return said(geo, 15, note - 15, draw === 1)
  } finally {
    await browser.end()
  }
}

/** @param {number} stages @param {number} touchpoints @param {number} cards @param {boolean} curve */
function said(stages, touchpoints, cards, curve) {
  return `${stages} stages, ${touchpoints} touchpoints, ${cards} cards, ${curve ? 'a curve' : 'no curve'}`
}

/** @param {Browser} browser @param {Step[]} list */
async function carryOut({ page, session }, list) {
  const typing = () => page.evaluate(() => window.hands.typing())
  let last = await typing()
  for (const step of list) {
    switch (step.do) {
      case 'key':
        await page.keyboard.press(step.key)
        // What has ended is kept and shown before anybody looks elsewhere.
        if (step.key === 'Escape') await settled(page)
        break
      case 'text': {
        // A text goes where the last key has led, and not where the one before it was typed.
        const since = performance.now()
        let now = await typing()
        while ((now === null || now === last) && performance.now() - since < PATIENCE / 10) {
          await wait(PAUSE / 4)
          now = await typing()
        }
        // The first letter may open what the others go into; those are not worth the time.
        await page.keyboard.type(step.text.slice(0, 1))
        await page.keyboard.insertText(step.text.slice(1))
        last = await typing()
        break
      }
      case 'paste':
        await page.evaluate((text) => navigator.clipboard.writeText(text), step.text)
        await page.keyboard.press('Control+v')
        await settled(page)
        break
      case 'click': {
        await settled(page)
        const { x, y } = at(await area(page, step.over), step.at)
        await page.mouse.click(x, y)
        break
      }
      case 'drag': {
        await settled(page)
        const box = await area(page, step.over)
        const from = at(box, step.from)
        const to = at(box, step.to)
        await drag(session, from, { x: to.x - from.x, y: to.y - from.y }, PAUSE)
      }
    }
    await wait(PAUSE)
  }
}

/** Waits until nothing changes any more, and nobody looks elsewhere. @param {import('playwright-core').Page} page */
async function settled(page) {
  const state = () => page.evaluate(() => JSON.stringify([window.hands.looks(), document.body.innerText]))
  const since = performance.now()
  let last = await state()
  for (let quiet = 0; quiet < 5 && performance.now() - since < PATIENCE; quiet += 1) {
    await wait(PAUSE * 3)
    const now = await state()
    if (now !== last) quiet = -1
    last = now
  }
}

/** What a step is in: the window, or the plot of the emotions. @param {import('playwright-core').Page} page @param {'window' | 'plot'} over */
async function area(page, over) {
  if (over === 'window') return WINDOW
  const box = await page.locator('[data-node^="plot:"]').first().boundingBox({ timeout: PATIENCE })
  if (!box) throw new Error('there is no plot')
  return box
}

/** @param {typeof WINDOW} box @param {import('./lists').Point} part */
function at(box, part) {
  return { x: box.x + box.width * part.x, y: box.y + box.height * part.y }
}
