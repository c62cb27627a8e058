import { createHash, type Hash } from 'node:crypto'
import { readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { type FileRange, joinRanges, readRanges } from '../../layout/byte-ranges.ts'
import { blockSize } from '../../tar/header-block.ts'
import { headersWithoutTimes } from '../../tar/ignore-times.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import type { SpooledLayer } from './spool-layer.ts'

/** Uncompressed layer that is open for reading. */
export class LayerFile {
  readonly entries: readonly TarEntry[]
  readonly handle: FileHandle
  readonly #starts: Float64Array
  readonly #buffer = Buffer.alloc(2 ** 20)

  private constructor(entries: readonly TarEntry[], handle: FileHandle) {
    this.entries = entries
    this.handle = handle
    this.#starts = entryStarts(entries)
  }

  static async open({ file, entries }: SpooledLayer): Promise<LayerFile> {
    return new LayerFile(entries, await open(file))
  }

  close(): Promise<void> {
    return this.handle.close()
  }

  /** Returns the content of a regular file. A sparse file stores less than its size, and its content is not usable. */
  content(index: number): Buffer {
    const { size = 0 } = this.entries[index] ?? {}
    const stored = Math.ceil(size / blockSize) * blockSize
    return this.#read(Math.max(0, this.#range(index).end - stored), Buffer.alloc(size))
  }

  /** Returns the byte ranges of these entries in the file. */
  ranges(indexes: readonly number[]): FileRange[] {
    return joinRanges(indexes.map(index => this.#range(index)))
  }

  /**
   * Returns a hash of the bytes of entries, in the given order.
   *
   * @param ignoresTimes whether entries that differ only in times have the same hash.
   */
  async hash(indexes: readonly number[], ignoresTimes: boolean): Promise<string> {
    const hash = createHash('sha256')
    if (ignoresTimes) for (const index of indexes) await this.#hashWithoutTimes(hash, this.#range(index))
    else await this.#hashRanges(hash, this.ranges(indexes))
    return hash.digest('hex')
  }

  async #hashWithoutTimes(hash: Hash, { start, end }: FileRange): Promise<void> {
    const buffered = this.#read(start, this.#buffer.subarray(0, end - start))
    const { length, text } = headersWithoutTimes((offset, size) =>
      offset + size <= buffered.length
        ? buffered.subarray(offset, offset + size)
        : this.#read(start + offset, Buffer.alloc(size)),
    )
    hash.update(text)
    if (end - start <= buffered.length) hash.update(buffered.subarray(length))
    else await this.#hashRanges(hash, [{ start: start + length, end }])
  }

  /** Reads synchronously, because images contain hundreds of thousands of small entries. */
  #read(start: number, target: Buffer): Buffer {
    const read = readSync(this.handle.fd, target, 0, target.length, start)
    // A tar may end without the padding of its last file.
    return target.fill(0, read)
  }

  async #hashRanges(hash: Hash, ranges: readonly FileRange[]): Promise<void> {
    for await (const block of readRanges(this.handle, ranges)) hash.update(block)
  }

  #range(index: number): FileRange {
    return { start: this.#starts[index] ?? 0, end: this.#starts[index + 1] ?? 0 }
  }
}

/** Returns the offset of each entry, and of the end of the last entry. */
function entryStarts(entries: readonly TarEntry[]): Float64Array {
  const starts = new Float64Array(entries.length + 1)
  for (const [index, { tarSize }] of entries.entries()) starts[index + 1] = (starts[index] ?? 0) + tarSize
  return starts
}
