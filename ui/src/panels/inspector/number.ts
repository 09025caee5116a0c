/** Numbers, written and read as people write them where they live. */

/** A number in the words of a language, with all that is behind its point. */
export function formatNumber(number: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(number)
}

/** The number that is meant; nothing if that is not certain. */
export function parseNumber(text: string, language: string): number | null {
  const parts = new Intl.NumberFormat(language).formatToParts(123456.5)
  const sign = (type: string, usual: string): string =>
    parts.find((part) => part.type === type)?.value ?? usual
  const [group, point] = [sign('group', ','), sign('decimal', '.')]
  const written = text.replace(/[\s\u00a0\u202f\u200e\u200f\u061c]/g, '').replace('−', '-')
  const grouped = new RegExp(`^-?\\d{1,3}(${literal(group)}\\d{3})+(${literal(point)}\\d+)?$`)
  const plain = grouped.test(written) ? written.split(group).join('') : written
  // A point of another language is understood where it cannot part thousands.
  const other = point === ',' ? '.' : ','
  const foreign = new RegExp(`^-?(\\d+${literal(other)}\\d{1,2}|0${literal(other)}\\d+)$`)
  const digits = foreign.test(plain) ? plain.replace(other, '.') : plain.replace(point, '.')
  return /^-?(\d+(\.\d+)?|\.\d+)$/.test(digits) ? Number(digits) : null
}

function literal(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
