import type { Digest } from '../oci/digest.ts'

/** Image, index or signature in an image repository, with all tags that name it. */
export interface ImageVersion {
  readonly digest: Digest
  /** ID in GitHub's list of package versions; undefined in other registries. */
  readonly packageVersion: number | undefined
  /** Tags that point to the version. A manifest of an index, which only GitHub lists, has none. */
  readonly tags: readonly string[]
  /** Latest known time at which the version was pushed, in milliseconds since the epoch; undefined if unknown. */
  readonly pushed: number | undefined
  /** Full ref that the version was built from, according to its annotations; undefined if they do not name one. */
  readonly ref: string | undefined
  /** Digests of the manifests of an index, and of indexes in it. */
  readonly children: readonly Digest[]
  /** Sizes in bytes of layers, configs and manifests that are stored for the version, by digest. */
  readonly blobs: ReadonlyMap<Digest, number>
}
