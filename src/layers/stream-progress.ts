import type { Log } from '../runner/log.ts'
import { formatSize } from '../units.ts'
import type { MeasureProgress } from './measure-layers.ts'

/** Milliseconds between two log lines. Shorter streams log nothing. */
const interval = 3_000

/** Logs the progress, rate and remaining time of parallel streams. */
export class StreamProgress implements MeasureProgress {
  readonly #log: Pick<Log, 'info'>
  readonly #activity: string
  readonly #streams = new Map<number | string, { done: number; size: number }>()
  readonly #start = Date.now()
  #lastLogTime = Date.now()

  /** Starts the clock for the rate. @param activity purpose of the streams, such as `reading IMAGE`. */
  constructor(log: Pick<Log, 'info'>, activity: string) {
    this.#log = log
    this.#activity = activity
  }

  onBytes(stream: number | string, done: number, size: number): void {
    this.#streams.set(stream, { done, size })
    const now = Date.now()
    if (now - this.#lastLogTime < interval) return
    this.#lastLogTime = now
    const streams = [...this.#streams.values()]
    const sum = streams.reduce((bytes, stream) => bytes + stream.done, 0)
    const total = streams.reduce((bytes, stream) => bytes + stream.size, 0)
    const rate = sum / ((now - this.#start) / 1000)
    const remaining = sum === 0 ? 'time left unknown' : `${Math.ceil((total - sum) / rate)} s left`
    this.#log.info(
      `${this.#activity}: ${formatSize(sum)} of ${formatSize(total)}, ${formatSize(rate)}/s, ${remaining}`,
    )
  }
}
