/** What the settings say, which is loaded with their dialogs. */

import en from '../../../src-tauri/crates/words/locales/en/settings.ftl?raw'
import type { Supplement } from './words.svelte'

export const SETTINGS: Supplement = [en]
