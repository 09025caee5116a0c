/**
 * What the app says, in the person's language. The catalogues are the core's
 * own files; a message that a language lacks is taken from English.
 */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

import enApp from '../../../src-tauri/crates/words/locales/en/app.ftl?raw'
import enEdits from '../../../src-tauri/crates/words/locales/en/edits.ftl?raw'
import enHandOffs from '../../../src-tauri/crates/words/locales/en/hand-offs.ftl?raw'
import enMap from '../../../src-tauri/crates/words/locales/en/map.ftl?raw'
import enPanels from '../../../src-tauri/crates/words/locales/en/panels.ftl?raw'

export type Values = Record<string, FluentVariable>

/** A text that is kept: signs that keep the directions of its parts apart have no place in it. */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '')
}

/** The languages that are spoken, English first: it has every message. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'nl', 'pl', 'ar', 'ja'] as const

/** The language that shows in its letters what nobody translated. */
const PSEUDO = 'en-XA'

/** The catalogues that are there, by language: English, and what was learnt. */
export const CATALOGUES: Record<string, readonly string[]> = {
  en: [enApp, enMap, enEdits, enPanels, enHandOffs],
}

/** What a part of the window says in English that is not loaded at the start. */
export type Supplement = readonly string[]

/** Puts a supplement to the English catalogue. Whether it is new. */
export function supply(supplement: Supplement): boolean {
  const english = CATALOGUES['en'] ?? []
  const added = supplement.filter((source) => !english.includes(source))
  CATALOGUES['en'] = [...english, ...added]
  return added.length > 0
}

/** All that the window says in the others: nobody loads what nobody speaks. */
const OTHERS = import.meta.glob<string>(
  [
    '../../../src-tauri/crates/words/locales/*/{app,edits,hand-offs,map,panels}.ftl',
    '../../../src-tauri/crates/words/locales/*/{help,interactions,measuring,printing,settings,sharing}.ftl',
    '!../../../src-tauri/crates/words/locales/en/*',
  ],
  { query: '?raw', import: 'default' },
)

/** What is done to each text before it is shown. */
let transform: ((text: string) => string) | undefined

/** Loads the catalogue of a language, if there is one. Without it English is spoken. */
export async function learn(tag: string): Promise<void> {
  if (tag === PSEUDO) transform = (await import('./pseudo')).transform
  const language = withoutCountry(tag)
  if (language in CATALOGUES) return
  const files = Object.entries(OTHERS).filter(([path]) => path.includes(`/${language}/`))
  const sources = await Promise.all(files.map(([, load]) => load())).catch(() => [])
  if (sources.length > 0) CATALOGUES[language] = sources
}

export class Words {
  #language = $state('en')
  #supplied = $state(0)
  #bundles = $derived(bundles(this.#language, this.#supplied))
  #order = $derived(new Intl.Collator(this.locale, { numeric: true }))

  /** The language that is spoken. */
  get language(): string {
    return this.#language
  }

  /** How it writes numbers and dates, and sorts. */
  get locale(): string {
    return localeOf(this.#language)
  }

  /** Speaks the language of a BCP 47 tag if it has been learnt, or English. */
  speak(tag: string): void {
    const wanted = withoutCountry(tag)
    const known = wanted in CATALOGUES ? wanted : 'en'
    this.#language = tag === PSEUDO && transform ? PSEUDO : known
  }

  /** Knows what a part of the window says from now on. */
  add(supplement: Supplement): void {
    if (supply(supplement)) this.#supplied += 1
  }

  /** A message. One that is missing shows its name: a test finds it first. */
  text(id: string, values?: Values): string {
    for (const bundle of this.#bundles) {
      const pattern = bundle.getMessage(id)?.value
      if (!pattern) continue
      const errors: Error[] = []
      const text = bundle.formatPattern(pattern, values, errors)
      if (errors.length === 0) return text
    }
    return id
  }

  /** What a map is called: one without a title has words for that. */
  titled(title: string): string {
    return title || this.text('untitled-map')
  }

  /** Whether there is such a message. */
  has(id: string): boolean {
    return this.#bundles.some((bundle) => bundle.hasMessage(id))
  }

  /** Compares names as the language sorts them. */
  compare(a: string, b: string): number {
    return this.#order.compare(a, b)
  }
}

/** A tag for the browser's own formats: with the digits that the core writes too. */
export function localeOf(tag: string): string {
  return withoutCountry(tag) === 'ar' ? `${tag}-u-nu-latn` : tag
}

/** The language of a tag, without its country. */
function withoutCountry(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
}

function bundles(language: string, _supplied: number): FluentBundle[] {
  const languages = language === 'en' ? ['en'] : [language, 'en']
  return languages.map((tag) => {
    const bundle = new FluentBundle(localeOf(tag), tag === PSEUDO ? { transform } : {})
    for (const source of CATALOGUES[withoutCountry(tag)] ?? []) bundle.addResource(parsed(source))
    return bundle
  })
}

const PARSED = new Map<string, FluentResource>()

/** The messages of a file, which is read once. */
function parsed(source: string): FluentResource {
  const resource = PARSED.get(source) ?? new FluentResource(source)
  PARSED.set(source, resource)
  return resource
}
