/** All that can be chosen in the settings: where it stands, by what it is found, and what it is now. */

import { search } from '../actions/search'
import type { Settings, SettingsChange } from '../host'
import type { Setting } from '../host/bindings/Setting'
import type { UsualPaper } from '../host/bindings/UsualPaper'
import type { Words } from '../i18n/words.svelte'
import { DENSITIES, THEMES } from './settings.svelte'

export const SECTIONS = ['looks', 'map', 'print', 'keys', 'library', 'file'] as const
export type SettingsSection = (typeof SECTIONS)[number]

/** What stands in a section: a setting, or something that is done there. */
export type Row = Setting | 'tables' | 'place' | 'backups' | 'file'

export interface Listed {
  row: Row
  section: SettingsSection
  /** The message that names it. */
  name: string
  /** The messages of all else that it is found by. */
  says: readonly string[]
}

const OVERVIEW = ['auto', 'always', 'never'] as const
const PAPER = ['export-paper', 'export-orientation', 'print-margin'] as const

/** Those whose message is called otherwise. */
const NAMES: Partial<Record<Row, string>> = {
  textSize: 'text-size',
  overviewMap: 'overview-map',
  wholePictures: 'pictures',
  letterKeys: 'letter-keys',
}

/** All rows, in the order in which they stand. */
export const ROWS: readonly Listed[] = [
  row('looks', 'language', ['as-the-system']),
  row('looks', 'theme', THEMES.map((it) => (it === 'system' ? 'as-the-system' : `theme-${it}`))),
  row('looks', 'density', ['settings-density-hint', ...DENSITIES.map((it) => `density-${it}`)]),
  row('looks', 'textSize', ['settings-text-size-hint']),
  row('map', 'curves', ['settings-curves-hint', 'settings-curves-smooth', 'settings-curves-straight']),
  row('map', 'overviewMap', [
    'settings-overview-map-hint',
    ...OVERVIEW.map((it) => `settings-overview-map-${it}`),
  ]),
  row('map', 'wholePictures', [
    'settings-pictures-hint', 'settings-pictures-printed', 'settings-pictures-whole',
  ]),
  row('map', 'tables', ['settings-tables-forget']),
  row('print', 'paper', ['settings-paper-hint', ...PAPER]),
  row('keys', 'keys', ['settings-change-keys']),
  row('keys', 'letterKeys', ['settings-letter-keys-hint']),
  row('library', 'place', ['settings-show-folder', 'settings-move', 'settings-move-hint']),
  row('library', 'backups', [
    'settings-backups-hint', 'action-back-up', 'backup-restore', 'backup-bring-back', 'settings-show-folder',
  ]),
  row('file', 'file', ['settings-file-hint', 'action-export-settings', 'action-import-settings']),
]

/** The rows that are called so or say so; all of them if nothing is wanted. */
export function rowsFor(words: Words, wanted: string): readonly Listed[] {
  const own = (it: Listed): string[] => [it.name, ...it.says, `settings-section-${it.section}`]
  const found = search(ROWS, (it) => own(it).map((id) => words.text(id)).join(' '), wanted)
  return ROWS.filter((it) => found.includes(it))
}

/** What makes settings what they are now, to take back what is done next. */
export function asChange(settings: Settings): SettingsChange {
  const { chosenLanguage, theme, density, textSize, curves, overviewMap, wholePictures } = settings
  const { paper, keys, letterKeys } = settings
  return {
    language: chosenLanguage ?? '',
    theme,
    density,
    textSize,
    curves,
    ...(overviewMap === null ? { reset: ['overviewMap' as const] } : { overviewMap }),
    wholePictures,
    paper,
    keys,
    letterKeys,
  }
}

export interface Difference {
  /** What the setting is called. */
  name: string
  now: string
  then: string
}

/** What a change would make different, in words. */
export function differences(settings: Settings, change: SettingsChange, words: Words): Difference[] {
  const now = asChange(settings)
  const then: SettingsChange = { ...now, ...change }
  if (change.reset?.includes('overviewMap')) delete then.overviewMap
  else if (change.overviewMap !== undefined) delete then.reset
  return ROWS.flatMap(({ row, name }) => {
    const [a, b] = [valueOf(row, now), valueOf(row, then)]
    if (JSON.stringify(a) === JSON.stringify(b)) return []
    return [{ name: words.text(name), now: said(row, now, words), then: said(row, then, words) }]
  })
}

function row(section: SettingsSection, row: Row, says: readonly string[]): Listed {
  const word = NAMES[row] ?? row
  return { row, section, name: `settings-${word}`, says }
}

function valueOf(row: Row, { overviewMap, ...change }: SettingsChange): unknown {
  if (row === 'overviewMap') return overviewMap ?? null
  return row in change ? change[row as keyof typeof change] : null
}

function said(row: Row, change: SettingsChange, words: Words): string {
  const { language, theme, density, textSize, curves, overviewMap, wholePictures, paper, keys } = change
  switch (row) {
    case 'language':
      return words.text(language ? `language-${language}` : 'as-the-system')
    case 'theme':
      return words.text(theme === 'system' ? 'as-the-system' : `theme-${theme ?? ''}`)
    case 'density':
      return words.text(`density-${density ?? ''}`)
    case 'textSize':
      return percent(words, textSize ?? 100)
    case 'curves':
      return words.text(`settings-curves-${curves ?? ''}`)
    case 'overviewMap':
      return words.text(`settings-overview-map-${overview(overviewMap ?? null)}`)
    case 'wholePictures':
      return words.text(wholePictures ? 'settings-pictures-whole' : 'settings-pictures-printed')
    case 'paper':
      return paper ? paperSaid(paper, words) : ''
    case 'keys':
      return words.text('settings-keys-changed', { count: Object.keys(keys ?? {}).length })
    case 'letterKeys':
      return words.text(change.letterKeys ? 'settings-on' : 'settings-off')
    default:
      return ''
  }
}

/** How a choice is called that may be left to the size of the map. */
export function overview(shown: boolean | null): (typeof OVERVIEW)[number] {
  if (shown === null) return 'auto'
  return shown ? 'always' : 'never'
}

/** A size as the language writes it. */
export function percent(words: Words, size: number): string {
  return new Intl.NumberFormat(words.locale, { style: 'percent' }).format(size / 100)
}

function paperSaid({ size, ownSize, orientation, margin }: UsualPaper, words: Words): string {
  const sides = ownSize && words.text('print-size', { width: ownSize[0], height: ownSize[1] })
  const parts = [
    sides ?? words.text(`paper-${size}`),
    words.text(`orientation-${orientation}`),
    words.text('print-millimetres', { number: margin }),
  ]
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(parts)
}
