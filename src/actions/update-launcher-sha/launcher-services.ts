import type { Branch, BranchState, BranchStateRequest } from '../../github/branch-state.ts'
import type { Commit, CommitRequest } from '../../github/commit-on-branch.ts'
import type { ClaimedCommit } from '../../github/commit-on-ref.ts'
import type { FileLocator } from '../../github/file-locator.ts'
import type { BranchListing } from '../../github/list-branches.ts'
import type { WriteTarget } from '../../github/write-failure.ts'
import type { Version } from '../../launcher/version-history.ts'
import type { GitHubRepository } from '../../refs/github-repository.ts'
import type { Log } from '../../runner/log.ts'
import type { PublishedImages } from './published-images.ts'
import type { FindOrigins } from './verify-origin.ts'

/** Access to the launcher repository on GitHub. Writes may throw a `ConflictError`. */
export interface LauncherServices {
  readonly readBranchState: (request: BranchStateRequest) => Promise<BranchState>
  /** Returns the versions that a launcher branch has pinned up to its head, newest first. */
  readonly readVersions: (launcher: GitHubRepository, branch: Branch) => Promise<readonly Version[]>
  readonly listBranches: (repository: GitHubRepository, locator: FileLocator) => Promise<BranchListing>
  readonly commit: (request: CommitRequest) => Promise<Commit>
  readonly createBranch: (target: WriteTarget, commit: string) => Promise<void>
  readonly deleteBranch: (target: WriteTarget) => Promise<void>
  /** Deletes a branch only if it is at this commit. */
  readonly deleteBranchAt: (target: WriteTarget, head: string) => Promise<void>
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Returns the current time, in milliseconds since the epoch. */
  readonly now: () => number
  readonly log: Log
  readonly findOrigins: FindOrigins
  /** Starts reading the file of the input `trust-root`, if any, in parallel to other requests. */
  readonly startReadingTrustRoot: () => void
  /** Returns whether a branch or tag of the source contains a commit; false if the source cannot be read. */
  readonly isCommitOnRef: (claim: ClaimedCommit) => Promise<boolean>
}

/** Services required to update launcher branches. */
export interface BranchServices extends LauncherServices {
  readonly images: PublishedImages
}
