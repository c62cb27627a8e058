import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { type FileRange, joinRanges, readRanges } from '../../layout/byte-ranges.ts'
import { blockSize } from '../../tar/header-block.ts'
import { headersWithoutTimes } from '../../tar/ignore-times.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import type { SpooledLayer } from './spool-layer.ts'

/** Hash or checksum of the bytes that it receives. */
interface ByteSink {
  update(bytes: Uint8Array): unknown
}

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
    const storedSize = Math.ceil(size / blockSize) * blockSize
    return this.#read(Math.max(0, this.#range(index).end - storedSize), Buffer.alloc(size))
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
    await this.#readEntries(indexes, ignoresTimes, hash)
    return hash.digest('hex')
  }

  /** Returns a CRC-32 of the same bytes as `hash()`, which takes less time. */
  async checksum(indexes: readonly number[], ignoresTimes: boolean): Promise<number> {
    let checksum = 0
    const update = (bytes: Uint8Array) => {
      checksum = crc32(bytes, checksum)
    }
    await this.#readEntries(indexes, ignoresTimes, { update })
    return checksum
  }

  async #readEntries(indexes: readonly number[], ignoresTimes: boolean, sink: ByteSink): Promise<void> {
    if (!ignoresTimes) return this.#readRanges(this.ranges(indexes), sink)
    for (const index of indexes) await this.#readWithoutTimes(this.#range(index), sink)
  }

  async #readWithoutTimes({ start, end }: FileRange, sink: ByteSink): Promise<void> {
    const bufferedBytes = this.#read(start, this.#buffer.subarray(0, end - start))
    const { length, text } = headersWithoutTimes((offset, size) =>
      offset + size <= bufferedBytes.length
        ? bufferedBytes.subarray(offset, offset + size)
        : this.#read(start + offset, Buffer.alloc(size)),
    )
    sink.update(text)
    if (end - start <= bufferedBytes.length) sink.update(bufferedBytes.subarray(length))
    else await this.#readRanges([{ start: start + length, end }], sink)
  }

  /** Reads synchronously, because images contain hundreds of thousands of small entries. */
  #read(start: number, target: Buffer): Buffer {
    const byteCount = readSync(this.handle.fd, target, 0, target.length, start)
    // A tar may end without the padding of its last file.
    return target.fill(0, byteCount)
  }

  async #readRanges(ranges: readonly FileRange[], sink: ByteSink): Promise<void> {
    for await (const block of readRanges(this.handle, ranges)) sink.update(block)
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
