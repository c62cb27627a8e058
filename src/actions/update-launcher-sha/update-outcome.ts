import type { Commit } from '../../github/commit-on-branch.ts'
import type { PinRequest } from '../../launcher/image-updated-event.ts'
import type { Pin } from '../../launcher/pin.ts'
import type { CommitMessage } from '../../launcher/pin-message.ts'
import type { ErrorKind } from '../../user-error.ts'

/**
 * Result of a run for a launcher branch:
 * - `pinned`, `created`: the branch launches a new image; `would-pin` in a dry run.
 * - `unchanged`: the branch already launches the image.
 * - `stale`: the branch launches an image that was built later.
 * - `held`: the Dockerfile has a `hold` mark.
 * - `frozen`: the branch is a release.
 * - `skipped`: there is nothing to pin.
 * - `failed`: an error occurred.
 * - `not-attempted`: GitHub rejected further requests.
 */
export type Outcome =
  | 'pinned'
  | 'created'
  | 'would-pin'
  | 'unchanged'
  | 'stale'
  | 'held'
  | 'frozen'
  | 'skipped'
  | 'failed'
  | 'not-attempted'

/** Result of a run for a launcher branch, with its details. */
export interface Update {
  readonly branch: string
  readonly outcome: Outcome
  /** Reason why nothing was changed, unless the outcome implies it. */
  readonly reason?: string
  /** Kind of the error of a failed update. */
  readonly errorKind?: ErrorKind
  readonly pin?: Pin
  readonly event?: PinRequest
  readonly commit?: Commit
  /** Commit of the branch that `commit` replaced; undefined for a new branch. */
  readonly parent?: string | undefined
  /** Previews that were deleted because this branch would have exceeded the limit. */
  readonly deletedPreviews?: readonly string[]
}

/** Change that is decided but not yet committed. */
export interface PlannedPin {
  readonly pin: Pin
  readonly event: PinRequest
  readonly message: CommitMessage
}

/** Result for a branch, or the change to commit to it. */
export type Decision = Update | PlannedPin

export function isPlanned(decision: Decision): decision is PlannedPin {
  return !('outcome' in decision)
}

/** Returns whether the branch now launches another image. */
export function isChanged({ outcome }: Update): boolean {
  return outcome === 'pinned' || outcome === 'created'
}
