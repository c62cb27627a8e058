import type { Descriptor } from './descriptor.ts'
import type { Digest } from './digest.ts'

/** A manifest or index as it is stored, its digest computed from these very bytes. */
export interface StoredManifest {
  readonly bytes: Uint8Array
  readonly digest: Digest
  readonly mediaType: string | undefined
}

/** Where an image can be read from: a registry, an image layout on disk. All of them hand out the same content. */
export interface ImageSource {
  /** For messages: the reference or path as a person wrote it. */
  readonly name: string
  /** Whether blobs are on this machine, so that reading one as a whole transfers nothing. */
  readonly isLocal: boolean
  /** Without a digest: the manifest or index that `name` means. */
  readManifest(digest?: Digest): Promise<StoredManifest>
  /** A whole small blob, its digest verified. `size` bounds what is read. */
  readBlob(descriptor: Descriptor): Promise<Uint8Array>
  /** A blob as a stream; whoever reads it to the end must verify its digest. */
  openBlob(descriptor: Descriptor): Promise<AsyncIterable<Uint8Array>>
  /** `length` bytes from `start`, or undefined where this source has no partial reads. */
  readRange(descriptor: Descriptor, start: number, length: number): Promise<Uint8Array | undefined>
}
