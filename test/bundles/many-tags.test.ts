/** The highest release among more tags than a registry lists at once, in the forms in which registries page. */
import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fault, type FaultProxy, startFaultProxy } from '../fakes/registry/fault-proxy.ts'
import { runAction } from '../runner/run-action.ts'
import { source, TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const path = '/v2/science/model/tags/list'
const highest = 'v9.0.0'
/** In the order of a registry: the highest release is on the last page. */
const tags = [...Array.from({ length: 10_049 }, (_, index) => `main-${10_000 + index}`), highest]

/** How a registry pages: the most tags of a page, and its Link header. */
interface Form {
  readonly pageSize: number
  readonly link: (last: string, size: number) => string
}

let repositories: TwoRepositories
let registry: FaultProxy
let form: Form
let pages = 0

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  registry = await startFaultProxy(repositories.registry.host, listPage)
})
afterAll(async () => {
  await registry.stop()
  await repositories.close()
})

/** The registry of Debian lists all tags at once: the pages are made here, everything else is its own. */
function listPage({ url = '' }: IncomingMessage): Fault | undefined {
  if (!url.startsWith(path)) return undefined
  pages++
  const asked = new URL(url, 'http://registry').searchParams
  const size = Math.min(Number(asked.get('n')) || form.pageSize, form.pageSize)
  const from = asked.has('last') ? tags.indexOf(asked.get('last') ?? '') + 1 : 0
  const page = tags.slice(from, from + size)
  const isLast = from + page.length === tags.length
  const headers = { 'content-type': 'application/json' }
  return {
    status: 200,
    headers: isLast ? headers : { ...headers, link: form.link(page.at(-1) ?? '', size) },
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

test.each<[string, string, Form]>([
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
    'a registry that names other pages first',
    {
      pageSize: 1000,
      link: (last, n) => `<${path}?n=${n}>; rel="first", <?n=${n}&last=${last}>; title="more"; rel="next"`,
    },
  ],
  ['v1.0.5', 'a registry without a Link header', { pageSize: 1000, link: () => '' }],
])('%s does not become latest, paged as by %s', async (tag, _name, paged) => {
  form = { pageSize: 20_000, link: () => '' }
  const newest = await release(highest)
  expect(newest.errors).toEqual([])
  expect(await repositories.headDigest('latest')).toBe(newest.outputs.digest)

  form = paged
  pages = 0
  const { errors, log } = await release(tag)
  expect(errors).toEqual([])
  expect(log).toContain(`latest is not moved: ${tag} is not the highest release`)
  expect(await repositories.headDigest('latest')).toBe(newest.outputs.digest)
  expect(pages).toBe(Math.ceil(tags.length / paged.pageSize))
})

test('if a page cannot be read, the build fails, and latest is unchanged', async () => {
  const before = await repositories.headDigest('latest')
  form = { pageSize: 1000, link: (last, size) => `${path}?last=${last}&n=${size}; rel="next"` }
  const { errors } = await release('v9.1.0')
  expect(errors).toEqual([
    expect.stringMatching(/^the tags of \S+: the Link header that leads to the next page cannot be read: /),
  ])
  expect(await repositories.headDigest('latest')).toBe(before)
})
