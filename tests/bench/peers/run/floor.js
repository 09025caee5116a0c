/** What a frame costs where there is nothing to draw: nobody can be below it. */

import { Browser } from './browser.js'
import { median, share } from './figures.js'
import { wait } from './hand.js'

const WATCHED = 2000

/** @param {string} origin of the server @returns {Promise<Record<string, number>>} */
export async function floor(origin) {
  const browser = await Browser.start(['probe.js'])
  await browser.page.goto(`${origin}/peers/empty.html`)
  await wait(WATCHED / 2)
  await browser.find()
  const { done, main, all } = await browser.cost(async () => {
    await browser.page.evaluate(() => window.probe.record())
    await wait(WATCHED)
    return browser.page.evaluate(() => window.probe.recorded())
  })
  await browser.end()
  return { p50: median(done), p95: share(done, 0.95), main: main / done.length, all: all / done.length }
}
