/** The maps and the documents that are opened: made once, before anything is measured. */

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Browser } from './browser.js'
import { Core } from './core.js'
import { placesOf } from './places.js'

/** A folder that is gone when the harness ends. @param {string} [from] of which it is a copy */
export function folder(from) {
  const made = mkdtempSync(join(tmpdir(), 'throughline-peers-'))
  process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  if (from) cpSync(from, made, { recursive: true })
  return made
}

/**
 * A library with a map that was opened and closed before, as most are.
 * @param {string} program the benchmark program @param {number} cards
 */
export function library(program, cards) {
  const made = folder()
  for (const task of ['write', 'prepare', 'keep']) {
    execFileSync(program, [`--task=${task}`, made, String(cards)], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  return made
}

/** Where its layout puts everything. @param {string} program @param {string} library */
export async function places(program, library) {
  const core = new Core(program, folder(library))
  await core.ask('settings')
  const opened = await core.map()
  await core.end()
  return placesOf(opened)
}

/**
 * The documents of the others, with the same places and texts.
 * @param {string} origin of the server @param {string} into a folder
 * @param {number} cards @param {import('../pages/types').Places} places
 */
export async function documents(origin, into, cards, places) {
  mkdirSync(into, { recursive: true })
  const browser = await Browser.start([])
  await browser.page.goto(`${origin}/peers/make.html`)
  await browser.page.waitForFunction(() => 'make' in window)
  for (const program of /** @type {const} */ (['tldraw', 'excalidraw'])) {
    const text = await browser.page.evaluate(
      ({ program, places }) => /** @type {any} */ (window).make[program](places),
      { program, places },
    )
    writeFileSync(join(into, `${program}-${cards}.json`), text)
  }
  await browser.end()
}
