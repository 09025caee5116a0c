/** All maps on this computer. */

import type { Host, LibraryEntry } from '../host'

export class Library {
  #entries: readonly LibraryEntry[] | null = $state.raw(null)
  #thumbnails = new Map<string, { changed: number; picture: Promise<string> }>()

  #left: string | null = null

  constructor(private readonly host: Host) {}

  /** Nothing until the library has been read. */
  get entries(): readonly LibraryEntry[] | null {
    return this.#entries
  }

  /** A map is left for the library. */
  leave(map: string | null): void {
    this.#left = map
  }

  /** Whether it is the map that was left: the keyboard goes on there, once. */
  comesFrom(map: string): boolean {
    const comes = this.#left === map
    if (comes) this.#left = null
    return comes
  }

  async load(): Promise<void> {
    this.#entries = await this.host.library()
  }

  /** A small picture of a map, asked for once a change. */
  thumbnail(entry: LibraryEntry): Promise<string> {
    const known = this.#thumbnails.get(entry.id)
    if (known?.changed === entry.changed) return known.picture
    const picture = this.host.thumbnail(entry.id)
    this.#thumbnails.set(entry.id, { changed: entry.changed, picture })
    return picture
  }
}
