import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { errorMessage } from '../../error-message.ts'
import { endOfTar } from '../../layers/split/written-size.ts'
import type { LayerIdentity } from '../../layers/stream-layer.ts'
import { gzipLayerType, type LayerFiles } from '../../layout/write-layout.ts'
import { digestHex } from '../../oci/digest.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import { layerCompression } from '../../oci/media-types.ts'
import { verifyStream } from '../../oci/verify-stream.ts'
import type { Log } from '../../runner/log.ts'
import { LayerFile } from './layer-file.ts'
import { type SpooledLayer, spoolLayer } from './spool-layer.ts'
import type { WrittenPart } from './write-parts.ts'

const blockSize = 2 ** 20

/** Layer of the last image whose content is as expected. */
export interface FetchedLayer<T> extends Pick<WrittenPart, 'descriptor' | 'diffId' | 'uncompressedSize'> {
  readonly accepted: T
}

/**
 * Copies a compressed layer of the last image to a temporary file if its content is as expected. Its digest and diff ID
 * are verified.
 *
 * @param accept compares the content; undefined means that it differs.
 * @returns undefined if the layer cannot be used; the temporary file is then removed.
 */
export async function fetchLayer<T>(
  { source, layer }: { readonly source: ImageSource; readonly layer: LayerIdentity },
  temporary: string,
  accept: (content: LayerFile) => Promise<T | undefined>,
  log: Pick<Log, 'info'>,
): Promise<FetchedLayer<T> | undefined> {
  const { descriptor, diffId, label } = layer
  // Binder compresses every layer with gzip again, so reusing a layer with another compression gains nothing.
  if (layerCompression(descriptor.mediaType) !== 'gzip') return undefined
  const tar = `${temporary}.tar`
  let isAccepted = false
  try {
    const content = verifyStream(await source.openBlob(descriptor), descriptor, label)
    await pipeline(content, createWriteStream(temporary))
    const openBlob = async () => createReadStream(temporary, { highWaterMark: blockSize })
    const spool = await spoolLayer({ openBlob }, layer, tar, () => {})
    const { size: uncompressedSize } = await stat(tar)
    const isPlain = uncompressedSize === spool.entries.reduce((sum, { tarSize }) => sum + tarSize, endOfTar)
    const accepted = isPlain && !spool.hasGlobalRecords ? await withFile(spool, accept) : undefined
    if (accepted === undefined) return undefined
    const { digest, size } = descriptor
    isAccepted = true
    return { descriptor: { mediaType: gzipLayerType, digest, size }, diffId, uncompressedSize, accepted }
  } catch (error) {
    log.info(`${label} cannot be reused: ${errorMessage(error)}. Its content is compressed again`)
    return undefined
  } finally {
    await Promise.all((isAccepted ? [tar] : [tar, temporary]).map(file => rm(file, { force: true })))
  }
}

/** Adds a fetched layer to a layout. */
export async function addFetchedLayer(
  { descriptor }: Pick<WrittenPart, 'descriptor'>,
  { blobs, temporary }: LayerFiles,
): Promise<void> {
  await rename(temporary, join(blobs, digestHex(descriptor.digest)))
}

async function withFile<T>(spool: SpooledLayer, task: (file: LayerFile) => Promise<T>): Promise<T> {
  const file = await LayerFile.open(spool)
  try {
    return await task(file)
  } finally {
    await file.close()
  }
}
