import { describe, expect, it } from 'vitest'

import type { Recording } from '../host/replay'
import { Replay } from '../host/replay'
import recorded from '../host/fixtures/parcel.json'
import { App } from '../state/app'
import { action } from '.'
import { actionFor, holderOf, keysFor, keysOf, refusalOf, unknownIn, withKeys, withUsualKeys } from './keymap'
import { menuKeys } from './menu'

const RECORDING = recorded as unknown as Recording
const [MAP = ''] = Object.keys(RECORDING.maps)

async function opened(): Promise<App> {
  const app = new App(new Replay(structuredClone(RECORDING)))
  await app.preferences.load()
  expect(await app.session.openMap(MAP)).toBe(true)
  return app
}

function one(id: string) {
  const found = action(id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}

function pressed(key: string, held: 'Ctrl' | '' = '', code = '') {
  return { key, code, ctrlKey: held === 'Ctrl', metaKey: false, shiftKey: false, altKey: false }
}

describe('keys that were chosen', () => {
  it('hold at once, and the usual ones no longer', async () => {
    const app = await opened()
    await app.preferences.change({ keys: withKeys(app, one('add-lane'), ['F9']) })
    expect(keysFor(app, one('add-lane'))).toEqual(['F9'])
    expect(actionFor(app, pressed('F9'), false)?.id).toBe('add-lane')
    expect(menuKeys(app)['show-settings']).toBe('CmdOrCtrl+,')
    await app.preferences.change({ keys: withKeys(app, one('show-settings'), ['Mod+Shift+F9']) })
    expect(menuKeys(app)['show-settings']).toBe('CmdOrCtrl+Shift+F9')
  })

  it('are taken from who had them', async () => {
    const app = await opened()
    const settings = one('show-settings')
    expect(holderOf(app, 'Mod+,', one('add-lane'))).toBe(settings)
    expect(holderOf(app, 'Mod+,', settings)).toBeNull()
    const keys = withKeys(app, one('add-lane'), ['Mod+,'])
    expect(keys).toEqual({ 'add-lane': ['Mod+,'], 'show-settings': [] })
    await app.preferences.change({ keys })
    expect(actionFor(app, pressed(',', 'Ctrl'), false)?.id).toBe('add-lane')
    // The usual ones again: what was taken comes back, and nothing is kept of it.
    await app.preferences.change({ keys: withUsualKeys(app, settings) })
    expect(actionFor(app, pressed(',', 'Ctrl'), false)?.id).toBe('show-settings')
    expect(withUsualKeys(app, one('add-lane'))).toEqual({})
  })

  it('come before what is usual elsewhere, also where a file says so', async () => {
    const app = await opened()
    await app.preferences.change({ keys: { 'add-lane': ['Mod+,'], 'of-the-future': ['Mod+K'] } })
    expect(keysFor(app, one('show-settings'))).toEqual([])
    expect(keysFor(app, one('show-palette'))).toContain('Mod+K')
    expect(unknownIn(app.preferences.keys)).toEqual(['of-the-future'])
    // What nobody knows is kept for those who do.
    expect(withKeys(app, one('add-stage'), ['F8'])).toHaveProperty('of-the-future')
  })

  it('are refused where they mean something to everybody', () => {
    const check = (keys: string, expected: string | null, id = 'add-lane', mac = false): void =>
      expect(refusalOf(keys, one(id), mac), keys).toBe(expected)
    check('F9', null)
    check('N', null)
    check('Mod+Enter', null)
    check('Alt+F4', 'keys-refused-system')
    check('Mod+Alt+F1', 'keys-refused-system')
    check('Mod+Q', null)
    check('Mod+Q', 'keys-refused-system', 'add-lane', true)
    check('Mod+C', 'keys-refused-texts')
    check('Mod+C', null, 'copy')
    check('Tab', 'keys-refused-walking')
    check('Shift+ArrowUp', 'keys-refused-walking')
    check('Mod+Home', 'keys-refused-walking')
    check('Enter', null, 'edit-text')
  })
})

describe('keys that write something', () => {
  it('do something on the map only, and not for those who do not want it', async () => {
    const app = await opened()
    await app.preferences.change({ keys: withKeys(app, one('show-settings'), ['N', 'Mod+,']) })
    const asked = (onMap: boolean): string | undefined => actionFor(app, pressed('n'), onMap)?.id
    expect(asked(true)).toBe('show-settings')
    expect(asked(false)).toBeUndefined()
    await app.preferences.change({ letterKeys: false })
    expect(asked(true)).toBeUndefined()
    // The others are as they were.
    expect(actionFor(app, pressed(',', 'Ctrl'), false)?.id).toBe('show-settings')
    expect(keysOf(app, 'zoom-fit')).toBeUndefined()
    const fit = { ...pressed('!', '', 'Digit1'), shiftKey: true }
    expect(actionFor(app, fit, true)).toBeNull()
    await app.preferences.change({ letterKeys: true })
    expect(actionFor(app, fit, true)?.id).toBe('zoom-fit')
    expect(actionFor(app, fit, false)).toBeNull()
    expect(keysOf(app, 'zoom-fit')).toBe('Shift+1')
  })
})

describe('the menu', () => {
  it('has no keys that mean something in a text, or on the map only', async () => {
    const keys = menuKeys(await opened())
    expect(keys).not.toHaveProperty('undo')
    expect(keys).not.toHaveProperty('move-to')
    expect(keys).not.toHaveProperty('zoom-fit')
    expect(keys['zoom-in']).toBe('CmdOrCtrl+=')
    expect(keys['show-keys']).toBe('F1')
  })

  it('takes no keys while they are asked for', async () => {
    const app = await opened()
    app.dialogs.asksForKeys = true
    expect(menuKeys(app)).toEqual({})
  })
})

describe('keys that go along the journey', () => {
  it('turn round with it', async () => {
    const app = await opened()
    const card = app.map.all('card').find((it) => it.touchpoint !== null)
    app.selection.only(`card:${card?.id ?? ''}`)
    const arrow = { ...pressed('ArrowRight'), altKey: true, shiftKey: true }
    expect(actionFor(app, arrow, true)?.id).toBe('span-more')
    expect(keysOf(app, 'span-more')).toBe('Alt+Shift+→')
    const turned = Object.defineProperty(app.scene, 'direction', { get: () => 'rtl' })
    expect(turned.direction).toBe('rtl')
    expect(actionFor(app, { ...arrow, key: 'ArrowLeft' }, true)?.id).toBe('span-more')
    expect(keysOf(app, 'span-more')).toBe('Alt+Shift+←')
  })
})
