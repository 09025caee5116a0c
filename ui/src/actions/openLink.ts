/** Opens the first address that stands in what is selected, in the browser or mail program. */

import type { App } from '../state/app'
import { mapIsOpen, type Action } from './action'

export const openLink: Action = {
  id: 'open-link',
  label: 'action-open-link',
  group: 'edit',
  keys: ['Mod+Shift+O'],
  at: 'canvas',
  when: (app) => mapIsOpen(app) && linkOf(app) !== null,
  why: 'why-no-link',
  run: (app) => {
    const target = linkOf(app)
    if (target !== null) app.host.openLink(target)
  },
}

function linkOf(app: App): string | null {
  const { active } = app.selection
  const items = active === null ? [] : (app.scene.node(active)?.items ?? [])
  const link = items.find((item) => item.draw === 'link')
  return link?.target ?? null
}
