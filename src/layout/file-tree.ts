import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Files under names of their own: those of a directory, or the members of an archive. */
export interface FileTree {
  /** Bytes of a regular file; undefined when there is none under this name. */
  sizeOf(path: string): Promise<number | undefined>
  /** Bytes from `start` up to, but without, `end`. */
  read(path: string, start: number, end: number): AsyncIterable<Uint8Array>
}

const chunkSize = 2 ** 20

export function directoryTree(directory: string): FileTree {
  return {
    sizeOf: path => sizeOfFile(join(directory, path)),
    read: (path, start, end) => readSpan(join(directory, path), start, end),
  }
}

/** Only regular files count: reading a pipe would wait for whoever writes to it. */
async function sizeOfFile(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? found.size : undefined
}

export async function* readSpan(path: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  // createReadStream cannot express an empty span: its end is inclusive.
  if (end > start) yield* createReadStream(path, { start, end: end - 1, highWaterMark: chunkSize })
}

/**
 * A whole file, which must not be larger than expected.
 *
 * @returns undefined when there is none.
 * @throws Error naming `what` when it has more than `most` bytes.
 */
export async function readSmall(
  tree: FileTree,
  path: string,
  most: number,
  what: string,
): Promise<Uint8Array | undefined> {
  const size = await tree.sizeOf(path)
  if (size === undefined) return undefined
  if (size > most) throw new Error(`${what} has ${size} bytes, more than the ${most} it may have: refused`)
  const chunks: Uint8Array[] = []
  for await (const chunk of tree.read(path, 0, size)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
