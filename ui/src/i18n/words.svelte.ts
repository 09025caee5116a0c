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

/** The languages that are spoken, English first: it has every message. */
export const LANGUAGES = ['en', 'de'] as const

/** The catalogues that are there, by language: English, and what was learnt. */
export const CATALOGUES: Record<string, readonly string[]> = {
  en: [enApp, enMap, enEdits, enPanels, enHandOffs],
}

/** What a part of the window says that is not loaded at the start, by language. */
export type Supplement = Readonly<Record<string, readonly string[]>>

const SUPPLEMENTS: Supplement[] = []

/** Puts a supplement to the catalogues. Whether it is new. */
export function supply(supplement: Supplement): boolean {
  if (SUPPLEMENTS.includes(supplement)) return false
  SUPPLEMENTS.push(supplement)
  for (const language of Object.keys(CATALOGUES)) complete(language, supplement)
  return true
}

function complete(language: string, supplement: Supplement): void {
  CATALOGUES[language] = [...(CATALOGUES[language] ?? []), ...(supplement[language] ?? [])]
}

/** Where the others come from: nobody loads what nobody speaks. */
const OTHERS: Readonly<Record<string, () => Promise<{ default: readonly string[] }>>> = {
  de: () => import('./german'),
}

/** Loads the catalogue of a language, if there is one. Without it English is spoken. */
export async function learn(tag: string): Promise<void> {
  const language = plain(tag)
  if (language in CATALOGUES) return
  const learnt = await OTHERS[language]?.().catch(() => undefined)
  if (!learnt) return
  CATALOGUES[language] = learnt.default
  for (const supplement of SUPPLEMENTS) complete(language, supplement)
}

export class Words {
  #language = $state('en')
  #supplied = $state(0)
  #bundles = $derived(bundles(this.#language, this.#supplied))
  #order = $derived(new Intl.Collator(this.#language, { numeric: true }))

  /** The language that is spoken. */
  get language(): string {
    return this.#language
  }

  /** Speaks the language of a BCP 47 tag if it has been learnt, or English. */
  speak(tag: string): void {
    const wanted = plain(tag)
    this.#language = wanted in CATALOGUES ? wanted : 'en'
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

  /** Whether there is such a message. */
  has(id: string): boolean {
    return this.#bundles.some((bundle) => bundle.hasMessage(id))
  }

  /** Compares names as the language sorts them. */
  compare(a: string, b: string): number {
    return this.#order.compare(a, b)
  }
}

/** The language of a tag, without its country. */
function plain(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
}

function bundles(language: string, _supplied: number): FluentBundle[] {
  const languages = language === 'en' ? ['en'] : [language, 'en']
  return languages.map((tag) => {
    const bundle = new FluentBundle(tag)
    for (const source of CATALOGUES[tag] ?? []) bundle.addResource(new FluentResource(source))
    return bundle
  })
}
