/**
 * How far the letters of a face reach above and below its baseline, so that
 * lines of the window stand where the core put their baselines.
 */

interface Reach {
  ascent: number
  descent: number
}

const known = new Map<string, Reach>()
let pen: CanvasRenderingContext2D | null = null

/** Where the baseline lies in a line box of this height, from its top. */
export function baselineIn(
  lineHeight: number,
  size: number,
  style: { family: string; weight: number; italic: boolean },
): number {
  const { ascent, descent } = reach(style)
  // Browsers round both before they place a line.
  const above = Math.round(ascent * size)
  const below = Math.round(descent * size)
  return (lineHeight - above - below) / 2 + above
}

/** Forgets what was measured, after faces have been loaded. */
export function measureAnew(): void {
  known.clear()
}

function reach(style: { family: string; weight: number; italic: boolean }): Reach {
  const font = `${style.italic ? 'italic ' : ''}${style.weight} 100px ${style.family}`
  const found = known.get(font)
  if (found) return found
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return { ascent: 0.97, descent: 0.24 }
  pen.font = font
  const measured = pen.measureText('x')
  const made = {
    ascent: measured.fontBoundingBoxAscent / 100,
    descent: measured.fontBoundingBoxDescent / 100,
  }
  known.set(font, made)
  return made
}
