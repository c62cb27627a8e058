import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

const version1Path = '/_apis/artifactcache/cache'

/**
 * Starts a fake of the runner's cache service with the operations that @actions/cache and BuildKit's `gha` cache use.
 * Entries are found by version and by key or prefix, the newest first. Their contents are block blobs.
 * Source: actions/toolkit, packages/cache, `results.proto`; Azure Storage, "Put Blob", "Put Block", "Put Block List".
 */
export async function startCacheService() {
  const entries: Entry[] = []
  const blobs = new Map<string, Buffer>()
  let isFailing = false
  const server = createServer((request, response) => {
    respond(request, response).catch(error => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request)
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    if (pathname.startsWith(version1Path))
      return respondToVersion1(request, response, pathname, searchParams, body)
    if (pathname.startsWith('/blob/'))
      return respondToBlobRequest(request, response, pathname, searchParams, body)
    const sendJson = (status: number, value: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (isFailing) return void sendJson(400, { code: 'internal', msg: 'out of order' })
    const { key = '', version = '', restore_keys: prefixes = [] } = JSON.parse(body.toString()) as Request
    const findEntry = (requested: string, isExact: boolean) =>
      entries.findLast(
        entry => entry.version === version && entry.isDone && matches(entry.key, requested, isExact),
      )
    switch (pathname.split('/').at(-1)) {
      case 'CreateCacheEntry': {
        if (entries.some(entry => entry.key === key && entry.version === version)) {
          return void sendJson(409, {
            code: 'already_exists',
            msg: 'cache entry with the same key already exists',
          })
        }
        entries.push({ key, version, isDone: false, blob: `/blob/${entries.length}` })
        return void sendJson(200, { ok: true, signed_upload_url: url + (entries.at(-1)?.blob ?? '') })
      }
      case 'FinalizeCacheEntryUpload': {
        const entry = entries.find(item => item.key === key && item.version === version)
        if (entry !== undefined) entry.isDone = true
        return void sendJson(200, { ok: entry !== undefined, entry_id: '1' })
      }
      case 'GetCacheEntryDownloadURL': {
        const hit = [findEntry(key, true), ...prefixes.map(prefix => findEntry(prefix, false))].find(Boolean)
        if (hit === undefined) return void sendJson(200, { ok: false })
        return void sendJson(200, { ok: true, signed_download_url: url + hit.blob, matched_key: hit.key })
      }
      default:
        return void sendJson(404, { code: 'bad_route', msg: pathname })
    }
  }

  /** Responds to requests of version 1 of the protocol, which older versions of BuildKit use. */
  async function respondToVersion1(
    { method, headers }: IncomingMessage,
    response: ServerResponse,
    pathname: string,
    query: URLSearchParams,
    body: Buffer,
  ): Promise<void> {
    const sendJson = (status: number, value: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (isFailing) return void sendJson(400, { message: 'out of order' })
    const version = query.get('version') ?? ''
    const id = Number(pathname.split('/')[4])
    const entry = entries[id - 1]
    if (method === 'GET') {
      const keys = (query.get('keys') ?? '').split(',')
      const hits = keys.map(key =>
        entries.findLast(item => item.isDone && item.version === version && item.key.startsWith(key)),
      )
      const hit = hits.find(item => item !== undefined)
      if (hit === undefined) response.writeHead(204).end()
      else sendJson(200, { cacheKey: hit.key, scope: 'refs/heads/main', archiveLocation: url + hit.blob })
    } else if (method === 'PATCH' && entry !== undefined) {
      const offset = /bytes (\d+)-/.exec(String(headers['content-range']))?.[1] ?? '0'
      const before = (blobs.get(entry.blob) ?? Buffer.alloc(0)).subarray(0, Number(offset))
      blobs.set(entry.blob, Buffer.concat([before, body]))
      response.writeHead(204).end()
    } else if (entry !== undefined) {
      entry.isDone = true
      response.writeHead(204).end()
    } else {
      const requested = JSON.parse(body.toString()) as Request
      const { key = '', version: requestedVersion = '' } = requested
      if (entries.some(item => item.key === key && item.version === requestedVersion)) {
        return void sendJson(409, { typeKey: 'ArtifactCacheItemAlreadyExistsException', message: 'exists' })
      }
      entries.push({ key, version: requestedVersion, isDone: false, blob: `/blob/${entries.length}` })
      sendJson(201, { cacheId: entries.length })
    }
  }

  function respondToBlobRequest(
    { method, headers }: IncomingMessage,
    response: ServerResponse,
    name: string,
    query: URLSearchParams,
    body: Buffer,
  ): void {
    const block = (id: string | null) => `${name}#${id}`
    if (method === 'PUT') {
      if (query.get('comp') === 'block') blobs.set(block(query.get('blockid')), body)
      else if (query.get('comp') === 'blocklist') {
        const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id = '']) => id)
        blobs.set(name, Buffer.concat(ids.map(id => blobs.get(block(id)) ?? Buffer.alloc(0))))
      } else blobs.set(name, body)
      response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString() }).end()
      return
    }
    const content = blobs.get(name) ?? Buffer.alloc(0)
    const [, from = '0', to = String(content.length - 1)] =
      /bytes=(\d+)-(\d+)?/.exec(String(headers.range ?? headers['x-ms-range'] ?? '')) ?? []
    const part = content.subarray(Number(from), Number(to) + 1)
    const isPart = part.length < content.length
    const range = isPart ? { 'content-range': `bytes ${from}-${to}/${content.length}` } : {}
    response.writeHead(isPart ? 206 : 200, { 'content-length': part.length, etag: '"1"', ...range })
    response.end(method === 'HEAD' ? undefined : part)
  }

  return {
    /** Environment variables for a step. */
    env: {
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_CACHE_URL: `${url}/`,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RUNTIME_TOKEN: makeToken(),
    },
    /** Keys of the stored entries. */
    keys: (): string[] => entries.filter(({ isDone }) => isDone).map(({ key }) => key),
    /** Responds to all later requests with an error. */
    fail: (): void => {
      isFailing = true
    },
    stop: async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}

interface Entry {
  readonly key: string
  readonly version: string
  readonly blob: string
  isDone: boolean
}

interface Request {
  readonly key?: string
  readonly version?: string
  readonly restore_keys?: readonly string[]
}

function matches(key: string, requested: string, isExact: boolean): boolean {
  return isExact ? key === requested : key.startsWith(requested)
}

/** Creates a token whose claims grant scopes for reading (1) and writing (2). */
function makeToken(): string {
  const encodePart = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const scopes = JSON.stringify([{ Scope: 'refs/heads/main', Permission: 3 }])
  return `${encodePart({ alg: 'none' })}.${encodePart({ ac: scopes, nbf: 1, exp: 4_000_000_000 })}.${Buffer.from('none').toString('base64url')}`
}
