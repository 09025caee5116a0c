/** Sizes of files in the words of a language. */

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size, in a unit in which it is short. */
export function bytes(size: number, language: string): string {
  const step = size < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(size) / 3))
  const value = size / 1000 ** step
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value)
}
