/** What is said to those who hear the window: one polite voice. */

export class Speech {
  #text = $state('')

  get text(): string {
    return this.#text
  }

  say(text: string): void {
    // The same words twice are said twice: a no-break space makes them differ.
    this.#text = this.#text === text ? `${text}\u00a0` : text
  }
}
