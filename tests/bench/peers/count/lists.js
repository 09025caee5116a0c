/**
 * What it takes to come from an empty map to five stages, fifteen touchpoints,
 * sixty cards and an emotion curve, by the quickest way of each program. These
 * are lists to be carried out, so that their length is proved by what they make.
 *
 * A gesture is a key with all that is held beside it, a click, or a drag. The
 * characters of texts are the same for everybody and counted apart.
 */

/**
 * @typedef {{ x: number, y: number }} Point in parts of the window, or of the map's own area
 * @typedef {{ do: 'key', key: string } | { do: 'text', text: string } | { do: 'paste', text: string }
 *   | { do: 'click', at: Point, over: 'window' | 'plot' } | { do: 'drag', from: Point, to: Point, over: 'window' | 'plot' }} Step
 */

const STAGES = ['Notice', 'Choose', 'Buy', 'Use', 'Stay']
const MOMENTS = ['hears of it', 'asks about it', 'decides']
const NOTES = ['wants to know', 'has to wait', 'asks again', 'is told more']

/** @param {string} key @returns {Step} */
const key = (key) => ({ do: 'key', key })
/** @param {string} text @returns {Step} */
const text = (text) => ({ do: 'text', text })

const touchpoints = STAGES.flatMap((stage) => MOMENTS.map((moment) => `${stage}: ${moment}`))
/** The cards of a touchpoint. @param {string} touchpoint */
const cards = (touchpoint) => NOTES.map((note) => `${touchpoint}, ${note}`)

/**
 * The whole curve in one go, when its cell is what is worked at; from its end,
 * since the names of the lanes lie over its beginning.
 * @type {Step[]}
 */
const CURVE = [
  key('Shift+Digit1'),
  { do: 'click', at: { x: 0.5, y: 0.5 }, over: 'plot' },
  { do: 'drag', from: { x: 0.99, y: 0.3 }, to: { x: 0.01, y: 0.7 }, over: 'plot' },
]

/** The same for both of the next two: a name, and on; the next thing keeps the one before. */
const columns = [
  ...STAGES.flatMap((stage) => [
    key('Control+Shift+G'),
    text(stage),
    ...MOMENTS.flatMap((moment) => [key('Control+Shift+T'), text(`${stage}: ${moment}`)]),
  ]),
  key('Enter'),
]

/**
 * By typing: Enter keeps a card and goes on below, Tab in the cell beside; here
 * backwards, since the last touchpoint is where one is then.
 * @type {Step[]}
 */
export const TYPED = [
  ...columns,
  key('ArrowDown'),
  ...touchpoints.toReversed().flatMap((touchpoint, column) =>
    cards(touchpoint).flatMap((card, place) => {
      const isLast = column === touchpoints.length - 1
      return [text(card), key(place < NOTES.length - 1 ? 'Enter' : isLast ? 'Escape' : 'Shift+Tab')]
    }),
  ),
  ...CURVE,
]

/** The same with the cards from a table that somebody has already. @type {Step[]} */
export const PASTED = [
  ...columns,
  key('Home'),
  key('ArrowDown'),
  key('ArrowRight'),
  { do: 'paste', text: NOTES.map((note) => touchpoints.map((it) => `${it}, ${note}`).join('\t')).join('\n') },
  ...CURVE,
]

/**
 * tldraw's quickest notes: Tab makes the next one beside, Control+Enter the next
 * one below, so the rows are written to and fro. Stages are boxes that are drawn
 * over their touchpoints.
 * @type {Step[]}
 */
export const DRAWN = [
  key('n'),
  { do: 'click', at: { x: 0.3, y: 0.4 }, over: 'window' },
  ...[touchpoints, ...NOTES.map((note) => touchpoints.map((it) => `${it}, ${note}`))].flatMap(
    (row, line, rows) => {
      const forwards = line % 2 === 0
      return (forwards ? row : row.toReversed()).flatMap((note, place) => {
        const isLast = place === row.length - 1
        const beside = forwards ? 'Tab' : 'Shift+Tab'
        const below = line < rows.length - 1 ? 'Control+Enter' : 'Escape'
        return [text(note), key(isLast ? below : beside)]
      })
    },
  ),
  key('Shift+Digit1'),
  ...STAGES.flatMap((stage, place) => {
    const left = 0.1 + place * 0.16
    /** @type {Step} */
    const box = { do: 'drag', from: { x: left, y: 0.15 }, to: { x: left + 0.15, y: 0.2 }, over: 'window' }
    return [key('r'), box, key('Enter'), text(stage), key('Escape')]
  }),
  key('d'),
  { do: 'drag', from: { x: 0.1, y: 0.85 }, to: { x: 0.9, y: 0.75 }, over: 'window' },
]

/** @param {Step[]} list */
export function counted(list) {
  const of = (/** @type {Step['do']} */ what) => list.filter((step) => step.do === what).length
  const keys = of('key') + of('paste')
  const characters = list.reduce((all, step) => all + (step.do === 'text' ? step.text.length : 0), 0)
  return { keys, clicks: of('click'), drags: of('drag'), gestures: keys + of('click') + of('drag'), characters }
}
