/** One browser with one page, in processes of its own. */

import { join } from 'node:path'

import { chromium } from 'playwright-core'

import { isItsOwn, since, threads, whole } from './processes.js'

const PROGRAM = '/usr/bin/chromium'
const WINDOW = { width: 1440, height: 900 }
const CLIPBOARD = ['clipboard-read', 'clipboard-write']
/** No graphics card, as the slowest machines have it; and no way out of this machine. */
const SWITCHES = [
  '--disable-gpu',
  '--disable-extensions',
  '--disable-features=SpareRendererForSitePerProcess',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

export class Browser {
  /** @param {string[]} scripts that are put into the page before its own */
  static async start(scripts) {
    const browser = await chromium.launch({ executablePath: PROGRAM, args: SWITCHES })
    const context = await browser.newContext({ viewport: WINDOW, deviceScaleFactor: 1, permissions: CLIPBOARD })
    for (const script of scripts) {
      await context.addInitScript({ path: join(import.meta.dirname, '../inject', script) })
    }
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const whole = await browser.newBrowserCDPSession()
    return new Browser(browser, page, session, whole)
  }

  /**
   * @param {import('playwright-core').Browser} browser
   * @param {import('playwright-core').Page} page
   * @param {import('playwright-core').CDPSession} session of the page
   * @param {import('playwright-core').CDPSession} system of the browser
   */
  constructor(browser, page, session, system) {
    this.browser = browser
    this.page = page
    this.session = session
    this.system = system
    this.renderer = 0
    this.painter = 0
    page.on('pageerror', (error) => console.error(`The page says: ${error.message}`))
  }

  /** Finds the processes of the page, when it has been there for a while. */
  async find() {
    const { processInfo } = await this.system.send('SystemInfo.getProcessInfo')
    const isPage = (/** @type {{ type: string, id: number }} */ { type, id }) =>
      type === 'renderer' && !isItsOwn(id)
    const renderers = processInfo.filter(isPage)
    renderers.sort((one, other) => other.cpuTime - one.cpuTime)
    this.renderer = renderers[0]?.id ?? 0
    this.painter = processInfo.find(({ type }) => type === 'GPU')?.id ?? 0
  }

  /** All that the page's processes have cost so far, in ms. */
  spent() {
    return whole(this.renderer) + whole(this.painter)
  }

  /**
   * What something costs: the main thread of the page, and all threads of the
   * page and of the process that puts it on the screen, in ms.
   * @template T @param {() => Promise<T>} work @returns {Promise<{ done: T, main: number, all: number }>}
   */
  async cost(work) {
    const page = threads(this.renderer)
    const painter = threads(this.painter)
    const done = await work()
    const { main, all } = since(this.renderer, page)
    return { done, main, all: all + since(this.painter, painter).all }
  }

  /** JavaScript's memory in MiB and the nodes of the page, when the rubbish is gone. */
  async contents() {
    await this.session.send('HeapProfiler.collectGarbage')
    await this.session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await this.session.send('Runtime.getHeapUsage')
    const { nodes } = await this.session.send('Memory.getDOMCounters')
    return { heap: usedSize / 2 ** 20, nodes }
  }

  end() {
    return this.browser.close()
  }
}
