import type { FileHandle } from 'node:fs/promises'

/** Bytes of a file, from `start` to before `end`. */
export interface FileRange {
  readonly start: number
  readonly end: number
}

const blockSize = 2 ** 20

/**
 * Yields ranges of a file and other bytes in the given order. All blocks except for the last have 1 MiB, so that they
 * depend only on the content. Bytes after the end of the file are zeros.
 */
export async function* readRanges(
  file: FileHandle,
  pieces: readonly (FileRange | Uint8Array)[],
): AsyncIterable<Uint8Array> {
  let block = Buffer.alloc(blockSize)
  let filled = 0
  for (const piece of pieces) {
    const [start, end] = piece instanceof Uint8Array ? [0, piece.length] : [piece.start, piece.end]
    for (let position = start; position < end; ) {
      const length = Math.min(blockSize - filled, end - position)
      const step =
        piece instanceof Uint8Array
          ? Buffer.from(piece.buffer, piece.byteOffset + position, length).copy(block, filled)
          : await readInto(file, block.subarray(filled, filled + length), position)
      filled += step
      position += step
      if (filled < blockSize) continue
      yield block
      block = Buffer.alloc(blockSize)
      filled = 0
    }
  }
  if (filled > 0) yield block.subarray(0, filled)
}

async function readInto(file: FileHandle, target: Uint8Array, position: number): Promise<number> {
  const { bytesRead } = await file.read(target, 0, target.length, position)
  // A tar may end without the padding of its last file.
  return bytesRead === 0 ? target.length : bytesRead
}

/** Joins adjacent ranges. */
export function joinRanges(ranges: Iterable<FileRange>): FileRange[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of ranges) {
    const last = joined.at(-1)
    if (last?.end === start) last.end = end
    else joined.push({ start, end })
  }
  return joined
}
