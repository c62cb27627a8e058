/** Abort signal that fires after a timeout unless it is cleared first. */
export class Deadline {
  readonly #controller = new AbortController()
  #timer: NodeJS.Timeout | undefined

  constructor(milliseconds: number) {
    this.#timer = this.#start(milliseconds)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  get isOver(): boolean {
    return this.#controller.signal.aborted
  }

  /** Restarts the timeout from now; has no effect after `clear`. */
  extend(milliseconds: number): void {
    if (this.#timer === undefined) return
    clearTimeout(this.#timer)
    this.#timer = this.#start(milliseconds)
  }

  clear(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #start(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => this.#controller.abort(), milliseconds)
  }
}
