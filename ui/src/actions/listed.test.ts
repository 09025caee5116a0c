import { expect, it } from 'vitest'

import { ACTIONS } from '.'

/** The pages of help name actions and their keys, and the native menu has all of them; the core reads this file. */
it('the list for the core is the list of actions', async () => {
  const listed = ACTIONS.map(({ id, label, group, keys, ticked }) => ({ id, label, group, keys, ticked: ticked !== undefined }))
  const lines = listed.map((it) => `  ${JSON.stringify(it)}`).join(',\n')
  await expect(`[\n${lines}\n]\n`).toMatchFileSnapshot('../../../src-tauri/crates/help/actions.json')
})
