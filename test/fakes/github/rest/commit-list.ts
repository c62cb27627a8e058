import { changedPaths, listHistory, resolveCommit } from '../git/objects.ts'
import { isAncestor } from '../git/refs.ts'
import { ErrorResponse, notFound } from '../response.ts'
import { commitJson } from './commits.ts'
import { apiUrl, htmlUrl, type RestCall, type RestOperations, readsContents } from './operation.ts'
import { paginate } from './pagination.ts'

/** Resolves a `ref` of the REST API: `heads/…`, `tags/…`, a branch, a tag or a commit. */
async function resolveRef({ repository: { directory } }: RestCall, ref: string): Promise<string> {
  const forms = [`refs/${ref}`, `refs/heads/${ref}`, `refs/tags/${ref}`, ref]
  for (const form of forms) {
    const oid = await resolveCommit(directory, form)
    if (oid !== undefined) return oid
  }
  throw notFound()
}

export const commitListOperations: RestOperations = {
  /** @see https://docs.github.com/rest/commits/commits#compare-two-commits */
  'repos/compare-commits-with-basehead': {
    requires: readsContents,
    handle: async call => {
      const { state, repository, params } = call
      const [base = '', head = ''] = (params.basehead ?? '').split('...')
      const [from, to] = [await resolveRef(call, base), await resolveRef(call, head)]
      const url = `${apiUrl(state, repository)}/compare/${base}...${head}`
      const html = `${htmlUrl(state, repository)}/compare/${base}...${head}`
      const isBehind = await isAncestor(repository.directory, to, from)
      const isAhead = await isAncestor(repository.directory, from, to)
      const status = isBehind ? (isAhead ? 'identical' : 'behind') : isAhead ? 'ahead' : 'diverged'
      const commit = await commitJson(state, repository, from)
      return {
        status: 200,
        body: {
          ...{
            url,
            html_url: html,
            permalink_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
          },
          ...{ base_commit: commit, merge_base_commit: commit, status, commits: [] },
          ...{ ahead_by: isAhead ? 1 : 0, behind_by: isBehind ? 1 : 0, total_commits: 0 },
        },
      }
    },
  },
  /** @see https://docs.github.com/rest/commits/commits#list-commits */
  'repos/list-commits': {
    requires: readsContents,
    handle: async call => {
      const { state, repository, query } = call
      const { directory, defaultBranch } = repository
      const names = Object.keys(query).filter(name => !['sha', 'path', 'per_page', 'page'].includes(name))
      if (names.length > 0) {
        throw new Error(
          `the fake GitHub does not support ${names.join(', ')} for lists of commits: add support to commit-list.ts`,
        )
      }
      const revision = query.sha ?? defaultBranch
      const head =
        (await resolveCommit(directory, `refs/heads/${revision}`)) ??
        (await resolveCommit(directory, revision))
      if (head === undefined) {
        throw query.sha === undefined ? new ErrorResponse(409, 'Git Repository is empty.') : notFound()
      }
      const oids = await listHistory(directory, head, query.path)
      const response = paginate(call, 'commits', oids)
      const pageOids = response.body as readonly string[]
      return { ...response, body: await Promise.all(pageOids.map(oid => commitJson(state, repository, oid))) }
    },
  },
  /** @see https://docs.github.com/rest/commits/commits#get-a-commit */
  'repos/get-commit': {
    requires: readsContents,
    handle: async call => {
      const { state, repository, params } = call
      const oid = await resolveRef(call, params.ref ?? '')
      const commit = (await commitJson(state, repository, oid)) as Record<string, unknown>
      const paths = await changedPaths(repository.directory, oid)
      return { status: 200, body: { ...commit, files: paths.map(path => changedFileJson(path, oid)) } }
    },
  },
}

/**
 * Returns a changed file in the format of the schema `diff-entry`. Unlike on GitHub, added and deleted files have the
 * status `modified`.
 */
function changedFileJson(path: string, oid: string) {
  const url = `https://github.example/${oid}/${encodeURIComponent(path)}`
  return {
    sha: oid,
    filename: path,
    status: 'modified',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: url,
    raw_url: url,
    contents_url: url,
  }
}
