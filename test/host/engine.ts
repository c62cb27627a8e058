/**
 * Docker engine for tests and the demo: the running engine of this machine, or a private one.
 *
 * The machine's own Docker has one image store. Tests of the other store use a private engine with a separate bridge,
 * images and containerd namespace. All callers of startEngine() in one Jest worker share one private engine for each
 * store, and run their tests one at a time. A private engine ends after its last user has ended, even if the user is killed.
 * Its images remain in the cache folder.
 */
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type CommandOptions, type CommandOutput, run, succeeds } from './command.ts'
import { joinPrivateEngine } from './private-engine.ts'
import { removeLeftoverImages } from './remove-leftover-images.ts'
import { cacheFolder, engineTools, setUpCommand } from './tools.ts'

/** Image store of the engine. With the docker driver, only containerd's store can write OCI layouts. */
export type Store = 'containerd' | 'classic'

export interface Engine {
  store: Store
  /** Environment variables for every process that uses this engine. */
  env: { PATH: string; DOCKER_HOST?: string; DOCKER_CONFIG?: string }
  docker(args: string[], options?: Pick<CommandOptions, 'input' | 'cwd'>): Promise<CommandOutput>
  /** Stops the private engine after its last user ends. Does not stop a Docker engine that was already running. */
  stop(): Promise<void>
}

export interface EngineOptions {
  /** Image store of the engine. Default: the store of a running Docker, or containerd's store for a private engine. */
  readonly store?: Store
  /** Starts a private engine even if a suitable Docker is running. Default: false. */
  readonly isPrivate?: boolean
  /** Jest worker that uses the engine. Only worker 1 uses a running Docker. Default: the current worker. */
  readonly worker?: number
}

/** Returns a Docker engine. @throws Error if the machine is not set up. */
export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  if (process.env.NO_ENGINE !== undefined)
    throw new Error(
      'This test uses the engine, but test/host/engine-tests.mjs does not list it: extend its pattern.',
    )
  const worker = options.worker ?? Number(process.env.JEST_WORKER_ID ?? 1)
  const isPrivate = options.isPrivate === true || worker > 1
  const runningEnv = isPrivate ? undefined : await findRunningDocker()
  if (runningEnv !== undefined) {
    const engine = await createEngine(runningEnv, async () => {})
    if (options.store === undefined || options.store === engine.store) return engine
  }
  const tools = engineTools()
  if (tools === undefined)
    throw new Error(`No Docker with buildx and the required image store was found: run ${setUpCommand}`)
  const privateEngine = await joinPrivateEngine(options.store ?? 'containerd', tools.path, worker)
  const env = {
    PATH: tools.path,
    DOCKER_HOST: privateEngine.host,
    DOCKER_CONFIG: await createDockerConfig(tools.buildx),
  }
  try {
    const engine = await createEngine(env, privateEngine.leave)
    if (privateEngine.isNew) await removeLeftoverImages(engine.docker)
    return engine
  } catch (error) {
    await privateEngine.leave()
    throw error
  }
}

/** Returns the environment of a running Docker engine, with the unpacked client and plugin if its client lacks buildx. */
async function findRunningDocker(): Promise<Engine['env'] | undefined> {
  const machineEnv = { PATH: process.env.PATH ?? '' }
  const candidates: Engine['env'][] = [machineEnv]
  const tools = engineTools()
  if (tools !== undefined)
    candidates.push({ PATH: tools.path, DOCKER_CONFIG: await createDockerConfig(tools.buildx) })
  for (const env of candidates) {
    const childEnv = { ...process.env, ...env }
    if (!(await succeeds('docker', ['version', '--format', '{{.Server.Version}}'], { env: childEnv })))
      continue
    if (await succeeds('docker', ['buildx', 'version'], { env: childEnv })) return env
  }
  return undefined
}

async function createEngine(env: Engine['env'], stop: Engine['stop']): Promise<Engine> {
  const docker: Engine['docker'] = (args, options = {}) =>
    run('docker', args, { ...options, env: { ...process.env, ...env } })
  const { stdout } = await docker(['info', '--format', '{{json .DriverStatus}}'])
  const store = stdout.includes('io.containerd.snapshotter') ? 'containerd' : 'classic'
  return { store, env, docker, stop }
}

/** Creates client settings for tests, because the machine's settings can contain credential helpers and contexts. */
async function createDockerConfig(buildx: string): Promise<string> {
  const folder = join(cacheFolder(), 'docker-config')
  const link = join(folder, 'cli-plugins', 'docker-buildx')
  await mkdir(join(folder, 'cli-plugins'), { recursive: true })
  await symlink(buildx, link).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return folder
}
