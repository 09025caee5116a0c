/** Tests speak every language. */

import { HELPING } from './helping'
import { MEASURING } from './measuring'
import { INTERACTING } from './interacting'
import { PRINTING } from './printing'
import { SETTINGS } from './settings'
import { SHARING } from './sharing'
import { LANGUAGES, learn, supply } from './words.svelte'

await Promise.all(LANGUAGES.map(learn))
supply(HELPING)
supply(MEASURING)
supply(INTERACTING)
supply(PRINTING)
supply(SETTINGS)
supply(SHARING)
