/** Tests pushes by the bundled command line to a real registry, through a proxy that injects faults, with real pauses. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { fakeImage, writeLayout } from '../fakes/registry/fake-image.ts'
import type { Fault } from '../fakes/registry/fault-proxy.ts'
import { expiredTokenFault, PushFixture } from '../fakes/registry/push-fixture.ts'
import { type CliResult, runCli } from '../runner/run-cli.ts'
import { endOfArchive, file } from '../tar/make-tar.ts'

type RequestKind = 'upload' | 'manifest'

const image = fakeImage(
  () => {},
  ['a', 'b'].map(name => Buffer.concat([file(name, name.repeat(3000)), endOfArchive])),
)
const blobs = [image.config, ...image.layers].map(({ digest }) => digest).sort()
let folder: string
let fixture: PushFixture
let repositoryCount = 0
/** Image repository of a test. */
let path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'push-retries-'))
  await writeLayout(join(folder, 'layout'), image)
  fixture = await PushFixture.open({ hasTokens: true })
})
beforeEach(() => {
  repositoryCount += 1
  path = `science/model-${repositoryCount}`
  fixture.proxy.exchanges.length = 0
})
afterAll(async () => {
  await fixture.close()
  await rm(folder, { recursive: true })
})

/** Sets the faults of the first requests of a kind to the image repository of this test. */
function fail(method: string, kind: RequestKind, ...faults: readonly (Fault | undefined)[]): void {
  const part = kind === 'manifest' ? 'manifests/' : 'blobs/uploads/'
  fixture.proxy.fail(method, new RegExp(`/${path}/${part}`), ...faults)
}

async function push(): Promise<CliResult> {
  const { host } = fixture.proxy
  const config = join(folder, 'docker')
  await mkdir(config, { recursive: true })
  const auth = Buffer.from('robot:pass-word-42').toString('base64')
  await writeFile(join(config, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }))
  return runCli(
    [
      ...['push', `oci-layout:${join(folder, 'layout')}`, '--to', `${host}/${path}`],
      ...['--ref', 'refs/heads/main', '--revision', 'c'.repeat(40)],
      ...['--skip-contract', '--skip-smoke-test', '--allow-private'],
    ],
    { DOCKER_CONFIG: config, NO_COLOR: '1' },
  )
}

/** Asserts that a push succeeds after the given number of repeated uploads and stores each blob once. */
async function expectPushed({ exitCode, err }: CliResult, retries: number): Promise<void> {
  expect({ exitCode, err }).toMatchObject({ exitCode: 0 })
  expect(await fixture.headDigest('main', path)).toBe(image.manifest.digest)
  const storedUploads = fixture.uploads().filter(({ status }) => status === 201)
  expect(storedUploads.map(({ digest }) => digest).sort()).toEqual(blobs)
  expect(fixture.uploads()).toHaveLength(blobs.length + retries)
}

async function expectFailed({ exitCode, err }: CliResult, message: RegExp): Promise<void> {
  expect(err).toMatch(message)
  expect(exitCode).toBe(2)
  expect(await fixture.headDigest('main', path)).toBe(404)
}

function expiredToken(): Fault {
  if (fixture.tokens === undefined) throw new Error('the fixture was opened without a token service')
  return expiredTokenFault(fixture.tokens)
}

test.each<readonly [string, string, RequestKind, () => readonly (Fault | undefined)[], number]>([
  [
    'fault 4: a token that expires between two blobs',
    ...(['POST', 'upload', () => [undefined, undefined, expiredToken()], 0] as const),
  ],
  [
    'fault 4: a token that expires at the upload of a blob',
    ...(['PUT', 'upload', () => [undefined, expiredToken()], 1] as const),
  ],
  ['fault 5: two denials of an upload', 'PUT', 'upload', () => [{ status: 403 }, { status: 403 }], 2],
  [
    'fault 6: status 429 with a Retry-After of a second',
    ...(['PUT', 'upload', () => [{ status: 429, headers: { 'retry-after': '1' } }], 1] as const),
  ],
  ['fault 7: status 502 for an upload', 'PUT', 'upload', () => [undefined, { status: 502 }], 1],
  ['fault 7: status 503 for an upload', 'PUT', 'upload', () => [undefined, { status: 503 }], 1],
  ['fault 7: status 504 for an upload', 'PUT', 'upload', () => [undefined, { status: 504 }], 1],
  ['fault 8: status 503 for the manifest', 'PUT', 'manifest', () => [{ status: 503 }], 0],
])('completes the push after %s', async (_name, method, kind, faults, retries) => {
  fail(method, kind, ...faults())
  await expectPushed(await push(), retries)
})

const otherDigest = { headers: { 'docker-content-digest': `sha256:${'f'.repeat(64)}` } }

test.each<readonly [string, string, RequestKind, readonly Fault[], RegExp]>([
  [
    'fault 5: each upload is denied',
    ...(['PUT', 'upload', Array(30).fill({ status: 403 })] as const),
    /responded with 403.*on ghcr\.io the job needs `permissions: packages: write`/,
  ],
  [
    'fault 6: the registry requires a wait of an hour',
    ...(['PUT', 'upload', [{ status: 429, headers: { 'retry-after': '3600' } }]] as const),
    /responded with 429 to PUT, and requires a wait of 3600 s/,
  ],
  [
    'fault 14: the registry confirms another digest of a blob',
    ...(['PUT', 'upload', [otherDigest]] as const),
    /the registry reports the digest sha256:f+ for the uploaded sha256:\w+: do not use this image/,
  ],
  [
    'fault 14: the registry confirms another digest of the manifest',
    ...(['PUT', 'manifest', [otherDigest]] as const),
    /the registry reports the digest sha256:f+ for the uploaded sha256:\w+: do not use this image/,
  ],
])('fails without a tag if %s', async (_name, method, kind, faults, message) => {
  fail(method, kind, ...faults)
  await expectFailed(await push(), message)
})
