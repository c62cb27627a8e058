import type { Descriptor } from '../oci/descriptor.ts'
import { isPlausibleSize, parseTrailer, trailerLength } from './gzip-trailer.ts'
import { isRepetitive } from './repetitive-piece.ts'
import { agreesWithWindows, maxOrdinaryRatio, type Sample, windowLength } from './size-samples.ts'
import { windowRatio } from './window-ratio.ts'

/** Reads a range of a blob; returns undefined if the source does not support ranges. */
export type ReadRange = (
  descriptor: Descriptor,
  start: number,
  length: number,
) => Promise<Uint8Array | undefined>

/** Collects the trailer of a gzip layer and samples that rule out a size 4 GiB larger, in any order. */
export class TrailerEvidence {
  readonly #descriptor: Descriptor
  readonly #read: ReadRange
  readonly #ratios: (number | undefined)[] = []
  #claimedSize: number | undefined
  #isRejected = false

  constructor(descriptor: Descriptor, read: ReadRange) {
    this.#descriptor = descriptor
    this.#read = read
  }

  async readTrailer(): Promise<void> {
    const { size } = this.#descriptor
    const bytes = await this.#readWhole({ start: size - trailerLength, length: trailerLength })
    if (bytes === undefined) return
    this.#claimedSize = parseTrailer(bytes)
    this.#isRejected ||= !isPlausibleSize(this.#claimedSize, size)
  }

  /** Reads a sample, unless the trailer is rejected already. */
  async readSample(sample: Sample): Promise<void> {
    const bytes = await this.#readWhole(sample)
    if (bytes === undefined) return
    if (sample.length === windowLength) this.#ratios.push(windowRatio(bytes))
    else if (isRepetitive(bytes)) await this.#inspectWindow(sample)
  }

  /** Claimed size, unless the evidence contradicts it. */
  get uncompressedSize(): number | undefined {
    if (this.#isRejected || this.#claimedSize === undefined) return undefined
    const isConfirmed =
      this.#ratios.length === 0 || agreesWithWindows(this.#claimedSize, this.#descriptor.size, this.#ratios)
    return isConfirmed ? this.#claimedSize : undefined
  }

  /**
   * Rejects the trailer if the window is a long repetition. A short repetition, such as a table in a library, is
   * accepted.
   */
  async #inspectWindow({ start }: Sample): Promise<void> {
    const window = await this.#readWhole({ start, length: windowLength })
    const ratio = window === undefined ? undefined : windowRatio(window)
    this.#isRejected ||= ratio === undefined || ratio > maxOrdinaryRatio
  }

  /** Reads the whole range. @returns undefined if it cannot be read, which also rejects the trailer. */
  async #readWhole({ start, length }: Sample): Promise<Uint8Array | undefined> {
    if (this.#isRejected) return undefined
    const bytes = await this.#read(this.#descriptor, start, length)
    if (bytes?.length === length) return bytes
    this.#isRejected = true
    return undefined
  }
}
