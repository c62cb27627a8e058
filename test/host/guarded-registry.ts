/**
 * Real registry over TLS with a token service on the same host, like ghcr.io. Clients need the file of its certificate
 * authority.
 */
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse, request as sendRequest } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'
import { type ImageShape, publishImage } from '../scenarios/publish-image.ts'
import { type CertificateAuthority, makeCertificateAuthority } from './certificates.ts'
import { type Registry, startRegistry } from './registry.ts'
import { makeTokenService, type TokenService, type TokenServiceOptions } from './token-service.ts'

export interface GuardedRegistryOptions extends TokenServiceOptions {
  /** Host name for a tunnel, with port 443. Default: the machine's own name and a free port. */
  readonly name?: string
  /** URL of the token service in the registry's challenge, for a tunnel. Default: `/token` of the registry's host. */
  readonly realm?: string
}

/** Request to the registry or its token service. */
interface GuardedExchange {
  readonly method: string
  readonly path: string
  /** Scheme of the Authorization header. */
  readonly scheme: string | undefined
  status: number | undefined
}

export interface GuardedRegistry {
  /** Host and port, as in a reference. */
  readonly host: string
  readonly address: { readonly host: string; readonly port: number }
  readonly authority: CertificateAuthority
  readonly tokens: TokenService
  readonly exchanges: readonly GuardedExchange[]
  /** Pushes an image without layers under a tag. @returns its digest. */
  publish(path: string, tag: string, shape?: ImageShape): Promise<string>
  /** Returns the digest of a tag, or the status of the response. */
  headDigest(path: string, tag: string): Promise<string>
  stop(): Promise<void>
}

export async function startGuardedRegistry(options: GuardedRegistryOptions): Promise<GuardedRegistry> {
  const authority = await makeCertificateAuthority()
  const tokens = await makeTokenService(options)
  const machineName = hostname().toLowerCase()
  const realmHosts = options.realm === undefined ? [] : [new URL(options.realm).hostname]
  const files = await authority.issue([options.name ?? machineName, ...realmHosts])
  const tokenPath = options.realm === undefined ? '/token' : new URL(options.realm).pathname
  const exchanges: GuardedExchange[] = []
  let registry: Registry | undefined
  const server = createServer(
    { key: await readFile(files.key), cert: await readFile(files.certificate) },
    (request, response) => {
      const { method = '', url: path = '', headers } = request
      const scheme = headers.authorization?.split(' ')[0]
      const exchange: GuardedExchange = { method, path, scheme, status: undefined }
      exchanges.push(exchange)
      response.on('finish', () => {
        exchange.status = response.statusCode
      })
      if (path.startsWith(tokenPath)) void tokens.handle(request, response)
      else forward(request, response, registry?.host ?? '')
    },
  )
  const address = await listen(
    server,
    options.name === undefined ? await findMachineAddress(machineName) : '127.0.0.1',
  )
  const host = options.name ?? `${machineName}:${address.port}`
  const realm = options.realm ?? `https://${host}/token`
  const runningRegistry = await startRegistry({ tokens: { realm, service: tokens } })
  registry = runningRegistry
  return {
    ...{ host, address, authority, tokens, exchanges },
    publish: (path, tag, shape = {}) =>
      publishImage(
        runningRegistry.url,
        path,
        tag,
        shape,
        tokens.authorization(`repository:${path}:pull,push`),
      ),
    headDigest: (path, tag) => headDigest(runningRegistry.url, path, tag, tokens),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await runningRegistry.stop()
      await authority.remove()
    },
  }
}

/** Returns this machine's address. @throws Error if the machine's name does not resolve to one of its addresses. */
async function findMachineAddress(name: string): Promise<string> {
  const machineAddresses = Object.values(networkInterfaces()).flatMap(addresses => addresses ?? [])
  const resolvedAddress = await lookup(name).catch(() => undefined)
  const isLoopback = resolvedAddress?.address.startsWith('127.') === true
  if (
    resolvedAddress !== undefined &&
    (isLoopback || machineAddresses.some(({ address }) => address === resolvedAddress.address))
  )
    return resolvedAddress.address
  throw new Error(
    `This machine's name, ${name}, does not resolve to its own address: add "127.0.1.1 ${name}" to /etc/hosts.`,
  )
}

async function listen(server: Server, host: string): Promise<{ host: string; port: number }> {
  server.listen(0, host)
  await once(server, 'listening')
  return { host, port: (server.address() as AddressInfo).port }
}

/** Forwards a request with its Host header, from which the registry derives its own URL. */
function forward(request: IncomingMessage, response: ServerResponse, target: string): void {
  const [host, port] = target.split(':')
  const { method, url: path } = request
  const headers = { ...request.headers, 'x-forwarded-proto': 'https' }
  const forwardedRequest = sendRequest({ host, port, method, path, headers }, upstreamResponse => {
    response.writeHead(upstreamResponse.statusCode ?? 502, upstreamResponse.headers)
    upstreamResponse.pipe(response)
  })
  forwardedRequest.on('error', () => response.destroy())
  response.on('close', () => forwardedRequest.destroy())
  request.pipe(forwardedRequest)
}

async function headDigest(url: string, path: string, tag: string, tokens: TokenService): Promise<string> {
  const accept = ['manifest', 'index'].map(kind => `application/vnd.oci.image.${kind}.v1+json`).join(', ')
  const authorization = tokens.authorization(`repository:${path}:pull`)
  const response = await fetch(`${url}/v2/${path}/manifests/${tag}`, {
    method: 'HEAD',
    headers: { accept, authorization },
  })
  return response.headers.get('docker-content-digest') ?? `status ${response.status}`
}
