import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { LayerPart } from '../../layers/split/plan-parts.ts'
import { endOfTar } from '../../layers/split/written-size.ts'
import { type FileRange, readRanges } from '../../layout/byte-ranges.ts'
import { compressLayer } from '../../layout/write-layout.ts'
import { mapConcurrent } from '../../map-concurrent.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import { type Digest, parseDigest } from '../../oci/digest.ts'
import { directoriesAbove } from '../../tar/path-tree.ts'
import { writeWhiteout } from '../../tar/write-whiteout.ts'
import type { LayerFile } from './layer-file.ts'

/** Layer of a layout that contains a part of a split layer. */
export interface WrittenPart {
  readonly descriptor: Descriptor
  readonly diffId: Digest
  /** Length of the tar in bytes. */
  readonly uncompressedSize: number
  readonly title: string
  /** Whether it is a layer of the last image, which is neither compressed nor uploaded again. */
  readonly isReused: boolean
  /** Bytes of its tar that the image no longer needs. */
  readonly deadSize: number
}

/**
 * Writes parts of a layer in parallel. The bytes of each entry are copied as they are, with all extended headers.
 *
 * @param parts parts by their number in the layer.
 * @param onProgress called with the number of a part and its uncompressed bytes so far.
 */
export async function writeParts(
  layer: LayerFile,
  parts: ReadonlyMap<number, LayerPart>,
  { blobs, prefix }: { readonly blobs: string; readonly prefix: string },
  onProgress: (part: number, bytes: number) => void,
): Promise<ReadonlyMap<number, WrittenPart>> {
  // The largest parts are written first, so that no large part is left for a single processor at the end.
  const sortedParts = [...parts].sort(([, a], [, b]) => b.size - a.size)
  const writtenParts = await mapConcurrent(sortedParts, availableParallelism(), async ([number, part]) => {
    const files = { blobs, temporary: join(blobs, `${prefix}-${number}`) }
    return [number, await writePart(layer, part, files, bytes => onProgress(number, bytes))] as const
  })
  return new Map(writtenParts)
}

async function writePart(
  layer: LayerFile,
  part: LayerPart,
  files: { readonly blobs: string; readonly temporary: string },
  onBytes: (bytes: number) => void,
): Promise<WrittenPart> {
  const hash = createHash('sha256')
  let uncompressedSize = 0
  const hashBlocks = async function* () {
    for await (const block of readRanges(layer.handle, partContent(layer, part))) {
      hash.update(block)
      uncompressedSize += block.length
      onBytes(uncompressedSize)
      yield block
    }
  }
  const descriptor = await compressLayer(hashBlocks(), files)
  const diffId = parseDigest(`sha256:${hash.digest('hex')}`)
  return { descriptor, diffId, uncompressedSize, title: part.title, isReused: false, deadSize: 0 }
}

/** Returns the pieces of a tar. Whiteouts follow only the folders that contain them, as the OCI image-spec recommends. */
function partContent(layer: LayerFile, { entries, hidden }: LayerPart): (FileRange | Uint8Array)[] {
  const end = Buffer.alloc(endOfTar)
  if (hidden.length === 0) return [...layer.ranges(entries), end]
  const folders = directoriesAbove(hidden)
  const isFolder = (index: number) => folders.has(layer.entries[index]?.path ?? '')
  return [
    ...layer.ranges(entries.filter(isFolder)),
    ...hidden.map(writeWhiteout),
    ...layer.ranges(entries.filter(index => !isFolder(index))),
    end,
  ]
}
