import type { FileLocator } from './file-locator.ts'
import type { HistoryCommit } from './history-pages.ts'

/** Content of a file at the head of a branch. */
export interface BranchContent {
  readonly branch: string
  readonly head: string
  /** Path of the file; undefined if unknown. */
  readonly path?: string
  readonly bytes: Uint8Array | undefined
  /** Reason why there are no bytes. */
  readonly problem: string | undefined
  /** Whether the file does not exist. */
  readonly isAbsent: boolean
}

/** Branches of a launcher repository, with the content of a file on each. */
export interface LauncherState {
  readonly defaultBranch: string | undefined
  readonly branches: readonly BranchContent[]
}

/** Read-only access to a launcher repository. */
export interface LauncherReader {
  /** Reads the located file on every branch. */
  readonly readState: (locator: FileLocator) => Promise<LauncherState>
  /** Reads all commits that changed the file, on every branch. @throws Error if a branch has more than `maxItems`. */
  readonly readHistory: (locator: FileLocator) => Promise<readonly HistoryCommit[]>
}

/** Content of a file, or the reason why there is none. */
export type FileContent = Pick<BranchContent, 'bytes' | 'problem' | 'isAbsent'>

/** Returns the content of a file that does not exist. */
export function absentFile(label: string): FileContent {
  return { bytes: undefined, problem: `it has no file ${label}`, isAbsent: true }
}

/** Returns the content of a file that cannot be read. */
export function unreadableFile(problem: string): FileContent {
  return { bytes: undefined, problem, isAbsent: false }
}
