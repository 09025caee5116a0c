/** What is said about copies that are given away, which is loaded with the dialogs for files. */

import en from '../../../src-tauri/crates/words/locales/en/sharing.ftl?raw'
import type { Supplement } from './words.svelte'

export const SHARING: Supplement = [en]
