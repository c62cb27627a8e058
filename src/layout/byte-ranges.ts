import type { FileHandle } from 'node:fs/promises'

/** Bytes of a file, from `start` (inclusive) to `end` (exclusive). */
export interface FileRange {
  readonly start: number
  readonly end: number
}

/** Size of a block, in bytes. */
const blockSize = 2 ** 20

/**
 * Yields ranges of a file and other bytes in the given order. All blocks except the last are 1 MiB, so that they depend
 * only on the content. Bytes after the end of the file are zeros. A block is valid only until the next one is
 * requested, because all of them use the same memory: otherwise, the garbage collector runs every few dozen blocks.
 */
export async function* readRanges(
  file: FileHandle,
  pieces: readonly (FileRange | Uint8Array)[],
): AsyncIterable<Uint8Array> {
  let remaining = pieces.reduce((sum, piece) => sum + pieceLength(piece), 0)
  // Many callers read a few kilobytes, so the memory is no larger than the bytes.
  const memory = Buffer.allocUnsafe(Math.min(blockSize, remaining))
  let block = memory
  let filledLength = 0
  for (const piece of pieces) {
    const [start, end] = piece instanceof Uint8Array ? [0, piece.length] : [piece.start, piece.end]
    for (let position = start; position < end; ) {
      const length = Math.min(block.length - filledLength, end - position)
      const step =
        piece instanceof Uint8Array
          ? Buffer.from(piece.buffer, piece.byteOffset + position, length).copy(block, filledLength)
          : await readInto(file, block.subarray(filledLength, filledLength + length), position)
      filledLength += step
      position += step
      remaining -= step
      if (filledLength < block.length) continue
      yield block
      block = memory.subarray(0, remaining)
      filledLength = 0
    }
  }
}

function pieceLength(piece: FileRange | Uint8Array): number {
  return piece instanceof Uint8Array ? piece.length : Math.max(0, piece.end - piece.start)
}

async function readInto(file: FileHandle, target: Uint8Array, position: number): Promise<number> {
  const { bytesRead } = await file.read(target, 0, target.length, position)
  if (bytesRead > 0) return bytesRead
  // A tar may end without the padding of its last file.
  target.fill(0)
  return target.length
}

/** Joins adjacent ranges. */
export function joinRanges(ranges: Iterable<FileRange>): FileRange[] {
  const joinedRanges: { start: number; end: number }[] = []
  for (const { start, end } of ranges) {
    const last = joinedRanges.at(-1)
    if (last?.end === start) last.end = end
    else joinedRanges.push({ start, end })
  }
  return joinedRanges
}
