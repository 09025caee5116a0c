import { expect, it } from 'vitest'

import { ACTIONS } from '.'

/** The pages of help name actions and their keys; the core reads them from this file. */
it('the list for the pages of help is the list of actions', async () => {
  const listed = ACTIONS.map(({ id, label, group, keys }) => ({ id, label, group, keys }))
  const lines = listed.map((it) => `  ${JSON.stringify(it)}`).join(',\n')
  await expect(`[\n${lines}\n]\n`).toMatchFileSnapshot('../../../src-tauri/crates/help/actions.json')
})
