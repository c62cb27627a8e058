import { gitHubSignature } from '../git/commit-identities.ts'
import { type GitCommit, objectType, type Person, readCommit } from '../git/objects.ts'
import { notFound, timestamp } from '../response.ts'
import type { GitHubState, Repository } from '../state.ts'
import { apiUrl, htmlUrl, nodeId, type RestOperations, readsContents } from './operation.ts'

function personJson({ name, email, date }: Person): Record<string, unknown> {
  return { name, email, date: timestamp(date) }
}

/**
 * Returns the verification of a commit in the format of the schema `verification`:
 * https://docs.github.com/rest/commits/commits#about-commits
 */
function verificationJson(commit: GitCommit): Record<string, unknown> {
  if (commit.signature === undefined) {
    return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  }
  const isVerified = commit.signature.trim() === gitHubSignature.trim()
  return {
    verified: isVerified,
    reason: isVerified ? 'valid' : 'unknown_key',
    signature: commit.signature,
    payload: commit.payload,
    verified_at: isVerified ? timestamp(commit.committer.date) : null,
  }
}

function parentsJson(state: GitHubState, repository: Repository, commit: GitCommit, path: string): unknown {
  return commit.parents.map(sha => ({
    sha,
    url: `${apiUrl(state, repository)}/${path}/${sha}`,
    html_url: `${htmlUrl(state, repository)}/commit/${sha}`,
  }))
}

/** Returns a commit in the format of the schema `git-commit`. */
function gitCommitJson(state: GitHubState, repository: Repository, commit: GitCommit): unknown {
  const url = apiUrl(state, repository)
  return {
    sha: commit.oid,
    node_id: nodeId('C', repository.id, commit.oid),
    url: `${url}/git/commits/${commit.oid}`,
    html_url: `${htmlUrl(state, repository)}/commit/${commit.oid}`,
    author: personJson(commit.author),
    committer: personJson(commit.committer),
    message: commit.message.trimEnd(),
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: parentsJson(state, repository, commit, 'git/commits'),
    verification: verificationJson(commit),
  }
}

/** Returns a commit in the format of the schema `commit`. */
export async function commitJson(state: GitHubState, repository: Repository, oid: string): Promise<unknown> {
  const commit = await readCommit(repository.directory, oid)
  const url = apiUrl(state, repository)
  return {
    sha: oid,
    node_id: nodeId('C', repository.id, oid),
    url: `${url}/commits/${oid}`,
    html_url: `${htmlUrl(state, repository)}/commit/${oid}`,
    comments_url: `${url}/commits/${oid}/comments`,
    commit: {
      url: `${url}/git/commits/${oid}`,
      author: personJson(commit.author),
      committer: personJson(commit.committer),
      message: commit.message.trimEnd(),
      comment_count: 0,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      verification: verificationJson(commit),
    },
    author: null,
    committer: null,
    parents: parentsJson(state, repository, commit, 'commits'),
  }
}

export const commitOperations: RestOperations = {
  /** @see https://docs.github.com/rest/git/commits#get-a-commit-object */
  'git/get-commit': {
    requires: readsContents,
    handle: async ({ state, repository, params }) => {
      const oid = params.commit_sha ?? ''
      const isCommit =
        /^[0-9a-f]{40}$/.test(oid) && (await objectType(repository.directory, oid)) === 'commit'
      if (!isCommit) {
        throw notFound()
      }
      const commit = await readCommit(repository.directory, oid)
      return { status: 200, body: gitCommitJson(state, repository, commit) }
    },
  },
}
