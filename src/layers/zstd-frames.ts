const frameMagic = 0xfd2fb528
const skippableMagic = 0x184d2a50
const idLengths = [0, 1, 2, 4]
const sizeLengths = [0, 2, 4, 8]

type Part = 'magic' | 'descriptor' | 'block' | 'length' | 'last' | 'unknown'

const fieldLengths = { magic: 4, descriptor: 1, block: 3, length: 4, last: 0, unknown: 0 } as const

/**
 * Splits zstd data at the ends of frames. If a write contains data after the end of a frame, the decompressor of Node
 * 24 stops and drops all further frames. The decompressor continues if the next frame arrives in a separate write.
 * pzstd and zstd:chunked write many frames.
 *
 * Data that is not a frame is passed on unchanged; the decompressor reports the error.
 * Source: RFC 8878 section 3.1.
 */
export class ZstdFrames {
  readonly #field = Buffer.alloc(4)
  #filled = 0
  #part: Part = 'magic'
  #hasChecksum = false
  #skip = 0

  /** Splits a chunk without copying. Each part ends at the end of the chunk or of a frame. */
  splitChunk(chunk: Uint8Array): Uint8Array[] {
    const parts: Uint8Array[] = []
    let start = 0
    let offset = 0
    while (offset < chunk.length) {
      offset += this.#advance(chunk, offset)
      const isFrameEnd = this.#part === 'last' && this.#skip === 0
      if (!isFrameEnd) continue
      this.#part = 'magic'
      parts.push(chunk.subarray(start, offset))
      start = offset
    }
    if (start < offset) parts.push(chunk.subarray(start, offset))
    return parts
  }

  /** Reads part of a chunk. @returns the number of bytes consumed from `offset`, at least one. */
  #advance(chunk: Uint8Array, offset: number): number {
    const remaining = chunk.length - offset
    if (this.#part === 'unknown') return remaining
    if (this.#skip > 0) {
      const step = Math.min(this.#skip, remaining)
      this.#skip -= step
      return step
    }
    const length = fieldLengths[this.#part]
    const step = Math.min(length - this.#filled, remaining)
    this.#field.set(chunk.subarray(offset, offset + step), this.#filled)
    this.#filled += step
    if (this.#filled === length) {
      this.#filled = 0
      this.#readField()
    }
    return step
  }

  #readField(): void {
    if (this.#part === 'magic') this.#readMagic(this.#field.readUInt32LE(0))
    else if (this.#part === 'descriptor') this.#readDescriptor(this.#field[0] ?? 0)
    else if (this.#part === 'block') this.#readBlock(this.#field.readUIntLE(0, 3))
    else {
      this.#skip = this.#field.readUInt32LE(0)
      this.#part = 'last'
    }
  }

  #readMagic(magic: number): void {
    if (magic === frameMagic) this.#part = 'descriptor'
    else this.#part = (magic & 0xfffffff0) >>> 0 === skippableMagic ? 'length' : 'unknown'
  }

  #readDescriptor(descriptor: number): void {
    const isSingleSegment = (descriptor & 0x20) !== 0
    const sizeFlag = descriptor >> 6
    const sizeLength = sizeFlag === 0 && isSingleSegment ? 1 : (sizeLengths[sizeFlag] ?? 0)
    this.#hasChecksum = (descriptor & 0x04) !== 0
    this.#skip = (isSingleSegment ? 0 : 1) + (idLengths[descriptor & 0x03] ?? 0) + sizeLength
    this.#part = 'block'
  }

  #readBlock(block: number): void {
    const isRepeatedByte = ((block >> 1) & 0x03) === 1
    this.#skip = isRepeatedByte ? 1 : block >> 3
    if ((block & 1) === 0) return
    this.#skip += this.#hasChecksum ? 4 : 0
    this.#part = 'last'
  }
}
