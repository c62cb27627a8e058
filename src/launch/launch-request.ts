import type { GlobalFetch } from '../binderhub/watch-build.ts'
import type { Program } from '../jupyter/run-program.ts'
import type { OnInterruption } from '../process.ts'
import type { Log } from '../runner/log.ts'

/** Shell command that prints the commit that an image was built from, and the expected commit. */
interface RevisionCheck {
  readonly command: string
  readonly commit: string
}

/** Commit to launch, and code to execute in the launched image. */
export interface LaunchRequest {
  /** `owner/name` of the launcher. */
  readonly repository: string
  /** Branch, tag or commit of the launcher. */
  readonly ref: string
  /** Commit that members must build; undefined if any commit is accepted. */
  readonly commit: string | undefined
  /** Check of the commit that the image was built from; undefined if there is none. */
  readonly revision: RevisionCheck | undefined
  /** BinderHubs that are tested, each with one launch. */
  readonly members: readonly URL[]
  readonly program: Program
  /** Maximum time for each member in milliseconds, from the first request to the last cell. */
  readonly timeout: number
}

/** Services that a launch test needs. */
export interface LaunchServices {
  readonly fetch: GlobalFetch
  readonly log: Log
  /** Waits. Rejects when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly onInterruption: OnInterruption
}

/** Default of the input `launch-timeout`. */
export const defaultLaunchTimeout = '60m'
