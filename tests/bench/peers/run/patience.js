/** Nothing is waited for without end: a page or a process may have given up. */

/** Something took too long: whoever was asked is not to be asked again. */
export class Late extends Error {}

/**
 * @template T
 * @param {number} seconds @param {Promise<T>} work @returns {Promise<T>}
 */
export async function within(seconds, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Late(`no end after ${seconds} s`)), seconds * 1000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
