/** All maps on this computer. */

import type { Host, LibraryEntry } from '../host'

export class Library {
  #entries: readonly LibraryEntry[] | null = $state.raw(null)
  #thumbnails = new Map<string, { revision: number; picture: Promise<string> }>()

  constructor(private readonly host: Host) {}

  /** Nothing until the library has been read. */
  get entries(): readonly LibraryEntry[] | null {
    return this.#entries
  }

  async load(): Promise<void> {
    this.#entries = await this.host.library()
  }

  /** A small picture of a map, asked for once a revision. */
  thumbnail(entry: LibraryEntry): Promise<string> {
    const known = this.#thumbnails.get(entry.id)
    if (known?.revision === entry.revision) return known.picture
    const picture = this.host.thumbnail(entry.id)
    this.#thumbnails.set(entry.id, { revision: entry.revision, picture })
    return picture
  }
}
