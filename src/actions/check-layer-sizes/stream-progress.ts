import type { MeasureProgress } from '../../layers/measure-layers.ts'
import type { Image } from '../../oci/read-image.ts'
import type { Log } from '../../runner/log.ts'
import { formatSize } from '../../units/size-units.ts'

/** Milliseconds between two lines; a stream that takes less says nothing. */
const interval = 3_000

/** Says how far the streams are, how fast they go and how long they will take. */
export class StreamProgress implements MeasureProgress {
  readonly #log: Pick<Log, 'info'>
  readonly #image: Image
  readonly #read = new Map<number, { read: number; size: number }>()
  readonly #begun = Date.now()
  #last = Date.now()

  constructor(log: Pick<Log, 'info'>, image: Image) {
    this.#log = log
    this.#image = image
  }

  onBytes(layer: number, read: number, size: number): void {
    this.#read.set(layer, { read, size })
    const now = Date.now()
    if (now - this.#last < interval) return
    this.#last = now
    const sums = [...this.#read.values()]
    const done = sums.reduce((sum, item) => sum + item.read, 0)
    const all = sums.reduce((sum, item) => sum + item.size, 0)
    const rate = done / ((now - this.#begun) / 1000)
    const left = Math.ceil((all - done) / rate)
    this.#log.info(
      `reading ${this.#image.name}: ${formatSize(done)} of ${formatSize(all)}, ${formatSize(rate)}/s, ${left} s left`,
    )
  }
}
