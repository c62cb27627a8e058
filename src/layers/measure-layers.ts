import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import type { Descriptor } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { ImageConfig } from '../oci/image-config.ts'
import type { ImageSource } from '../oci/image-source.ts'
import { type Compression, compressionOf } from '../oci/media-types.ts'
import type { Image } from '../oci/read-image.ts'
import { verifyStream } from '../oci/verify-stream.ts'
import { isTrustworthy, readTrailer, trailerLength } from './gzip-trailer.ts'

/** One layer's sizes, in bytes. */
export interface Layer {
  readonly digest: Digest
  readonly diffId: Digest
  /** As stored and transferred. */
  readonly compressedSize: number
  /** The length of the tar. */
  readonly uncompressedSize: number
  /** `trailer`: claimed by the gzip file and plausible; `exact`: counted, or stored uncompressed. */
  readonly sizeKnownBy: 'exact' | 'trailer'
  /** The instruction that made it, when the image's history says. */
  readonly createdBy: string | undefined
}

const parallelLayers = 8
const chunkSize = 2 ** 20

/** Sizes of all layers, lowest first. A layer is streamed only when its size cannot be had otherwise. */
export async function measureLayers(source: ImageSource, image: Image): Promise<Layer[]> {
  const instructions = instructionsOf(image.config)
  const { layers } = image.manifest
  const measured: Layer[] = []
  const queue = layers.entries()
  const worker = async () => {
    for (const [index, descriptor] of queue) {
      const diffId = image.config.diffIds[index]
      if (diffId === undefined) throw new Error(`${image.name}: layer ${index + 1} has no diff id`)
      const what = `layer ${index + 1} of ${layers.length} of ${image.name}`
      const size = await measureLayer(source, descriptor, diffId, what)
      measured[index] = {
        digest: descriptor.digest,
        diffId,
        compressedSize: descriptor.size,
        ...size,
        createdBy: instructions?.[index],
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(parallelLayers, layers.length) }, worker))
  return measured
}

type Size = Pick<Layer, 'uncompressedSize' | 'sizeKnownBy'>

async function measureLayer(
  source: ImageSource,
  layer: Descriptor,
  diffId: Digest,
  what: string,
): Promise<Size> {
  const compression = compressionOf(layer.mediaType)
  if (compression === undefined) {
    throw new Error(`${what} is of type "${layer.mediaType}", which is not a file system layer`)
  }
  if (compression === 'none') return { uncompressedSize: layer.size, sizeKnownBy: 'exact' }
  const claimed = compression === 'gzip' ? await readClaim(source, layer) : undefined
  if (claimed !== undefined) return { uncompressedSize: claimed, sizeKnownBy: 'trailer' }
  return {
    uncompressedSize: await countBytes(source, layer, compression, diffId, what),
    sizeKnownBy: 'exact',
  }
}

async function readClaim(source: ImageSource, layer: Descriptor): Promise<number | undefined> {
  if (layer.size <= trailerLength) return undefined
  const bytes = await source.readRange(layer, layer.size - trailerLength, trailerLength)
  if (bytes?.length !== trailerLength) return undefined
  const claimed = readTrailer(bytes)
  return isTrustworthy(claimed, layer.size) ? claimed : undefined
}

async function countBytes(
  source: ImageSource,
  layer: Descriptor,
  compression: Exclude<Compression, 'none'>,
  diffId: Digest,
  what: string,
): Promise<number> {
  const inflate = compression === 'gzip' ? createGunzip({ chunkSize }) : createZstdDecompress({ chunkSize })
  const compressed = Readable.from(verifyStream(await source.openBlob(layer), layer, what))
  compressed.on('error', error => inflate.destroy(error))
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of compressed.pipe(inflate)) {
    hash.update(chunk)
    size += chunk.length
  }
  if (`sha256:${hash.digest('hex')}` !== diffId) {
    throw new Error(`${what}: its content is not what the image's config lists as ${diffId}`)
  }
  return size
}

/** History is optional, and an image made by several tools may have one that does not fit: then it says nothing. */
function instructionsOf({ history, diffIds }: ImageConfig): string[] | undefined {
  const made = history.filter(entry => !entry.isEmptyLayer)
  return made.length === diffIds.length ? made.map(entry => entry.createdBy) : undefined
}
