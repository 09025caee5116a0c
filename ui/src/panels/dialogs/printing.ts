/** How a PDF is printed, as it is chosen in the dialog. */

import type { ExportRequest, Lens, PrintPlan } from '../../host'
import type { Direction } from '../../host/bindings/Direction'
import type { ExportOrientation } from '../../host/bindings/ExportOrientation'
import type { ExportPaper } from '../../host/bindings/ExportPaper'
import type { UsualPaper } from '../../host/bindings/UsualPaper'

/** Over how many sheets. */
export type Sheets = 'one' | 'wide' | 'scale'

export interface Printing {
  /** A size with a name, or one of its own. */
  paper: ExportPaper | 'custom'
  /** The sides of paper of its own, in millimetres. */
  width: number
  height: number
  orientation: ExportOrientation
  sheets: Sheets
  /** Sheets beside each other. */
  count: number
  /** Size of the picture in per cent of its own. */
  percent: number
  margin: number
  overlap: number
}

/** A length or a number that can be typed. */
export interface Range {
  least: number
  most: number
}

export const COUNT: Range = { least: 1, most: 100 }
export const PERCENT: Range = { least: 5, most: 400 }
export const SIDE: Range = { least: 40, most: 5000 }

/** The paper of a PDF of which nothing was said: one page as large as the map. */
export const FIRST_PAPER: UsualPaper = { size: 'fit', ownSize: null, orientation: 'auto', margin: 8 }

export const PAPERS: readonly ExportPaper[] = ['fit', 'a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'legal', 'tabloid']
export const ORIENTATIONS: readonly ExportOrientation[] = ['auto', 'portrait', 'landscape']
const MARGINS = [0, 5, 8, 12, 15, 20]

/** What is read from the top down takes as many pages as it needs. */
const TEXTS: readonly Lens[] = ['outline', 'register']

/** The sides of paper of its own that nobody has chosen yet. */
const OWN_SIZE: [number, number] = [300, 200]

/** What one begins with, for what is looked at, on the paper that is usual. */
export function usual(lens: Lens, own: UsualPaper): Printing {
  const isText = TEXTS.includes(lens)
  const chosen = paperOf(own)
  return {
    ...chosen,
    paper: isText && chosen.paper === 'fit' ? 'a4' : chosen.paper,
    orientation: own.orientation,
    sheets: isText ? 'wide' : 'one',
    count: 1,
    percent: 100,
    margin: own.margin,
    overlap: isText ? 0 : 10,
  }
}

/** The usual paper as it is chosen. */
export function paperOf({ size, ownSize }: UsualPaper): Pick<Printing, 'paper' | 'width' | 'height'> {
  const [width, height] = ownSize ?? OWN_SIZE
  return { paper: ownSize ? 'custom' : size, width, height }
}

/** The usual paper once a part of it was chosen otherwise. */
export function withPaper(own: UsualPaper, part: Partial<Printing>): UsualPaper {
  const { paper, width, height } = { ...paperOf(own), ...part }
  return {
    size: paper === 'custom' ? own.size : paper,
    ownSize: paper === 'custom' ? [width, height] : null,
    orientation: part.orientation ?? own.orientation,
    margin: part.margin ?? own.margin,
  }
}

/** The margins that are offered, and the one that was chosen elsewhere. */
export function margins(chosen: number): number[] {
  return [...new Set([...MARGINS, chosen])].sort((a, b) => a - b)
}

/** Whether sheets could overlap. */
export function isSpread({ paper, sheets }: Printing): boolean {
  return paper !== 'fit' && sheets !== 'one'
}

/** Whether sheets show something of each other, and not only follow each other. */
export function showsTwice(printing: Printing): boolean {
  const { sheets, count, overlap } = printing
  return isSpread(printing) && (sheets === 'scale' || count > 1 || overlap > 0)
}

/** What the core is asked for. */
export function asked(printing: Printing): Omit<ExportRequest, 'format' | 'theme' | 'scale'> {
  const { paper, width, height, orientation, sheets, count, percent, margin, overlap } = printing
  const by =
    sheets === 'one'
      ? ({ by: 'onePage' } as const)
      : sheets === 'wide'
        ? ({ by: 'pagesWide', count } as const)
        : ({ by: 'scale', scale: percent / 100 } as const)
  return {
    paper: paper === 'custom' ? 'fit' : paper,
    ...(paper === 'custom' ? { paperSize: [width, height] as [number, number] } : {}),
    orientation,
    margin,
    ...(paper === 'fit' ? {} : { tiles: { spread: by, overlap } }),
  }
}

/** What the core is asked for where pages are turned over: paper, and no more. */
export function askedForPages(
  printing: Pick<Printing, 'paper' | 'width' | 'height'>,
): Pick<ExportRequest, 'paper' | 'paperSize' | 'orientation'> {
  const { paper, width, height } = printing
  // The text stands, and the map lies.
  const orientation = 'auto'
  if (paper === 'custom') return { paper: 'fit', paperSize: [width, height], orientation }
  // Pages of text have a size of their own.
  return { paper: paper === 'fit' ? 'a4' : paper, orientation }
}

/** How wide a sheet is for its height. */
export function shape(
  plan: Pick<PrintPlan, 'width' | 'height' | 'sizes'>,
  sheet: number,
): number {
  const [width, height] = plan.sizes[sheet] ?? [plan.width, plan.height]
  return width / height
}

/** The sheet that an arrow leads to; nothing if the key is none, or there is none. */
export function beside(
  key: string,
  sheet: number,
  { places }: Pick<PrintPlan, 'places'>,
  direction: Direction,
): number | null {
  const onwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  const [column, row] = places[sheet] ?? [0, 0]
  const at = (down: number): number => places.findIndex(([c, r]) => c === column && r === row + down)
  const next: Record<string, () => number> = {
    [onwards]: () => sheet + 1,
    [back]: () => sheet - 1,
    ArrowDown: () => at(1),
    ArrowUp: () => at(-1),
    Home: () => 0,
    End: () => places.length - 1,
  }
  const found = next[key]?.() ?? -1
  return found in places ? found : null
}

/** A number as it was typed, if it is one in range. */
export function numberIn({ least, most }: Range, text: string): number | null {
  const number = Number(text.trim().replace(',', '.'))
  return text.trim() !== '' && number >= least && number <= most ? number : null
}
