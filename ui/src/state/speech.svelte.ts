/**
 * What is said to those who hear the window: one polite voice.
 *
 * What comes in one breath is said together, so that nothing is lost because
 * something else followed; and of what comes again and again, such as where a
 * thing stands while a key is held down, only the last is said.
 */

/** What is out of date once the same is said anew. */
export type Topic = 'place' | 'rating' | 'count'

export interface Saying {
  id: number
  text: string
}

/** So many milliseconds after the last word a breath is over. */
const BREATH = 150
/** And so many after the first, whatever else is to be said. */
const LONGEST = 1000

export class Speech {
  #said: readonly Saying[] = $state.raw([])
  #waiting: { text: string; about: Topic | null }[] = []
  #began = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #next = 1

  /** What was said in the last breath, each under a number of its own: the same words twice are said twice. */
  get said(): readonly Saying[] {
    return this.#said
  }

  say(text: string, about: Topic | null = null): void {
    if (text.trim() === '') return
    if (this.#waiting.length === 0) this.#began = Date.now()
    const isOld = (it: { text: string; about: Topic | null }): boolean =>
      it.text === text || (about !== null && it.about === about)
    this.#waiting = [...this.#waiting.filter((it) => !isOld(it)), { text, about }]
    clearTimeout(this.#timer)
    const left = this.#began + LONGEST - Date.now()
    this.#timer = setTimeout(() => this.#breathe(), Math.max(0, Math.min(BREATH, left)))
  }

  /** Says a text whenever it becomes another one. What is there from the start is read where it stands. */
  follow(text: () => string, about: Topic | null = null): void {
    let before: string | null = null
    $effect(() => {
      const now = text()
      if (before !== null && now !== before) this.say(now, about)
      before = now
    })
  }

  #breathe(): void {
    this.#said = this.#waiting.map(({ text }) => ({ id: this.#next++, text }))
    this.#waiting = []
  }
}
