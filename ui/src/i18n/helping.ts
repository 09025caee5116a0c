/** What the window of help and the tour say, which are loaded when they are asked for. */

import en from '../../../src-tauri/crates/words/locales/en/help.ftl?raw'
import type { Supplement } from './words.svelte'

export const HELPING: Supplement = [en]
