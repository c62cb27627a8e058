/** Layers of several gigabytes. The layers are created in seconds, because a piece is compressed once and repeated. */
import { createCipheriv, createHash } from 'node:crypto'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import { endOfArchive, header } from '../tar/make-tar.ts'

export interface RepeatedFile {
  readonly name: string
  /** Repeated content. Its length is a multiple of 512 bytes. */
  readonly piece: Buffer
  readonly times: number
}

export interface RepeatedLayer {
  readonly stored: Buffer
  readonly diffId: string
  readonly tarSize: number
}

/** Creates a layer as a gzip file with a single member and a valid trailer. */
export function makeRepeatedLayer(files: readonly RepeatedFile[]): RepeatedLayer {
  const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
  const stored = [gzipHeader]
  const hash = createHash('sha256')
  let checksum = 0
  let tarSize = 0
  const add = (content: Buffer, times: number, isLast = false) => {
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_FULL_FLUSH
    const compressedContent = deflateRawSync(content, { finishFlush })
    for (let count = 0; count < times; count += 1) {
      hash.update(content)
      checksum = crc32(content, checksum)
      tarSize += content.length
      stored.push(compressedContent)
    }
  }
  for (const { name, piece, times } of files) {
    add(header({ name, size: piece.length * times }), 1)
    add(piece, times)
  }
  add(endOfArchive, 1, true)
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(checksum, 0)
  trailer.writeUInt32LE(tarSize % 2 ** 32, 4)
  return { stored: Buffer.concat([...stored, trailer]), diffId: `sha256:${hash.digest('hex')}`, tarSize }
}

/** Returns content with the compression ratio of libraries, which is about 2.5. */
export function libraryPiece(length: number): Buffer {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16))
  const content = cipher.update(Buffer.alloc(length))
  for (let index = 24; index < length; index += 64)
    content.fill('library!', index, Math.min(length, index + 40))
  return content
}

/** Returns similar rows of a table, which have a compression ratio of more than 10. */
export function tablePiece(length: number): Buffer {
  const content = Buffer.alloc(length)
  for (let index = 0, row = 0; index < length; row += 1) {
    index += content.write(
      `${1_000_000 + row},0.000000,0.000000,0.000000,${(row * 7919) % 97},0.000000,nan\n`,
      index,
    )
  }
  return content
}
