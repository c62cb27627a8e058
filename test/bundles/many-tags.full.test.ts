/** Search for the highest release among more tags than fit on one page, with the pagination of each registry. */
import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fault, type FaultProxy, startFaultProxy } from '../fakes/registry/fault-proxy.ts'
import { runAction } from '../runner/run-action.ts'
import { source, TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const path = '/v2/science/model/tags/list'
const highestTag = 'v9.0.0'
/** Tags in the order in which a registry lists them, so that the highest release is on the last page. */
const tags = [...Array.from({ length: 10_049 }, (_, index) => `main-${10_000 + index}`), highestTag]

/** Pagination of a registry. */
interface Pagination {
  /** Maximum number of tags on a page. */
  readonly pageSize: number
  /** Returns the Link header after a page. */
  readonly link: (last: string, size: number) => string
}

let repositories: TwoRepositories
let registry: FaultProxy
let pagination: Pagination
let pageCount = 0

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  registry = await startFaultProxy(repositories.registry.host, listPage)
})
afterAll(async () => {
  await registry.stop()
  await repositories.close()
})

/** Simulates the pages, because the real registry lists all tags at once. Other requests reach the real registry. */
function listPage({ url = '' }: IncomingMessage): Fault | undefined {
  if (!url.startsWith(path)) return undefined
  pageCount++
  const parameters = new URL(url, 'http://registry').searchParams
  const size = Math.min(Number(parameters.get('n')) || pagination.pageSize, pagination.pageSize)
  const start = parameters.has('last') ? tags.indexOf(parameters.get('last') ?? '') + 1 : 0
  const page = tags.slice(start, start + size)
  const isLast = start + page.length === tags.length
  const headers = { 'content-type': 'application/json' }
  return {
    status: 200,
    headers: isLast ? headers : { ...headers, link: pagination.link(page.at(-1) ?? '', size) },
    body: JSON.stringify({ name: 'science/model', tags: page }),
  }
}

async function release(tag: string) {
  const sha = await repositories.github.seed(source, tag, {
    Dockerfile: 'FROM scratch\nCOPY version /\n',
    version: tag,
  })
  const context = await repositories.checkOut(`refs/tags/${tag}`, sha)
  const image = `${registry.host}/science/model`
  return runAction('actions/build-binder-image', { image, ...unverified, token: '' }, context)
}

test.each<[string, string, Pagination]>([
  [
    'v1.0.1',
    'ghcr.io, distribution 3 and Harbor',
    { pageSize: 1000, link: (last, size) => `<${path}?last=${last}&n=${size}>; rel="next"` },
  ],
  ['v1.0.2', 'quay.io', { pageSize: 100, link: last => `<${path}?n=100&last=${last}>; rel="next"` }],
  [
    'v1.0.3',
    'ECR and ACR',
    { pageSize: 1000, link: (last, n) => `<http://${registry.host}${path}?last=${last}&n=${n}>; rel=next` },
  ],
  [
    'v1.0.4',
    'a registry that links other pages first',
    {
      pageSize: 1000,
      link: (last, n) => `<${path}?n=${n}>; rel="first", <?n=${n}&last=${last}>; title="more"; rel="next"`,
    },
  ],
  ['v1.0.5', 'a registry without a Link header', { pageSize: 1000, link: () => '' }],
])('does not move latest to %s with the pagination of %s', async (tag, _name, nextPagination) => {
  pagination = { pageSize: 20_000, link: () => '' }
  const newest = await release(highestTag)
  expect(newest.errors).toEqual([])
  expect(await repositories.headDigest('latest')).toBe(newest.outputs.digest)

  pagination = nextPagination
  pageCount = 0
  const { errors, log } = await release(tag)
  expect(errors).toEqual([])
  expect(log).toContain(`latest is not moved: ${tag} is not the highest release`)
  expect(await repositories.headDigest('latest')).toBe(newest.outputs.digest)
  expect(pageCount).toBe(Math.ceil(tags.length / nextPagination.pageSize))
})

test('fails and keeps latest if a page cannot be read', async () => {
  const before = await repositories.headDigest('latest')
  pagination = { pageSize: 1000, link: (last, size) => `${path}?last=${last}&n=${size}; rel="next"` }
  const { errors } = await release('v9.1.0')
  expect(errors).toEqual([
    expect.stringMatching(/^the tags of \S+: the Link header for the next page is malformed: /),
  ])
  expect(await repositories.headDigest('latest')).toBe(before)
})
