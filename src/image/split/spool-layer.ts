import { closeSync, openSync, writeSync } from 'node:fs'
import { errorMessage } from '../../error-message.ts'
import { LayerContent } from '../../layers/layer-content.ts'
import { type LayerIdentity, type LayerListener, streamLayer } from '../../layers/stream-layer.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import { UserError } from '../../user-error.ts'

/** Uncompressed layer in a file. */
export interface SpooledLayer {
  readonly file: string
  /** Entries in tar order, without gaps between them. */
  readonly entries: readonly TarEntry[]
  readonly hasGlobalRecords: boolean
}

/**
 * Streams a layer once, verifies it and writes its tar to a file, from which its parts are copied in parallel.
 *
 * @throws Error that names the layer if it is damaged, or the file if the disk is full.
 */
export async function spoolLayer(
  source: Pick<ImageSource, 'openBlob'>,
  layer: LayerIdentity,
  file: string,
  onProgress: (bytes: number) => void,
): Promise<SpooledLayer> {
  const target = openSync(file, 'w')
  try {
    const onChunk = (chunk: Uint8Array) => writeAll(target, chunk, layer.label)
    return { file, ...(await listLayer(source, layer, { onChunk, onProgress })) }
  } finally {
    closeSync(target)
  }
}

/** Streams a layer once, verifies it and lists its entries. */
export async function listLayer(
  source: Pick<ImageSource, 'openBlob'>,
  layer: LayerIdentity,
  listener: Pick<LayerListener, 'onChunk' | 'onProgress'>,
): Promise<Omit<SpooledLayer, 'file'>> {
  const entries: TarEntry[] = []
  const listing = new LayerContent(layer.label)
  const { hasGlobalRecords } = await streamLayer(source, layer, {
    ...listener,
    onEntry: entry => {
      // The listing only enforces the memory limit.
      listing.add(entry)
      entries.push(entry)
    },
  })
  return { entries, hasGlobalRecords }
}

function writeAll(target: number, chunk: Uint8Array, label: string): void {
  try {
    for (let offset = 0; offset < chunk.length; ) offset += writeSync(target, chunk, offset)
  } catch (error) {
    // The caller explains which directory needs more disk space.
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error
    throw new UserError('disk-full', `${label} cannot be unpacked to be split: ${errorMessage(error)}`, {
      cause: error,
    })
  }
}
