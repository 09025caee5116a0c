import { describe, expect, it } from 'vitest'

import recorded from '../host/fixtures/parcel.json'
import type { Settings } from '../host'
import { LANGUAGES, Words } from '../i18n/words.svelte'
import { asChange, differences, overview, ROWS, rowsFor } from './settingList'

function speaking(language: string): Words {
  const words = new Words()
  words.speak(language)
  return words
}

describe('the settings', () => {
  const check = (language: string, wanted: string, expected: string[]): void =>
    expect(rowsFor(speaking(language), wanted).map(({ row }) => row), wanted).toEqual(expected)

  it('are found by their names, by what can be chosen, and by what they explain', () => {
    check('en', 'spacing', ['density'])
    check('en', 'dark', ['theme'])
    check('en', 'emotion', ['curves'])
    check('en', 'landscape a4', [])
    check('en', 'margins', ['paper'])
    check('en', 'BACKUP', ['place', 'backups'])
    check('en', '', ROWS.map(({ row }) => row))
    check('en', 'qqqq', [])
  })

  it('are found in the language that is spoken, however accents are typed', () => {
    check('de', 'Größe von text', ['textSize'])
    check('de', 'grosse von text', ['textSize'])
    check('de', 'groesse von text', ['textSize'])
    check('fr', 'emotions', ['curves'])
    check('pl', 'jezyk', ['language'])
    check('ar', 'منحنى المشاعر', ['curves'])
    check('ja', '感情曲線', ['curves'])
  })

  it('have all their messages in every language', () => {
    for (const language of LANGUAGES) {
      const words = speaking(language)
      const ids = ROWS.flatMap(({ name, says, section }) => [name, ...says, `settings-section-${section}`])
      expect(ids.filter((id) => !words.has(id)), language).toEqual([])
    }
  })
})

describe('settings from a file', () => {
  const settings = {
    ...recorded.settings,
    chosenLanguage: null,
    theme: 'dark',
    density: 'comfortable',
    textSize: 100,
    curves: 'smooth',
    overviewMap: true,
    wholePictures: false,
    paper: { size: 'fit', ownSize: null, orientation: 'auto', margin: 8 },
    keys: { undo: ['F9'] },
    letterKeys: true,
  } as unknown as Settings

  it('are told by what they make different, and by nothing else', () => {
    const words = speaking('en')
    const told = differences(
      settings,
      {
        language: 'de',
        theme: 'dark',
        textSize: 150,
        reset: ['overviewMap'],
        paper: { size: 'a3', ownSize: null, orientation: 'landscape', margin: 12 },
        keys: {},
        letterKeys: false,
      },
      words,
    )
    expect(told.map(({ name, now, then }) => [name, now, then])).toEqual([
      ['Language', 'As the system', 'Deutsch'],
      ['Size of text and controls', '100%', '150%'],
      ['Small picture of the whole map', 'Always', 'For large maps'],
      ['Paper of a PDF', 'As large as the map, As fits best, \u20688\u2069 mm', 'A3, Landscape, \u206812\u2069 mm'],
      [
        'Keys',
        'The keys of \u20681\u2069 action are others than at first.',
        'All are as they were at first.',
      ],
      ['Keys without Ctrl or Alt', 'On', 'Off'],
    ])
    expect(differences(settings, {}, words)).toEqual([])
    expect(differences(settings, asChange(settings), words)).toEqual([])
  })

  it('are taken back by what held before', () => {
    const back = asChange(settings)
    expect(back).toMatchObject({ language: '', theme: 'dark', overviewMap: true })
    expect(asChange({ ...settings, overviewMap: null })).toMatchObject({ reset: ['overviewMap'] })
    expect([null, true, false].map(overview)).toEqual(['auto', 'always', 'never'])
  })
})
