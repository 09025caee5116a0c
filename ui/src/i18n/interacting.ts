/** What is said about interaction data, which is loaded with its panel. */

import en from '../../../src-tauri/crates/words/locales/en/interactions.ftl?raw'
import type { Supplement } from './words.svelte'

export const INTERACTING: Supplement = [en]
