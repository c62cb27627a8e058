/** Image, labels and events of a source repository. */
import type { PinRequest } from '../../../src/launcher/image-updated-event.ts'
import type { Digest } from '../../../src/oci/digest.ts'
import { parseSourceRef } from '../../../src/refs/source-ref.ts'
import { labelKeys } from '../../scenarios/publish-image.ts'

export const image = 'ghcr.io/science/model'
export const revision = 'c'.repeat(40)

/** Returns the labels of an image with the given build time. */
export function labels(created: string | undefined, ref = 'refs/heads/main'): Record<string, string> {
  return {
    ...(created === undefined ? {} : { [labelKeys.created]: created }),
    ...{ [labelKeys.revision]: revision, [labelKeys.ref]: ref },
    [labelKeys.source]: 'https://github.com/science/model',
  }
}

/** Returns an event for an image of the source. */
export function event(digest: Digest, ref = 'refs/heads/main', branch = 'main'): PinRequest {
  return {
    ...{ launcherBranch: branch, digest, image: { registry: 'ghcr.io', path: 'science/model', tag: branch } },
    ref: parseSourceRef(ref),
    build: {
      ...{ repository: 'science/model', revision, runUrl: 'https://github.com/science/model/actions/runs/1' },
      ...{ created: '2026-01-01T00:00:00Z', correlation: 'x' },
    },
  }
}

/** Returns the FROM instruction that pins a digest. */
export function fromLine(digest: Digest, tag = 'main'): string {
  return `FROM ${image}:${tag}@${digest}\n`
}
