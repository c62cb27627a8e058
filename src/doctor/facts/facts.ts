import { messageOf } from '../../error-message.ts'
import type { BranchRules } from '../../github/branch-rules.ts'
import type { LastRun } from '../../github/workflow-runs.ts'
import type { LauncherDockerfile } from '../../launcher/launcher-dockerfile.ts'
import type { Digest } from '../../oci/digest.ts'
import type { Origin } from '../../oci/image-labels.ts'
import type { ImageRepository, Reference } from '../../oci/reference.ts'
import type { Workflow } from '../../workflows/workflow.ts'

/** A fact, or why it could not be had: one that is missing must not keep the rest from being looked at. */
export type Known<T> =
  | { readonly isKnown: true; readonly value: T }
  | { readonly isKnown: false; readonly reason: string; readonly refusal?: Refusal | undefined }

/** Somebody answered, and did not give it: since we may not have it, or since it is not there any more. */
export type Refusal = 'denied' | 'lost'

export const known = <T>(value: T): Known<T> => ({ isKnown: true, value })

/** @returns what `task` comes to, or the message of what it throws. */
export async function attempt<T>(task: () => T | Promise<T>): Promise<Known<T>> {
  try {
    return known(await task())
  } catch (error) {
    return { isKnown: false, reason: messageOf(error) }
  }
}

/** All that the checks judge by. */
export interface Facts {
  readonly source: SourceFacts
  readonly launcher: LauncherFacts
  readonly images: ImageFacts
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
  /** RFC 3339; undefined when nobody ever pushed. */
  readonly pushedAt: string | undefined
  /** Workflow files of the default branch. */
  readonly workflows: readonly Workflow[]
  /** Pages of text on the default branch, by path. */
  readonly pages: ReadonlyMap<string, string>
}

export interface SourceFacts extends RepositoryFacts {
  readonly branches: readonly string[]
  readonly tags: readonly string[]
  /** Every file of the default branch. */
  readonly files: readonly string[]
  readonly notebooks: ReadonlyMap<string, string>
  /** The Dockerfiles and what they ignore, by path, as far as they are there. */
  readonly buildFiles: ReadonlyMap<string, string>
  /** Where the Dockerfile is said to be, by the command line or by the workflow that builds. */
  readonly dockerfile: string
  readonly context: string
  /** Dockerfile of the dependency image. */
  readonly dependencies: string | undefined
}

export interface LauncherFacts extends RepositoryFacts {
  readonly branches: readonly LauncherBranchFacts[]
  /** Of the launcher repository itself: a link may lead to one. */
  readonly tags: readonly string[]
  /** What the token may that the source sends events with; undefined where it was not given. */
  readonly sender: SenderRights | undefined
  /** What an event started last here, of the workflows that handle it. */
  readonly lastRun: Known<LastRun | undefined>
}

export interface SenderRights {
  readonly mayWrite: Known<boolean>
  readonly mayReadRuns: Known<boolean>
}

/** What a launcher's Dockerfile says. */
export interface LaunchFacts {
  readonly reference: Reference
  /** Why automatic updates are stopped, when they are; may be empty. */
  readonly held: string | undefined
  /** A release that never changes. */
  readonly isFrozen: boolean
}

/** @throws Error naming the line when it does not say which image it launches. */
export function launchFacts({ launched, marks }: LauncherDockerfile): LaunchFacts {
  return { reference: launched.reference, held: marks.hold?.reason, isFrozen: marks.frozen !== undefined }
}

export interface LauncherBranchFacts {
  readonly name: string
  readonly rules: Known<readonly BranchRules[]>
  /** What it launches; unknown where the Dockerfile is missing or cannot be read. */
  readonly launches: Known<LaunchFacts>
  /** Whether it has a Dockerfile at all: a branch without one is not meant to be launched. */
  readonly hasDockerfile: boolean
}

/** What registries show to everybody. */
export interface ImageFacts {
  readonly repositories: readonly ImageRepository[]
  /** By reference: the image behind it; undefined when the registry has none. */
  readonly found: ReadonlyMap<string, Known<ImageState | undefined>>
}

export interface ImageState {
  /** Digest of the manifest or index. */
  readonly digest: Digest
  /** Digest of the manifest for linux/amd64. */
  readonly manifestDigest: Digest
  readonly origin: Origin
}
