/**
 * What the app says, in the person's language. The catalogues are the core's
 * own files; a message that a language lacks is taken from English.
 */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

import deApp from '../../../src-tauri/crates/words/locales/de/app.ftl?raw'
import deEdits from '../../../src-tauri/crates/words/locales/de/edits.ftl?raw'
import deMap from '../../../src-tauri/crates/words/locales/de/map.ftl?raw'
import dePanels from '../../../src-tauri/crates/words/locales/de/panels.ftl?raw'
import enApp from '../../../src-tauri/crates/words/locales/en/app.ftl?raw'
import enEdits from '../../../src-tauri/crates/words/locales/en/edits.ftl?raw'
import enMap from '../../../src-tauri/crates/words/locales/en/map.ftl?raw'
import enPanels from '../../../src-tauri/crates/words/locales/en/panels.ftl?raw'

export type Values = Record<string, FluentVariable>

/** Every catalogue by language, English first: it has every message. */
export const CATALOGUES: Readonly<Record<string, readonly string[]>> = {
  en: [enApp, enMap, enEdits, enPanels],
  de: [deApp, deMap, deEdits, dePanels],
}

export class Words {
  #language = $state('en')
  #bundles = $derived(bundles(this.#language))
  #order = $derived(new Intl.Collator(this.#language, { numeric: true }))

  /** The language that is spoken. */
  get language(): string {
    return this.#language
  }

  /** Speaks the language of a BCP 47 tag, or English. */
  speak(tag: string): void {
    const wanted = tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
    this.#language = wanted in CATALOGUES ? wanted : 'en'
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

function bundles(language: string): FluentBundle[] {
  const languages = language === 'en' ? ['en'] : [language, 'en']
  return languages.map((tag) => {
    const bundle = new FluentBundle(tag)
    for (const source of CATALOGUES[tag] ?? []) bundle.addResource(new FluentResource(source))
    return bundle
  })
}
