import { createHash } from 'node:crypto'
import type { Descriptor } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { ImageSource } from '../oci/image-source.ts'
import { type Compression, layerCompression } from '../oci/media-types.ts'
import { verifyLength, verifyStream } from '../oci/verify-stream.ts'
import type { TarEntry } from '../tar/tar-entry.ts'
import { type ChooseContent, TarScanner } from '../tar/tar-scanner.ts'
import { UserError } from '../user-error.ts'
import { assertNoBomb } from './assert-no-bomb.ts'
import { entryContentSize } from './content-size.ts'
import { inflate } from './inflate.ts'

/** Result of reading a whole layer. */
export interface StreamedLayer {
  /** Length of the tar in bytes. */
  readonly uncompressedSize: number
  /** Bytes of all file contents, with hard links counted once, as shown by `docker history`. */
  readonly contentSize: number
  readonly entryCount: number
  /** Whether global extended headers apply to several entries, which then cannot be separated. */
  readonly hasGlobalRecords: boolean
}

/** Callbacks while a layer streams. If one throws, the source is closed and `streamLayer` rethrows the error. */
export interface LayerListener {
  readonly onEntry?: (entry: TarEntry) => void
  readonly chooseContent?: ChooseContent
  /** Receives the uncompressed tar; a chunk is valid only until the call returns. */
  readonly onChunk?: (chunk: Uint8Array) => void
  /** Called with the number of compressed bytes read so far. */
  readonly onProgress?: (bytes: number) => void
  /** Called with the length of each piece of the tar. */
  readonly onInflated?: (bytes: number) => void
}

/** Identifies a layer of an image. */
export interface LayerIdentity {
  readonly descriptor: Descriptor
  readonly diffId: Digest
  /** Name of the layer and its image in errors. */
  readonly label: string
  /** Whether the digest of the compressed bytes is verified too. */
  readonly isDigestVerified?: boolean
}

/**
 * Reads one layer once without storing it, and verifies its diff ID and the tar's structure. Inflating dominates the
 * time; it runs in Node's thread pool while the digest is computed here. By default, the digest of the compressed bytes
 * is not verified: the diff ID already verifies the content, and verification of the digest reduces the speed by up to
 * a twelfth where two virtual cores share a physical one.
 *
 * @throws Error that names `label` and the reason if the layer does not match its descriptor and diff ID.
 */
export async function streamLayer(
  source: Pick<ImageSource, 'openBlob'>,
  { descriptor, diffId, label, isDigestVerified = false }: LayerIdentity,
  { onEntry, chooseContent, onChunk, onProgress, onInflated }: LayerListener = {},
): Promise<StreamedLayer> {
  const compression = detectCompression(descriptor, diffId, label)
  let contentSize = 0
  let entryCount = 0
  const scanner = new TarScanner(
    entry => {
      contentSize += entryContentSize(entry)
      entryCount += 1
      onEntry?.(entry)
    },
    label,
    chooseContent,
  )
  const checkDiffId = diffIdCheck(compression, diffId, label)
  const verify = compression === 'none' || isDigestVerified ? verifyStream : verifyLength
  const verified = verify(await source.openBlob(descriptor), descriptor, label)
  await inflate(
    onProgress === undefined ? verified : reportProgress(verified, onProgress),
    compression,
    chunk => {
      checkDiffId.update(chunk)
      scanner.push(chunk)
      assertNoBomb(scanner.bytesSeen, descriptor.size, label)
      onChunk?.(chunk)
      onInflated?.(chunk.length)
    },
    label,
  )
  scanner.end()
  checkDiffId.end()
  const { bytesSeen: uncompressedSize, hasGlobalRecords } = scanner
  return { uncompressedSize, contentSize, entryCount, hasGlobalRecords }
}

/** Returns the compression of a layer. @throws Error if the media type is not that of a layer. */
function detectCompression({ mediaType, digest }: Descriptor, diffId: Digest, label: string): Compression {
  const compression = layerCompression(mediaType)
  if (compression === undefined) {
    throw new UserError(
      'unsupported-image',
      `${label} is of type "${mediaType}", which is not a file system layer: specify an image`,
    )
  }
  if (compression === 'none' && digest !== diffId) throw wrongContent(diffId, label)
  return compression
}

/**
 * Returns a check of the diff ID. The check does nothing for an uncompressed layer, whose digest equals its diff ID.
 */
function diffIdCheck(compression: Compression, diffId: Digest, label: string) {
  if (compression === 'none') return { update: () => {}, end: () => {} }
  const hash = createHash('sha256')
  return {
    update: (chunk: Uint8Array) => {
      hash.update(chunk)
    },
    end: () => {
      if (`sha256:${hash.digest('hex')}` !== diffId) throw wrongContent(diffId, label)
    },
  }
}

function wrongContent(diffId: Digest, label: string): Error {
  return new UserError(
    'image-damaged',
    `${label}: its content does not match the diff ID ${diffId} in the image's config. Build and push the image again`,
  )
}

async function* reportProgress(
  chunks: AsyncIterable<Uint8Array>,
  onProgress: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  let received = 0
  for await (const chunk of chunks) {
    received += chunk.length
    onProgress(received)
    yield chunk
  }
}
