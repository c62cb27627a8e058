import { messageOf } from '../../error-message.ts'
import type { BranchRules } from '../../github/branch-rules.ts'
import type { CommitFiles } from '../../github/commit-files.ts'
import type { LastRun } from '../../github/workflow-runs.ts'
import type { LauncherDockerfile } from '../../launcher/launcher-dockerfile.ts'
import type { Digest } from '../../oci/digest.ts'
import type { ImageOrigin } from '../../oci/image-labels.ts'
import type { ImageRepository, Reference } from '../../oci/reference.ts'
import type { ProvenanceResult } from '../../provenance/find-origins.ts'
import type { Workflow } from '../../workflows/workflow.ts'

/** A fact, or the reason it is unavailable, so that one missing fact does not prevent the other checks. */
export type Fact<T> =
  | { readonly isKnown: true; readonly value: T }
  | { readonly isKnown: false; readonly reason: string; readonly refusal?: LookupFailure | undefined }

/** Why a server that answered did not return the content: access was denied, or the content no longer exists. */
export type LookupFailure = 'denied' | 'lost'

export const foundValue = <T>(value: T): Fact<T> => ({ isKnown: true, value })

/** Runs a task. @returns its result, or the message of the error it throws. */
export async function attempt<T>(task: () => T | Promise<T>): Promise<Fact<T>> {
  try {
    return foundValue(await task())
  } catch (error) {
    return { isKnown: false, reason: messageOf(error) }
  }
}

/** Input of all checks. */
export interface Facts {
  readonly source: SourceFacts
  readonly launcher: LauncherFacts
  readonly images: ImageFacts
  /** Of every pinned digest, if the launcher's workflow requires it. */
  readonly provenance: ReadonlyMap<Digest, Fact<ProvenanceResult>>
  /** Undefined if nothing is launched, or all notebooks use Jupyter's own kernel. */
  readonly kernels: LaunchedKernels | undefined
  readonly eventType: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

export interface RepositoryFacts {
  /** `owner/name`. */
  readonly name: string
  readonly defaultBranch: string
  readonly isPrivate: boolean
  readonly isArchived: boolean
  /** RFC 3339; undefined if there was never a push. */
  readonly pushedAt: string | undefined
  /** Workflow files of the default branch. */
  readonly workflows: readonly Workflow[]
  /** Text of pages such as README files on the default branch, by path. */
  readonly pages: ReadonlyMap<string, string>
  /** Text of scripts on the default branch, which may print launch links, by path. */
  readonly scripts: ReadonlyMap<string, string>
  /** Whether GitHub listed only part of the default branch's files: a file that was not found may exist. */
  readonly isTreeTruncated: boolean
}

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
  /** Path of the Dockerfile, from the command line, the workflow that builds, or Docker's default. */
  readonly dockerfile: string
  readonly context: string
  /** Dockerfile of the dependency image. */
  readonly dependencies: string | undefined
}

export interface BranchCommits {
  readonly branch: string
  /** Without merges, the newest first. */
  readonly commits: Fact<readonly CommitFiles[]>
}

export interface LauncherFacts extends RepositoryFacts {
  readonly branches: readonly LauncherBranchFacts[]
  /** Tags of the launcher repository; a launch link may point to one. */
  readonly tags: readonly string[]
  /** Permissions of the token that the source sends events with; undefined if it was not given. */
  readonly sender: SenderRights | undefined
  /** Last run, started by an event, of the workflows that handle it. */
  readonly lastRun: Fact<LastRun | undefined>
}

export interface SenderRights {
  readonly mayWrite: Fact<boolean>
  readonly mayReadRuns: Fact<boolean>
}

/** Facts from a launcher's Dockerfile. */
export interface LaunchFacts {
  readonly reference: Reference
  /** 1-based line of the FROM that names it. */
  readonly line: number
  /** Reason that automatic updates are on hold, which may be empty; undefined if they are not. */
  readonly held: string | undefined
  /** Whether the branch is a release that never changes. */
  readonly isFrozen: boolean
}

/**
 * Extracts the facts from a launcher's Dockerfile.
 *
 * @throws Error naming the line if it does not say which image it launches.
 */
export function launchFacts({ launched, marks }: LauncherDockerfile): LaunchFacts {
  const { reference, line } = launched
  return { reference, line, held: marks.hold?.reason, isFrozen: marks.frozen !== undefined }
}

export interface LauncherBranchFacts {
  readonly name: string
  readonly rules: Fact<readonly BranchRules[]>
  /** Image it launches; unknown if the Dockerfile is missing or unreadable. */
  readonly launches: Fact<LaunchFacts>
  /** Path of its Dockerfile, or of the first one that was expected. */
  readonly path: string
  /** Whether it has a Dockerfile; a branch without one is not meant to be launched. */
  readonly hasDockerfile: boolean
}

/** Images that registries serve without a login. */
export interface ImageFacts {
  readonly repositories: readonly ImageRepository[]
  /** Image of each reference; undefined if the registry has none. */
  readonly found: ReadonlyMap<string, Fact<ImageState | undefined>>
}

/** Kernels of the image that the source's default branch launches. */
export interface LaunchedKernels {
  readonly reference: string
  /** Keys of the kernels. */
  readonly installed: Fact<ReadonlySet<string>>
}

export interface ImageState {
  /** Digest of the manifest or index. */
  readonly digest: Digest
  /** Digest of the manifest for linux/amd64. */
  readonly manifestDigest: Digest
  readonly origin: ImageOrigin
}
