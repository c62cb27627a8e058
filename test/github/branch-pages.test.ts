import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import * as v from 'valibot'
import { fetchBranchPages } from '../../src/github/branch-pages.ts'
import { createGitHubClient } from '../../src/github/github-client.ts'
import { connectGitHub } from '../../src/github/github-connection.ts'

const repository = { owner: 'science', name: 'launcher' }
const query = { fields: 'oid', schema: v.object({ oid: v.string() }), pageSize: 100 }

let server: Server
let url: string
let cursors: readonly (string | null | undefined)[]
let requestCount: number

/** Starts a server that responds with a page of one branch for each cursor and repeats the last page. */
beforeEach(async () => {
  requestCount = 0
  server = createServer((request, response) => {
    request.resume()
    const index = Math.min(requestCount++, cursors.length - 1)
    const pageInfo = { hasNextPage: cursors[index] !== undefined, endCursor: cursors[index] ?? null }
    const refs = { pageInfo, nodes: [{ name: `b${index}`, target: { oid: String(index) } }] }
    const tags = { pageInfo: { hasNextPage: false }, nodes: [{ name: 'v1' }] }
    const data = { repository: { isArchived: false, defaultBranchRef: null, tags, refs } }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

const readPages = (responses: typeof cursors) => {
  cursors = responses
  return fetchBranchPages(
    createGitHubClient(
      connectGitHub(url, {}, () => {}),
      'token',
    ),
    repository,
    query,
  )
}

test('reads all pages', async () => {
  const { branches } = await readPages(['a', 'b', undefined])
  expect(branches.map(({ name }) => name)).toEqual(['b0', 'b1', 'b2'])
})

test.each([
  ['null', [null]],
  ['equal to that of the current page', ['a', 'a']],
  ['equal to that of an earlier page', ['a', 'b', 'a']],
  ['empty', ['']],
])('rejects a response whose cursor of the next page is %s', async (_name, responses) => {
  await expect(readPages(responses)).rejects.toThrow(
    "GitHub's list of branches of science/launcher is incomplete, because the cursor of its next page is missing or repeated",
  )
})
