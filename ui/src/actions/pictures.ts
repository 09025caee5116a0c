/** Puts pictures on the map: those that are pasted, and those that are dropped. */

import { tick } from 'svelte'

import type { Brought, Command } from '../host'
import type { App } from '../state/app'
import { visible } from '../state/camera'
import { draftAt, parkingPlace } from '../state/draft'
import type { CardPlace } from '../state/editing.svelte'
import { intersects } from '../state/geometry'
import { newId } from '../state/ids'
import { shown } from '../state/nodeId'
import { place as placeInWords } from '../state/where'

/** What a picture may have lost on its way in, what matters most first. */
const LOSSES = ['smaller', 'still', 'bare'] as const

export type Pictures = Extract<Brought, { is: 'pictures' }>

/**
 * Makes a card of each picture, as one step of undo, and asks what they show.
 * The first may have been typed into already. The id of that one, if it was
 * done.
 */
export async function putPictures(
  app: App,
  brought: Pictures,
  at: CardPlace | null,
  typed = '',
): Promise<string | null> {
  for (const error of brought.refused) app.toasts.failed(error)
  if (brought.pictures.length === 0) return null
  if (!at) {
    app.toasts.done(app.words.text('no-lanes'))
    return null
  }
  const ids = brought.pictures.map(() => newId())
  const commands = brought.pictures.flatMap(({ hash }, index): Command[] => {
    const id = ids[index] ?? ''
    if (index > 0 || typed.trim() === '') {
      return [{ do: 'create', record: 'card', id, at, set: { kind: 'image', image: hash } }]
    }
    return [
      { do: 'capture', first_id: id, at, texts: [typed] },
      { do: 'change', record: 'card', ids: [id], set: { image: hash } },
    ]
  })
  if (!(await app.session.editAll(commands))) return null
  app.selection.set(ids.map((id) => `card:${id}`))
  askWhatTheyShow(app, brought, ids)
  return ids[0] ?? null
}

/** Gives a card that is there a picture, or another one. */
export async function attachPicture(app: App, card: string, brought: Pictures): Promise<void> {
  for (const error of brought.refused) app.toasts.failed(error)
  const [picture] = brought.pictures
  if (!picture) return
  const set = { image: picture.hash, image_alt: '' }
  if (!(await app.session.edit({ do: 'change', record: 'card', ids: [card], set }))) return
  askWhatTheyShow(app, { ...brought, pictures: [picture] }, [card])
}

/**
 * Where a picture goes that nobody has put somewhere: to the cell where a card
 * would be typed; else into the lane of pictures, below the touchpoint that is
 * selected or the first one in sight; else beside the map.
 */
export function picturePlace(app: App): CardPlace | null {
  const { active } = app.selection
  const draft = draftAt(app, active)
  if (draft) return draft.place
  const lanes = app.map.all('lane')
  const pictures = lanes.find((it) => it.kind === 'images' && !it.hidden)
  const touchpoint = pictures && (touchpointOf(app, active) ?? firstInSight(app))
  if (pictures && touchpoint) return { in: 'cell', lane: pictures.id, touchpoint, before: null }
  return parkingPlace(app, pictures?.id)
}

function touchpointOf(app: App, node: string | null): string | null {
  const it = node === null ? null : shown(node)
  if (it?.is === 'touchpoint') return it.touchpoint
  if (it?.is === 'stage') return app.map.touchpointsOf(it.stage)[0]?.id ?? null
  return null
}

function firstInSight(app: App): string | null {
  const seen = visible(app.camera.view, app.camera.screen)
  const columns = app.map
    .all('stage')
    .flatMap((stage) => app.map.touchpointsOf(stage.id))
    .filter(({ id }) => app.scene.node(`touchpoint:${id}`))
  const inSight = columns.find(({ id }) => {
    const frame = app.scene.frame(`touchpoint:${id}`)
    return frame && intersects(seen, { ...frame, y: seen.y, height: seen.height })
  })
  return (inSight ?? columns[0])?.id ?? null
}

/** Says where pictures are now, and offers to describe them for those who cannot see them. */
function askWhatTheyShow(app: App, { pictures }: Pictures, ids: readonly string[]): void {
  const { words } = app
  const [id = ''] = ids
  const where = placeInWords(app, `card:${id}`) ?? ''
  const message = words.text('pictures-put', { count: ids.length, where })
  const changes = pictures.flatMap((it) => it.changes)
  // That something was taken out is good to know; that something is lost, more so.
  const change = LOSSES.find((it) => changes.includes(it))
  const hint = words.text(change ? `pictures-${change}-hint` : 'pictures-describe-hint')
  const run = (): void => void describe(app, id)
  app.toasts.done(message, { label: words.text('pictures-describe'), run, ofStep: true }, hint)
}

/** Goes to the field for what a picture shows. */
async function describe(app: App, card: string): Promise<void> {
  app.selection.only(`card:${card}`)
  app.dialogs.showPanel('inspector')
  // A panel that was not shown before is loaded first.
  for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
    await tick()
    const field = document.querySelector<HTMLElement>(`[${ALT}] textarea`)
    if (field) {
      field.focus()
      return
    }
    await new Promise(requestAnimationFrame)
  }
}

/** Marks the field for what a picture shows. */
export const ALT = 'data-picture-alt'
/** Who waited for so long does something else by now. */
const MOST_FRAMES = 60
