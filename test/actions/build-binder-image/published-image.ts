import type { PublishedImage } from '../../../src/image/identify/published-image.ts'
import { parseDigest } from '../../../src/oci/digest.ts'

const digest = parseDigest(`sha256:${'d'.repeat(64)}`)

/** An image that a tag holds, of which a test says what matters to it. */
export function publishedImage(known: Partial<PublishedImage>): PublishedImage {
  return {
    ...{ digest, stored: { bytes: new Uint8Array(), digest, mediaType: '' }, layers: [] },
    ...{ ingredients: undefined, proof: undefined, buildSeconds: undefined, dependencies: undefined },
    ...{ source: undefined, revision: undefined, ref: undefined, created: undefined, fingerprint: undefined },
    ...known,
  }
}
