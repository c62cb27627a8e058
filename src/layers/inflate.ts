import { createGunzip, createZstdDecompress, type Gunzip, type ZstdDecompress } from 'node:zlib'
import type { Compression } from '../oci/media-types.ts'
import { UserError } from '../user-error.ts'
import { ZstdFrames } from './zstd-frames.ts'

/** Size of input and output chunks in bytes. Node's default of 16 KiB makes inflating several times slower. */
const chunkSize = 2 ** 20
/** Maximum number of compressed bytes to buffer. The buffer keeps the inflating thread supplied with input. */
const maxBuffered = 4 * chunkSize

/**
 * Inflates a stream and passes it to `onChunk` in order, in chunks of up to 1 MiB. A chunk is valid only until
 * `onChunk` returns.
 *
 * gzip data may have several members. Zeros after the last member are padding, which tapes and some builders write; any
 * other trailing data is rejected. zstd data may have several frames, including skippable ones, and nothing else.
 *
 * After any failure, including one in `onChunk`, the source is closed and the inflating thread is released.
 *
 * @throws Error that names `label` and the reason; errors from the source and from `onChunk` are rethrown unchanged.
 */
export async function inflate(
  compressed: AsyncIterable<Uint8Array>,
  compression: Compression,
  onChunk: (chunk: Uint8Array) => void,
  label: string,
): Promise<void> {
  if (compression === 'none') {
    for await (const chunk of compressed) onChunk(chunk)
    return
  }
  const inflater = new Inflater(compression, onChunk, label)
  const frames = compression === 'zstd' ? new ZstdFrames() : undefined
  try {
    for await (const block of mergeChunks(compressed)) {
      for (const part of frames?.splitChunk(block) ?? [block]) await inflater.write(part)
    }
    await inflater.end()
  } finally {
    inflater.release()
  }
}

class Inflater {
  readonly #stream: Gunzip | ZstdDecompress
  readonly #label: string
  readonly #compression: Exclude<Compression, 'none'>
  #failure: unknown
  #hasFailed = false
  #hasEnded = false
  #resolveWaiter: (() => void) | undefined
  #written = 0
  /** Offset after the last nonzero byte. */
  #contentEnd = 0

  constructor(
    compression: Exclude<Compression, 'none'>,
    onChunk: (chunk: Uint8Array) => void,
    label: string,
  ) {
    this.#label = label
    this.#compression = compression
    const options = { chunkSize, writableHighWaterMark: maxBuffered }
    this.#stream = compression === 'gzip' ? createGunzip(options) : createZstdDecompress(options)
    const handleChunk = (chunk: Uint8Array) => {
      try {
        if (!this.#hasFailed) onChunk(chunk)
        releaseBuffer(chunk)
      } catch (error) {
        this.#fail(error)
      }
    }
    // zlib submits its next work item to the thread pool when this listener returns. Processing the chunk (mostly
    // hashing) in a microtask lets both run in parallel. The microtask for `end` still runs
    // after the microtask for the last chunk.
    this.#stream.on('data', (chunk: Uint8Array) => queueMicrotask(() => handleChunk(chunk)))
    this.#stream.on('error', error => this.#fail(this.#describeError(error)))
    this.#stream.on('drain', () => this.#resolveWaiter?.())
    this.#stream.on('end', () => queueMicrotask(() => this.#finish()))
    this.#stream.on('close', () => queueMicrotask(() => this.#finish()))
  }

  /** Resolves when more data may be written. */
  async write(bytes: Uint8Array): Promise<void> {
    this.#throwFailure()
    this.#trackZeros(bytes)
    // After the end of the compressed data the stream reads nothing and emits no `drain`.
    if (this.#hasEnded) return
    if (!this.#stream.write(bytes)) await this.#waitForEvent()
    this.#throwFailure()
  }

  async end(): Promise<void> {
    if (!this.#hasEnded) {
      this.#stream.end()
      while (!this.#hasEnded) await this.#waitForEvent()
    }
    this.#throwFailure()
    const { bytesWritten } = this.#stream
    if (this.#contentEnd > bytesWritten) {
      throw new UserError(
        'image-damaged',
        `${this.#label} has other data after the end of its ${this.#compression} data, at byte ${bytesWritten}: build and push the image again`,
      )
    }
  }

  release(): void {
    this.#stream.destroy()
  }

  #waitForEvent(): Promise<void> {
    return new Promise(resolve => {
      this.#resolveWaiter = resolve
    })
  }

  #finish(): void {
    this.#hasEnded = true
    this.#resolveWaiter?.()
  }

  #fail(error: unknown): void {
    if (!this.#hasFailed) this.#failure = error
    this.#hasFailed = true
    this.#stream.destroy()
    this.#resolveWaiter?.()
  }

  #throwFailure(): void {
    if (this.#hasFailed) throw this.#failure
  }

  #trackZeros(bytes: Uint8Array): void {
    let end = bytes.length
    while (end > 0 && bytes[end - 1] === 0) end -= 1
    if (end > 0) this.#contentEnd = this.#written + end
    this.#written += bytes.length
  }

  #describeError(error: Error): Error {
    const place = `its ${this.#compression} data is damaged near byte ${this.#stream.bytesWritten}`
    return new UserError(
      'image-damaged',
      `${this.#label} cannot be unpacked: ${place} (${error.message}). Build and push the image again`,
      {
        cause: error,
      },
    )
  }
}

/** Merges small chunks from the network, because every write costs a round trip to the thread pool. */
async function* mergeChunks(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let pendingChunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    pendingChunks.push(chunk)
    length += chunk.length
    if (length < chunkSize / 2) continue
    yield pendingChunks.length === 1 ? chunk : Buffer.concat(pendingChunks, length)
    pendingChunks = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(pendingChunks, length)
}

/**
 * Frees a chunk's memory once zlib has filled the whole buffer and so will not write to it again; the next chunk then
 * reuses the memory. Without this, the garbage collector runs every few dozen chunks. Does nothing on Node.js
 * 20, which lacks `transfer`.
 */
function releaseBuffer({ buffer, byteOffset, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength) buffer.transfer?.(0)
}
