import type { Log } from '../runner/log.ts'
import { formatSize } from '../units.ts'
import type { MeasureProgress } from './measure-layers.ts'

/** Milliseconds between two log lines. Shorter streams log nothing. */
const interval = 3_000

/** Logs the progress, rate and remaining time of parallel streams. */
export class StreamProgress implements MeasureProgress {
  readonly #log: Pick<Log, 'info'>
  readonly #doing: string
  readonly #streams = new Map<number | string, { done: number; size: number }>()
  readonly #begun = Date.now()
  #last = Date.now()

  /** @param doing purpose of the streams, such as `reading IMAGE`. */
  constructor(log: Pick<Log, 'info'>, doing: string) {
    this.#log = log
    this.#doing = doing
  }

  onBytes(stream: number | string, done: number, size: number): void {
    this.#streams.set(stream, { done, size })
    const now = Date.now()
    if (now - this.#last < interval) return
    this.#last = now
    const streams = [...this.#streams.values()]
    const sum = streams.reduce((bytes, stream) => bytes + stream.done, 0)
    const all = streams.reduce((bytes, stream) => bytes + stream.size, 0)
    const rate = sum / ((now - this.#begun) / 1000)
    const left = sum === 0 ? 'unknown time' : `${Math.ceil((all - sum) / rate)} s`
    this.#log.info(
      `${this.#doing}: ${formatSize(sum)} of ${formatSize(all)}, ${formatSize(rate)}/s, ${left} left`,
    )
  }
}
