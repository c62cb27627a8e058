/** Tests the bundled command line with a registry that violates the protocol. test/faults lists the fault numbers. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { dockerList, ociIndex, ociManifest } from '../../src/oci/media-types.ts'
import {
  fakeBlob,
  fakeDescriptor,
  fakeImage,
  manifestResponse,
  serve,
  writeLayout,
} from '../fakes/registry/fake-image.ts'
import { HostileInternet, type StubResponse } from '../fakes/registry/hostile-internet.ts'
import { runCli } from '../runner/run-cli.ts'

const successMessage = 'Every layer of'
const validImage = fakeImage()
let registry: HostileInternet
/** Storage host at another port. */
let otherHost: HostileInternet
let folder: string
let origin: string
let name: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-registry-'))
})
beforeEach(async () => {
  await registry?.close()
  await otherHost?.close()
  registry = await HostileInternet.open()
  otherHost = await HostileInternet.open()
  origin = `http://${registry.host}`
  name = `${registry.host}/science/model:tag`
})
afterAll(async () => {
  await registry.close()
  await otherHost.close()
  await rm(folder, { recursive: true })
})

/** Checks an image with the command line. @returns the exit code and the output of the command. */
async function check(
  options: { login?: string; reference?: string; explain?: string } = {},
): Promise<string> {
  const { login, reference = name, explain } = options
  const config = join(folder, `docker-${registry.host.replace(':', '-')}`)
  await mkdir(config, { recursive: true })
  const auths =
    login === undefined ? {} : { [registry.host]: { auth: Buffer.from(login).toString('base64') } }
  await writeFile(join(config, 'config.json'), JSON.stringify({ auths }))
  const { exitCode, out, err } = await runCli(
    ['check-layer-sizes', reference, ...(explain === undefined ? [] : ['--explain', explain])],
    { DOCKER_CONFIG: config, NO_COLOR: '1' },
  )
  return `exit ${exitCode}: ${out}${err}`
}

const onManifest = (...responses: StubResponse[]) => registry.on(origin, /\/manifests\//, ...responses)

function serveIndex(manifests: readonly object[], mediaType = ociIndex) {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests }))
  onManifest(manifestResponse(fakeBlob(bytes, mediaType)))
}

const jsonResponse = (value: unknown, mediaType = ociManifest): StubResponse => ({
  headers: { 'content-type': mediaType },
  body: JSON.stringify(value),
})

function serveChangedManifest(change: (manifest: Record<string, unknown>) => void): () => void {
  return () => serve(registry, origin, fakeImage(change))
}

const amd64 = { os: 'linux', architecture: 'amd64' }

test.each<readonly [string, () => void, string]>([
  [
    'fault 35: schema version 1',
    () =>
      onManifest(
        jsonResponse(
          { schemaVersion: 1, fsLayers: [] },
          'application/vnd.docker.distribution.manifest.v1+prettyjws',
        ),
      ),
    'has schema version 1',
  ],
  [
    'fault 37: an empty index',
    () => serveIndex([], dockerList),
    'has no image for linux/amd64 (available: none)',
  ],
  [
    'fault 37: a nested index',
    () => {
      const inner = fakeBlob(Buffer.from('{"schemaVersion":2,"manifests":[]}'), ociIndex)
      serveIndex([{ ...fakeDescriptor(inner), platform: amd64 }])
      registry.on(origin, new RegExp(inner.digest), manifestResponse(inner))
    },
    'is a nested index',
  ],
  [
    'fault 40: a header with another digest',
    () => {
      serve(registry, origin, validImage)
      const headers = { 'content-type': ociManifest, 'docker-content-digest': validImage.config.digest }
      onManifest({ headers, body: validImage.manifest.bytes })
    },
    `the registry announced ${validImage.config.digest} but sent ${validImage.manifest.digest}`,
  ],
  [
    'fault 41: a config with other content',
    () => {
      serve(registry, origin, validImage)
      registry.on(origin, /blobs/, { body: Buffer.alloc(validImage.config.size, 'x') })
    },
    'the registry returned content with another digest',
  ],
  [
    'fault 42: a truncated manifest',
    () => onManifest({ ...manifestResponse(validImage.manifest), delivery: 'end-early' }),
    `the registry announced ${validImage.manifest.digest} but sent`,
  ],
  [
    'fault 43: a web page',
    () => onManifest({ headers: { 'content-type': 'text/html' }, body: '<html>Please log in</html>' }),
    'a web page was sent instead of a manifest',
  ],
  [
    'fault 44: an endless manifest',
    () => onManifest({ headers: { 'content-type': ociManifest }, delivery: 'endless' }),
    'is larger than the limit of 4194304 bytes',
  ],
  [
    'fault 45: a layer of a negative size',
    serveChangedManifest(manifest => {
      manifest.layers = [{ ...(manifest.layers as object[])[0], size: -1 }]
    }),
    'is malformed: layers.0.size: ',
  ],
  [
    'fault 46: no layers',
    serveChangedManifest(manifest => {
      manifest.layers = []
    }),
    'is inconsistent: its manifest has 0 layers, but its config lists 2',
  ],
  [
    'fault 48: a config with a digest of another algorithm',
    serveChangedManifest(manifest => {
      manifest.config = { ...(manifest.config as object), digest: `sha512:${'a'.repeat(128)}` }
    }),
    'is malformed: config.digest: ',
  ],
  [
    'fault 49: status 401 without a challenge',
    () => onManifest({ status: 401 }),
    'without a supported login method (it sends no WWW-Authenticate header)',
  ],
  [
    'fault 49: status 401 with a malformed challenge',
    () => onManifest({ status: 401, headers: { 'www-authenticate': 'Bearer realm="' } }),
    'without a supported login method (its WWW-Authenticate header is "Bearer realm=',
  ],
  [
    'fault 53: endless redirects',
    () => onManifest({ status: 302, headers: { location: '/v2/science/model/manifests/again' } }),
    'the registry redirects more than 5 times',
  ],
  [
    'fault 54: status 403 for a private package',
    () => onManifest({ status: 403 }),
    'the registry responded with 403. The image is private, or requires a login',
  ],
  [
    'fault 54: status 404 for a private package',
    () => onManifest({ status: 404 }),
    'is not in the registry: it was never pushed, was deleted, or is private',
  ],
])('rejects %s', async (_name, script, message) => {
  script()
  const result = await check()
  expect(result).toMatch(/^exit [1-9]/)
  expect(result).toContain(message)
  expect(result).not.toContain('    at ')
})

test.each<readonly [string, () => void]>([
  [
    'fault 39: without a digest header',
    () => onManifest(jsonResponse(JSON.parse(validImage.manifest.bytes.toString()))),
  ],
  [
    'fault 48: with a digest header of another algorithm',
    () => {
      const headers = { 'content-type': ociManifest, 'docker-content-digest': `sha512:${'a'.repeat(128)}` }
      onManifest({ headers, body: validImage.manifest.bytes })
    },
  ],
])('reads an image %s', async (_name, script) => {
  serve(registry, origin, validImage)
  script()
  expect(await check()).toContain(successMessage)
})

test('fault 47: the URL of a foreign layer is never requested', async () => {
  const mediaType = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'
  const foreignImage = fakeImage(manifest => {
    const [first, second] = manifest.layers as { digest: string }[]
    manifest.layers = [{ ...first, mediaType, urls: [`http://${otherHost.host}/layer`] }, second]
  })
  serve(registry, origin, foreignImage)
  registry.on(origin, new RegExp(`/blobs/${foreignImage.layers[0]?.digest}$`), { status: 404 })
  const result = await check({ explain: 'always' })
  expect(result).toMatch(/^exit [1-9]/)
  expect(result).toContain('The blob is a foreign layer')
  expect(otherHost.requests).toEqual([])
})

const basicAuthorization = `Basic ${Buffer.from('robot:pass-word-42').toString('base64')}`
const challenge = { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }

test('fault 49: after a Basic challenge, the credentials are sent', async () => {
  serve(registry, origin, validImage)
  registry.on(origin, /\/manifests\//, ({ headers }) =>
    headers.authorization === basicAuthorization ? manifestResponse(validImage.manifest) : challenge,
  )
  expect(await check({ login: 'robot:pass-word-42' })).toContain(successMessage)
  expect(await check({ login: 'robot:wrong' })).toContain('The credentials are wrong, or have no access')
})

test('fault 52: after a redirect of a blob to another origin, the login is not sent to that origin', async () => {
  serve(registry, origin, validImage)
  registry.on(origin, /\/blobs\//, ({ headers, path }) =>
    headers.authorization === basicAuthorization
      ? { status: 307, headers: { location: `http://${otherHost.host}${path}` } }
      : challenge,
  )
  registry.on(origin, /\/manifests\//, ({ headers }) =>
    headers.authorization === basicAuthorization ? manifestResponse(validImage.manifest) : challenge,
  )
  serve(otherHost, `http://${otherHost.host}`, validImage)
  expect(await check({ login: 'robot:pass-word-42' })).toContain(successMessage)
  expect(otherHost.requests).not.toEqual([])
  expect(registry.originsWithCredentials()).toEqual([origin])
  expect(otherHost.originsWithCredentials()).toEqual([])
})

/** Makes the registry require a token of its token service. */
function requireToken(response: StubResponse) {
  serve(registry, origin, validImage)
  const header = `Bearer realm="${origin}/token",service="x"`
  registry.on(origin, /\/manifests\//, ({ headers }) =>
    headers.authorization === 'Bearer token-1'
      ? manifestResponse(validImage.manifest)
      : { status: 401, headers: { 'www-authenticate': header } },
  )
  registry.on(origin, /^\/token/, response)
}

test.each<readonly [string, StubResponse, string]>([
  ['fault 50: is not JSON', { body: '<html>' }, 'is not JSON: it starts with "<html>"'],
  ['fault 50: has no token', { body: '{"expires_in":300}' }, 'responded without a token'],
  ['fault 50: has a token of two lines', { body: '{"token":"a\\nx: y"}' }, 'a token that contains invalid'],
  ['fault 54: is status 401', { status: 401 }, 'the registry responded with 401. The image is private'],
  ['fault 54: is status 403', { status: 403 }, 'the registry responded with 401. The image is private'],
  ['fault 50 and 54: is status 404', { status: 404 }, 'responded with 404'],
])('rejects an image if the response of the token service %s', async (_name, response, message) => {
  requireToken(response)
  const result = await check()
  expect(result).toMatch(/^exit [1-9]/)
  expect(result).toContain(message)
})

test('fault 57: markup and control characters of a label are not printed', async () => {
  const config = {
    ...{ os: 'linux', architecture: 'amd64' },
    rootfs: {
      type: 'layers',
      diff_ids: validImage.layers.map((_, index) => `sha256:${String(index).repeat(64)}`),
    },
    history: [{ created_by: 'RUN \u001B[31m::error::x\u0007 <b>\n::warning::y' }, {}],
  }
  const blob = fakeBlob(Buffer.from(JSON.stringify(config)), 'application/vnd.oci.image.config.v1+json')
  serve(
    registry,
    origin,
    fakeImage(manifest => {
      manifest.config = fakeDescriptor(blob)
    }),
  )
  registry.on(origin, new RegExp(blob.digest), { body: blob.bytes })
  const result = await check()
  expect(result).toContain('RUN [31m::error::x <')
  expect(result).not.toMatch(/(?!\n)\p{Cc}|^::/mu)
})

test('fault 30: a push that is interrupted leaves no tag', async () => {
  const layout = join(folder, 'layout')
  await writeLayout(layout, validImage)
  registry.on(origin, /\/v2\/$/, {})
  registry.on(origin, /\/blobs\/uploads\/$/, { status: 202, headers: { location: '/v2/science/model/up' } })
  registry.on(origin, /\/model\/up/, { delivery: 'stall-head' })
  let interrupt = () => {}
  const pushRun = runCli(
    [
      ...['push', `oci-layout:${layout}`, '--to', `${registry.host}/science/model`],
      ...['--ref', 'refs/heads/main', '--revision', 'c'.repeat(40), '--skip-contract', '--skip-smoke-test'],
    ],
    { DOCKER_CONFIG: folder, NO_COLOR: '1' },
    {
      onStart: kill => {
        interrupt = kill
      },
    },
  )
  const isUploading = () => registry.received(origin, /\/model\/up/).length > 0
  const earlyError = await Promise.race([
    pushRun.then(({ err }) => err),
    (async () => {
      while (!isUploading()) await delay(20)
      return undefined
    })(),
  ])
  expect(earlyError).toBeUndefined()
  interrupt()
  const { exitCode } = await pushRun
  expect(exitCode).not.toBe(0)
  expect(
    registry.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/')),
  ).toEqual([])
})
