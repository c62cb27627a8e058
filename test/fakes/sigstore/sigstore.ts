import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
// The main entry points of both packages load nock, which replaces Node's `http.request` for all later tests of the
// process.
import { fulcioHandler, initializeCA, initializeCTLog } from '@sigstore/mock/dist/fulcio/index.js'
import { initializeTLog, rekorHandler } from '@sigstore/mock/dist/rekor/index.js'
import type { SigstoreInstance } from '../../../src/sigstore/sigstore-instance.ts'
import { run } from '../../host/command.ts'
import { identityToken, type RunClaims } from './run-claims.ts'
import { type RootSigners, TufRepository } from './tuf-repository.ts'

interface Reply {
  readonly statusCode: number
  readonly response: string | ArrayBufferView
  readonly contentType?: string
}

type Handlers = Map<string, (body: string) => Promise<Reply> | Reply>

/** Handlers of the services by path, and the TUF repository that distributes their keys. */
interface Services {
  readonly handlers: Handlers
  readonly repository: TufRepository
}

const fulcioPath = '/fulcio'
const rekorPath = '/rekor'
const tufPath = '/tuf'
const tokenPath = '/identity-token'

/**
 * Sigstore instance on the loopback interface: certificate authority, certificate log, transparency log, the TUF
 * repository of their keys, and the service that issues identity tokens to workflow runs. Its signatures are real.
 */
export class Sigstore {
  readonly #server: Server
  /** Path of every request, in the order of arrival. */
  readonly requests: string[] = []
  /** Path prefixes whose requests fail with status 503. */
  readonly unavailablePaths = new Set<string>()
  #services: Services = { handlers: new Map(), repository: new TufRepository('trusted_root.json', '{}') }
  #root = ''

  private constructor() {
    const server = createServer((message, response) => {
      this.#respond(message, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error))
      })
    })
    this.#server = server.on('connect', (message, socket) => this.#rejectTunnel(message, socket))
  }

  /** Rejects every CONNECT request, so that a client cannot use this server as a proxy. */
  #rejectTunnel(message: IncomingMessage, socket: Duplex): void {
    this.requests.push(message.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  }

  static async open(): Promise<Sigstore> {
    const sigstore = new Sigstore()
    await new Promise<void>(resolve => sigstore.#server.listen(0, '127.0.0.1', resolve))
    await sigstore.renewKeys()
    sigstore.trustCurrentRoot()
    return sigstore
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get instance(): SigstoreInstance {
    const { mirror, fulcio, rekor } = this.#addresses
    return { mirror, fulcio, rekor, root: new TextEncoder().encode(this.#root) }
  }

  /** Content of a file for the input `trust-root`. */
  get trustRootFile(): string {
    return JSON.stringify({ ...this.#addresses, root: JSON.parse(this.#root) })
  }

  get #addresses() {
    return { mirror: this.url + tufPath, fulcio: this.url + fulcioPath, rekor: this.url + rekorPath }
  }

  /** Replaces the keys of all services, and creates a TUF repository with a new root. */
  async renewKeys(): Promise<void> {
    const services = await startServices(this.#addresses)
    const repository = new TufRepository('trusted_root.json', JSON.stringify(services.trustedRoot))
    this.#services = { handlers: services.handlers, repository }
    this.#publish()
  }

  /** Publishes a root of the TUF repository with a new key. The services keep their keys. */
  rotateRoot(signers: RootSigners): void {
    this.#services.repository.rotate(signers)
    this.#publish()
  }

  /** Makes the currently published root the initial root of clients. */
  trustCurrentRoot(): void {
    this.#root = this.#services.repository.root
  }

  #publish(): void {
    const { handlers, repository } = this.#services
    for (const { path, fn } of repository.handlers(tufPath)) handlers.set(path, fn)
  }

  /** Returns the environment of a job with `id-token: write`. */
  identityEnvironment(claims: RunClaims): Record<string, string> {
    const encoded = Buffer.from(JSON.stringify(claims)).toString('base64url')
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.url}${tokenPath}?claims=${encoded}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job',
    }
  }

  /** Signs a statement with the identity of the token's run. @returns the bundle. */
  async sign(statement: string, token: string): Promise<Record<string, unknown>> {
    const { mirror, fulcio, rekor } = this.instance
    const input = JSON.stringify({ statement, token, instance: { mirror, fulcio, rekor } })
    const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'sign-bundle.ts')], { input })
    return JSON.parse(stdout) as Record<string, unknown>
  }

  async #respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(message.url ?? '/', this.url)
    this.requests.push(pathname)
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk as Buffer)
    if ([...this.unavailablePaths].some(path => pathname.startsWith(path))) {
      response.writeHead(503).end()
      return
    }
    if (pathname === tokenPath) {
      const claims = JSON.parse(
        Buffer.from(searchParams.get('claims') ?? '', 'base64url').toString(),
      ) as RunClaims
      const isAllowed = message.headers.authorization === 'Bearer bearer-of-the-job'
      const value = identityToken(claims, searchParams.get('audience') ?? '')
      response.writeHead(isAllowed ? 200 : 401).end(JSON.stringify({ value }))
      return
    }
    const handler = this.#services.handlers.get(pathname)
    const reply = await handler?.(Buffer.concat(chunks).toString('utf8'))
    const { statusCode = 404, response: body = '', contentType = 'text/plain' } = reply ?? {}
    response.writeHead(statusCode, { 'content-type': contentType }).end(body)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }
}

async function startServices(addresses: { readonly fulcio: string; readonly rekor: string }) {
  const [authorityKey, certificateLogKey, logKey] = [newKey(), newKey(), newKey()]
  const certificateLog = await initializeCTLog(certificateLogKey)
  const authority = await initializeCA(authorityKey, certificateLog)
  const log = await initializeTLog(addresses.rekor, logKey)
  const handlers: Handlers = new Map()
  // Like the real Fulcio, this service puts the workflow of the job in the certificate instead of the token's subject.
  for (const [base, { path, fn }] of [
    [fulcioPath, fulcioHandler(authority, { subjectClaim: 'workflow_url' })],
    [rekorPath, rekorHandler(log)],
  ] as const)
    handlers.set(base + path, fn)
  const validFor = { start: '2020-01-01T00:00:00Z' }
  const describeLog = (key: Buffer, baseUrl: string) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: key.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(key).digest('base64') },
  })
  const certificate = Buffer.from(authority.rootCertificate.buffer).toString('base64')
  const trustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [describeLog(log.publicKey, addresses.rekor)],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: addresses.fulcio,
        certChain: { certificates: [{ rawBytes: certificate }] },
        validFor,
      },
    ],
    ctlogs: [describeLog(certificateLog.publicKey, addresses.fulcio)],
    timestampAuthorities: [],
  }
  return { handlers, trustedRoot }
}

function newKey(): KeyPairKeyObjectResult {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}
