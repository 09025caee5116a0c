/** Ids of new records: UUID version 7, so that they sort by the time they were made. */

let last = 0n

/** A new id, always after every one that was given out before. */
export function newId(now: number = Date.now()): string {
  const random = crypto.getRandomValues(new Uint8Array(10))
  let tail = 0n
  for (const byte of random) tail = (tail << 8n) | BigInt(byte)
  // 48 bits of time, 4 of version, 12 random, 2 of variant, 62 random.
  let id = (BigInt(now) << 80n) | tail
  id = (id & ~(0xfn << 76n)) | (0x7n << 76n)
  id = (id & ~(0x3n << 62n)) | (0x2n << 62n)
  // Room for the ids that a command counts up from its first one.
  if (id <= last) id = last + (1n << 20n)
  last = id
  return written(id)
}

function written(id: bigint): string {
  const hex = id.toString(16).padStart(32, '0')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)]
  return [...parts, hex.slice(20)].join('-')
}
