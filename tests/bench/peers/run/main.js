/**
 * Measures Throughline, tldraw and Excalidraw side by side: the same map, the
 * same gestures, one browser. `cargo xtask bench peers` starts it.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { count, countTable } from '../count/count.js'
import { Browser } from './browser.js'
import { Core } from './core.js'
import { median } from './figures.js'
import { floor } from './floor.js'
import { documents, folder, library, places } from './maps.js'
import { Late, within } from './patience.js'
import { load } from './processes.js'
import { PROGRAMS } from './programs.js'
import { ROWS } from './rows.js'
import { Server } from './server.js'
import { table } from './table.js'
import { Visit } from './visit.js'

/** What takes longer than this is not done again: it is far from anything that noise could hide. */
const TOO_LONG = 8000
/** The slowest export of the slowest program takes about a third of this, in s. */
const PATIENCE = 120

const root = join(import.meta.dirname, '../../../..')
const here = join(import.meta.dirname, '..')
const results = join(root, 'target/bench')

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    program: { type: 'string' },
    only: { type: 'string' },
    part: { type: 'string', multiple: true },
    repetitions: { type: 'string', default: '2' },
    'no-count': { type: 'boolean', default: false },
  },
})
const program = asked.program ?? ''
const sizes = positionals.length > 0 ? positionals.map(Number) : [2000, 5000]
const programs = PROGRAMS.filter(({ name }) => !asked.only || name.toLowerCase() === asked.only)

const server = new Server({
  '/': join(root, 'ui/dist'),
  '/peers/': join(results, 'pages'),
  '/documents/': join(results, 'documents'),
  '/tldraw-assets/': join(here, 'node_modules/@tldraw/assets'),
  '/excalidraw-assets/': join(here, 'node_modules/@excalidraw/excalidraw/dist/prod'),
})
await server.start()

/** What was found, or why it was not, by map, program, part and figure. @type {Record<string, any>} */
const found = {}
const before = load()
try {
  for (const cards of sizes) await measure(cards)
  const idle = await floor(server.origin ?? '')
  const counts = asked['no-count'] ? null : await count(program, server)
  report(idle, counts)
} finally {
  server.end()
}

/** @param {number} cards */
async function measure(cards) {
  say(`The map with ${cards} cards`)
  const kept = library(program, cards)
  const where = await places(program, kept)
  await documents(server.origin ?? '', join(results, 'documents'), cards, where)
  /** @type {Record<string, Record<string, Record<string, number[]>>>} */
  const figures = {}
  /** @type {Record<string, string>} */
  const faults = {}
  const tooLong = new Set()
  for (let repetition = 0; repetition < Number(asked.repetitions); repetition += 1) {
    // Whoever comes last finds a warmer machine: each is first and last in turn.
    const order = repetition % 2 === 0 ? programs : programs.toReversed()
    for (const it of order) {
      const skipped = (/** @type {string} */ part) =>
        tooLong.has(`${it.name} ${part}`) || (asked.part && part !== 'open' && !asked.part.includes(part))
      const parts = ((figures[it.name] ??= {}))
      await visit(it, cards, where, kept, skipped, (part, outcome, took) => {
        if (typeof outcome === 'string') faults[`${it.name} ${part}`] = outcome
        else for (const [name, value] of Object.entries(outcome)) ((parts[part] ??= {})[name] ??= []).push(value)
        if (took > TOO_LONG && part !== 'open') tooLong.add(`${it.name} ${part}`)
      })
    }
  }
  found[cards] = { figures, faults }
}

/**
 * @param {import('./programs').Program} it @param {number} cards
 * @param {import('../pages/types').Places} where @param {string} kept
 * @param {(part: string) => unknown} skipped
 * @param {(part: string, outcome: Record<string, number> | string, took: number) => void} note
 */
async function visit(it, cards, where, kept, skipped, note) {
  const browser = await Browser.start(it.scripts)
  const core = it.hasCore ? new Core(program, folder(kept)) : null
  server.core = core
  server.scripts.clear()
  try {
    const visit = new Visit(it, where, browser, core)
    visit.address = server.origin + it.address(cards)
    for (const [part, work] of Object.entries(visit.parts)) {
      if (skipped(part)) continue
      const start = performance.now()
      try {
        const outcome = await within(PATIENCE, work())
        if (part === 'open') outcome['scripts'] = sum(server.scripts.values()) / 1000
        note(part, outcome, performance.now() - start)
      } catch (fault) {
        note(part, fault instanceof Error ? fault.message.split('\n')[0] : String(fault), 0)
        // Without a map there is nothing more to do, nor with a page that has given up.
        if (part === 'open' || fault instanceof Late) break
      }
      say(`  ${it.name}: ${part} ${((performance.now() - start) / 1000).toFixed(1)} s`)
    }
  } finally {
    server.core = null
    await browser.end()
    await core?.end()
  }
}

/** @param {Record<string, number>} idle @param {Awaited<ReturnType<typeof count>> | null} counts */
function report(idle, counts) {
  const after = load()
  const names = programs.map(({ name }) => name)
  /** @type {(cards: number, program: string, row: import('./rows').Row) => number | string} */
  const figure = (cards, program, { part, figure }) => {
    const { figures, faults } = found[cards]
    const values = figures[program]?.[part]?.[figure]
    return values ? median(values) : (faults[`${program} ${part}`] ?? 'left out')
  }
  for (const cards of sizes) {
    console.log(`\n${table(cards, names, (program, row) => figure(cards, program, row))}`)
    for (const [where, why] of Object.entries(found[cards].faults)) console.log(`Not measured, ${where}: ${why}`)
  }
  const floor = Object.entries(idle).map(([name, value]) => `${name} ${value.toFixed(1)} ms`)
  console.log(`\nAn empty page, for comparison, a frame: ${floor.join(', ')}`)
  if (counts) console.log(`\n${countTable(counts)}`)
  console.log(`\nLoad of the machine before: ${before}, after: ${after}`)
  mkdirSync(results, { recursive: true })
  const rows = sizes.flatMap((cards) =>
    ROWS.map((row) => ({
      cards,
      ...row,
      figures: Object.fromEntries(names.map((program) => [program, figure(cards, program, row)])),
    })),
  )
  const all = { load: { before, after }, floor: idle, counts, rows, measured: found }
  writeFileSync(join(results, 'peers.json'), `${JSON.stringify(all, null, 2)}\n`)
}

/** @param {Iterable<number>} values */
function sum(values) {
  return [...values].reduce((all, value) => all + value, 0)
}

/** @param {string} what */
function say(what) {
  console.error(what)
}
