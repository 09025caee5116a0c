/** The programs that are compared, and all in which they differ for whoever works with them. */

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string[]} scripts that its page needs before its own
 * @property {boolean} hasCore whether what is edited is kept by a process of its own
 * @property {(cards: number) => string} address of its page with a saved map
 * @property {string} commit the key that ends the text of a card
 * @property {boolean} goesOn whether the next card can be typed after that key
 */

/** @type {Program} */
export const THROUGHLINE = {
  name: 'Throughline',
  scripts: ['probe.js', '../../../desktop/shell.js', 'throughline.js'],
  hasCore: true,
  address: () => '/',
  commit: 'Enter',
  goesOn: true,
}

/** @type {Program} */
export const TLDRAW = {
  name: 'tldraw',
  scripts: ['probe.js'],
  hasCore: false,
  address: (cards) => `/peers/tldraw.html?document=/documents/tldraw-${cards}.json`,
  commit: 'Escape',
  goesOn: false,
}

/** @type {Program} */
export const EXCALIDRAW = {
  name: 'Excalidraw',
  scripts: ['probe.js'],
  hasCore: false,
  address: (cards) => `/peers/excalidraw.html?document=/documents/excalidraw-${cards}.json`,
  commit: 'Escape',
  goesOn: false,
}

/** Ours first. */
export const PROGRAMS = [THROUGHLINE, TLDRAW, EXCALIDRAW]
