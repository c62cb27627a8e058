/** Starts the private engine or joins the one that runs; see engine-keeper.sh for how its end is decided. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from './parts.ts'

const startTimeout = 60_000
const lostTheRace = 75
const keeper = fileURLToPath(new URL('engine-keeper.sh', import.meta.url))

export async function joinPrivateEngine(store: 'containerd' | 'classic', path: string) {
  const state = join(cacheFolder(), 'engine')
  await mkdir(state, { recursive: true })
  await (await open(join(state, 'users'), 'a')).close()
  const lock = await holdUsersLock(state)
  try {
    const started = await startKeeper(state, store, path)
    const folder = await runningEngine(state, started)
    return {
      host: `unix://${socketIn(folder)}`,
      isNew: started !== undefined,
      leave: () => leave(lock, folder, started?.child),
    }
  } catch (error) {
    await release(lock)
    throw error
  }
}

/**
 * A child holds the lock, since Node cannot; its open standard input ties it to us, whichever way we end.
 * It does not keep this process alive: a test that forgets stop() ends the engine by ending itself.
 */
async function holdUsersLock(state: string): Promise<ChildProcess> {
  const hold = ['--shared', '--timeout', '60', join(state, 'users'), 'sh', '-c', 'echo held; cat >/dev/null']
  const child = spawn('flock', hold, { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
  child.stdin.on('error', () => {})
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
  if (!String(said).startsWith('held'))
    throw new Error(`A Docker engine in ${state} is not coming to its end.`)
  child.unref()
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as { unref(): void }).unref()
  return child
}

interface Keeper {
  child: ChildProcess
  log: string
}

/** Returns undefined when an engine answers already. */
async function startKeeper(state: string, store: string, path: string): Promise<Keeper | undefined> {
  const running = await readlink(join(state, 'run')).catch(() => undefined)
  if (running !== undefined && (await answers(running))) return undefined
  // Socket paths are limited to 107 bytes, which a folder below the cache or TMPDIR may pass.
  const folder = await mkdtemp('/tmp/binder-actions-')
  const data = join(cacheFolder(), `engine-data-${store}`)
  const config = join(folder, 'daemon.json')
  await writeFile(config, JSON.stringify({ features: { 'containerd-snapshotter': store === 'containerd' } }))
  const dockerd = ['dockerd', '--config-file', config, '--data-root', data]
  dockerd.push('--exec-root', join(folder, 'exec'), '--pidfile', join(folder, 'pid'))
  dockerd.push('--host', `unix://${socketIn(folder)}`, '--group', String(process.getgid?.() ?? 0))
  const command = ['env', `PATH=${path}`, 'sh', keeper, state, folder, ...dockerd]
  if (process.getuid?.() !== 0) command.unshift('sudo', '-n')
  // Appended to, since the keeper that wins the race empties it.
  const log = join(state, 'log')
  const output = await open(log, 'a')
  const [program = '', ...args] = command
  const child = spawn(program, args, { stdio: ['ignore', output.fd, output.fd], detached: true })
  child.once('close', code => {
    if (code === lostTheRace) void rm(folder, { recursive: true, force: true })
  })
  child.unref()
  await once(child, 'spawn').finally(() => output.close())
  return { child, log }
}

/** Waits until the engine answers. @returns the folder with its socket. */
async function runningEngine(state: string, started: Keeper | undefined): Promise<string> {
  const deadline = Date.now() + startTimeout
  while (Date.now() < deadline) {
    const folder = await readlink(join(state, 'run')).catch(() => undefined)
    if (folder !== undefined && (await answers(folder))) return folder
    const { exitCode = null, signalCode = null } = started?.child ?? {}
    if (signalCode !== null || (exitCode !== null && exitCode !== lostTheRace)) break
    await delay(20)
  }
  if (started === undefined) throw new Error(`The Docker engine in ${state} has ended.`)
  const lines = (await readFile(started.log, 'utf8')).trimEnd().split('\n')
  throw new Error(
    `The Docker engine did not start; its log, ${started.log}, ends with\n${lines.slice(-8).join('\n')}`,
  )
}

/** Returns when the engine is gone, or at once when others go on using it. */
async function leave(lock: ChildProcess, folder: string, keeper: ChildProcess | undefined): Promise<void> {
  await release(lock)
  // The keeper wakes up within milliseconds if we were the last; without a sign of that there are other users.
  const left = Date.now()
  while (existsSync(folder) && (existsSync(join(folder, 'stopping')) || Date.now() - left < 300))
    await delay(20)
  if (keeper !== undefined && !existsSync(folder)) await ended(keeper)
}

async function release(lock: ChildProcess): Promise<void> {
  lock.stdin?.end()
  await ended(lock)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.ref()
  await once(child, 'exit')
}

const socketIn = (folder: string) => join(folder, 'docker.sock')

function answers(folder: string): Promise<boolean> {
  return new Promise(resolve => {
    const ping = request({ socketPath: socketIn(folder), path: '/_ping', timeout: 2000 }, response => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    ping.once('timeout', () => ping.destroy())
    ping.once('error', () => resolve(false))
    ping.end()
  })
}
