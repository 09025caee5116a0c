/** The table: ours beside the others, and who is ahead by how much. */

import { LEVEL, ROWS } from './rows.js'

/** @typedef {Record<string, { figure: number } | { why: string }>} Found by row */

/**
 * One map's table.
 * @param {number} cards @param {string[]} programs ours first
 * @param {(program: string, row: import('./rows').Row) => number | string} found or why not
 */
export function table(cards, programs, found) {
  const [ours, ...peers] = programs
  const heading = [`${cards.toLocaleString('en')} cards`, 'target', ...programs, 'verdict']
  const lines = ROWS.map((row) => {
    const figures = programs.map((program) => found(program, row))
    return [
      row.what,
      row.target === undefined ? '' : `≤ ${row.target} ${row.unit}`,
      ...figures.map((figure) => (typeof figure === 'number' ? `${rounded(figure)} ${row.unit}` : '–')),
      verdict(row, found(ours, row), peers.map((peer) => found(peer, row))),
    ]
  })
  return drawn([heading, ...lines])
}

/**
 * Whether the target is met and who is ahead of whom.
 * @param {import('./rows').Row} row @param {number | string} ours @param {(number | string)[]} peers
 */
export function verdict(row, ours, peers) {
  if (typeof ours === 'string') return `NOT MEASURED: ${ours}`
  const missed = row.target !== undefined && ours > row.target ? 'TARGET MISSED; ' : ''
  const figures = peers.filter((peer) => typeof peer === 'number')
  if (row.told || figures.length === 0) return missed
  const ratio = Math.min(...figures) / ours
  return missed + standing(ratio)
}

/** @param {number} ratio of the better peer's figure to ours */
function standing(ratio) {
  if (ratio > LEVEL) return `ahead by ×${rounded(ratio)}`
  if (ratio < 1 / LEVEL) return `NOT AHEAD: behind by ×${rounded(1 / ratio)}`
  return 'NOT AHEAD: level'
}

/** @param {number} figure */
export function rounded(figure) {
  const size = Math.abs(figure)
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2
  return figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** Columns under each other: words to the left, figures to the right. @param {string[][]} lines */
export function drawn(lines) {
  const columns = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  const row = (/** @type {string[]} */ line) =>
    line.map((cell, column) => {
      const isFigure = column > 0 && column < line.length - 1
      return isFigure ? cell.padStart(columns[column]) : cell.padEnd(columns[column])
    })
  const [heading, ...rest] = lines.map((line) => `| ${row(line).join(' | ')} |`)
  const rule = `|${columns.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [heading, rule, ...rest].join('\n')
}
