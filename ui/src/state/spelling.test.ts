import { expect, it } from 'vitest'

import { folded, spellings } from './spelling'

it('leaves out what people leave out', () => {
  const check = (text: string, expected: string): void => expect(folded(text)).toBe(expected)
  check('Größe', 'grosse')
  check('CAFÉ', 'cafe')
  check('Ａｂｃ１', 'abc1')
  check('ﬁne', 'fine')
  check('İstanbul', 'istanbul')
  check('ΟΔΥΣΣΕΥΣ', folded('οδυσσευς'))
  check('שָׁלוֹם', 'שלום')
  check('مُحَمَّد', 'محمد')
  check('أحمد', 'احمد')
  check('ｶﾀｶﾅ', folded('カタカナ'))
  // What stands around names so that their direction holds is nothing to type.
  check('\u2068Ana\u2069', 'ana')
  // Vowels of Indic scripts are no marks that one leaves out.
  expect(folded('कि')).not.toBe(folded('का'))
})

it('knows umlauts in both spellings', () => {
  expect(spellings('Störung')).toEqual(['storung', 'stoerung'])
  expect(spellings('Ärger')).toEqual(['arger', 'aerger'])
  expect(spellings('plain')).toEqual(['plain'])
})
