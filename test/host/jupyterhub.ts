/** Debian's JupyterHub with configurable-http-proxy, on a separate loopback address. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { endProcess, hasEnded } from './end-process.ts'
import type { Engine } from './engine.ts'

export interface JupyterHub {
  /** Address of the proxy, with a trailing slash. */
  readonly url: string
  /** Token with which BinderHub uses the hub's API. */
  readonly token: string
  /** Returns the log of the hub and its proxy. */
  log(): string
  /** Stops the hub, its proxy and its servers. */
  stop(): Promise<void>
}

const config = join(import.meta.dirname, 'jupyterhub_config.py')
/** Maximum time in milliseconds until the hub responds. A busy machine needs more than a minute. */
const startTimeout = 120_000
/** Maximum time in milliseconds for the hub to end its proxy and its servers. */
const gracePeriod = 30_000
/** Folder of the modules of Debian's proxy. Only Debian's own Node.js searches it by default. */
const modules = '/usr/share/nodejs'

/**
 * Starts JupyterHub, whose servers are containers of the engine.
 *
 * @throws Error with the hub's log if the hub does not start.
 */
export async function startJupyterHub(engine: Engine): Promise<JupyterHub> {
  const folder = await mkdtemp(join(tmpdir(), 'jupyterhub-'))
  // The address is random, because the configurations of the hub and of the proxy contain fixed ports.
  const address = `127.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(2, 255)}`
  const token = randomBytes(16).toString('hex')
  // setpriv ends the hub with this process, even if this process is killed. The hub ends its proxy.
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', 'jupyterhub', `--config=${config}`], {
    cwd: folder,
    env: { ...process.env, ...engine.env, NODE_PATH: modules, HUB_ADDRESS: address, BINDER_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = collectLog(child)
  const stop = async () => {
    await endProcess(child, gracePeriod)
    await removeContainers(engine, address)
    await rm(folder, { recursive: true, force: true })
  }
  const url = `http://${address}:8000/`
  try {
    await waitForHub(`${url}hub/api/`, child)
  } catch (error) {
    await stop()
    throw new Error(`JupyterHub did not start: ${error}\n${log()}`)
  }
  return { url, token, log, stop }
}

function collectLog({ stdout, stderr }: ChildProcess): () => string {
  let log = ''
  for (const stream of [stdout, stderr]) stream?.on('data', text => (log += text))
  return () => log
}

async function waitForHub(url: string, child: ChildProcess): Promise<void> {
  const startError = once(child, 'error').then(([error]) => Promise.reject(error))
  await Promise.race([pollHub(url, child), startError])
}

async function pollHub(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + startTimeout
  while (performance.now() < deadline) {
    const response = await fetch(url).catch(() => undefined)
    await response?.body?.cancel()
    if (response?.status === 200) return
    if (hasEnded(child)) throw new Error(`jupyterhub ended with ${child.exitCode ?? child.signalCode}`)
    await sleep(100)
  }
  throw new Error(`${url} did not respond within ${startTimeout / 1000} s`)
}

/** Removes the containers of stopped servers, because the hub keeps them. */
async function removeContainers(engine: Engine, address: string): Promise<void> {
  const { stdout } = await engine.docker(['ps', '--all', '--quiet', `--filter=label=jupyterhub=${address}`])
  const containers = stdout.split('\n').filter(Boolean)
  if (containers.length > 0) await engine.docker(['rm', '--force', ...containers])
}
