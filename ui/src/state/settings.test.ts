import { expect, it } from 'vitest'

import { Replay, type Recording } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { Words } from '../i18n/words.svelte'
import { Preferences } from './settings.svelte'

it('holds what was asked for last, however long an answer takes', async () => {
  const host = new Replay(structuredClone(recorded) as unknown as Recording)
  const answer = host.changeSettings
  let slow = 20
  host.changeSettings = async (change) => {
    const settings = await answer(change)
    await new Promise((done) => setTimeout(done, slow))
    slow = 0
    return settings
  }
  const preferences = new Preferences(host, new Words())
  await preferences.load()
  await Promise.all([
    preferences.change({ theme: 'dark' }),
    preferences.change({ usedAction: 'theme-dark' }),
  ])
  expect([preferences.settings?.theme, preferences.used]).toEqual(['dark', ['theme-dark']])
})

it('goes on after a change that was refused', async () => {
  const host = new Replay(structuredClone(recorded) as unknown as Recording)
  const answer = host.changeSettings
  host.changeSettings = () => Promise.reject(new Error('the disk is full'))
  const preferences = new Preferences(host, new Words())
  await expect(preferences.change({ theme: 'dark' })).rejects.toThrow('full')
  host.changeSettings = answer
  await preferences.change({ theme: 'light' })
  expect(preferences.settings?.theme).toBe('light')
})
