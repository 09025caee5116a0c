import { describe, expect, it, vi } from 'vitest'

import { CATALOGUES, Words } from '../i18n/words.svelte'
import { ACTIONS } from '.'
import type { Host } from '../host'
import recorded from '../host/fixtures/parcel.json'
import type { ItemWire } from '../host/bindings/ItemWire'
import { Replay, type Recording } from '../host/replay'
import { App } from '../state/app'
import { GROUPS } from './action'
import { kindIn } from './clipboard'
import { matches, named, normal, writes, written } from './keys'
import { beforeAfterStep } from './nudge'
import { openLink } from './openLink'

describe('the list of actions', () => {
  it('names each thing once', () => {
    const ids = ACTIONS.map((action) => action.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives no keys to two things', () => {
    const keys = ACTIONS.flatMap((action) => action.keys)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('has words for everything in every language', () => {
    for (const language of Object.keys(CATALOGUES)) {
      const words = new Words()
      words.speak(language)
      const wanted = [...ACTIONS.map((it) => it.label), ...GROUPS.map((it) => `action-group-${it}`)]
      expect(wanted.filter((id) => !words.has(id))).toEqual([])
    }
  })
})

describe('keys', () => {
  const pressed = (text: string, code = '') => {
    const parts = text.split('+')
    const key = text.endsWith('++') ? '+' : (parts.at(-1) ?? '')
    const held = (name: string): boolean => parts.slice(0, -1).includes(name)
    return {
      key,
      code,
      ctrlKey: held('Ctrl'),
      metaKey: held('Meta'),
      shiftKey: held('Shift'),
      altKey: held('Alt'),
    }
  }

  it('match when they are held as asked, and not otherwise', () => {
    const check = (keys: string, event: ReturnType<typeof pressed>, expected: boolean): void =>
      expect(matches(keys, event, false), `${keys} ~ ${JSON.stringify(event)}`).toBe(expected)
    check('Mod+Z', pressed('Ctrl+z'), true)
    check('Mod+Z', pressed('Ctrl+Shift+Z'), false)
    check('Mod+Shift+Z', pressed('Ctrl+Shift+Z'), true)
    check('Mod+Z', pressed('z'), false)
    check('Mod+Z', pressed('Ctrl+Alt+z'), false)
    check('Delete', pressed('Delete'), true)
    check('Alt+ArrowUp', pressed('Alt+ArrowUp'), true)
    check('Mod++', pressed('Ctrl++'), true)
    check('Mod++', pressed('Ctrl+Shift++'), true)
    // A digit is a key and not a sign: with shift it writes something else on every keyboard.
    check('Shift+1', pressed('Shift+!', 'Digit1'), true)
    check('Shift+1', pressed('1', 'Digit1'), false)
    check('Mod+0', pressed('Ctrl+0', 'Digit0'), true)
    // Where another alphabet is typed the keys lie where they lie.
    check('Mod+Z', pressed('Ctrl+я', 'KeyZ'), true)
    check('Mod+Z', pressed('Ctrl+y', 'KeyZ'), false)
  })

  it('are named as they are pressed', () => {
    const check = (event: ReturnType<typeof pressed>, expected: string | null): void => {
      expect(named(event, false), JSON.stringify(event)).toBe(expected)
      if (expected !== null) expect(matches(expected, event, false), expected).toBe(true)
    }
    check(pressed('Ctrl+Shift+z', 'KeyZ'), 'Mod+Shift+Z')
    check(pressed('n', 'KeyN'), 'N')
    check(pressed('Shift+!', 'Digit1'), 'Shift+1')
    check(pressed('Ctrl+Shift++', 'Equal'), 'Mod++')
    check(pressed('Alt+ArrowUp'), 'Alt+ArrowUp')
    check(pressed('Ctrl+ö', 'Semicolon'), 'Mod+Ö')
    check(pressed('Ctrl+я', 'KeyZ'), 'Mod+Z')
    check(pressed('F9'), 'F9')
    check(pressed('Ctrl+Control'), null)
    check(pressed('Dead'), null)
  })

  it('are the same however they are written', () => {
    expect(normal('Shift+Mod+z')).toBe('Mod+Shift+Z')
    expect(normal('Mod++')).toBe('Mod++')
    expect(normal('F9')).toBe('F9')
  })

  it('write something where neither Ctrl nor Alt is held', () => {
    const check = (keys: string, expected: boolean): void => expect(writes(keys), keys).toBe(expected)
    check('N', true)
    check('Shift+1', true)
    check('+', true)
    check('Mod+N', false)
    check('Alt+N', false)
    check('F2', false)
    check('Delete', false)
  })

  it('are none where AltGr types a letter', () => {
    const typed = { ...pressed('Ctrl+Alt+ą', 'KeyA'), getModifierState: (name: string) => name === 'AltGraph' }
    expect(matches('Mod+Alt+A', pressed('Ctrl+Alt+ą', 'KeyA'), false)).toBe(false)
    expect(matches('Mod+Alt+A', { ...typed, key: 'a' }, false)).toBe(false)
  })

  it('are ⌘ on a Mac', () => {
    expect(matches('Mod+Z', pressed('Meta+z'), true)).toBe(true)
    expect(matches('Mod+Z', pressed('Ctrl+z'), true)).toBe(false)
  })

  it('are written as the language calls them', () => {
    const words = new Words()
    expect(written('Mod+Shift+Z', words, false)).toBe('Ctrl+Shift+Z')
    expect(written('Mod++', words, false)).toBe('Ctrl++')
    expect(written('Mod+Shift+Z', words, true)).toBe('⌘⇧Z')
    words.speak('de-AT')
    expect(written('Mod+Delete', words, false)).toBe('Strg+Entf')
  })
})

it('steps before and behind siblings', () => {
  const siblings = ['a', 'b', 'c'].map((id) => ({ id }))
  const check = (id: string, forwards: boolean, expected: string | null | undefined): void =>
    expect(beforeAfterStep(siblings, id, forwards)).toBe(expected)
  check('a', true, 'c')
  check('b', true, null)
  check('c', true, undefined)
  check('a', false, undefined)
  check('b', false, 'a')
  check('c', false, 'b')
})

it('tells what was copied from a text that anybody may have written', () => {
  const check = (text: string, expected: string | null): void => expect(kindIn(text)).toBe(expected)
  const clip = { targets: [{ record: 'stage', id: 's' }] }
  check(JSON.stringify({ throughline_clip: 1, clip }), 'stage')
  check('two\nlines', null)
  check('7', null)
  check('null', null)
  check('{"clip":{"targets":"all"}}', null)
})

it('opens the address in what is selected, and offers that nowhere else', async () => {
  const recording = structuredClone(recorded) as unknown as Recording
  const host = new Replay(recording)
  const app = new App(host)
  await app.session.openMap(Object.keys(recording.maps)[0] ?? '')
  const [first, second] = app.map.all('card').map((card) => `card:${card.id}`)
  const node = app.scene.node(first ?? '')
  if (!node || second === undefined) throw new Error('the recording has two cards')
  const link: ItemWire = { draw: 'link', rect: [0, 0, 10, 10], target: 'https://example.org/' }
  const changed = [{ ...node, items: [...node.items, link] }]
  app.scene.apply({ families: [...app.scene.families], removed: [], changed })
  app.selection.only(second)
  expect(openLink.when(app)).toBe(false)
  app.selection.only(node.id)
  expect(openLink.when(app)).toBe(true)
  openLink.run(app)
  expect(host.asked.at(-1)).toEqual({ what: 'openLink', with: ['https://example.org/'] })
})
