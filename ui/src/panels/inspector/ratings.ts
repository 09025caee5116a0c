/** The ratings of a touchpoint, from terrible to wonderful. */

import type { IconName } from '../../host/icons.generated'
import type { Words } from '../../i18n/words.svelte'

const FACES: readonly [number, IconName][] = [
  [-2, 'face-very-unhappy'],
  [-1, 'face-unhappy'],
  [0, 'face-neutral'],
  [1, 'face-happy'],
  [2, 'face-very-happy'],
]

/** What can be chosen; a number, and what it means for those who hear it. */
export function ratingOptions(words: Words): { value: number; label: string; spoken: string }[] {
  return FACES.map(([value]) => ({
    value,
    label: words.text(`rating-${value}`),
    spoken: words.text(`emotion-${value}`),
  }))
}

/** The face of a rating. */
export function faceOf(rating: number | null): IconName | undefined {
  return FACES.find(([value]) => value === rating)?.[1]
}

/** The level that is nearest to a rating. */
export function levelOf(value: number): number {
  const away = Math.sign(value) * Math.round(Math.abs(value))
  // No minus before a zero.
  return Math.min(2, Math.max(-2, away)) || 0
}

/** A rating with its sign, as the map writes it. */
export function signed(value: number, language: string): string {
  const format = new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
  return format.format(value).replace('-', '−')
}
