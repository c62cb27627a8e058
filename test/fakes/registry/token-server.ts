/**
 * A token service for the real registry, which lets everybody or its one user in for what a test says.
 * Source: distribution, "Token Authentication Implementation".
 */
import { createPrivateKey, type KeyObject, randomUUID, sign, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../host/command.ts'

export const service = 'registry.test'
export const issuer = 'token-server.test'

export interface TokenGrant {
  /** Path of an image repository. */
  readonly name: string
  readonly actions: readonly string[]
}

export interface TokenServer {
  readonly realm: string
  readonly certificateFile: string
  /** The scopes of each request so far. */
  readonly asked: readonly (readonly string[])[]
  /** What is granted of what is asked for, everything at first. */
  restrict(grant: (wanted: TokenGrant) => TokenGrant): void
  /** Seconds that a token is said to last, and lasts. */
  setLifetime(said: number, actual?: number): void
  stop(): Promise<void>
}

export async function startTokenServer(): Promise<TokenServer> {
  const directory = await mkdtemp(join(tmpdir(), 'token-server-'))
  const [keyFile, certificateFile] = [join(directory, 'key.pem'), join(directory, 'certificate.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  const files = ['-keyout', keyFile, '-out', certificateFile]
  await run('openssl', ['req', '-x509', ...curve, '-nodes', '-days', '2', '-subj', '/CN=test', ...files])
  const key = createPrivateKey(await readFile(keyFile))
  const certificate = new X509Certificate(await readFile(certificateFile)).raw.toString('base64')
  const asked: string[][] = []
  let grant = (wanted: TokenGrant) => wanted
  let [said, lasts] = [300, 300]
  const server = createServer((request, response) => {
    const scopes = new URL(request.url ?? '', 'http://token').searchParams.getAll('scope')
    asked.push(scopes)
    const access = scopes.map(scope => ({ type: 'repository', ...grant(parseScope(scope)) }))
    const token = signToken({ access, lifetime: lasts }, key, certificate)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ token, expires_in: said }))
  })
  const realm = await listen(server)
  return {
    realm,
    certificateFile,
    asked,
    restrict: change => {
      grant = change
    },
    setLifetime: (claimed, actual = claimed) => {
      said = claimed
      lasts = actual
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await rm(directory, { recursive: true })
    },
  }
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`
}

function parseScope(scope: string): TokenGrant {
  const [, name = '', actions = ''] = scope.split(':')
  return { name, actions: actions.split(',') }
}

function signToken(
  { access, lifetime }: { access: readonly object[]; lifetime: number },
  key: KeyObject,
  certificate: string,
): string {
  const now = Math.floor(Date.now() / 1000)
  const times = { iat: now, nbf: now - 10, exp: now + lifetime }
  const claims = { iss: issuer, aud: service, sub: '', jti: randomUUID(), ...times, access }
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${encode({ typ: 'JWT', alg: 'ES256', x5c: [certificate] })}.${encode(claims)}`
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}
