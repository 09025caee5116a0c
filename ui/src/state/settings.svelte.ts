/** What this person likes. */

import type { Host, Settings, SettingsChange } from '../host'
import type { ThemeChoice } from '../host/bindings/ThemeChoice'
import type { Words } from '../i18n/words.svelte'

export const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast']

export class Preferences {
  #settings: Settings | null = $state.raw(null)

  constructor(
    private readonly host: Host,
    private readonly words: Words,
    /** Hears when another language is spoken than before. */
    private readonly speaksAnew: () => void = () => {},
  ) {}

  /** Nothing until they have been read. */
  get settings(): Settings | null {
    return this.#settings
  }

  async load(): Promise<Settings> {
    const settings = await this.host.settings()
    this.take(settings)
    return settings
  }

  async change(change: SettingsChange): Promise<void> {
    this.take(await this.host.changeSettings(change))
  }

  take(settings: Settings): void {
    const before = this.#settings?.language
    this.#settings = settings
    this.words.speak(settings.language)
    if (before !== undefined && before !== settings.language) this.speaksAnew()
    if (typeof document === 'undefined') return
    const root = document.documentElement
    root.lang = this.words.language
    root.dataset['theme'] = settings.theme === 'system' ? 'auto' : settings.theme
    root.dataset['density'] = settings.density
  }
}
