/** What is said about metrics, which is loaded with the first thing that shows one. */

import en from '../../../src-tauri/crates/words/locales/en/measuring.ftl?raw'
import type { Supplement } from './words.svelte'

export const MEASURING: Supplement = [en]
