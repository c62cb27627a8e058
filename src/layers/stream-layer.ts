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
}

/** Callbacks while a layer streams. If one throws, the source is closed and `streamLayer` rethrows the error. */
export interface LayerListener {
  readonly onEntry?: (entry: TarEntry) => void
  readonly chooseContent?: ChooseContent
  /** Compressed bytes read so far. */
  readonly onProgress?: (bytes: number) => void
  /** Called with the length of each piece of the tar. */
  readonly onInflated?: (bytes: number) => void
}

/** Identifies a layer of an image. */
export interface LayerIdentity {
  readonly descriptor: Descriptor
  readonly diffId: Digest
  /** Names the layer and its image in errors. */
  readonly what: string
  /** Whether the digest of the compressed bytes is verified too. */
  readonly isDigestVerified?: boolean
}

/**
 * Reads one layer once without storing it, and verifies its diff ID and the tar's structure. Inflating dominates the
 * time; it runs in Node's thread pool while the digest is computed here. By default, the digest of the
 * compressed bytes is not verified as well: that would cost a twelfth of the speed where two virtual cores share a
 * physical one, and the results only concern the content, which the diff ID verifies.
 *
 * @throws Error naming `what` and the reason if the layer does not match its descriptor and diff ID.
 */
export async function streamLayer(
  source: ImageSource,
  { descriptor, diffId, what, isDigestVerified = false }: LayerIdentity,
  { onEntry, chooseContent, onProgress, onInflated }: LayerListener = {},
): Promise<StreamedLayer> {
  const compression = detectCompression(descriptor, diffId, what)
  let contentSize = 0
  let entryCount = 0
  const scanner = new TarScanner(
    entry => {
      contentSize += entryContentSize(entry)
      entryCount += 1
      onEntry?.(entry)
    },
    what,
    chooseContent,
  )
  const checkDiffId = diffIdCheck(compression, diffId, what)
  const verify = compression === 'none' || isDigestVerified ? verifyStream : verifyLength
  const verified = verify(await source.openBlob(descriptor), descriptor, what)
  await inflate(
    onProgress === undefined ? verified : reportProgress(verified, onProgress),
    compression,
    chunk => {
      checkDiffId.update(chunk)
      scanner.push(chunk)
      assertNoBomb(scanner.bytesSeen, descriptor.size, what)
      onInflated?.(chunk.length)
    },
    what,
  )
  scanner.end()
  checkDiffId.end()
  return { uncompressedSize: scanner.bytesSeen, contentSize, entryCount }
}

/** @throws Error if the media type is not that of a layer. */
function detectCompression({ mediaType, digest }: Descriptor, diffId: Digest, what: string): Compression {
  const compression = layerCompression(mediaType)
  if (compression === undefined) {
    throw new UserError(
      'unsupported-image',
      `${what} is of type "${mediaType}", which is not a file system layer`,
    )
  }
  if (compression === 'none' && digest !== diffId) throw wrongContent(diffId, what)
  return compression
}

/** Verifies the diff ID. Skipped for an uncompressed layer, whose diff ID is its digest and is already verified. */
function diffIdCheck(compression: Compression, diffId: Digest, what: string) {
  if (compression === 'none') return { update: () => {}, end: () => {} }
  const hash = createHash('sha256')
  return {
    update: (chunk: Uint8Array) => {
      hash.update(chunk)
    },
    end: () => {
      if (`sha256:${hash.digest('hex')}` !== diffId) throw wrongContent(diffId, what)
    },
  }
}

function wrongContent(diffId: Digest, what: string): Error {
  return new UserError(
    'image-damaged',
    `${what}: its content does not match the diff id ${diffId} in the image's config`,
  )
}

async function* reportProgress(
  chunks: AsyncIterable<Uint8Array>,
  onProgress: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  let seen = 0
  for await (const chunk of chunks) {
    seen += chunk.length
    onProgress(seen)
    yield chunk
  }
}
