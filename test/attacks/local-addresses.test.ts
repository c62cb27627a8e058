/** Registry on the internet that directs requests to the local network of the runner. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type CertificateAuthority, makeCertificateAuthority } from '../host/certificates.ts'
import { startTunnel, type Tunnel } from '../host/tunnel.ts'
import { runCli } from '../runner/run-cli.ts'

const registry = 'registry.example.org'
let authority: CertificateAuthority
let server: Server
let tunnel: Tunnel
/** URL of the token service that the registry names. */
let realm = ''

beforeAll(async () => {
  authority = await makeCertificateAuthority()
  const { key, certificate } = await authority.issue([registry])
  server = createServer(
    { key: await readFile(key), cert: await readFile(certificate) },
    (_request, response) => {
      response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="registry"` }).end()
    },
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  tunnel = await startTunnel({ [`${registry}:443`]: { host: '127.0.0.1', port } })
})
afterAll(async () => {
  await tunnel.stop()
  server.closeAllConnections()
  server.close()
  await authority.remove()
})

async function readThroughProxy(tokenServiceUrl: string) {
  realm = tokenServiceUrl
  const before = tunnel.requestedTargets.length
  const env = { HTTPS_PROXY: tunnel.url, NODE_EXTRA_CA_CERTS: authority.file }
  const { err } = await runCli(['check-layer-sizes', `${registry}/science/model:main`], env)
  return { err, connections: new Set(tunnel.requestedTargets.slice(before)) }
}

test.each(['169.254.169.254', 'localhost.', '[64:ff9b::a9fe:a9fe]', '168.63.129.16', '0x7f.1'])(
  'rejects a token service at %s without connecting to it',
  async host => {
    const { err, connections } = await readThroughProxy(`https://${host}/token`)
    expect(err).toContain('the local network address')
    expect(connections).toEqual(new Set([`${registry}:443`]))
  },
)

test('sends the name of a token service to the proxy unresolved, because only the proxy resolves it', async () => {
  const { err, connections } = await readThroughProxy('https://metadata.internal/token')
  expect(err).toContain('metadata.internal')
  expect(connections).toEqual(new Set([`${registry}:443`, 'metadata.internal:443']))
})
