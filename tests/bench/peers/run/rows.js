/** What stands in the table: each row names the part of a visit and the figure in it. */

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} unit
 * @property {string} part of a visit
 * @property {string} figure that the part gives
 * @property {number} [target] the most that ours may be with the largest map
 * @property {true} [told] only explains: nobody is ahead in it
 */

/** @type {Row[]} */
export const ROWS = [
  { what: 'open the saved map: complete picture, wall', unit: 'ms', part: 'open', figure: 'wall', target: 600 },
  { what: '  time of the processor, core included', unit: 'ms', part: 'open', figure: 'cpu' },
  { what: '  of it the core', unit: 'ms', part: 'open', figure: 'core', told: true },
  { what: '  scripts of the first load, gzip', unit: 'kB', part: 'open', figure: 'scripts', target: 200 },
  { what: 'memory, all in view: JavaScript heap', unit: 'MiB', part: 'memory', figure: 'heap', target: 20 },
  { what: '  resident memory of the page', unit: 'MiB', part: 'memory', figure: 'rss', target: 220 },
  { what: '  its own share (PSS)', unit: 'MiB', part: 'memory', figure: 'pss' },
  { what: '  the same with the core', unit: 'MiB', part: 'memory', figure: 'together' },
  { what: '  nodes of the page', unit: '', part: 'memory', figure: 'nodes' },
  { what: 'pan at 100 %: frame p50', unit: 'ms', part: 'pan', figure: 'p50' },
  { what: '  frame p95', unit: 'ms', part: 'pan', figure: 'p95', target: 20 },
  { what: '  main thread, a frame', unit: 'ms', part: 'pan', figure: 'main', target: 4 },
  { what: '  processor in all, a frame', unit: 'ms', part: 'pan', figure: 'all', target: 15 },
  { what: 'all in view, pan: frame p50', unit: 'ms', part: 'overview pan', figure: 'p50' },
  { what: '  frame p95', unit: 'ms', part: 'overview pan', figure: 'p95' },
  { what: '  main thread, a frame', unit: 'ms', part: 'overview pan', figure: 'main', target: 8 },
  { what: '  processor in all, a frame', unit: 'ms', part: 'overview pan', figure: 'all' },
  { what: 'all in view, zoom ±50 %: frame p50', unit: 'ms', part: 'overview zoom', figure: 'p50' },
  { what: '  worst frame', unit: 'ms', part: 'overview zoom', figure: 'worst', target: 50 },
  { what: '  main thread, a frame', unit: 'ms', part: 'overview zoom', figure: 'main', target: 10 },
  { what: '  processor in all, a frame', unit: 'ms', part: 'overview zoom', figure: 'all' },
  { what: 'sweep all, 100 %, all: frame p50', unit: 'ms', part: 'sweep', figure: 'p50' },
  { what: '  worst frame', unit: 'ms', part: 'sweep', figure: 'worst', target: 75 },
  { what: '  main thread, a frame', unit: 'ms', part: 'sweep', figure: 'main' },
  { what: '  processor in all, a frame', unit: 'ms', part: 'sweep', figure: 'all' },
  { what: 'drag a card: hand to frame p50', unit: 'ms', part: 'drag', figure: 'p50', target: 16 },
  { what: '  p95', unit: 'ms', part: 'drag', figure: 'p95', target: 25 },
  { what: '  main thread, a move', unit: 'ms', part: 'drag', figure: 'main' },
  { what: 'type in a card: key to frame p50', unit: 'ms', part: 'type', figure: 'p50', target: 16 },
  { what: '  p95', unit: 'ms', part: 'type', figure: 'p95', target: 25 },
  { what: '  main thread, a key', unit: 'ms', part: 'type', figure: 'main' },
  { what: 'end a card (ours: kept, next focused) p50', unit: 'ms', part: 'next', figure: 'p50' },
  { what: '  p95', unit: 'ms', part: 'next', figure: 'p95', target: 50 },
  { what: 'save (ours: a file on disk; theirs: its text)', unit: 'ms', part: 'save', figure: 'wall' },
  { what: 'export SVG', unit: 'ms', part: 'svg', figure: 'wall' },
  { what: 'export PNG, 4,096 px', unit: 'ms', part: 'png', figure: 'wall' },
]

/** Nobody sees the difference between figures that are so near to each other. */
export const LEVEL = 1.05
