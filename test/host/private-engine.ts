/** Starts the private engine or uses the running one. engine-keeper.sh describes when the engine ends. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { hasEnded } from './end-process.ts'
import { cacheFolder } from './tools.ts'

/** Maximum time in milliseconds until the engine responds. */
const startTimeout = 180_000
/** Maximum time in milliseconds until the engine has ended. */
const endTimeout = 60_000
const keeperExistsExitCode = 75
/**
 * Folder of the engine's data. Its version changes with the containerd namespace, because a build cache refers to content
 * in that namespace.
 */
const dataFolder = 'data-2'
const keeper = fileURLToPath(new URL('engine-keeper.sh', import.meta.url))

type EngineStore = 'containerd' | 'classic'

/** Returns the name and the address of an engine's bridge. The address is in the range for benchmarks (RFC 2544). */
function engineNetwork(state: string) {
  const [high = 0, low = 0, ...others] = createHash('sha256').update(state).digest()
  const id = Buffer.from(others.slice(0, 4)).toString('hex')
  return { name: `binder-${id}`, address: `198.${18 + (high % 2)}.${low}.1/24` }
}

/**
 * Joins the users of a store's private engine, and starts the engine if necessary.
 *
 * @param worker Jest worker, counted from 1.
 */
export async function joinPrivateEngine(store: EngineStore, path: string, worker: number) {
  const state = join(cacheFolder(), worker === 1 ? `engine-${store}` : `engine-${store}-${worker}`)
  await mkdir(state, { recursive: true })
  await (await open(join(state, 'users'), 'a')).close()
  const lock = await acquireUsersLock(state)
  try {
    const newKeeper = await startKeeper(state, store, path)
    const folder = await waitForEngine(state, newKeeper)
    return {
      host: `unix://${socketIn(folder)}`,
      isNew: newKeeper !== undefined,
      leave: () => leave(lock, { state, folder, keeper: newKeeper?.child }),
    }
  } catch (error) {
    await release(lock)
    throw error
  }
}

/**
 * Acquires the shared lock in a child process, because Node has no file locks. The child ends with this process, which
 * closes its standard input. The child does not keep this process alive, so the engine also ends after a test that does
 * not call stop().
 */
async function acquireUsersLock(state: string): Promise<ChildProcess> {
  const command = [
    '--shared',
    '--timeout',
    '60',
    join(state, 'users'),
    'sh',
    '-c',
    'echo held; cat >/dev/null',
  ]
  const child = spawn('flock', command, { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
  child.stdin.on('error', () => {})
  const [output] = await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
  if (!String(output).startsWith('held'))
    throw new Error(
      `The previous Docker engine in ${state} did not end within 60 s: end its dockerd, and try again.`,
    )
  child.unref()
  // The pipes are sockets, but Node types them as streams.
  for (const stream of [child.stdin, child.stdout]) if (stream instanceof Socket) stream.unref()
  return child
}

interface Keeper {
  child: ChildProcess
  log: string
}

/** Starts a keeper. @returns undefined if an engine is already running. */
async function startKeeper(state: string, store: EngineStore, path: string): Promise<Keeper | undefined> {
  const runningFolder = await readlink(join(state, 'run')).catch(() => undefined)
  if (runningFolder !== undefined && (await isResponding(runningFolder))) return undefined
  // Socket paths are limited to 107 bytes, which a folder below the cache or TMPDIR can exceed.
  const folder = await mkdtemp('/tmp/binder-actions-')
  const config = join(folder, 'daemon.json')
  await writeFile(config, JSON.stringify({ features: { 'containerd-snapshotter': store === 'containerd' } }))
  const dockerd = ['dockerd', '--config-file', config, '--data-root', join(state, dataFolder)]
  dockerd.push('--exec-root', join(folder, 'exec'), '--pidfile', join(folder, 'pid'))
  const { name, address } = engineNetwork(state)
  // The machine's own dockerd can use the same containerd.
  dockerd.push('--containerd-namespace', name, '--containerd-plugins-namespace', `${name}-plugins`)
  dockerd.push('--bridge', name, '--iptables=false', '--ip6tables=false')
  dockerd.push('--host', `unix://${socketIn(folder)}`, '--group', String(process.getgid?.() ?? 0))
  const command = ['env', `PATH=${path}`, `BRIDGE=${name}`, `ADDRESS=${address}`]
  command.push('sh', keeper, state, folder, ...dockerd)
  if (process.getuid?.() !== 0) command.unshift('sudo', '-n')
  // The log is opened for appending because the first keeper truncates it.
  const log = join(state, 'log')
  const output = await open(log, 'a')
  const [program = '', ...args] = command
  const child = spawn(program, args, { stdio: ['ignore', output.fd, output.fd], detached: true })
  child.once('close', code => {
    if (code === keeperExistsExitCode) void rm(folder, { recursive: true, force: true })
  })
  child.unref()
  await once(child, 'spawn').finally(() => output.close())
  return { child, log }
}

/** Waits until the engine responds. @returns the folder with its socket. */
async function waitForEngine(state: string, newKeeper: Keeper | undefined): Promise<string> {
  const deadline = Date.now() + startTimeout
  while (Date.now() < deadline) {
    const folder = await readlink(join(state, 'run')).catch(() => undefined)
    if (folder !== undefined && (await isResponding(folder))) return folder
    const { exitCode = null, signalCode = null } = newKeeper?.child ?? {}
    if (signalCode !== null || (exitCode !== null && exitCode !== keeperExistsExitCode)) break
    await delay(20)
  }
  if (newKeeper === undefined) throw new Error(`The Docker engine in ${state} has ended: run the test again.`)
  const lines = (await readFile(newKeeper.log, 'utf8')).trimEnd().split('\n')
  throw new Error(
    `The Docker engine did not start; its log, ${newKeeper.log}, ends with\n${lines.slice(-8).join('\n')}`,
  )
}

interface EngineUse {
  state: string
  folder: string
  keeper: ChildProcess | undefined
}

/** Ends this use of the engine. Resolves when the engine has ended, or if it has other users. */
async function leave(lock: ChildProcess, { state, folder, keeper }: EngineUse): Promise<void> {
  await release(lock)
  const deadline = Date.now() + endTimeout
  while (existsSync(folder) && !(await isUsed(state))) {
    if (Date.now() > deadline)
      throw new Error(`The Docker engine in ${folder} did not end within 60 s: end its dockerd.`)
    await delay(20)
  }
  if (keeper !== undefined && !existsSync(folder)) await waitForExit(keeper)
}

/** Returns whether a user has the shared lock. In /proc/locks, the line of a waiting process has an arrow. */
async function isUsed(state: string): Promise<boolean> {
  const { ino } = await stat(join(state, 'users'))
  const sharedLock = new RegExp(`^\\d+: FLOCK +ADVISORY +READ +\\d+ \\S+:${ino} `, 'm')
  return sharedLock.test(await readFile('/proc/locks', 'utf8'))
}

async function release(lock: ChildProcess): Promise<void> {
  lock.stdin?.end()
  await waitForExit(lock)
}

async function waitForExit(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  child.ref()
  await once(child, 'exit')
}

const socketIn = (folder: string) => join(folder, 'docker.sock')

function isResponding(folder: string): Promise<boolean> {
  return new Promise(resolve => {
    // Each request has its own connection, because a connection opened before the engine was ready can hang.
    const options = { socketPath: socketIn(folder), path: '/_ping', timeout: 2000, agent: false }
    const ping = request(options, response => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    ping.once('timeout', () => ping.destroy())
    ping.once('close', () => resolve(false))
    ping.once('error', () => resolve(false))
    ping.end()
  })
}
