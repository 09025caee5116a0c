/** What this person likes. */

import type { Host, Settings, SettingsChange } from '../host'
import type { Words } from '../i18n/words.svelte'

export class Preferences {
  #settings: Settings | null = $state.raw(null)

  constructor(
    private readonly host: Host,
    private readonly words: Words,
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
    this.#settings = settings
    this.words.speak(settings.language)
    if (typeof document === 'undefined') return
    const root = document.documentElement
    root.lang = this.words.language
    root.dataset['theme'] = settings.theme === 'system' ? 'auto' : settings.theme
    root.dataset['density'] = settings.density
  }
}
