/** containerd without images, like a new cluster node. It only pulls and unpacks images. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { run, succeeds } from './command.ts'
import { engineTools, pathWithSystemFolders } from './tools.ts'

/** Maximum time in milliseconds until containerd responds. */
const startTimeout = 20_000

export interface FreshNode {
  /** Pulls an image by its reference, over plain HTTP, and unpacks it. */
  pull(reference: string): Promise<void>
  stop(): Promise<void>
}

/** Starts containerd, which requires root. @throws Error if containerd does not start. */
export async function startFreshNode(): Promise<FreshNode> {
  // Socket paths are limited to 107 bytes, which a folder below TMPDIR can exceed.
  const folder = await mkdtemp('/tmp/binder-actions-node-')
  const socket = join(folder, 'containerd.sock')
  const config = join(folder, 'config.toml')
  await writeFile(config, configuration(folder, socket))
  const env = { ...process.env, PATH: engineTools()?.path ?? pathWithSystemFolders() }
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', 'containerd', '--config', config], {
    env,
    stdio: 'ignore',
  })
  const ctr = (...args: string[]) => ['--address', socket, ...args]
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'close')
    }
    await rm(folder, { recursive: true, force: true })
  }
  const deadline = Date.now() + startTimeout
  while (!(await succeeds('ctr', ctr('version'), { env }))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error('containerd did not start: run test/host/set-up.sh, and then the test as root')
    }
    await delay(50)
  }
  return {
    pull: async reference => {
      await run('ctr', ctr('images', 'pull', '--plain-http', reference), { env })
    },
    stop,
  }
}

function configuration(folder: string, socket: string): string {
  return `version = 2
root = "${folder}/root"
state = "${folder}/state"
disabled_plugins = ["io.containerd.grpc.v1.cri"]
[grpc]
  address = "${socket}"
`
}
