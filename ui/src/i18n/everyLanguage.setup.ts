/** Tests speak every language. */

import { LANGUAGES, learn } from './words.svelte'

await Promise.all(LANGUAGES.map(learn))
