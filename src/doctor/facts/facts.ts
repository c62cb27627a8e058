import { errorMessage } from '../../error-message.ts'
import type { BranchRules } from '../../github/branch-rules.ts'
import type { CommitFiles } from '../../github/commit-files.ts'
import type { LastRun } from '../../github/workflow-runs.ts'
import type { LauncherDockerfile } from '../../launcher/launcher-dockerfile.ts'
import type { Digest } from '../../oci/digest.ts'
import type { ImageOrigin } from '../../oci/image-labels.ts'
import type { ImageRepository, Reference } from '../../oci/reference.ts'
import type { ProvenanceResult } from '../../provenance/find-origins.ts'
import type { Verdict } from '../../verdict.ts'
import type { Workflow } from '../../workflows/workflow.ts'

/** Value, or the reason why it is unavailable. A missing value does not prevent the checks that do not need it. */
export type Fact<T> =
  | { readonly isKnown: true; readonly value: T }
  | { readonly isKnown: false; readonly reason: string; readonly failure?: LookupFailure | undefined }

/** Reason why a lookup failed: `denied` if the server denied access, `lost` if part of the image no longer exists. */
export type LookupFailure = 'denied' | 'lost'

/** Returns a fact with this value. */
export const foundValue = <T>(value: T): Fact<T> => ({ isKnown: true, value })

/** Runs a task and returns its result, or the message of its error. */
export async function attempt<T>(task: () => T | Promise<T>): Promise<Fact<T>> {
  try {
    return foundValue(await task())
  } catch (error) {
    return { isKnown: false, reason: errorMessage(error) }
  }
}

/** Input of the checks. */
export interface Facts {
  readonly source: SourceFacts
  readonly launcher: LauncherFacts
  readonly images: ImageFacts
  /** Provenance of every pinned digest, if the launcher's workflow requires it. */
  readonly provenance: ReadonlyMap<Digest, Fact<ProvenanceResult>>
  /** Kernels of the launched image; undefined if no image is launched, or all notebooks use Jupyter's own kernel. */
  readonly kernels: LaunchedKernels | undefined
  readonly eventType: string
  /** Test launches of this run; undefined if there were none. */
  readonly launches: TestLaunches | undefined
  /** Current time, in milliseconds since the epoch. */
  readonly now: number
}

/** Test launches of one launcher branch. */
export interface TestLaunches {
  /** Branch of the launcher. */
  readonly branch: string
  readonly members: readonly LaunchedMember[]
}

/** Result of a test launch on one BinderHub. */
export interface LaunchedMember {
  /** Host of the BinderHub. */
  readonly member: string
  /** `warn` if the BinderHub was not available. */
  readonly verdict: Verdict
  readonly error: string | undefined
  /** Commit of the launcher that the BinderHub launched; undefined if it launched none. */
  readonly commit: string | undefined
  /** Time of the last successful launch on the BinderHub, in RFC 3339 format; undefined if unknown. */
  readonly lastSuccess: string | undefined
}

/** Facts about a GitHub repository. */
export interface RepositoryFacts {
  /** Name of the repository, as `owner/name`. */
  readonly name: string
  readonly defaultBranch: string
  readonly isPrivate: boolean
  readonly isArchived: boolean
  /** Time of the last push, in RFC 3339 format; undefined if there was none. */
  readonly pushedAt: string | undefined
  /** Workflow files of the default branch. */
  readonly workflows: readonly Workflow[]
  /** Text of pages such as README files on the default branch, by path. */
  readonly pages: ReadonlyMap<string, string>
  /** Text of scripts on the default branch, which may print launch links, by path. */
  readonly scripts: ReadonlyMap<string, string>
  /** Whether GitHub listed only some files of the default branch, so that a file that was not found may exist. */
  readonly isTreeTruncated: boolean
}

/** Facts about the source repository. */
export interface SourceFacts extends RepositoryFacts {
  readonly branches: readonly string[]
  readonly tags: readonly string[]
  /** Paths of all files on the default branch. */
  readonly files: readonly string[]
  readonly notebooks: ReadonlyMap<string, string>
  /** Newest commits of a launched branch; undefined if no build selects files. */
  readonly commits: BranchCommits | undefined
  /** Text of the Dockerfiles and ignore files that exist, by path. */
  readonly buildFiles: ReadonlyMap<string, string>
  /** Path to the Dockerfile, from the command line, the workflow that builds, or Docker's default. */
  readonly dockerfile: string
  readonly context: string
  /** Dockerfile of the dependency image. */
  readonly dependencies: string | undefined
}

/** Newest commits of a source branch. */
export interface BranchCommits {
  readonly branch: string
  /** Commits without merges, newest first. */
  readonly commits: Fact<readonly CommitFiles[]>
}

/** Facts about the launcher repository. */
export interface LauncherFacts extends RepositoryFacts {
  readonly branches: readonly LauncherBranchFacts[]
  /** Tags of the launcher repository; a launch link may point to a tag. */
  readonly tags: readonly string[]
  /** File name of the workflow that events start by `workflow_dispatch`; undefined for `repository_dispatch`. */
  readonly startedWorkflow: string | undefined
  /** Permissions of the token that the source sends events with; undefined if the token was not given. */
  readonly sender: SenderRights | undefined
  /** Last run that an event started, of the workflows that handle the event. */
  readonly lastRun: Fact<LastRun | undefined>
}

/** Permissions of the token that the source sends events with. */
export interface SenderRights {
  readonly maySend: Fact<boolean>
  readonly mayReadRuns: Fact<boolean>
}

/** Facts from a launcher's Dockerfile. */
export interface LaunchFacts {
  readonly reference: Reference
  /** 1-based line of the FROM that names the image. */
  readonly line: number
  /** Reason why automatic updates are on hold, possibly empty; undefined if there is no hold. */
  readonly held: string | undefined
  /** Whether the branch is a release that never changes. */
  readonly isFrozen: boolean
}

/**
 * Extracts the facts from a launcher's Dockerfile.
 *
 * @throws Error that names the line if no FROM names the image.
 */
export function launchFacts({ launchedImage, marks }: LauncherDockerfile): LaunchFacts {
  const { reference, line } = launchedImage
  return { reference, line, held: marks.hold?.reason, isFrozen: marks.frozen !== undefined }
}

/** Facts about one branch of the launcher. */
export interface LauncherBranchFacts {
  readonly name: string
  /** SHA of the newest commit. */
  readonly head: string
  readonly rules: Fact<readonly BranchRules[]>
  /** Launched image; unknown if the Dockerfile is missing or unreadable. */
  readonly launches: Fact<LaunchFacts>
  /** Path to the Dockerfile; if there is none, the first path at which it was expected. */
  readonly path: string
  /** Whether the branch has a Dockerfile. A branch without a Dockerfile is not intended to be launched. */
  readonly hasDockerfile: boolean
}

/** Images that registries serve without a login. */
export interface ImageFacts {
  readonly repositories: readonly ImageRepository[]
  /** Image of each reference; undefined if the registry has none. */
  readonly lookups: ReadonlyMap<string, Fact<ImageState | undefined>>
}

/** Kernels of the launched image that `gatherKernels` selects. */
export interface LaunchedKernels {
  readonly reference: string
  /** Keys of the kernels, as returned by `kernelKey`. */
  readonly installed: Fact<ReadonlySet<string>>
}

/** Image that a registry returns for a reference. */
export interface ImageState {
  /** Digest of the manifest or index. */
  readonly digest: Digest
  /** Digest of the manifest for linux/amd64. */
  readonly manifestDigest: Digest
  readonly origin: ImageOrigin
}
