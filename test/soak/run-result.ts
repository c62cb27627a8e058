/** Result of a run. */
export interface RunResult {
  readonly isKilled: boolean
  /** Message of the error, or undefined if the run succeeded. */
  readonly error: string | undefined
  /** Commit that the run reported, if it changed one branch. */
  readonly commits: readonly string[]
  /** Branches that the run reported as changed. */
  readonly changed: readonly string[]
}

export function reportedChanges(
  commit: string,
  branches: readonly { readonly branch: string; readonly outcome: string }[],
): Pick<RunResult, 'commits' | 'changed'> {
  const changed = branches.filter(({ outcome }) => outcome === 'pinned').map(({ branch }) => branch)
  return { commits: commit === '' ? [] : [commit], changed }
}
