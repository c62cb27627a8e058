import type { PublishedImage } from '../../src/image/identify/find-published.ts'
import { parseDigest } from '../../src/oci/digest.ts'

const digest = parseDigest(`sha256:${'9'.repeat(64)}`)

/** Returns a published image with only a digest and the given fields. */
export function publishedImage(fields: Partial<PublishedImage>): PublishedImage {
  return {
    ...{ digest, stored: { bytes: new Uint8Array(), digest, mediaType: undefined }, layers: [] },
    ...{ created: undefined, revision: undefined, ref: undefined, source: undefined, fingerprint: undefined },
    ...{ ingredients: undefined, checks: undefined, buildSeconds: undefined, dependencies: undefined },
    split: undefined,
    packages: undefined,
    ...fields,
  }
}
