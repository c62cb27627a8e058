/** Real registry (CNCF Distribution) on a free port of the loopback interface. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { endProcess } from './end-process.ts'
import { htpasswdLine } from './htpasswd.ts'
import type { TokenService } from './token-service.ts'
import { registryProgram } from './tools.ts'

/** Time in milliseconds for a registry to exit before it is killed. */
const gracePeriod = 5_000

export interface RegistryOptions {
  /** Credentials to require. Default: none. */
  htpasswd?: { user: string; password: string }
  /** Service whose tokens are required, and its URL. Default: no token is required. */
  tokens?: { realm: string; service: TokenService }
  /** Allows the deletion of manifests and blobs. Default: false. */
  delete?: boolean
  /** Directory that keeps the content after `stop`. */
  directory?: string
  /** Address to listen on, for references that are the same in every run. Default: a free port. */
  address?: string
}

interface LoggedRequest {
  method: string
  /** Path and query. */
  path: string
  status: number
  /** Size of the response body in bytes. */
  bytes: number
  userAgent: string
}

export interface Registry {
  /** Host and port, `127.0.0.1:PORT`, as in a reference. */
  host: string
  url: string
  /** Returns the previous requests. The registry logs a request shortly after it has sent the response. */
  requests(): LoggedRequest[]
  stop(): Promise<void>
}

export async function startRegistry(options: RegistryOptions = {}): Promise<Registry> {
  const program = registryProgram()
  const folder = await mkdtemp(join(tmpdir(), 'registry-'))
  const stop = async (child?: ChildProcess) => {
    if (child !== undefined) await endProcess(child, gracePeriod)
    await rm(folder, { recursive: true, force: true })
  }
  let child: ChildProcess | undefined
  try {
    const config = join(folder, 'config.json')
    await writeFile(config, JSON.stringify(await configuration(options, folder), undefined, 2))
    // setpriv ends the registry with this process, even if this process is killed.
    child = spawn('setpriv', ['--pdeathsig', 'KILL', program, 'serve', config], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, OTEL_TRACES_EXPORTER: 'none' },
    })
    const requests: LoggedRequest[] = []
    const host = await waitUntilListening(child, requests)
    const runningChild = child
    return { host, url: `http://${host}`, requests: () => [...requests], stop: () => stop(runningChild) }
  } catch (error) {
    await stop(child)
    throw error
  }
}

async function configuration(options: RegistryOptions, folder: string) {
  const storage = options.directory ?? join(folder, 'storage')
  await mkdir(storage, { recursive: true })
  const passwords = join(folder, 'htpasswd')
  if (options.htpasswd !== undefined) {
    await writeFile(passwords, await htpasswdLine(options.htpasswd.user, options.htpasswd.password))
  }
  return {
    version: '0.1',
    log: { accesslog: { disabled: false }, level: 'info', formatter: 'text' },
    storage: {
      filesystem: { rootdirectory: storage },
      delete: { enabled: options.delete ?? false },
      maintenance: { uploadpurging: { enabled: false } },
    },
    http: { addr: options.address ?? '127.0.0.1:0', secret: 'only-of-this-run' },
    ...(options.htpasswd === undefined ? {} : { auth: { htpasswd: { realm: 'test', path: passwords } } }),
    ...(options.tokens === undefined ? {} : { auth: { token: await tokenAuth(options.tokens, folder) } }),
  }
}

async function tokenAuth({ realm, service }: NonNullable<RegistryOptions['tokens']>, folder: string) {
  const rootcertbundle = join(folder, 'certificate.pem')
  await writeFile(rootcertbundle, service.certificate)
  return { realm, service: service.service, issuer: service.issuer, rootcertbundle }
}

/** Collects requests from the log. Resolves with the host and port when the registry listens. */
async function waitUntilListening(child: ChildProcess, requests: LoggedRequest[]): Promise<string> {
  const { stdout, stderr } = child
  if (stdout === null || stderr === null) throw new Error('The registry was started without pipes.')
  const lines: string[] = []
  return new Promise((resolve, reject) => {
    for (const stream of [stdout, stderr]) {
      createInterface(stream).on('line', line => {
        const request = parseAccessLogLine(line)
        if (request !== undefined) requests.push(request)
        const host = /listening on (127\.[\d.]+:\d+)/.exec(line)?.[1]
        if (host !== undefined) resolve(host)
        if (lines.length < 50) lines.push(line)
      })
    }
    child.once('error', reject)
    child.once('close', code =>
      reject(new Error(`The registry exited with code ${code}:\n${lines.join('\n')}`)),
    )
  })
}

/** Parses Apache's combined format: `host - - [time] "METHOD path HTTP/1.1" status bytes "referer" "agent"`. */
function parseAccessLogLine(line: string): LoggedRequest | undefined {
  const match = /^\S+ - \S+ \[[^\]]+\] "(\S+) (\S+) [^"]*" (\d{3}) (\d+|-) "[^"]*" "([^"]*)"$/.exec(line)
  if (match === null) return undefined
  const [, method = '', path = '', status, bytes, userAgent = ''] = match
  return { method, path, status: Number(status), bytes: Number(bytes) || 0, userAgent }
}
