import { createdKey, fingerprintKey, refNameKey, revisionKey, sourceKey } from './annotations.ts'
import type { Image } from './read-image.ts'

/** What an image says about where it came from. */
export interface Origin {
  /** RFC 3339: the label, else (also when that is no time) the config's own time. */
  readonly created: string | undefined
  /** The git commit that was built. */
  readonly revision: string | undefined
  /** The full git ref that was built. */
  readonly ref: string | undefined
  /** Address of the repository that was built. */
  readonly source: string | undefined
  readonly fingerprint: string | undefined
}

export function originOf({ config }: Image): Origin {
  const { labels } = config
  return {
    created: [labels[createdKey], config.created].find(time => !Number.isNaN(Date.parse(time ?? ''))),
    revision: labels[revisionKey],
    ref: labels[refNameKey],
    source: labels[sourceKey],
    fingerprint: labels[fingerprintKey],
  }
}
