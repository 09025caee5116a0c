/**
 * One visit to a program with a map: everything that is measured there, in one
 * order. What a part finds is a figure for each of its rows.
 */

import { share, median, worst } from './figures.js'
import { drag, pan, type, wait } from './hand.js'
import { overview, panned, swept, zoomed } from './paths.js'
import { placesOf } from './places.js'
import { memory, whole } from './processes.js'

/** @typedef {import('../pages/types').Look} Look */
/** @typedef {Record<string, number>} Figures */

/** What opening, jumping and dropping left to do is not the next gesture's. */
const SETTLING = 700
/** Two seconds of the wheel, one and a half of the mouse. */
const TURNS = 120
const MOVES = 90
/** A camera's path is gone again and again for so long. */
const WALK = 1500
/** In less than this every camera is where it was sent, in ms. */
const FAR_JUMP = 20_000
const SENTENCE = 'nobody wrote it down and so they ask again'
const NEXT_CARDS = 8
const PICTURE = 4096

export class Visit {
  /**
   * @param {import('./programs').Program} program
   * @param {import('../pages/types').Places} places
   * @param {import('./browser').Browser} browser
   * @param {import('./core').Core | null} core
   */
  constructor(program, places, browser, core) {
    this.program = program
    this.places = places
    this.browser = browser
    this.core = core
    this.page = browser.page
    const far = overview(places)
    const middle = (/** @type {import('../pages/types').Box} */ box) => ({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    })
    const away = (/** @type {import('../pages/types').Box} */ box) =>
      Math.hypot(middle(box).x - far.x, middle(box).y - far.y)
    /** The card in the middle of the map, whose own middle is worked at. */
    this.card = places.cards.reduce((one, other) => (away(other) < away(one) ? other : one))
    this.far = far
    /** @type {Look} */
    this.near = { ...middle(this.card), zoom: 1 }
  }

  /** The parts by name, in order; each gives figures by row. */
  get parts() {
    return {
      open: () => this.#open(),
      memory: () => this.#memory(),
      'overview pan': () => this.#walk(this.far, panned(this.far)),
      'overview zoom': () => this.#walk(this.far, zoomed(this.far)),
      sweep: () => this.#walk(this.far, swept(this.far, this.near)),
      pan: () => this.#pan(),
      type: () => this.#type(),
      next: () => this.#next(),
      drag: () => this.#drag(),
      save: () => this.#save(),
      svg: () => this.#picture('svg'),
      png: () => this.#picture('png'),
    }
  }

  /** @returns {Promise<Figures>} */
  async #open() {
    const { browser, page } = this
    await browser.find()
    const before = browser.renderer
    const spent = browser.spent()
    await page.goto(this.address, { waitUntil: 'commit' })
    const wall = await page.evaluate(() => window.probe.painted())
    const core = this.core ? whole(this.core.pid) : 0
    await browser.find()
    // A page gets a process of its own, or goes on in the one that showed nothing.
    const had = browser.renderer === before ? spent : 0
    return { wall, cpu: browser.spent() - had + core, core }
  }

  /** Where the page is; whoever makes the visit sets it. */
  address = ''

  /** @returns {Promise<Figures>} */
  async #memory() {
    await this.#look(this.far)
    const contents = await this.browser.contents()
    const { rss, pss } = memory(this.browser.renderer)
    const core = this.core ? memory(this.core.pid).pss : 0
    return { ...contents, rss, pss, together: pss + core }
  }

  /** @param {Look} from @param {Look[]} path @returns {Promise<Figures>} */
  async #walk(from, path) {
    // Its extremes can be reached; a camera that stays behind would be quick for nothing.
    for (const part of [1, 3]) await this.#look(path[Math.floor((path.length * part) / 4)])
    await this.#look(from)
    const cost = await this.browser.cost(() =>
      this.page.evaluate(({ path, least }) => window.probe.walk(path, least), { path, least: WALK }),
    )
    return perFrame(cost)
  }

  /** @returns {Promise<Figures>} */
  async #pan() {
    await this.#look(this.near)
    const at = await this.#at(this.near)
    let away = this.near
    const cost = await this.browser.cost(async () => {
      await this.page.evaluate(() => window.probe.record())
      await pan(this.browser.session, at, TURNS, async () => {
        away = await this.page.evaluate(() => window.hands.looks())
      })
      return this.page.evaluate(() => window.probe.recorded())
    })
    if (Math.hypot(away.x - this.near.x, away.y - this.near.y) < 100) {
      throw new Error('the wheel does not move the map')
    }
    return perFrame(cost)
  }

  /** @returns {Promise<Figures>} */
  async #drag() {
    await this.#look(this.near)
    const from = await this.#at(this.near)
    await this.page.evaluate(() => window.probe.await('pointermove'))
    const { main, all } = await this.browser.cost(() =>
      drag(this.browser.session, from, { x: 330, y: 60 }, MOVES),
    )
    const found = await this.page.evaluate(() => window.probe.awaited())
    await wait(SETTLING)
    const card = await this.#now()
    if (!card || Math.hypot(card.x - this.card.x, card.y - this.card.y) < 20) {
      throw new Error('the card is where it was')
    }
    return { ...waits(found), main: main / found.length, all: all / found.length }
  }

  /** @returns {Promise<Figures>} */
  async #type() {
    await this.#intoCard()
    await this.page.evaluate(() => window.probe.await('keydown'))
    const { main, all } = await this.browser.cost(() => type(this.page, SENTENCE))
    const found = await this.page.evaluate(() => window.probe.awaited())
    await this.page.keyboard.press('Escape')
    await wait(SETTLING)
    const card = await this.#now()
    if (!card?.text.includes(SENTENCE)) throw new Error('what was typed is not in the card')
    return { ...waits(found), main: main / SENTENCE.length, all: all / SENTENCE.length }
  }

  /** Ends a text and, where that is how it works, goes on with the next card. @returns {Promise<Figures>} */
  async #next() {
    const { commit, goesOn } = this.program
    const before = this.core ? (await this.#map()).cards.length : 0
    /** @type {number[]} */
    const found = []
    for (let card = 0; card < NEXT_CARDS; card += 1) {
      if (!goesOn || card === 0) await this.#intoCard()
      await type(this.page, 'ask')
      found.push(...(await this.#press(commit, goesOn)))
    }
    if (goesOn) await this.page.keyboard.press('Escape')
    // The first of them ended a card that was there.
    if (this.core && (await this.#map()).cards.length !== before + NEXT_CARDS - 1) {
      throw new Error('not every card was kept')
    }
    return waits(found)
  }

  /** From a key to the frame in which another text, or none, is typed into. @param {string} key @param {boolean} goesOn */
  async #press(key, goesOn) {
    await this.page.evaluate((goesOn) => {
      const was = window.hands.typing()
      const isNext = () => window.hands.typing() !== was && (window.hands.typing() !== null || !goesOn)
      window.probe.await('keydown', isNext)
    }, goesOn)
    await this.page.keyboard.press(key)
    await this.page.waitForFunction(() => window.probe.answered() > 0, undefined, { polling: 50 })
    return this.page.evaluate(() => window.probe.awaited())
  }

  /** @returns {Promise<Figures>} */
  async #save() {
    const map = this.core && (await this.core.map()).id
    const start = performance.now()
    if (this.core) await this.core.ask('save_copy', { map })
    else await this.page.evaluate(() => window.hands.save?.())
    return { wall: performance.now() - start }
  }

  /** @param {'svg' | 'png'} format @returns {Promise<Figures>} */
  async #picture(format) {
    const map = this.core && (await this.core.map()).id
    const { width, height } = this.core ? await this.#map() : this.places
    const scale = PICTURE / Math.max(width, height)
    const start = performance.now()
    if (this.core) await this.core.ask('export_map', { map, request: { format, scale } })
    else await this.page.evaluate((format) => window.hands[format]?.(), format)
    return { wall: performance.now() - start }
  }

  /** Looks somewhere, however far that is. @param {Look} look */
  async #look(look) {
    const frames = await this.page.evaluate(
      ({ look, most }) =>
        /** @type {Promise<number>} */ (new Promise((resolve) => {
          let frames = 0
          const start = performance.now()
          const step = () => {
            const now = window.hands.looks()
            const off = Math.hypot(now.x - look.x, now.y - look.y) * look.zoom
            const there = Math.abs(now.zoom / look.zoom - 1) < 0.001 && off < 1
            if (there) return resolve(frames)
            if (performance.now() - start > most) return resolve(-1)
            frames += 1
            window.hands.look(look)
            requestAnimationFrame(step)
          }
          step()
        })),
      { look, most: FAR_JUMP },
    )
    if (frames < 0) throw new Error('the camera does not go where it is sent')
    if (frames > 0) await wait(SETTLING)
  }

  /** Opens the text of the card in the middle, the caret at its end. */
  async #intoCard() {
    await this.#look(this.near)
    const card = (await this.#now()) ?? this.card
    const at = await this.#at({ x: card.x + card.width / 2, y: card.y + Math.min(card.height / 2, 30) })
    await this.page.mouse.dblclick(at.x, at.y)
    await this.page.waitForFunction(() => window.hands.typing() !== null, undefined, { polling: 50 })
    await this.page.keyboard.press('Control+End')
  }

  /** Where a point of the map is in the window. @param {{ x: number, y: number }} point */
  #at(point) {
    return this.page.evaluate((point) => window.hands.screen(point), point)
  }

  /** The card in the middle as it is now. */
  async #now() {
    if (this.core) return (await this.#map()).cards.find(({ id }) => id === this.card.id) ?? null
    return this.page.evaluate((id) => window.hands.card?.(id) ?? null, this.card.id)
  }

  async #map() {
    if (!this.core) return this.places
    return placesOf(await this.core.map())
  }
}

/** @param {{ done: number[], main: number, all: number }} cost of frames */
function perFrame({ done, main, all }) {
  return {
    p50: median(done),
    p95: share(done, 0.95),
    worst: worst(done),
    main: main / done.length,
    all: all / done.length,
  }
}

/** @param {number[]} found */
function waits(found) {
  if (found.length === 0) throw new Error('nothing was answered')
  return { p50: median(found), p95: share(found, 0.95) }
}
