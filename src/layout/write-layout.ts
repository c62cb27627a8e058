import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { mapConcurrent } from '../map-concurrent.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import { type Digest, digestHex, parseDigest, sha256Digest } from '../oci/digest.ts'
import type { ImageSource } from '../oci/image-source.ts'
import { layerName } from '../oci/layer-name.ts'
import { layerCompression, ociManifest } from '../oci/media-types.ts'
import type { Platform } from '../oci/platform.ts'
import { readImage } from '../oci/read-image.ts'
import { verifyStream } from '../oci/verify-stream.ts'
import { type LayoutSource, openLayout } from './layout-source.ts'

const configMediaType = 'application/vnd.oci.image.config.v1+json'
/** Media type of a layer that is compressed with gzip. */
export const gzipLayerType = 'application/vnd.oci.image.layer.v1.tar+gzip'
/** Size of the chunks that zlib writes, in bytes. */
const chunkSize = 2 ** 20

/**
 * Writes the image for one platform as an image layout on disk that can be pushed. Uncompressed layers, as written by
 * `docker save`, are compressed with gzip. An image without uncompressed layers is copied unchanged and keeps its
 * digest. All content is verified.
 *
 * @returns the layout.
 */
export function writeLayout(
  source: ImageSource,
  platform: Platform,
  directory: string,
): Promise<LayoutSource> {
  return writeWith(writeLayer, source, platform, directory)
}

/** Writes a layout as `writeLayout()` does, but does not compress layers. They must be compressed before a push. */
export function copyLayout(
  source: ImageSource,
  platform: Platform,
  directory: string,
): Promise<LayoutSource> {
  return writeWith(copyLayer, source, platform, directory)
}

async function writeWith(
  write: typeof writeLayer,
  source: ImageSource,
  platform: Platform,
  directory: string,
): Promise<LayoutSource> {
  const blobs = join(directory, 'blobs', 'sha256')
  await mkdir(blobs, { recursive: true })
  const { manifest, manifestDigest, name } = await readImage(source, platform)
  const config = await source.readBlob(manifest.config)
  const layers = await mapConcurrent(manifest.layers, availableParallelism(), (layer, index) => {
    const label = layerName(name, index, manifest.layers.length)
    return write(source, layer, { blobs, temporary: join(blobs, `.${index}`) }, label)
  })
  const isUnchanged = layers.every(({ digest }, index) => digest === manifest.layers[index]?.digest)
  if (!isUnchanged) return finishLayout(directory, { config, layers, annotations: {} })
  await writeFile(join(blobs, digestHex(manifest.config.digest)), config)
  const { bytes } = await source.readManifest(manifestDigest)
  return writeRoot(directory, manifest.mediaType, bytes)
}

/** Paths for writing a layer: the blob directory, and a temporary file in it. */
export interface LayerFiles {
  readonly blobs: string
  readonly temporary: string
}

/** Copies a layer's blob to a layout, compressed with gzip if it is not compressed. */
export async function writeLayer(
  source: ImageSource,
  layer: Descriptor,
  { blobs, temporary }: LayerFiles,
  label: string,
): Promise<Descriptor> {
  if (!isPlainLayer(layer)) return copyLayer(source, layer, { blobs, temporary }, label)
  return compressLayer(verifyStream(await source.openBlob(layer), layer, label), { blobs, temporary })
}

/** Returns whether a layer is not compressed. */
export function isPlainLayer({ mediaType }: Descriptor): boolean {
  return layerCompression(mediaType) === 'none'
}

async function copyLayer(
  source: ImageSource,
  layer: Descriptor,
  { blobs, temporary }: LayerFiles,
  label: string,
): Promise<Descriptor> {
  const content = verifyStream(await source.openBlob(layer), layer, label)
  const counter = countingHash()
  await pipeline(content, counter.stream, createWriteStream(temporary))
  const { digest, size } = counter.result()
  await rename(temporary, join(blobs, digestHex(digest)))
  return { mediaType: layer.mediaType, digest, size }
}

/**
 * Compresses a tar to a layer of a layout. zlib runs in the thread pool of Node.js, so that several layers are
 * compressed in parallel. For the same tar, the result is the same only if its chunks have the same lengths. A chunk
 * need not be valid after the next is requested.
 */
export async function compressLayer(
  tar: AsyncIterable<Uint8Array>,
  { blobs, temporary }: LayerFiles,
): Promise<Descriptor> {
  const counter = countingHash()
  // A chunk is consumed before the next is requested, because the caller may reuse its memory.
  const options = { level: 6, chunkSize, writableHighWaterMark: 1 }
  const gzip = createGzip(options)
  await pipeline(tar, gzip, counter.stream, createWriteStream(temporary))
  const { digest, size } = counter.result()
  await rename(temporary, join(blobs, digestHex(digest)))
  return { mediaType: gzipLayerType, digest, size }
}

function countingHash() {
  const hash = createHash('sha256')
  let size = 0
  const stream = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  const result = (): { digest: Digest; size: number } => ({
    digest: parseDigest(`sha256:${hash.digest('hex')}`),
    size,
  })
  return { stream, result }
}

/**
 * Writes the config and the manifest of a layout that already contains the layers.
 *
 * @returns the layout.
 */
export async function finishLayout(
  directory: string,
  {
    config: configBytes,
    layers,
    annotations,
  }: {
    readonly config: Uint8Array
    readonly layers: readonly Descriptor[]
    readonly annotations: Readonly<Record<string, string>>
  },
): Promise<LayoutSource> {
  const blobs = join(directory, 'blobs', 'sha256')
  const config = describe(configMediaType, configBytes)
  await writeFile(join(blobs, digestHex(config.digest)), configBytes)
  const annotationField = Object.keys(annotations).length === 0 ? {} : { annotations }
  const manifest = Buffer.from(
    JSON.stringify({ schemaVersion: 2, mediaType: ociManifest, config, layers, ...annotationField }),
  )
  return writeRoot(directory, ociManifest, manifest)
}

/** Writes the manifest of a layout, and the files that point to it. */
async function writeRoot(directory: string, mediaType: string, manifest: Uint8Array): Promise<LayoutSource> {
  const root = describe(mediaType, manifest)
  await writeFile(join(directory, 'blobs', 'sha256', digestHex(root.digest)), manifest)
  await writeFile(join(directory, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  await writeFile(join(directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }))
  return openLayout(directory)
}

function describe(mediaType: string, bytes: Uint8Array): Descriptor {
  return { mediaType, digest: sha256Digest(bytes), size: bytes.length }
}
