/** What a new map can begin with, and how that looks. */

import type { GalleryPicture, Host, TemplateEntry } from '../host'

/** A picture that was asked for and is not there yet. */
interface Waiting {
  asked: GalleryPicture
  settle: (picture: Promise<string>) => void
}

export class Gallery {
  #templates: readonly TemplateEntry[] | null = $state.raw(null)
  #pictures = new Map<string, Promise<string>>()
  /** What somebody looks at. */
  #large: Waiting | null = null
  /** What they may look at next. */
  #cards: Waiting[] = []
  /** What they have looked at on the way, and no longer. */
  #passed: Waiting[] = []
  #busy = false

  constructor(private readonly host: Host) {}

  /** Nothing until they have been read. */
  get templates(): readonly TemplateEntry[] | null {
    return this.#templates
  }

  async load(): Promise<void> {
    this.#templates ??= await this.host.templates()
  }

  /** Forgets what was said in another language. */
  async speakAnew(): Promise<void> {
    this.#pictures.clear()
    if (this.#templates) this.#templates = await this.host.templates()
  }

  /** What a new map would look like, painted once. */
  picture(asked: GalleryPicture): Promise<string> {
    const key = JSON.stringify(asked)
    const known = this.#pictures.get(key)
    if (known) return known
    const picture = new Promise<string>((settle) => this.#queue({ asked, settle }))
    this.#pictures.set(key, picture)
    // One that failed is asked for again.
    picture.catch(() => this.#pictures.delete(key))
    void this.#paint()
    return picture
  }

  #queue(waiting: Waiting): void {
    if (waiting.asked.size === 'card') {
      this.#cards.push(waiting)
      return
    }
    if (this.#large) this.#passed.push(this.#large)
    this.#large = waiting
  }

  #take(): Waiting | undefined {
    const large = this.#large
    this.#large = null
    return large ?? this.#cards.shift() ?? this.#passed.shift()
  }

  /** Has pictures painted, one at a time. */
  async #paint(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    for (let next = this.#take(); next; next = this.#take()) {
      const picture = this.host.galleryPicture(next.asked)
      next.settle(picture)
      await picture.catch(() => null)
    }
    this.#busy = false
  }
}
