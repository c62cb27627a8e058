import { createGunzip, createZstdDecompress, type Gunzip, type ZstdDecompress } from 'node:zlib'
import type { Compression } from '../oci/media-types.ts'
import { ZstdFrames } from './zstd-frames.ts'

/** Both ways: with Node's 16 KiB inflating takes several times as long. */
const chunkSize = 2 ** 20
/** Compressed bytes that wait for the inflating thread, so that it never waits for them. */
const writeAhead = 4 * chunkSize

/**
 * Inflates what comes and hands it to `take` in chunks of up to 1 MiB, in order. A chunk is only good until `take` returns.
 *
 * gzip may have several members; zeros behind the last are padding, as tapes and some builders leave them, anything else
 * is refused. zstd may have several frames, skippable ones too, and nothing else.
 *
 * When anything fails, `take` included, the source is closed and the inflating thread released.
 *
 * @throws Error naming `what` and the reason; what the source or `take` throws, as it is.
 */
export async function inflate(
  compressed: AsyncIterable<Uint8Array>,
  compression: Compression,
  take: (chunk: Uint8Array) => void,
  what: string,
): Promise<void> {
  if (compression === 'none') {
    for await (const chunk of compressed) take(chunk)
    return
  }
  const inflater = new Inflater(compression, take, what)
  const frames = compression === 'zstd' ? new ZstdFrames() : undefined
  try {
    for await (const block of gather(compressed)) {
      for (const part of frames?.cut(block) ?? [block]) await inflater.write(part)
    }
    await inflater.end()
  } finally {
    inflater.release()
  }
}

class Inflater {
  readonly #stream: Gunzip | ZstdDecompress
  readonly #what: string
  readonly #compression: Exclude<Compression, 'none'>
  #failure: unknown
  #hasFailed = false
  #isOver = false
  #wake: (() => void) | undefined
  #written = 0
  /** Behind the last byte that was not zero. */
  #contentEnd = 0

  constructor(compression: Exclude<Compression, 'none'>, take: (chunk: Uint8Array) => void, what: string) {
    this.#what = what
    this.#compression = compression
    const options = { chunkSize, writableHighWaterMark: writeAhead }
    this.#stream = compression === 'gzip' ? createGunzip(options) : createZstdDecompress(options)
    const guarded = (chunk: Uint8Array) => {
      try {
        if (!this.#hasFailed) take(chunk)
        letGo(chunk)
      } catch (error) {
        this.#fail(error)
      }
    }
    // The thread pool is handed its next piece of work when this listener returns. What is done with the chunk, mostly
    // hashing, waits until then and runs beside it; the microtask of `end` comes behind it all the same.
    this.#stream.on('data', (chunk: Uint8Array) => queueMicrotask(() => guarded(chunk)))
    this.#stream.on('error', error => this.#fail(this.#explain(error)))
    this.#stream.on('drain', () => this.#wake?.())
    this.#stream.on('end', () => queueMicrotask(() => this.#finish()))
    this.#stream.on('close', () => queueMicrotask(() => this.#finish()))
  }

  /** Returns when more may be written. */
  async write(bytes: Uint8Array): Promise<void> {
    this.#throwFailure()
    this.#trackZeros(bytes)
    // Behind the end of the compressed data nothing is read any more, and no `drain` comes.
    if (this.#isOver) return
    if (!this.#stream.write(bytes)) await this.#woken()
    this.#throwFailure()
  }

  async end(): Promise<void> {
    if (!this.#isOver) {
      this.#stream.end()
      while (!this.#isOver) await this.#woken()
    }
    this.#throwFailure()
    const { bytesWritten } = this.#stream
    if (this.#contentEnd > bytesWritten) {
      throw new Error(
        `${this.#what} has other data behind the end of its ${this.#compression} data, at byte ${bytesWritten}`,
      )
    }
  }

  release(): void {
    this.#stream.destroy()
  }

  #woken(): Promise<void> {
    return new Promise(resolve => {
      this.#wake = resolve
    })
  }

  #finish(): void {
    this.#isOver = true
    this.#wake?.()
  }

  #fail(error: unknown): void {
    if (!this.#hasFailed) this.#failure = error
    this.#hasFailed = true
    this.#stream.destroy()
    this.#wake?.()
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

  #explain(error: Error): Error {
    const place = `its ${this.#compression} data is damaged near byte ${this.#stream.bytesWritten}`
    return new Error(`${this.#what} cannot be unpacked: ${place} (${error.message})`, { cause: error })
  }
}

/** Small chunks, as networks deliver them, are put together: every write costs a turn of the thread pool. */
async function* gather(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    length += chunk.length
    if (length < chunkSize / 2) continue
    yield waiting.length === 1 ? chunk : Buffer.concat(waiting, length)
    waiting = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(waiting, length)
}

/**
 * Gives a chunk's memory back when zlib has filled all of it, and so will write there no more: the next chunk comes to
 * lie where this one was. Left to the garbage collector, it makes that run every few dozen chunks. Node 20 has no other way.
 */
function letGo({ buffer, byteOffset, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength) buffer.transfer?.(0)
}
