/** A server for the pages, the documents and the core; only this machine reaches it. */

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

export class Server {
  /** The core that answers, if the page has one. @type {import('./core').Core | null} */
  core = null
  /** Scripts that were asked for since this was emptied: bytes when compressed. */
  scripts = new Map()

  /** @param {Record<string, string>} folders what is asked for below a path lies in a folder */
  constructor(folders) {
    this.folders = folders
    this.server = createServer((request, response) => void this.#answer(request, response))
  }

  async start() {
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', () => resolve(null)))
    const address = this.server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    this.origin = `http://127.0.0.1:${address.port}`
  }

  end() {
    this.server.closeAllConnections()
    this.server.close()
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #answer(request, response) {
    const { pathname } = new URL(request.url ?? '/', this.origin)
    if (pathname === '/core' && this.core) {
      const chunks = []
      for await (const chunk of request) chunks.push(chunk)
      response.setHeader('content-type', 'application/json')
      const gone = () => JSON.stringify({ error: { code: 'internal', message: 'The core has ended.' } })
      response.end(await this.core.pass(Buffer.concat(chunks).toString()).catch(gone))
      return
    }
    // The longest path wins: `/` holds everything else.
    const mounts = Object.keys(this.folders).sort((one, other) => other.length - one.length)
    const mount = mounts.find((path) => pathname.startsWith(path)) ?? '/'
    const inside = normalize(decodeURIComponent(pathname.slice(mount.length))) || 'index.html'
    const name = inside === '.' ? 'index.html' : inside
    try {
      const bytes = await readFile(join(this.folders[mount], name))
      const ending = /** @type {keyof typeof TYPES} */ (extname(name))
      response.setHeader('content-type', TYPES[ending] ?? 'application/octet-stream')
      response.end(bytes)
      if (ending === '.js' && !this.scripts.has(pathname)) {
        this.scripts.set(pathname, gzipSync(bytes, { level: 9 }).length)
      }
    } catch {
      response.statusCode = 404
      response.end()
    }
  }
}
