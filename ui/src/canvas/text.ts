/** What the painters of text have in common. */

import type { TextWire } from '../host/bindings/TextWire'
import type { Weight } from '../host/bindings/Weight'

const WEIGHTS: Record<Weight, number> = { regular: 400, semibold: 600, bold: 700 }

export function weightOf(text: TextWire): number {
  return WEIGHTS[text.weight]
}

/** The families of a line as a style sheet writes them, the app's own behind them. */
export function familyOf(fonts: readonly number[], families: readonly string[]): string {
  const named = fonts.flatMap((font) => families[font] ?? [])
  return [...named, 'Throughline Sans'].map((family) => `"${family}"`).join(', ')
}
