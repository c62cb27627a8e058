import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { mapConcurrent } from '../../concurrency.ts'
import type { LayerPart } from '../../layers/split/plan-parts.ts'
import { endOfTar } from '../../layers/split/written-size.ts'
import { type FileRange, joinRanges, readRanges } from '../../layout/copy-ranges.ts'
import { compressLayer } from '../../layout/write-layout.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import { type Digest, parseDigest } from '../../oci/digest.ts'
import { entryStarts, type SpooledLayer } from './spool-layer.ts'

/** Layer of a layout that contains a part of a split layer. */
export interface WrittenPart {
  readonly descriptor: Descriptor
  readonly diffId: Digest
  /** Length of the tar in bytes. */
  readonly uncompressedSize: number
  readonly title: string
}

/**
 * Writes the parts of a layer in parallel. The bytes of each entry are copied as they are, with all extended headers.
 *
 * @param onProgress called with the number of a part and its uncompressed bytes so far.
 */
export async function writeParts(
  { file, entries }: SpooledLayer,
  parts: readonly LayerPart[],
  { blobs, prefix }: { readonly blobs: string; readonly prefix: string },
  onProgress: (part: number, bytes: number) => void,
): Promise<WrittenPart[]> {
  const starts = entryStarts(entries)
  const spool = await open(file)
  // Largest first, so that no large part is left for a single processor at the end.
  const bySize = [...parts.entries()].sort(([, a], [, b]) => b.size - a.size)
  const written: WrittenPart[] = []
  try {
    await mapConcurrent(bySize, availableParallelism(), async ([number, part]) => {
      const ranges = part.entries.map(index => ({
        start: starts[index] ?? 0,
        end: starts[index + 1] ?? 0,
      }))
      const temporary = join(blobs, `${prefix}-${number}`)
      written[number] = await writePart(
        spool,
        { part, ranges: joinRanges(ranges) },
        { blobs, temporary },
        bytes => onProgress(number, bytes),
      )
    })
  } finally {
    await spool.close()
  }
  return written
}

async function writePart(
  spool: FileHandle,
  { part, ranges }: { readonly part: LayerPart; readonly ranges: readonly FileRange[] },
  files: { readonly blobs: string; readonly temporary: string },
  onBytes: (bytes: number) => void,
): Promise<WrittenPart> {
  const hash = createHash('sha256')
  let uncompressedSize = 0
  const hashed = async function* () {
    for await (const block of readRanges(spool, ranges, endOfTar)) {
      hash.update(block)
      uncompressedSize += block.length
      onBytes(uncompressedSize)
      yield block
    }
  }
  const descriptor = await compressLayer(hashed(), files)
  const diffId = parseDigest(`sha256:${hash.digest('hex')}`)
  return { descriptor, diffId, uncompressedSize, title: part.title }
}
