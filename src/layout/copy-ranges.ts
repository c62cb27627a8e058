import type { FileHandle } from 'node:fs/promises'

/** Bytes of a file, from `start` to before `end`. */
export interface FileRange {
  readonly start: number
  readonly end: number
}

const blockSize = 2 ** 20

/**
 * Yields ranges of a file and then `zeros` zero bytes, in blocks of 1 MiB except for the last, so that the blocks depend
 * on the content alone. Bytes after the end of the file are zeros too.
 */
export async function* readRanges(
  file: FileHandle,
  ranges: readonly FileRange[],
  zeros: number,
): AsyncIterable<Uint8Array> {
  let block = Buffer.alloc(blockSize)
  let filled = 0
  for (const { start, end } of ranges) {
    for (let position = start; position < end; ) {
      const length = Math.min(blockSize - filled, end - position)
      const { bytesRead } = await file.read(block, filled, length, position)
      // A tar may end without the padding of its last file.
      const step = bytesRead === 0 ? length : bytesRead
      filled += step
      position += step
      if (filled < blockSize) continue
      yield block
      block = Buffer.alloc(blockSize)
      filled = 0
    }
  }
  yield Buffer.concat([block.subarray(0, filled), Buffer.alloc(zeros)])
}

/** Joins ranges that follow each other. */
export function joinRanges(ranges: Iterable<FileRange>): FileRange[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of ranges) {
    const last = joined.at(-1)
    if (last?.end === start) last.end = end
    else joined.push({ start, end })
  }
  return joined
}
