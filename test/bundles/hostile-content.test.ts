/** Tests the bundled command line with invalid layers and redirects of a registry. test/faults lists the fault numbers. */
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type FakeImage, fakeImage, manifestResponse, serve } from '../fakes/registry/fake-image.ts'
import { HostileInternet, type StubResponse } from '../fakes/registry/hostile-internet.ts'
import { type CertificateAuthority, makeCertificateAuthority } from '../host/certificates.ts'
import { startTunnel, type Tunnel } from '../host/tunnel.ts'
import { type CliResult, runCli } from '../runner/run-cli.ts'
import { base256, endOfArchive, extension, file, gnu, header, pax } from '../tar/make-tar.ts'

let registry: HostileInternet
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-content-'))
})
beforeEach(async () => {
  await registry?.close()
  registry = await HostileInternet.open()
})
afterAll(async () => {
  await registry.close()
  await rm(folder, { recursive: true })
})

function check(...args: readonly string[]): Promise<CliResult> {
  const env = { DOCKER_CONFIG: folder, NO_COLOR: '1' }
  return runCli(['check-layer-sizes', `${registry.host}/science/model:tag`, ...args], env)
}

/** Serves an image whose only layer consists of the given tar blocks. */
function serveLayer(...blocks: readonly Buffer[]): void {
  serve(
    registry,
    `http://${registry.host}`,
    fakeImage(() => {}, [Buffer.concat(blocks)]),
  )
}

const firstFile = file('first', 'x')

test.each<readonly [string, readonly Buffer[], RegExp]>([
  [
    'that is cut inside a file',
    [firstFile, header({ size: 3000 }), Buffer.from('ab')],
    /its tar ends inside an entry/,
  ],
  ['that is not an archive', [Buffer.alloc(4096, '<html>')], /at byte 0, there is no tar header/],
  [
    'with a damaged header',
    [firstFile, header({ checksum: 'wrong' }), endOfArchive],
    /at byte 1024, there is no tar header/,
  ],
  [
    'with a file of a negative size',
    [firstFile, header({ size: base256(-512n, 12) })],
    /at byte 1024, the size is -512/,
  ],
  ['with a malformed extended header', [firstFile, extension('x', 'path=a\n')], /a record without a length/],
  ['with an endless name', [firstFile, header({ flag: 'L', size: 8 ** 11 - 1 })], /claims 8589934591 bytes/],
])('fault 60: a layer %s is rejected with the position', async (_name, blocks, message) => {
  serveLayer(...blocks)
  const { exitCode, err } = await check('--explain', 'always')
  expect(err).toMatch(message)
  expect(exitCode).toBe(2)
})

test('fault 60: a layer with long names, extended headers, a sparse file and an unknown entry is read', async () => {
  const sparseSize = { offset: 483, bytes: Buffer.from('00000010000\0') }
  serveLayer(
    extension('L', `usr/${'long/'.repeat(50)}name\0`),
    file('short', 'x'.repeat(700)),
    pax({ path: `opt/${'é'.repeat(150)}`, mtime: '1.5' }),
    file('short', 'x'),
    header({ name: 'sparse', flag: 'S', magic: gnu, patches: [sparseSize] }),
    header({ name: 'unknown', flag: 'Z' }),
    endOfArchive,
  )
  const { exitCode, out, err } = await check('--explain', 'always', '--json')
  expect({ exitCode, err }).toMatchObject({ exitCode: 0 })
  expect(JSON.parse(out)).toMatchObject({ verdict: 'pass' })
})

test.each([
  ['--max-layer-size', '1 potato'],
  ['--max-layer-size', '-5MB'],
  ['--warn-layer-size', '1e3'],
  ['--warn-layer-size', ''],
  ['--max-layer-size', '9999999TB'],
])('fault 55: %s %j is rejected with the accepted values before any request', async (option, value) => {
  const { exitCode, err } = await check(`${option}=${value}`)
  expect(err).toContain(`${JSON.stringify(value)} is not a size`)
  expect(exitCode).toBe(2)
  expect(registry.requests).toEqual([])
})

describe('fault 58: the size of a layer', () => {
  const tar = Buffer.concat([file('data', 'content '.repeat(40_000)), endOfArchive])
  const image = fakeImage(() => {}, [tar])
  const layer = image.layers[0]?.bytes ?? gzipSync(tar)
  /** Replaces the responses to requests for a part of the layer. */
  const serveRanges = (response: StubResponse) => {
    serve(registry, `http://${registry.host}`, image)
    const path = new RegExp(`/blobs/${image.layers[0]?.digest}$`)
    registry.on(`http://${registry.host}`, path, ({ headers }) =>
      headers.range === undefined ? { body: layer } : response,
    )
  }
  const measureSize = async () => {
    const { out } = await check('--explain', 'never', '--json')
    expect(registry.requests.filter(({ headers }) => headers.range !== undefined)).not.toEqual([])
    return JSON.parse(out)['total-size'] as number
  }

  test('is counted in the whole layer if the registry ignores ranges', async () => {
    serveRanges({ body: layer })
    expect(await measureSize()).toBe(tar.length)
  })

  test.each<readonly [string, StubResponse]>([
    [
      'another range',
      { status: 206, headers: { 'content-range': `bytes 0-3/${layer.length}` }, body: layer.subarray(0, 4) },
    ],
    ['no range', { status: 206, body: layer.subarray(-4) }],
  ])('is counted in the whole layer if the response states %s', async (_name, response) => {
    serveRanges(response)
    expect(await measureSize()).toBe(tar.length)
  })
})

describe('a registry with TLS', () => {
  const image = fakeImage()
  let authority: CertificateAuthority
  let server: Server
  let tunnel: Tunnel

  beforeAll(async () => {
    authority = await makeCertificateAuthority()
    const { key, certificate } = await authority.issue(['registry.example.org'])
    server = createServer(
      { key: await readFile(key), cert: await readFile(certificate) },
      (request, response) => {
        const { headers, body = '' } = respond(request.url ?? '', image)
        response.writeHead(headers?.location === undefined ? 200 : 307, headers)
        response.end(body)
      },
    )
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
    tunnel = await startTunnel({ 'registry.example.org:443': address })
  })
  afterAll(async () => {
    await tunnel.stop()
    server.closeAllConnections()
    server.close()
    await authority.remove()
  })

  /** Redirects blobs to plain HTTP. */
  function respond(path: string, { manifest }: FakeImage): StubResponse {
    return path.includes('/manifests/')
      ? manifestResponse(manifest)
      : { headers: { location: `http://storage.example.org${path}` } }
  }

  test('fault 53: a redirect of a blob to plain HTTP is rejected', async () => {
    const { exitCode, err } = await runCli(['check-layer-sizes', 'registry.example.org/science/model:tag'], {
      ...{ DOCKER_CONFIG: folder, NO_COLOR: '1' },
      ...{ HTTPS_PROXY: tunnel.url, HTTP_PROXY: tunnel.url, NODE_EXTRA_CA_CERTS: authority.file },
    })
    expect(err).toContain(
      'the registry redirects from https to http://storage.example.org, which is not allowed',
    )
    expect(exitCode).toBe(2)
    expect(tunnel.requested.filter(target => !target.startsWith('registry.example.org:'))).toEqual([])
  })
})
