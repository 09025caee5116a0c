/** What Linux tells about processes and their threads. */

import { readFileSync, readdirSync } from 'node:fs'

const MEBIBYTE = 1024
const NANOSECONDS = 1e6
/** A tick of the kernel's accounts, as every Linux shows it to programs, in ms. */
const TICK = 10

/** Time of the processor that each thread of a process has had, in ms. @param {number} pid */
export function threads(pid) {
  /** @type {Map<number, number>} */
  const found = new Map()
  for (const name of entries(`/proc/${pid}/task`)) {
    const [spent] = read(`/proc/${pid}/task/${name}/schedstat`).split(' ')
    found.set(Number(name), Number(spent) / NANOSECONDS)
  }
  return found
}

/** What threads have cost since they were looked at. @param {number} pid @param {Map<number, number>} before */
export function since(pid, before) {
  let main = 0
  let all = 0
  for (const [thread, spent] of threads(pid)) {
    const cost = spent - (before.get(thread) ?? 0)
    all += cost
    if (thread === pid) main = cost
  }
  return { main, all }
}

/** All that a process has cost, with threads that have ended, in ms. @param {number} pid */
export function whole(pid) {
  // The name in brackets may hold anything; what follows it is plain.
  const values = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  return (Number(values[11]) + Number(values[12])) * TICK || 0
}

/** Resident and proportional memory in MiB. @param {number} pid */
export function memory(pid) {
  const rollup = read(`/proc/${pid}/smaps_rollup`)
  const value = (/** @type {string} */ name) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? NaN) / MEBIBYTE
  return { rss: value('Rss'), pss: value('Pss') }
}

/** Whether a process draws the browser's own tabs and buttons, and no page. @param {number} pid */
export function isItsOwn(pid) {
  return read(`/proc/${pid}/cmdline`).includes('--top-chrome-webui')
}

/** How many processes wanted to run in the last minute. */
export function load() {
  return Number(read('/proc/loadavg').split(' ')[0])
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** @param {string} path */
function entries(path) {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
