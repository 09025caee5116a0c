import { describe, expect, it } from 'vitest'

import { blank, type RecordOf } from '../state/blank'
import { sorted } from './sort'

const card = (id: string, rest: Partial<RecordOf<'card'>>): RecordOf<'card'> => ({
  ...blank('card', id),
  ...rest,
})

const CARDS = [
  card('a', { text: 'Zebra', severity: 2, evidence: 'assumption' }),
  card('b', { text: '', severity: null, evidence: 'data' }),
  card('c', { text: 'äpfel 10', severity: 5, evidence: 'research' }),
  card('d', { text: 'Apfel 9', severity: 2, evidence: 'assumption' }),
]
const OWNERS: Record<string, string> = { a: 'Web', d: 'Care' }

describe('cards of a cell in order', () => {
  it.each([
    ['severity', 'cadb'],
    ['evidence', 'bcad'],
    ['owner', 'dabc'],
    ['text', 'dcab'],
  ] as const)('by %s', (order, expected) => {
    const ids = sorted(CARDS, order, 'de', (it) => OWNERS[it.id] ?? '').map((it) => it.id)
    expect(ids.join('')).toBe(expected)
  })
})
