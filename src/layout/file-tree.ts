import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../user-error.ts'

/** Read-only access to files by path, in a directory or an archive. */
export interface FileTree {
  /** Returns the size of a regular file in bytes; undefined if there is none at this path. */
  size(path: string): Promise<number | undefined>
  /** Reads bytes from `start` (inclusive) to `end` (exclusive). */
  read(path: string, start: number, end: number): AsyncIterable<Uint8Array>
}

/** Size of the chunks in which a file is read, in bytes. */
const chunkSize = 2 ** 20

/** Returns access to the files in a directory. */
export function directoryTree(directory: string): FileTree {
  return {
    size: path => fileSize(join(directory, path)),
    read: (path, start, end) => readSpan(join(directory, path), start, end),
  }
}

/** Returns the size of a regular file; undefined for any other type, because reading a pipe could block. */
async function fileSize(path: string): Promise<number | undefined> {
  const stats = await stat(path).catch(() => undefined)
  return stats?.isFile() ? stats.size : undefined
}

/** Reads bytes of a file, from `start` (inclusive) to `end` (exclusive). */
export async function* readSpan(path: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  // createReadStream cannot read an empty range, because its end is inclusive.
  if (end > start) yield* createReadStream(path, { start, end: end - 1, highWaterMark: chunkSize })
}

/**
 * Reads a whole file of limited size.
 *
 * @param maxSize maximum size in bytes.
 * @returns undefined if there is no such file.
 * @throws Error that names `label` if it has more than `maxSize` bytes.
 */
export async function readSmallFile(
  tree: FileTree,
  path: string,
  maxSize: number,
  label: string,
): Promise<Uint8Array | undefined> {
  const size = await tree.size(path)
  if (size === undefined) return undefined
  if (size > maxSize)
    throw new UserError(
      'image-damaged',
      `${label} is ${size} bytes, over the limit of ${maxSize}: save the image again`,
    )
  const chunks: Uint8Array[] = []
  for await (const chunk of tree.read(path, 0, size)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
