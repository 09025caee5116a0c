/** What this person likes. */

import type { Host, Settings, SettingsChange } from '../host'
import type { Density } from '../host/bindings/Density'
import type { Theme } from '../host/bindings/Theme'
import type { ThemeChoice } from '../host/bindings/ThemeChoice'
import { learn, type Words } from '../i18n/words.svelte'

export const DENSITIES: readonly Density[] = ['comfortable', 'compact']
export const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast']

/** Keys that were chosen instead of the usual ones, by the id of the action. */
export type ChosenKeys = Readonly<Record<string, readonly string[]>>

const USUAL: ChosenKeys = {}

/** The colours that a choice means on a system that is set to dark ones or not. */
export function themeOf(choice: ThemeChoice, dark: boolean): Theme {
  if (choice !== 'system') return choice
  return dark ? 'dark' : 'light'
}

export class Preferences {
  #settings: Settings | null = $state.raw(null)
  #last: Promise<void> = Promise.resolve()

  constructor(
    private readonly host: Host,
    private readonly words: Words,
    /** Hears when pictures look otherwise than before: they speak another language, have more air, or other curves. */
    private readonly looksAnew: () => void = () => {},
  ) {}

  /** Nothing until they have been read. */
  get settings(): Settings | null {
    return this.#settings
  }

  get keys(): ChosenKeys {
    return this.#settings?.keys ?? USUAL
  }

  /** Whether keys that write something do things on the map. */
  get letterKeys(): boolean {
    return this.#settings?.letterKeys ?? true
  }

  /** What was chosen last from the list of all actions, the newest first. */
  get used(): readonly string[] {
    return this.#settings?.usedActions ?? []
  }

  async load(): Promise<Settings> {
    const settings = await this.host.settings()
    await this.take(settings)
    return settings
  }

  /** Changes are asked for one after the other: each answer says all that holds then. */
  change(change: SettingsChange): Promise<void> {
    const done = this.#last.then(async () => this.take(await this.host.changeSettings(change)))
    this.#last = done.catch(() => undefined)
    return done
  }

  async take(settings: Settings): Promise<void> {
    await learn(settings.language)
    const before = this.#settings
    this.#settings = settings
    this.words.speak(settings.language)
    const same =
      before?.language === settings.language &&
      before.density === settings.density &&
      before.curves === settings.curves
    if (before && !same) this.looksAnew()
    if (typeof document === 'undefined') return
    const root = document.documentElement
    root.lang = this.words.language
    root.dir = settings.direction
    root.dataset['theme'] = settings.theme === 'system' ? 'auto' : settings.theme
    root.dataset['density'] = settings.density
  }
}
