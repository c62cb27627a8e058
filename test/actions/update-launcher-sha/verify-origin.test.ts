import { expect, test } from '@jest/globals'
import { createOriginFinder, verifyOrigin } from '../../../src/actions/update-launcher-sha/verify-origin.ts'
import { LauncherDockerfile } from '../../../src/launcher/launcher-dockerfile.ts'
import { pinImage } from '../../../src/launcher/pin.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import { parseSourceRef } from '../../../src/refs/source-ref.ts'
import { event, image, revision } from './science-model.ts'

const digest = parseDigest(`sha256:${'ab'.repeat(32)}`)
const other = parseDigest(`sha256:${'cd'.repeat(32)}`)
const repository = { owner: 'science', name: 'model' }
const pin = pinImage(LauncherDockerfile.parse(Buffer.from(`FROM ${image}:main\n`)), event(digest), {
  ...{ allowedImage: undefined, allowVariant: false },
})
const origin = {
  ...{ repository, ref: parseSourceRef('refs/heads/main'), revision, trigger: 'push' },
  ...{ workflow: 'https://github.com/x', runUrl: 'https://github.com/science/model/actions/runs/1' },
}

/** Verifies the origin of an image, for an event and a launcher branch that names its owner. */
const verify = (claimed = event(digest), owner?: string) =>
  verifyOrigin(pin, { event: claimed, owner }, async () => [origin])

test('looks up each digest once, and none if no provenance is required', async () => {
  const lookups: string[] = []
  const services = {
    readSource: async () => ({}) as never,
    listBundles: async (_repository: unknown, wanted: string) => {
      lookups.push(wanted)
      return []
    },
    openVerifier: async () => () => ({}) as never,
  }
  const requirement = { repository, signerWorkflow: {} as never, trustRoot: undefined }
  const find = createOriginFinder(requirement, services)
  const missingProvenance = { kind: 'provenance-missing', message: expect.stringMatching(/^model:main: /) }
  for (const wanted of [digest, digest, other])
    await expect(find('model:main', wanted)).rejects.toMatchObject(missingProvenance)
  expect(lookups).toEqual([digest, other])
  expect(await createOriginFinder(undefined, services)('model:main', digest)).toBeUndefined()
  expect(lookups).toHaveLength(2)
})

test('returns the signed origin of the image that the event announces', async () => {
  expect(await verify()).toBe(origin)
  const lookups: unknown[] = []
  const findOrigins = async (...request: readonly unknown[]) => {
    lookups.push(request)
    return undefined
  }
  expect(await verifyOrigin(pin, { event: event(digest), owner: undefined }, findOrigins)).toBeUndefined()
  expect(lookups).toEqual([[`${image}:main@${digest}`, digest]])
})

const { build } = event(digest)

test.each([
  ['ref', event(digest, 'refs/heads/other'), 'refs/heads/other'],
  ['commit', { ...event(digest), build: { ...build, revision: 'd'.repeat(40) } }, `commit ${'d'.repeat(40)}`],
  ['repository', { ...event(digest), build: { ...build, repository: 'mallory/model' } }, 'mallory/model'],
])('rejects an event for a %s other than the signed one', async (_name, claimed, named) => {
  await expect(verify(claimed as ReturnType<typeof event>)).rejects.toMatchObject({
    kind: 'provenance-mismatch',
    message: expect.stringContaining(`, but the event is for ${named}.`),
  })
})

test('for an event without a ref, pins the image only on a branch that belongs to the signed ref', async () => {
  expect(await verify({ launcherBranch: 'main', digest })).toBe(origin)
  expect(await verify({ launcherBranch: 'docs', digest }, 'main')).toBe(origin)
  await expect(verify({ launcherBranch: 'docs', digest })).rejects.toMatchObject({
    kind: 'provenance-mismatch',
    message: expect.stringMatching(/not on "docs".*\nNothing was pinned$/),
  })
})

test('an unexpected error counts as invalid provenance, and nothing is pinned', async () => {
  const findOrigins = async () => {
    throw new Error('connection reset')
  }
  const verified = verifyOrigin(pin, { event: event(digest), owner: undefined }, findOrigins)
  await expect(verified).rejects.toMatchObject({
    ...{ kind: 'provenance-invalid', message: 'connection reset\nNothing was pinned' },
  })
})
