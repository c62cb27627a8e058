import { expect, test } from '@jest/globals'
import * as v from 'valibot'
import { fetchBranchPages } from '../../src/github/branch-pages.ts'
import type { GitHubClient } from '../../src/github/github-client.ts'

const repository = { owner: 'science', name: 'launcher' }
const query = { fields: 'oid', schema: v.object({ oid: v.string() }), path: 'Dockerfile', pageSize: 100 }

/** Answers with a page of one branch for each cursor, the last one again and again. */
function clientWith(cursors: readonly (string | null | undefined)[]): GitHubClient {
  let asked = 0
  const graphql = async () => {
    const at = Math.min(asked++, cursors.length - 1)
    const pageInfo = { hasNextPage: cursors[at] !== undefined, endCursor: cursors[at] ?? null }
    const nodes = [{ name: `b${at}`, target: { oid: String(at) } }]
    const tags = { nodes: [{ name: 'v1' }] }
    return { repository: { isArchived: false, defaultBranchRef: null, tags, refs: { pageInfo, nodes } } }
  }
  return { graphql } as unknown as GitHubClient
}

test('the pages are read up to the last one', async () => {
  const { branches } = await fetchBranchPages(clientWith(['a', 'b', undefined]), repository, query)
  expect(branches.map(({ name }) => name)).toEqual(['b0', 'b1', 'b2'])
})

test.each([
  ['that begins nowhere', [null]],
  ['that is the same one', ['a', 'a']],
  ['that was there before', ['a', 'b', 'a']],
  ['without a name', ['']],
])('another page %s is refused', async (_name, cursors) => {
  await expect(fetchBranchPages(clientWith(cursors), repository, query)).rejects.toThrow(
    "GitHub's answer about science/launcher makes no sense: ",
  )
})
