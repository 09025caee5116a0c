/** What can stand beside the canvas; each is loaded when it is first asked for. */

import type { Component } from 'svelte'

import type { Panel } from '../state/dialogs.svelte'

type Loaded = Promise<{ default: Component }>

const PANELS: Readonly<Record<Panel, () => Loaded>> = {
  inspector: () => import('./inspector/Inspector.svelte'),
  personas: () => import('./registers/Personas.svelte'),
  channels: () => import('./registers/Channels.svelte'),
  teams: () => import('./registers/Teams.svelte'),
  lanes: () => import('./registers/Lanes.svelte'),
  parking: () => import('./registers/Parking.svelte'),
  check: () => import('./registers/Check.svelte'),
  questions: () => import('./registers/Questions.svelte'),
  evidence: () => import('./registers/Evidence.svelte'),
  inconsistencies: () => import('./registers/Inconsistencies.svelte'),
  actions: () => import('./work/Actions.svelte'),
  interactions: () => import('./interactions/Interactions.svelte'),
  measures: () => import('./measures/Measures.svelte'),
}

const asked = new Map<Panel, Loaded>()

/**
 * Loads a panel, once: WebKit gives a module that is asked for a second time,
 * while it is on its way, before what it imports has run.
 */
export function load(panel: Panel): Loaded {
  const known = asked.get(panel) ?? PANELS[panel]()
  asked.set(panel, known)
  return known
}
