import { UserError } from '../user-error.ts'
import { buildEntry, type Extensions, paddedSize, storedSize } from './build-entry.ts'
import { decodeUntilNul } from './byte-text.ts'
import {
  blockSize,
  type HeaderBlock,
  isExtension,
  isSparseMapExtended,
  readHeaderBlock,
  readSparseHeader,
} from './header-block.ts'
import { mergeRecords, noRecords, type PaxRecords, parsePaxRecords } from './pax-records.ts'
import type { TarEntry } from './tar-entry.ts'

/**
 * Maximum size of an extended header in bytes. Linux allows only 4096 bytes in a path and 64 KiB in an attribute, so a
 * larger header is probably malicious.
 */
const maxExtensionSize = 2 ** 20
/**
 * Maximum number of extended headers per entry. There are usually at most four: long name, long link, two of records.
 */
const maxExtensions = 16
const noExtensions: Extensions = { longName: undefined, longLink: undefined, records: noRecords }

/** Receives the content of an entry in chunks. A chunk is valid only until the function returns. */
export type ContentSink = (chunk: Uint8Array) => void
/** Returns the sink that receives the stored content of an entry, if any. Called after `onEntry`. */
export type ChooseContent = (entry: TarEntry) => ContentSink | undefined

interface CollectedExtension {
  readonly flag: string
  readonly bytes: Buffer
  filled: number
}

interface SparseEntry {
  readonly header: HeaderBlock
  readonly stored: number
  readonly realSize: number
}

/**
 * Reads the headers of an uncompressed tar pushed in chunks of any length, and calls `onEntry` for each entry as soon
 * as its headers are complete. Content is neither copied nor kept, so memory is bounded for any input: at most 3 MiB,
 * for extended headers. Errors from `onEntry` propagate through `push`.
 *
 * Sources: POSIX.1-2017, pax; GNU tar manual, "Tar Internals".
 */
export class TarScanner {
  readonly #onEntry: (entry: TarEntry) => void
  readonly #chooseContent: ChooseContent | undefined
  #sink: ContentSink | undefined
  readonly #label: string
  readonly #partial = Buffer.alloc(blockSize)
  #filled = 0
  #position = 0
  #skip = 0
  #padding = 0
  #collected: CollectedExtension | undefined
  #sparse: SparseEntry | undefined
  #entryStart = 0
  #extensions = noExtensions
  #extensionCount = 0
  #globals: PaxRecords = noRecords
  #zeroBlocks = 0

  /** Creates a scanner at the start of a tar. @param label name of the tar in errors. */
  constructor(onEntry: (entry: TarEntry) => void, label: string, chooseContent?: ChooseContent) {
    this.#onEntry = onEntry
    this.#chooseContent = chooseContent
    this.#label = label
  }

  /** Number of bytes pushed so far, including those after the end of the archive. */
  get bytesSeen(): number {
    return this.#position
  }

  /** Whether global extended headers were found, which apply to all entries that follow. */
  get hasGlobalRecords(): boolean {
    return this.#globals.size > 0
  }

  /** Reads a chunk. @throws Error that names the tar, the byte offset and the reason if the data is not a valid tar. */
  push(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let offset = 0
    while (offset < bytes.length) {
      const step = this.#advance(bytes, offset)
      this.#position += step
      offset += step
    }
  }

  /**
   * Ends the tar after the last chunk. As in container engines, the final zero blocks and the padding of the last file
   * may be missing.
   *
   * @throws Error that names the tar and the byte offset if it is truncated.
   */
  end(): void {
    const isInside = this.#filled > 0 || this.#collected !== undefined || this.#sparse !== undefined
    if (isInside || this.#extensionCount > 0 || this.#skip > this.#padding) {
      throw new UserError(
        'image-damaged',
        `${this.#label} is truncated: its tar ends inside an entry, at byte ${this.#position}. Build the image again`,
      )
    }
  }

  /**
   * Reads the next part.
   *
   * @returns the number of bytes read from `offset`; 0 only after an extended header without content.
   */
  #advance(bytes: Buffer, offset: number): number {
    const remaining = bytes.length - offset
    if (this.#zeroBlocks === 2) return remaining
    if (this.#collected !== undefined) return this.#collect(this.#collected, bytes, offset)
    if (this.#skip > 0) {
      const step = Math.min(this.#skip, remaining)
      const content = Math.min(step, this.#skip - this.#padding)
      if (this.#sink !== undefined && content > 0) this.#sink(bytes.subarray(offset, offset + content))
      this.#skip -= step
      return step
    }
    if (this.#filled === 0 && remaining >= blockSize) {
      this.#readBlock(bytes.subarray(offset, offset + blockSize), this.#position)
      return blockSize
    }
    const step = bytes.copy(
      this.#partial,
      this.#filled,
      offset,
      offset + Math.min(blockSize - this.#filled, remaining),
    )
    this.#filled += step
    if (this.#filled === blockSize) {
      this.#filled = 0
      this.#readBlock(this.#partial, this.#position + step - blockSize)
    }
    return step
  }

  #readBlock(block: Buffer, start: number): void {
    if (this.#sparse !== undefined) {
      if (!isSparseMapExtended(block)) this.#finishEntry(this.#sparse, start + blockSize)
      return
    }
    const header = this.#explain(start, () => readHeaderBlock(block))
    if (header === undefined) {
      this.#readZeros(start)
      return
    }
    if (this.#zeroBlocks > 0) throw this.#failure(start, 'a single block of zeros precedes this header')
    if (this.#extensionCount === 0) this.#entryStart = start
    if (isExtension(header)) this.#beginExtension(header, start)
    else this.#beginEntry(header, block, start)
  }

  #readZeros(start: number): void {
    if (this.#extensionCount > 0)
      throw this.#failure(start, 'the archive ends after an extended header, without its entry')
    this.#zeroBlocks += 1
  }

  #beginExtension({ flag, size }: HeaderBlock, start: number): void {
    this.#extensionCount += 1
    if (this.#extensionCount > maxExtensions)
      throw this.#failure(start, `more than ${maxExtensions} extended headers precede one entry`)
    if (size > maxExtensionSize) {
      throw this.#failure(
        start,
        `an extended header claims ${size} bytes, over the limit of ${maxExtensionSize}`,
      )
    }
    this.#collected = { flag, bytes: Buffer.alloc(size), filled: 0 }
  }

  #collect(collected: CollectedExtension, bytes: Buffer, offset: number): number {
    const step = bytes.copy(collected.bytes, collected.filled, offset)
    collected.filled += step
    if (collected.filled === collected.bytes.length) this.#finishExtension(collected, this.#position + step)
    return step
  }

  #finishExtension({ flag, bytes }: CollectedExtension, end: number): void {
    this.#collected = undefined
    this.#skip = paddedSize(bytes.length) - bytes.length
    this.#padding = this.#skip
    if (flag === 'L') {
      this.#extensions = { ...this.#extensions, longName: decodeUntilNul(bytes, 0, bytes.length) }
    } else if (flag === 'K') {
      this.#extensions = { ...this.#extensions, longLink: decodeUntilNul(bytes, 0, bytes.length) }
    } else {
      const records = this.#explain(end - bytes.length, () => parsePaxRecords(bytes))
      if (flag === 'g') this.#keepGlobals(records, end - bytes.length)
      else this.#extensions = { ...this.#extensions, records }
    }
  }

  #keepGlobals(records: PaxRecords, start: number): void {
    this.#globals = mergeRecords(this.#globals, records)
    let length = 0
    for (const [keyword, value] of this.#globals) length += keyword.length + value.length
    if (length > maxExtensionSize)
      throw this.#failure(start, `global extended headers contain more than ${maxExtensionSize} bytes`)
  }

  #beginEntry(header: HeaderBlock, block: Buffer, start: number): void {
    const { records } = this.#extensions
    this.#extensions = { ...this.#extensions, records: mergeRecords(this.#globals, records) }
    const stored = this.#explain(start, () => storedSize(header, this.#extensions))
    if (header.flag !== 'S') {
      this.#finishEntry({ header, stored, realSize: undefined }, start + blockSize)
      return
    }
    const { realSize, isExtended } = this.#explain(start, () => readSparseHeader(block))
    this.#sparse = { header, stored, realSize }
    if (!isExtended) this.#finishEntry(this.#sparse, start + blockSize)
  }

  #finishEntry(
    { header, stored, realSize }: Omit<SparseEntry, 'realSize'> & { realSize: number | undefined },
    end: number,
  ): void {
    const tarSize = end - this.#entryStart + paddedSize(stored)
    const entry = this.#explain(this.#entryStart, () =>
      buildEntry(header, this.#extensions, tarSize, realSize),
    )
    this.#skip = paddedSize(stored)
    this.#padding = this.#skip - stored
    this.#sparse = undefined
    this.#extensions = noExtensions
    this.#extensionCount = 0
    this.#onEntry(entry)
    this.#sink = this.#chooseContent?.(entry)
  }

  #explain<T>(start: number, read: () => T): T {
    try {
      return read()
    } catch (error) {
      throw this.#failure(start, (error as Error).message)
    }
  }

  #failure(start: number, reason: string): Error {
    return new UserError('image-damaged', `${this.#label} is not a readable tar: at byte ${start}, ${reason}`)
  }
}
