/** Shows the map at the projector, and says what is seen there. */

import type { MenuAction } from '../host'
import type { Wish } from '../host/bindings/Wish'
import type { App } from '../state/app'
import { moves } from '../state/presenting'
import { mapIsOpen, type Action } from './action'

export const presenting: readonly Action[] = [
  {
    ...named('present', ['F5']),
    when: (app) => mapIsOpen(app) && !presents(app),
    why: 'why-presenting',
    run: (app) => {
      if (app.session.open !== null) app.presenter.begin(app.session.open)
    },
  },
  { ...wish('present-follow', 'follow', ['Shift+F7']), ticked: (app) => views(app, true) },
  { ...wish('present-pin', 'pin', ['Shift+F8']), ticked: (app) => views(app, false) },
  {
    ...named('present-walk', ['F7']),
    when: presents,
    ticked: (app) => presents(app) && app.presenter.state.mode.is === 'walk',
    run: (app) => app.presenter.toggleWalk(),
  },
  wish('present-next', 'next', ['Alt+PageDown']),
  wish('present-previous', 'previous', ['Alt+PageUp']),
  wish('present-next-stage', 'nextStage', ['Alt+Shift+PageDown']),
  wish('present-previous-stage', 'previousStage', ['Alt+Shift+PageUp']),
  wish('present-first', 'first', ['Alt+Home']),
  wish('present-last', 'last', ['Alt+End']),
  {
    ...named('present-spotlight', ['F8']),
    when: (app) => presents(app) && (spotlit(app) !== null || lightable(app) !== null),
    ticked: (app) => presents(app) && spotlit(app) !== null,
    run: (app) => {
      const node = lightable(app) ?? spotlit(app)
      if (node !== null) app.presenter.toggleSpotlight(node)
    },
  },
  { ...wish('present-blank', 'blank', ['F9']), ticked: (app) => presents(app) && app.presenter.state.blank },
  {
    ...named('present-contrast', []),
    when: presents,
    ticked: (app) => presents(app) && app.presenter.state.contrast,
    run: (app) => app.presenter.toggleContrast(),
  },
  {
    ...named('present-draft', ['Shift+F9']),
    when: presents,
    ticked: (app) => presents(app) && app.presenter.state.draft,
    run: (app) => app.presenter.toggleDraft(),
  },
  { ...named('present-end', ['Shift+F5']), when: presents, run: (app) => app.presenter.end() },
]

function named(id: MenuAction, keys: readonly string[]): Omit<Action, 'when' | 'run'> {
  return {
    id,
    label: `action-${id}`,
    group: 'present',
    keys,
    at: 'window',
    why: 'why-not-presenting',
  }
}

function wish(id: MenuAction, wish: Wish, keys: readonly string[]): Action {
  const steps = (app: App): boolean => !moves(wish) || app.map.all('stage').length > 0
  return {
    ...named(id, keys),
    when: (app) => presents(app) && steps(app),
    run: (app) => app.presenter.wish(wish),
  }
}

function presents(app: App): boolean {
  return app.presenter.map !== null
}

/** Whether a part of the map is shown, and whether it is what the facilitator sees. */
function views(app: App, follows: boolean): boolean {
  const { mode, follows: does } = app.presenter.state
  return presents(app) && mode.is === 'view' && does === follows
}

/** The node that has the light. */
function spotlit(app: App): string | null {
  const { mode } = app.presenter.state
  return mode.is === 'spotlight' ? mode.node : null
}

/** What is selected, if it can be shown to everybody. */
function lightable(app: App): string | null {
  const { active } = app.selection
  return active !== null && app.presenter.canLight(active) ? active : null
}
