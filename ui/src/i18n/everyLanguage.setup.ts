/** Tests speak every language. */

import { MEASURING } from './measuring'
import { INTERACTING } from './interacting'
import { PRINTING } from './printing'
import { LANGUAGES, learn, supply } from './words.svelte'

await Promise.all(LANGUAGES.map(learn))
supply(MEASURING)
supply(INTERACTING)
supply(PRINTING)
