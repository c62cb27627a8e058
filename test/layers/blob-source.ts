import { Readable } from 'node:stream'
import { type LayerListener, type StreamedLayer, streamLayer } from '../../src/layers/stream-layer.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import type { ImageSource } from '../../src/oci/image-source.ts'
import { file, header } from '../tar/make-tar.ts'

const mediaTypePrefix = 'application/vnd.oci.image.layer.v1.tar'
/** Name of the layer in errors. */
export const layerName = 'layer 2 of 5 of example'

/** Blob of a layer, and its uncompressed tar. */
export interface Blob {
  readonly bytes: Uint8Array
  readonly tar: Uint8Array
  readonly compression?: '' | '+gzip' | '+zstd'
  /** Size of the chunks in bytes. Default: 1000. */
  readonly chunkSize?: number
  /** Streamed chunks. Default: `bytes` in chunks of `chunkSize`. */
  readonly chunks?: AsyncIterable<Uint8Array>
}

/** Returns an image source with the same chunks for every blob. */
export function blobSource(chunks: AsyncIterable<Uint8Array>): ImageSource {
  const rejectCall = async () => {
    throw new Error('not requested')
  }
  return {
    name: 'example',
    isLocal: true,
    readManifest: rejectCall,
    readBlob: rejectCall,
    readRange: rejectCall,
    openBlob: async () => chunks,
  }
}

/** Splits bytes into chunks of `size` bytes. */
export function* chunksBySize(bytes: Uint8Array, size: number): Iterable<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += size) yield bytes.subarray(offset, offset + size)
}

/** Streams a blob as a layer. */
export function streamBlob(
  {
    bytes,
    tar,
    compression = '+gzip',
    chunkSize = 1000,
    chunks = Readable.from(chunksBySize(bytes, chunkSize)),
  }: Blob,
  listener?: LayerListener,
): Promise<StreamedLayer> {
  const mediaType = mediaTypePrefix + compression
  const descriptor = { mediaType, digest: sha256Digest(bytes), size: bytes.length }
  return streamLayer(
    blobSource(chunks),
    { descriptor, diffId: sha256Digest(tar), label: layerName },
    listener,
  )
}

/** Bytes that hardly compress. */
export const noise = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * index * 7919) >> 7))
/** Tar with several entries. */
export const tar = Buffer.concat([
  file('a', noise),
  header({ flag: '1', name: 'b', linkName: 'a' }),
  file('zeros', Buffer.alloc(3 * 2 ** 20)),
  Buffer.alloc(1024),
])
