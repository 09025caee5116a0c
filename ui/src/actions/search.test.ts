import { expect, it } from 'vitest'

import { search } from './search'

it('finds what is meant and not only what is written', () => {
  const check = (label: string, wanted: string, expected: boolean): void =>
    expect(search([label], (it) => it, wanted).length > 0, `${wanted} in ${label}`).toBe(expected)
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

it('takes what is nearly meant only where nothing is called that', () => {
  const check = (wanted: string, expected: string[]): void =>
    expect(search(['Add a lane', 'Lanes', 'Teams'], (it) => it, wanted)).toEqual(expected)
  check('lanes', ['Lanes'])
  check('lanse', ['Add a lane', 'Lanes'])
  check('', ['Add a lane', 'Lanes', 'Teams'])
})

it('puts first what begins so, then what has words that do', () => {
  const names = ['Replaned', 'Add a lane', 'Lanes', 'Explain']
  const check = (wanted: string, expected: string[]): void =>
    expect(search(names, (it) => it, wanted)).toEqual(expected)
  check('lane', ['Lanes', 'Add a lane', 'Replaned'])
  check('lan', ['Lanes', 'Add a lane', 'Replaned'])
  check('a lane', ['Add a lane', 'Replaned', 'Lanes'])
})

it('knows names by the first letters of their words, where nothing else is meant', () => {
  const check = (wanted: string, expected: string[]): void =>
    expect(search(['Zoom to selection', 'Zoom in', 'Undo'], (it) => it, wanted)).toEqual(expected)
  check('zts', ['Zoom to selection'])
  check('zi', ['Zoom in'])
  check('zo', ['Zoom to selection', 'Zoom in'])
  check('qx', [])
})
