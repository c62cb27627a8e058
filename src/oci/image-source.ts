import type { Descriptor } from './descriptor.ts'
import type { Digest } from './digest.ts'

/** Manifest or index as stored. `digest` is computed from `bytes`. */
export interface StoredManifest {
  readonly bytes: Uint8Array
  readonly digest: Digest
  readonly mediaType: string | undefined
}

/** Access to an image in a registry, in an image layout on disk, or elsewhere. */
export interface ImageSource {
  /** Reference or path as written by the user, for messages. */
  readonly name: string
  /** Whether blobs are on this machine and can be read without a network transfer. */
  readonly isLocal: boolean
  /** Reads a manifest or index by digest; without a digest, the one that `name` refers to. */
  readManifest(digest?: Digest): Promise<StoredManifest>
  /** Reads a small blob into memory and verifies its digest. Reads at most `size` bytes. */
  readBlob(descriptor: Descriptor): Promise<Uint8Array>
  /** Opens a blob as a stream. The caller must verify its digest. */
  openBlob(descriptor: Descriptor): Promise<AsyncIterable<Uint8Array>>
  /** Reads `length` bytes from `start`; returns undefined if the source does not support partial reads. */
  readRange(descriptor: Descriptor, start: number, length: number): Promise<Uint8Array | undefined>
  /** Returns the path of a blob's file; absent if blobs are not separate files. */
  readonly blobPath?: (digest: Digest) => string
}
