/** What the core tells of metrics, kept while something shows it. */

import type { MeasureWire } from '../../host/bindings/MeasureWire'
import type { MetricKinds } from '../../host/bindings/MetricKinds'
import type { App } from '../../state/app'

/** What all metrics of the open map amount to, told anew after each edit. For a component that begins. */
export function measuresOf(app: App): { readonly all: readonly MeasureWire[] | null } {
  let all = $state.raw<readonly MeasureWire[] | null>(null)
  $effect(() => {
    void app.session.history
    const map = app.session.open
    if (map === null) return
    void app.session.attempt(() => app.host.measures(map)).then((told) => {
      if (told && app.session.open === map) all = told
    })
  })
  return {
    get all() {
      return all
    },
  }
}

/** What there is to measure with, told once a language. For a component that begins. */
export function kindsOf(app: App): { readonly all: MetricKinds | null } {
  let all = $state.raw<MetricKinds | null>(null)
  $effect(() => {
    void app.words.language
    void app.session.attempt(() => app.host.metricKinds()).then((told) => {
      if (told) all = told
    })
  })
  return {
    get all() {
      return all
    },
  }
}
