import { RequestsStoppedError } from './requests-stopped.ts'

/** Time limit for all requests of a run. Time during which several requests run concurrently counts once. */
export class TimeBudget {
  readonly #total: number
  readonly #now: () => number
  #spentTime = 0
  #runningTasks = 0
  #startTime = 0

  /**
   * Creates a budget.
   *
   * @param total milliseconds.
   * @param now monotonic clock, in milliseconds.
   */
  constructor(total: number, now: () => number = () => performance.now()) {
    this.#total = total
    this.#now = now
  }

  /** Remaining time, in milliseconds. */
  get left(): number {
    const runningTime = this.#runningTasks > 0 ? this.#now() - this.#startTime : 0
    return this.#total - this.#spentTime - runningTime
  }

  /** Asserts that enough time is left. @throws RequestsStoppedError if no more than this many milliseconds are left. */
  require(milliseconds: number): void {
    if (this.left > milliseconds) return
    throw new RequestsStoppedError(
      'github-unavailable',
      `Requests to GitHub have taken the maximum of ${Math.round(this.#total / 1000)} s for one run: check ` +
        'https://www.githubstatus.com, and run this again later',
    )
  }

  /** Runs a task and counts the time it takes. */
  async spend<T>(task: () => Promise<T>): Promise<T> {
    if (this.#runningTasks++ === 0) this.#startTime = this.#now()
    try {
      return await task()
    } finally {
      if (--this.#runningTasks === 0) this.#spentTime += this.#now() - this.#startTime
    }
  }
}
