import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startEngine } from './engine.ts'
import { cacheFolder } from './tools.ts'

/** Cache folder with its own engines. Only the unpacked programs are links into the machine's cache. */
let cache: string
const sharedCache = process.env.BINDER_ACTIONS_CACHE

beforeAll(async () => {
  const machineCache = cacheFolder()
  cache = await mkdtemp(join(tmpdir(), 'engine-cache-'))
  for (const name of await readdir(machineCache)) {
    if (name.startsWith('engine-trixie')) await symlink(join(machineCache, name), join(cache, name))
  }
  process.env.BINDER_ACTIONS_CACHE = cache
})
afterAll(async () => {
  if (sharedCache === undefined) delete process.env.BINDER_ACTIONS_CACHE
  else process.env.BINDER_ACTIONS_CACHE = sharedCache
  await rm(cache, { recursive: true, force: true })
})

test('an engine builds an OCI layout, is shared by its users, and leaves no process behind', async () => {
  const context = await mkdtemp(join(tmpdir(), 'context-'))
  const engine = await startEngine({ store: 'containerd', isPrivate: true })
  const secondEngine = await startEngine({ store: 'containerd', isPrivate: true })
  try {
    expect(secondEngine.env).toEqual(engine.env)
    await secondEngine.stop()

    await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n')
    const layout = join(context, 'layout')
    await engine.docker(['buildx', 'build', '--output', `type=oci,dest=${layout},tar=false`, context])
    expect(JSON.parse(await readFile(join(layout, 'index.json'), 'utf8'))).toMatchObject({
      schemaVersion: 2,
    })
    await expect(engine.docker(['no-such-command'])).rejects.toThrow('docker no-such-command\nfailed with 1')
  } finally {
    await secondEngine.stop()
    await engine.stop()
    await rm(context, { recursive: true })
  }
  expect(await findProcesses(engineFolder(engine.env.DOCKER_HOST))).toEqual([])
})

test('runs engines with both stores at once, with separate images and networks', async () => {
  const context = await mkdtemp(join(tmpdir(), 'context-'))
  const engines = await Promise.all(
    (['containerd', 'classic'] as const).map(store => startEngine({ store, isPrivate: true })),
  )
  try {
    expect(engines.map(engine => engine.store)).toEqual(['containerd', 'classic'])
    await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n')
    for (const { store, docker } of engines) {
      await docker(['buildx', 'build', '--load', `--tag=side-by-side:${store}`, context])
      const { stdout } = await docker(['images', '--format={{.Tag}}', 'side-by-side'])
      expect(stdout.trim()).toBe(store)
      await docker(['image', 'rm', `side-by-side:${store}`])
    }
    const bridge = '{{index .Options "com.docker.network.bridge.name"}}'
    const networks = await Promise.all(
      engines.map(({ docker }) => docker(['network', 'inspect', `--format=${bridge}`, 'bridge'])),
    )
    expect(new Set(networks.map(({ stdout }) => stdout)).size).toBe(2)
  } finally {
    for (const engine of engines) await engine.stop()
    await rm(context, { recursive: true })
  }
})

test('an engine ends when the process that started it is killed', async () => {
  const program = `import { startEngine } from ${JSON.stringify(new URL('engine.ts', import.meta.url).href)}
    console.log((await startEngine({ isPrivate: true })).env.DOCKER_HOST)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: process.env,
  })
  const [line] = await once(child.stdout, 'data')
  const folder = engineFolder(String(line).trim())
  expect(await findProcesses(folder)).not.toEqual([])

  child.kill('SIGKILL')
  await once(child, 'exit')
  const deadline = Date.now() + 20_000
  while ((await findProcesses(folder)).length > 0 && Date.now() < deadline) await delay(50)

  expect(await findProcesses(folder)).toEqual([])
  expect(existsSync(folder)).toBe(false)
})

function engineFolder(host: string | undefined): string {
  if (host?.startsWith('unix:///tmp/binder-actions-') !== true)
    throw new Error(`${host} is not a private engine`)
  return dirname(host.slice('unix://'.length))
}

/** Returns the command lines that contain the folder, like those of dockerd, containerd and the keeper. */
async function findProcesses(folder: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const lines = await Promise.all(pids.map(pid => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return lines.filter(line => line.includes(folder)).map(line => line.replaceAll('\0', ' '))
}
