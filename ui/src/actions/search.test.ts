import { expect, it } from 'vitest'

import { finds } from './search'

it('finds what is meant and not only what is written', () => {
  const check = (label: string, wanted: string, expected: boolean): void =>
    expect(finds(label, wanted), `${wanted} in ${label}`).toBe(expected)
  check('Dunkle Farben', '', true)
  check('Dunkle Farben', 'dunkel', true)
  check('Dunkle Farben', 'FARBE', true)
  check('Dunkle Farben', 'farben dunk', true)
  check('Dunkle Farben', 'helle', false)
  check('Datei öffnen…', 'offnen', true)
  check('Datei öffnen…', 'oeffnen', true)
  check('Größe', 'grosse', true)
  check('Größe', 'GRÖSSE', true)
  check('Duplicate', 'dupliacte', true)
  check('Zoom to selection', 'zoom selektion', true)
  check('Export as PDF…', 'pdf', true)
  check('Export as PDF…', 'pd.', false)
  // Short words are taken by their letters.
  check('Redo', 'undo', false)
  check('Cut', 'cat', false)
})
