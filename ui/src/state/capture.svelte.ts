/** Whether the bar stands below the map into which one types in large letters. */
export class Capture {
  #open: boolean = $state(false)

  get open(): boolean {
    return this.#open
  }

  toggle(): void {
    this.#open = !this.#open
  }

  close(): void {
    this.#open = false
  }
}
