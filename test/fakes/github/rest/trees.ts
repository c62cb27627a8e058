import { type GitTreeEntry, listTree, readCommit, resolveCommit, resolveRevision } from '../git/objects.ts'
import { notFound } from '../response.ts'
import { apiUrl, type RestCall, type RestOperations, readsContents } from './operation.ts'

async function resolveTree({ repository, params }: RestCall): Promise<string | undefined> {
  const revision = params.tree_sha ?? ''
  const commit = await resolveCommit(repository.directory, revision)
  return commit === undefined
    ? resolveRevision(repository.directory, `${revision}^{tree}`)
    : (await readCommit(repository.directory, commit)).tree
}

async function listEntries(call: RestCall, tree: string, path: string): Promise<GitTreeEntry[]> {
  const entries = (await listTree(call.repository.directory, tree, path)) ?? []
  if (call.query.recursive === undefined) {
    return entries
  }
  const nestedEntries = await Promise.all(
    entries.map(async entry => (entry.type === 'tree' ? listEntries(call, tree, entry.path) : [])),
  )
  return entries.flatMap((entry, index) => [entry, ...(nestedEntries[index] ?? [])])
}

export const treeOperations: RestOperations = {
  /** @see https://docs.github.com/rest/git/trees#get-a-tree */
  'git/get-tree': {
    requires: readsContents,
    handle: async call => {
      const tree = await resolveTree(call)
      if (tree === undefined) {
        throw notFound()
      }
      const entries = await listEntries(call, tree, '')
      const url = `${apiUrl(call.state, call.repository)}/git`
      return {
        status: 200,
        body: {
          sha: tree,
          url: `${url}/trees/${tree}`,
          tree: entries.slice(0, call.repository.maxTreeEntries).map(({ path, mode, type, oid, size }) => ({
            path,
            mode,
            type,
            sha: oid,
            ...(type === 'blob' ? { size } : {}),
            url: `${url}/${type === 'tree' ? 'trees' : 'blobs'}/${oid}`,
          })),
          truncated: entries.length > call.repository.maxTreeEntries,
        },
      }
    },
  },
}
