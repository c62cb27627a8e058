/** Result of a run. */
export interface RunResult {
  readonly isKilled: boolean
  /** Message of the error, or undefined if the run succeeded. */
  readonly error: string | undefined
  /** Commit that the run reported. Empty if the run reported no commit. */
  readonly commits: readonly string[]
  /** Branches that the run reported as changed. */
  readonly changedBranches: readonly string[]
}

export function reportedChanges(
  commit: string,
  branches: readonly { readonly branch: string; readonly outcome: string }[],
): Pick<RunResult, 'commits' | 'changedBranches'> {
  const changedBranches = branches.filter(({ outcome }) => outcome === 'pinned').map(({ branch }) => branch)
  return { commits: commit === '' ? [] : [commit], changedBranches }
}
