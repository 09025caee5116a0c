/** What a new map can begin with, as a person chooses it. */

import type { TemplateEntry } from '../../host'
import type { StartingPoint } from '../../host/bindings/StartingPoint'
import type { Words } from '../../i18n/words.svelte'
import { STAGE_SETS } from './stageSets'

export interface Choice {
  /** Names it among all of them. */
  key: string
  with: StartingPoint
  name: string
  /** What there is to learn from it, or what it holds. */
  about: string
  stages: readonly string[]
  /** What the map would be called, if nobody says otherwise. */
  title: string
  /** What more there is to say about a template. */
  template: TemplateEntry | null
}

/** Stages or none: maps that nobody has written on. */
export function emptyMaps(words: Words): Choice[] {
  const title = words.text('untitled-map')
  const blank: Choice = {
    key: 'blank',
    with: { is: 'blank' },
    name: words.text('new-map-blank'),
    about: words.text('new-map-blank-hint'),
    stages: [],
    title,
    template: null,
  }
  const sets = STAGE_SETS.map(([set, names]): Choice => {
    const stages = names.map((stage) => words.text(`stage-${stage}`))
    return {
      key: `stages-${set}`,
      with: { is: 'stageSet', name: set },
      name: words.text(`stage-set-${set}`),
      about: stages.join(' · '),
      stages,
      title,
      template: null,
    }
  })
  return [blank, ...sets]
}

/** Whole maps to learn from. */
export function templates(words: Words, entries: readonly TemplateEntry[]): Choice[] {
  return entries.map((template) => ({
    key: `template-${template.id}`,
    with: { is: 'template', name: template.id },
    name: words.text(`template-${template.id}`),
    about: words.text(`template-${template.id}-lesson`),
    stages: template.stages,
    title: template.title,
    template,
  }))
}

/** The language of a template in words, if it is not the one that is spoken. */
export function foreignLanguage(template: TemplateEntry, words: Words): string | null {
  if (template.language === words.language) return null
  return new Intl.DisplayNames(words.locale, { type: 'language' }).of(template.language) ?? null
}
