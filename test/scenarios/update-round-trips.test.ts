import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { ProvenanceFixture, revision } from '../attacks/provenance-fixture.ts'
import { startTokenRegistry, type TokenRegistry } from '../bench/token-registry.ts'
import { RoundTripCounter } from '../fakes/round-trip-counter.ts'
import { labelKeys, publishImage } from './publish-image.ts'
import { source } from './two-repositories.ts'

const path = 'science/model'
/** Maximum number of sequential round trips of one update. */
const maxRoundTrips = 7

let fixture: ProvenanceFixture
let registry: TokenRegistry
let counter: RoundTripCounter
let githubUrl: string
let image: string
let imageCount = 0

beforeAll(async () => {
  fixture = await ProvenanceFixture.open()
  registry = await startTokenRegistry(0)
  counter = new RoundTripCounter()
  const githubHost = new URL(fixture.repositories.github.url).host
  const sigstoreHost = new URL(fixture.sigstore.url).host
  githubUrl = `http://${await counter.open(githubHost)}`
  image = `${await counter.open(registry.proxy.host)}/${path}`
  const sigstore = await counter.open(sigstoreHost)
  await fixture.seedTrustRoot(fixture.sigstore.trustRootFile.replaceAll(sigstoreHost, sigstore))
  const firstDigest = await publish()
  await fixture.repositories.seedLauncher('main', `FROM ${image}:main@${firstDigest}\n`)
})
beforeEach(() => counter.reset())
afterAll(async () => {
  await counter.close()
  await registry.stop()
  await fixture.close()
})

/** Pushes an image in an index, as builders with provenance do. @returns its digest. */
function publish(): Promise<string> {
  const created = new Date(Date.UTC(2026, 0, 1) + ++imageCount * 60_000).toISOString()
  const labels = {
    [labelKeys.created]: created,
    [labelKeys.revision]: revision,
    [labelKeys.ref]: 'refs/heads/main',
    [labelKeys.source]: `https://github.com/${source}`,
  }
  return publishImage(registry.url, path, 'main', { labels, isIndex: true }, registry.pushToken(path))
}

function requests(): string[] {
  return counter.rounds.flat()
}

test('verifies the image, its labels and its provenance, and commits, within the limit of sequential round trips', async () => {
  const digest = await publish()
  await fixture.attest(digest)

  const { errors, outputs } = await fixture.update(fixture.event(digest, { image }), {}, { githubUrl })

  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
  // All checks used the proxies of the counter: the login, the tag, the image, its provenance, and the keys of its signers.
  for (const part of ['/token', '/manifests/main', '/blobs/', '/attestations/', '/tuf/', '/graphql'])
    expect(requests().filter(name => name.includes(part))).not.toEqual([])
  expect(counter.rounds.length > maxRoundTrips ? counter.rounds : []).toEqual([])
})

test('verifies an image with labels and without provenance within the limit of sequential round trips', async () => {
  const digest = await publish()
  const inputs = { 'source-repository': '', 'trust-root': '' }

  const { errors, outputs } = await fixture.update(fixture.event(digest, { image }), inputs, { githubUrl })

  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
  expect(requests().filter(name => name.includes('/blobs/'))).not.toEqual([])
  expect(counter.rounds.length > maxRoundTrips ? counter.rounds : []).toEqual([])
})

test('reads only the tag of an image that is already pinned', async () => {
  const digest = await publish()
  await fixture.repositories.seedLauncher('main', `FROM ${image}:main@${digest}\n`)

  const { errors, outputs } = await fixture.update(fixture.event(digest, { image }), {}, { githubUrl })

  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('unchanged')
  expect(requests().filter(name => /\/blobs\/|\/attestations\/|\/tuf\//.test(name))).toEqual([])
})
