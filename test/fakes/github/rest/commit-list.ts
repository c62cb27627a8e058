import { listHistory, resolveCommit } from '../git/objects.ts'
import { ErrorResponse, notFound } from '../response.ts'
import { commitJson } from './commits.ts'
import { type RestOperations, readsContents } from './operation.ts'
import { page } from './pagination.ts'

export const commitListOperations: RestOperations = {
  /** https://docs.github.com/rest/commits/commits#list-commits */
  'repos/list-commits': {
    requires: readsContents,
    handle: async call => {
      const { state, repository, query } = call
      const { directory, defaultBranch } = repository
      const unknown = Object.keys(query).filter(name => !['sha', 'path', 'per_page', 'page'].includes(name))
      if (unknown.length > 0) {
        throw new Error(`the GitHub stand-in does not know ${unknown.join(', ')} of the list of commits`)
      }
      const revision = query.sha ?? defaultBranch
      const head =
        (await resolveCommit(directory, `refs/heads/${revision}`)) ??
        (await resolveCommit(directory, revision))
      if (head === undefined) {
        throw query.sha === undefined ? new ErrorResponse(409, 'Git Repository is empty.') : notFound()
      }
      const oids = await listHistory(directory, head, query.path)
      const answer = page(call, 'commits', oids)
      const shown = answer.body as readonly string[]
      return { ...answer, body: await Promise.all(shown.map(oid => commitJson(state, repository, oid))) }
    },
  },
}
