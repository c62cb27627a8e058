import type { Digest } from '../../oci/digest.ts'
import type { GitHubRepository } from '../../refs/github-repository.ts'
import type { SourceRef } from '../../refs/source-ref.ts'
import type { LegacyField, TaggedImage } from '../image-updated-event.ts'

/** Recipient of an event: every workflow that handles its type, or one workflow, which receives it as an input. */
export type Transport =
  | { readonly kind: 'repository-dispatch'; readonly eventType: string }
  | {
      readonly kind: 'workflow-dispatch'
      /** File name in `.github/workflows`. */
      readonly workflow: string
    }

/** Destination of an event, and settings for sending it and following its run. */
export interface Delivery {
  /** Launcher repository. */
  readonly repository: GitHubRepository
  readonly transport: Transport
  /** Maximum time to follow the launcher's run, in milliseconds; undefined if it is not followed. */
  readonly waitTimeout: number | undefined
  /** Additional field of the event, for a handler from before version 1. */
  readonly legacyField: ((ref: SourceRef) => LegacyField) | undefined
}

/** Image with the tag and digest that an event announces. */
export interface AnnouncedImage extends TaggedImage {
  readonly digest: Digest
}

/** New image, and the launcher branch that launches it. */
export interface Announcement extends Delivery {
  readonly image: AnnouncedImage
  readonly ref: SourceRef
  readonly revision: string
  /** Build time, in RFC 3339 format; if undefined, it is read from the image. */
  readonly created: string | undefined
  readonly launcherBranch: string
  /** Whether this run built or verified the image. If true, the labels of the image are not compared. */
  readonly isOwnBuild: boolean
  readonly dryRun: boolean
}
