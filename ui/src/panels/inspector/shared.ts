/** What several records have in common. */

/** The value that all of them have; `undefined` if they differ. */
export function shared<R, V>(records: readonly R[], value: (record: R) => V): V | undefined {
  const [first, ...others] = records
  if (first === undefined) return undefined
  const it = value(first)
  return others.every((record) => Object.is(value(record), it)) ? it : undefined
}
