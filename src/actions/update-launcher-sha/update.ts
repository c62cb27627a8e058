import type { Commit } from '../../github/commit-on-branch.ts'
import type { ImageUpdated } from '../../launcher/image-updated-event.ts'
import type { Pin } from '../../launcher/pin.ts'
import type { CommitMessage } from '../../launcher/pin-message.ts'

/**
 * What became of a launcher branch: a new image (`pinned`, `created`, with dry-run `would-pin`), or nothing since it
 * has that image (`unchanged`) or one that was built later (`stale`), since its Dockerfile says so (`held`, `frozen`),
 * since there is nothing to pin (`skipped`), since something is wrong (`failed`), or since GitHub took no more requests
 * (`not-attempted`).
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

export interface Update {
  readonly branch: string
  readonly outcome: Outcome
  /** Why nothing was done, where the outcome alone does not say it. */
  readonly reason?: string
  readonly pin?: Pin
  readonly event?: ImageUpdated
  readonly commit?: Commit
}

/** A change that is decided upon but not made. */
export interface PlannedPin {
  readonly pin: Pin
  readonly event: ImageUpdated
  readonly message: CommitMessage
}

/** Either what became of the branch, or what is to be written to it. */
export type Decision = Update | PlannedPin

export function isPlanned(decision: Decision): decision is PlannedPin {
  return !('outcome' in decision)
}

/** Whether the branch launches another image than before. */
export function isChanged({ outcome }: Update): boolean {
  return outcome === 'pinned' || outcome === 'created'
}
