import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureBaseImage } from '../host/base-image.ts'
import { run } from '../host/command.ts'
import { type Engine, startEngine } from '../host/engine.ts'
import { type Registry, startRegistry } from '../host/registry.ts'
import { cacheFolder } from '../host/tools.ts'

/** Separate loopback address with a fixed port, because the image must have the same name in every run. */
const registryAddress = '127.0.77.1:5077'

/** Docker, a registry and a folder that keeps the state of the demo between runs. */
export class Machine {
  readonly engine: Engine
  readonly registry: Registry
  readonly baseImage: string
  /** Folder that is kept between runs. */
  readonly state: string
  /** Folder that is deleted at the end. */
  readonly scratch: string

  private constructor(engine: Engine, registry: Registry, baseImage: string, state: string, scratch: string) {
    this.engine = engine
    this.registry = registry
    this.baseImage = baseImage
    this.state = state
    this.scratch = scratch
  }

  static async start(print: (line: string) => void): Promise<Machine> {
    const { stdout } = await run('sh', [resolve(import.meta.dirname, '../host/set-up.sh')], {
      env: process.env,
    })
    for (const line of stdout.trim().split('\n')) print(line)
    const state = join(cacheFolder(), 'demo')
    await mkdir(join(state, 'registry'), { recursive: true })
    const engine = await startEngine()
    try {
      const debian = await ensureBaseImage(engine)
      const registry = await startRegistry({ directory: join(state, 'registry'), address: registryAddress })
      const baseImage = `${registry.host}/debian:trixie`
      await engine.docker(['tag', debian, baseImage])
      await engine.docker(['push', '--quiet', baseImage])
      print(`Docker is ready, and a registry listens on ${registry.host}, with a Debian image as the base`)
      return new Machine(engine, registry, baseImage, state, await mkdtemp(join(tmpdir(), 'demo-')))
    } catch (error) {
      await engine.stop()
      throw error
    }
  }

  async stop(): Promise<void> {
    await this.registry.stop()
    await this.engine.stop()
    await rm(this.scratch, { recursive: true, force: true })
  }
}
