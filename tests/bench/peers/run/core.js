/** The core behind Throughline's window: a process that answers lines of JSON. */

import { spawn } from 'node:child_process'

export class Core {
  /** @type {{ resolve: (line: Buffer) => void, reject: (why: Error) => void }[]} */
  #waiting = []
  /** What was heard of the answer that is on its way. @type {Buffer[]} */
  #parts = []

  /** @param {string} program the benchmark program @param {string} folder with a library and a map */
  constructor(program, folder) {
    this.folder = folder
    this.process = spawn(program, ['--core', folder], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.process.stdout.on('data', (bytes) => this.#heard(bytes))
    this.process.once('exit', () => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error('the core has ended'))
    })
  }

  get pid() {
    return this.process.pid ?? 0
  }

  /** @param {string} question a line of JSON @returns {Promise<Buffer>} a line, as it came: a map has megabytes */
  pass(question) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.process.stdin.write(`${question}\n`)
    })
  }

  /** @param {Buffer} bytes */
  #heard(bytes) {
    const end = bytes.indexOf('\n')
    this.#parts.push(end < 0 ? bytes : bytes.subarray(0, end))
    if (end < 0) return
    const line = Buffer.concat(this.#parts.splice(0))
    this.#waiting.shift()?.resolve(line)
    if (end + 1 < bytes.length) this.#heard(bytes.subarray(end + 1))
  }

  /** @param {string} command @param {Record<string, unknown>} values @returns {Promise<any>} */
  async ask(command, values = {}) {
    const answer = JSON.parse(String(await this.pass(JSON.stringify({ command, values }))))
    if ('error' in answer) throw new Error(`${command}: ${JSON.stringify(answer.error)}`)
    return answer.ok
  }

  /** The map that it was started with, as the window is told of it. */
  async map() {
    const [entry] = await this.ask('library')
    return this.ask('open_map', { map: entry.id })
  }

  async end() {
    if (this.process.exitCode !== null) return
    const ended = new Promise((resolve) => this.process.once('exit', resolve))
    this.process.stdin.end()
    await ended
  }
}
