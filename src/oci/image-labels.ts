import { createdKey, refNameKey, revisionCheckKey, revisionKey, sourceKey } from './annotations.ts'
import type { Image } from './read-image.ts'

/** Origin of an image, according to its labels. */
export interface ImageOrigin {
  /** Build time in RFC 3339 format, from the label; if the label is missing or not a valid time, from the config. */
  readonly created: string | undefined
  /** Git commit that was built. */
  readonly revision: string | undefined
  /** Full Git ref that was built. */
  readonly ref: string | undefined
  /** URL of the repository that was built. */
  readonly source: string | undefined
}

/** Returns the origin of an image. */
export function imageOrigin({ config }: Image): ImageOrigin {
  const { labels } = config
  return {
    created: [labels[createdKey], config.created].find(time => !Number.isNaN(Date.parse(time ?? ''))),
    // An empty label overrides the revision that the image would inherit from its base image.
    revision: labels[revisionKey] || undefined,
    ref: labels[refNameKey],
    source: labels[sourceKey],
  }
}

/**
 * Returns the shell command in the image's label that prints the commit of the image; undefined without such a label.
 */
export function revisionCheck({ config }: Image): string | undefined {
  return config.labels[revisionCheckKey] || undefined
}
