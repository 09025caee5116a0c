import { expect, it } from 'vitest'

import { Attempt } from './attempt.svelte'
import type { Session } from './session.svelte'

const session = { explained: (error: unknown) => error } as unknown as Session

it('does nothing twice that is asked for twice, and loses nothing that may wait', async () => {
  const attempt = new Attempt(session)
  const done: string[] = []
  const work = (name: string) => async () => {
    await Promise.resolve()
    done.push(name)
    return name
  }
  const first = attempt.run(work('saved'))
  expect(await attempt.run(work('saved again'))).toBeNull()
  expect(await first).toBe('saved')

  // Somebody goes through the themes with the arrow keys.
  const themes = ['light', 'dark', 'contrast'].map((theme) => attempt.add(work(theme)))
  expect(attempt.busy).toBe(true)
  expect(await Promise.all(themes)).toEqual(['light', 'dark', 'contrast'])
  expect(done).toEqual(['saved', 'light', 'dark', 'contrast'])
  expect(attempt.busy).toBe(false)
})
