/** The middle of many figures, and the like. */

/** The figure that this share of all does not exceed. @param {number[]} figures @param {number} share */
export function share(figures, share) {
  const sorted = [...figures].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** Of an even number of figures the middle of the two in the middle. @param {number[]} figures */
export function median(figures) {
  return (share(figures, 0.5) - share(figures.map((figure) => -figure), 0.5)) / 2
}

/** @param {number[]} figures */
export function worst(figures) {
  return share(figures, 1)
}
