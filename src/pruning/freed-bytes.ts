import type { Digest } from '../oci/digest.ts'
import type { PruningDecision } from './plan-pruning.ts'

/** Returns the number of bytes that a deletion frees. Layers that are shared with kept versions do not count. */
export function freedBytes(decisions: readonly PruningDecision[]): number {
  const blobSizes = (isDeleted: boolean) =>
    new Map<Digest, number>(
      decisions
        .filter(decision => decision.isDeleted === isDeleted)
        .flatMap(({ version }) => [...version.blobs]),
    )
  const keptBlobs = blobSizes(false)
  return [...blobSizes(true)].reduce((sum, [digest, size]) => sum + (keptBlobs.has(digest) ? 0 : size), 0)
}
