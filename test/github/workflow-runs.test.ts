import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createGitHubClient, type GitHubClient } from '../../src/github/github-client.ts'
import { connectGitHub } from '../../src/github/github-connection.ts'
import { fetchLastRun } from '../../src/github/workflow-runs.ts'

const repository = { owner: 'science', name: 'launcher' }
const handler = '.github/workflows/update.yml'
let server: Server
let client: GitHubClient
let runs: unknown[]
let requestUrls: (string | undefined)[]

beforeEach(async () => {
  requestUrls = []
  server = createServer((request, response) => {
    requestUrls.push(request.url)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ total_count: runs.length, workflow_runs: runs }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  client = createGitHubClient(
    connectGitHub(url, {}, () => {}),
    'secret',
  )
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

const run = (id: number, path: string, conclusion: string | null = 'success') => ({
  html_url: `https://github.com/science/launcher/actions/runs/${id}`,
  path,
  created_at: '2026-01-30T12:05:00Z',
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
})

test.each([handler, `${handler}@main`, `science/launcher/${handler}@refs/heads/main`])(
  'returns the most recent run of the requested workflow, and ignores other workflows: %s',
  async path => {
    runs = [run(3, '.github/workflows/notify.yml', 'failure'), run(2, path, null), run(1, path)]
    expect(await fetchLastRun(client, repository, 'repository_dispatch', [handler])).toEqual({
      url: 'https://github.com/science/launcher/actions/runs/2',
      createdAt: new Date('2026-01-30T12:05:00Z'),
      isCompleted: false,
      conclusion: undefined,
    })
    expect(requestUrls).toEqual([
      '/repos/science/launcher/actions/runs?event=repository_dispatch&per_page=30',
    ])
  },
)

test('returns undefined for a workflow that no event has started', async () => {
  runs = [run(3, '.github/workflows/notify.yml'), run(2, `.github/workflows/old-${handler.split('/')[2]}`)]
  expect(await fetchLastRun(client, repository, 'repository_dispatch', [handler])).toBeUndefined()
})

test('rejects a malformed response', async () => {
  runs = [{ html_url: 7 }]
  await expect(fetchLastRun(client, repository, 'repository_dispatch', [handler])).rejects.toThrow(
    "GitHub's list of workflow runs",
  )
})
