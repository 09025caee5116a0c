/** What a node of the scene is to assistive technology. */

import type { NodeWire } from '../host/bindings/NodeWire'
import { unbroken } from '../state/lines'

/** Attributes by name; nothing takes one away. */
export type Attributes = Record<string, string | null>

const NONE: Attributes = {
  role: null,
  'aria-label': null,
  'aria-level': null,
  'aria-hidden': null,
  'aria-rowcount': null,
  'aria-colcount': null,
  'aria-rowindex': null,
  'aria-colindex': null,
  'aria-colspan': null,
  'aria-multiselectable': null,
  'aria-sort': null,
}

/** The attributes of a node. Rows and columns count from 0 in the scene, from 1 here. */
export function attributes(node: NodeWire): Attributes {
  return { ...NONE, 'aria-label': nameOf(node), ...ofRole(node) }
}

/**
 * What a node is called; nothing where all that is written in it says it. A head is called by its
 * first text, because it is said again with each cell that one comes to.
 */
export function nameOf(node: NodeWire | undefined): string | null {
  if (!node) return null
  if (node.label) return node.label
  if (node.role.is !== 'columnHeader' && node.role.is !== 'rowHeader') return null
  const first = node.items.find((item) => item.draw === 'text')
  return first ? unbroken(first) : null
}

function ofRole(node: NodeWire): Attributes {
  const role = node.role
  switch (role.is) {
    case 'document':
    case 'section':
      // A group that has no name is only another thing to walk through.
      return node.label ? { role: 'group' } : {}
    case 'heading':
      return { role: 'heading', 'aria-level': String(role.level) }
    case 'paragraph':
      return node.label ? { role: 'note' } : {}
    case 'table':
      return {
        role: 'grid',
        'aria-rowcount': String(role.rows),
        'aria-colcount': String(role.columns),
        'aria-multiselectable': 'true',
      }
    case 'row':
      return { role: 'row', 'aria-rowindex': String(role.row + 1) }
    case 'columnHeader':
      return {
        role: 'columnheader',
        'aria-rowindex': String(role.row + 1),
        'aria-colindex': String(role.column + 1),
        'aria-colspan': String(role.span),
        'aria-sort': sortOf(node),
      }
    case 'rowHeader':
      return { role: 'rowheader', 'aria-rowindex': String(role.row + 1), 'aria-colindex': '1' }
    case 'cell':
      return {
        role: 'gridcell',
        'aria-rowindex': String(role.row + 1),
        'aria-colindex': String(role.column + 1),
        'aria-colspan': String(role.span),
      }
    case 'note':
      return { role: 'listitem' }
    case 'figure':
      return { role: 'img' }
    case 'separator':
      // A grid may hold no separators: what is written on the line is heard as a text between rows.
      return { 'aria-label': null }
    case 'decoration':
      return { 'aria-hidden': 'true' }
  }
}

/** Which way the rows of a table are sorted by the column of a head. */
function sortOf(node: NodeWire): string | null {
  const [word] = node.children[0]?.split(':') ?? []
  return word === 'ascending' || word === 'descending' ? word : null
}

/** Whether the keyboard can be at it. */
export function focusable(node: NodeWire): boolean {
  switch (node.role.is) {
    case 'columnHeader':
    case 'rowHeader':
    case 'cell':
    case 'note':
      return true
    default:
      if (LINES.test(node.id)) return true
      return /^(title|persona:|emotion:|hand_off:|crossing:)/.test(node.id)
  }
}

/** The lines of a text: what its headings name, and the places of its lists. */
const LINES = /^(stage|touchpoint|cell|span|across):/
