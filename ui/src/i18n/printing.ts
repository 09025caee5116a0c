/** What is said about printing, which is loaded with the dialog that asks for it. */

import en from '../../../src-tauri/crates/words/locales/en/printing.ftl?raw'
import type { Supplement } from './words.svelte'

export const PRINTING: Supplement = [en]
