import { expect, it, vi } from 'vitest'

import type { GalleryPicture } from '../host'
import recorded from '../host/fixtures/parcel.json'
import { Replay, type Recording } from '../host/replay'
import { Gallery } from './gallery.svelte'

const asked = (name: string, size: 'card' | 'large' = 'card'): GalleryPicture => ({
  with: { is: 'template', name },
  theme: 'light',
  size,
})

function gallery() {
  const host = new Replay(structuredClone(recorded) as unknown as Recording)
  return { host, gallery: new Gallery(host) }
}

it('has a picture painted once', async () => {
  const { host, gallery: it } = gallery()
  await Promise.all([it.picture(asked('event')), it.picture(asked('event'))])
  await it.picture(asked('event'))
  expect(host.asked.filter(({ what }) => what === 'galleryPicture')).toHaveLength(1)
})

it('has one picture painted at a time, what is looked at first', async () => {
  const { host, gallery: it } = gallery()
  const order: string[] = []
  let done: (picture: string) => void = () => {}
  host.galleryPicture = vi.fn((of: GalleryPicture) => {
    order.push(`${'name' in of.with ? of.with.name : ''} ${of.size}`)
    return new Promise<string>((settle) => (done = settle))
  })
  const all = [
    it.picture(asked('a')),
    it.picture(asked('b')),
    it.picture(asked('c')),
    it.picture(asked('b', 'large')),
    it.picture(asked('c', 'large')),
  ]
  expect(order).toEqual(['a card'])
  // What was passed by on the way to another comes last.
  for (const expected of ['c large', 'b card', 'c card', 'b large']) {
    done('picture')
    await vi.waitFor(() => expect(order.at(-1)).toBe(expected))
  }
  done('picture')
  expect(await Promise.all(all)).toHaveLength(5)
})

it('asks again for a picture that failed', async () => {
  const { host, gallery: it } = gallery()
  const paint = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue('picture')
  host.galleryPicture = paint
  await expect(it.picture(asked('event'))).rejects.toThrow('no')
  expect(await it.picture(asked('event'))).toBe('picture')
})
