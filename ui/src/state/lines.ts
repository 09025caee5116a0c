/** The lines of a text of the picture, as the core has broken it. */

import type { LineWire } from '../host/bindings/LineWire'
import type { TextWire } from '../host/bindings/TextWire'

/** What each line says. */
export function linesOf(text: Pick<TextWire, 'lines'>): string[] {
  return text.lines.split('\n')
}

/** All that it says, as if it stood on one line. */
export function unbroken(text: Pick<TextWire, 'lines'>): string {
  return linesOf(text).map((line) => line.trim()).join(' ')
}

/** Where a line stands in its block, and what it is written with. */
export function lineAt(text: TextWire, index: number): LineWire {
  return (
    text.uneven?.[index] ?? {
      x: text.start ?? 0,
      baseline: text.baseline + index * text.lineHeight,
      fonts: text.fonts,
    }
  )
}
