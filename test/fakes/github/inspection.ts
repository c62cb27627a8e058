import { changedPaths, findEntry, listHistory, readBlob, readCommit, resolveCommit } from './git/objects.ts'
import { tryGit } from './git/run-git.ts'
import type { FakeIssue } from './issues.ts'
import {
  type FakePullRequest,
  type FakeStatus,
  findPullRequest,
  type PullRequestComment,
  type PullRequestRefs,
  refreshPullRequest,
} from './pull-requests.ts'
import { requirePullRequest } from './rest/pulls.ts'
import { type GitHubState, getRepository } from './state.ts'
import type { FakeWorkflowRun } from './workflow-runs.ts'

export type LoggedCommit = {
  readonly oid: string
  readonly message: string
  readonly files: readonly string[]
}

async function readFile(
  state: GitHubState,
  name: string,
  ref: string,
  path: string,
): Promise<Uint8Array | undefined> {
  const { directory } = getRepository(state, name)
  const head = await resolveCommit(directory, /^[0-9a-f]{40}$/.test(ref) ? ref : `refs/heads/${ref}`)
  const tree = head === undefined ? undefined : (await readCommit(directory, head)).tree
  const entry = tree === undefined ? undefined : await findEntry(directory, tree, path)
  return entry?.type === 'blob' ? readBlob(directory, entry.oid) : undefined
}

async function log(state: GitHubState, name: string, branch: string): Promise<LoggedCommit[]> {
  const { directory } = getRepository(state, name)
  const head = await resolveCommit(directory, `refs/heads/${branch}`)
  const oids = head === undefined ? [] : await listHistory(directory, head)
  return Promise.all(
    oids.map(async oid => ({
      oid,
      message: (await readCommit(directory, oid)).message,
      files: await changedPaths(directory, oid),
    })),
  )
}

/** Returns functions that read the state for a test's assertions, without permission checks. */
export function inspection(state: GitHubState) {
  return {
    cloneUrl: (name: string): string => `${state.url}/${name}.git`,
    /** Reads a file of a branch or commit. @returns undefined if the file does not exist. */
    readFile: (name: string, ref: string, path: string) => readFile(state, name, ref, path),
    /** Commits of a branch, newest first. */
    log: (name: string, branch: string) => log(state, name, branch),
    head: (name: string, branch: string): Promise<string | undefined> =>
      resolveCommit(getRepository(state, name).directory, `refs/heads/${branch}`),
    /** Runs of a repository, newest first, with the error of a failed handler. */
    workflowRuns: (name: string): readonly FakeWorkflowRun[] => getRepository(state, name).runs,
    pullRequest: (name: string, number: number): FakePullRequest =>
      requirePullRequest(getRepository(state, name), String(number)),
    /** Issues of a repository, oldest first. */
    issues: (name: string): readonly FakeIssue[] => getRepository(state, name).issues,
    /** Pull requests of a repository, oldest first. */
    pullRequests: (name: string): readonly FakePullRequest[] => getRepository(state, name).pullRequests,
    /** Comments on a pull request, oldest first. */
    comments: (name: string, number: number): readonly PullRequestComment[] =>
      findPullRequest(getRepository(state, name), number)?.comments ?? [],
    /** Statuses of commits, oldest first. */
    statuses: (name: string): readonly FakeStatus[] => getRepository(state, name).statuses,
    /** Commits of a pull request at its current head. */
    pullRequestRefs: (name: string, number: number): Promise<PullRequestRefs> =>
      refreshPullRequest(state, getRepository(state, name), number),
    /** Digests of the versions of an image repository, `owner/name`. */
    packageDigests: (path: string): readonly string[] =>
      state.packages
        .filter(({ owner, name }) => `${owner}/${name}` === path)
        .flatMap(({ versions }) => versions.map(({ digest }) => digest)),
    /** Checks a repository with `git fsck`. @returns the problems, or an empty string. */
    fsck: async (name: string): Promise<string> => {
      const { code, stdout, stderr } = await tryGit(getRepository(state, name).directory, [
        'fsck',
        '--strict',
      ])
      return code === 0 ? '' : `${stdout}${stderr}`
    },
  }
}
