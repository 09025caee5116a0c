import { expect, it } from 'vitest'

import stock from '../../../../src-tauri/crates/model/src/stock.rs?raw'
import { STAGE_SETS } from './stageSets'

it('offers the stage sets that the core has', () => {
  const [, list = ''] = /STAGE_SETS: [^=]*= &\[\n(.*?)\n\];/s.exec(stock) ?? []
  const words = [...list.matchAll(/"([\w-]+)"/g)].map((match) => match[1])
  expect(STAGE_SETS.flatMap(([name, stages]) => [name, ...stages])).toEqual(words)
})
