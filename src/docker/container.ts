import { randomUUID } from 'node:crypto'
import { type CommandResult, type HostServices, lastLines, withCleanUp } from '../process.ts'
import { UserError } from '../user-error.ts'

/** Options for starting a container. */
export interface ContainerOptions {
  readonly image: string
  readonly user: string
  /** Memory limit, including swap, in Docker's format: `2g`. */
  readonly memory: string
  readonly command: readonly string[]
  /** Container port to publish on this machine. */
  readonly port?: number
}

/** Running container. */
export interface Container {
  /** Port on the loopback interface of this machine; undefined if the container has already ended. */
  readonly port: number | undefined
  isRunning(): Promise<boolean>
  /**
   * Returns the sum of the peak memory use of each running process, in bytes; undefined if unknown.
   */
  peakMemory(): Promise<number | undefined>
  /** Returns the last lines of the container's output. */
  log(): Promise<string>
  /** Returns whether the container was killed because it exceeded its memory limit. */
  wasOutOfMemory(): Promise<boolean>
}

const maxLogLines = '40'

/**
 * Runs a command in a new container, and always removes the container.
 *
 * @param timeout milliseconds.
 * @returns undefined if the command timed out.
 */
export async function runInContainer(
  services: HostServices,
  options: ContainerOptions,
  timeout: number,
): Promise<CommandResult | undefined> {
  const result = await withName(services, name =>
    services.runCommand({
      file: 'docker',
      args: ['run', ...runArguments(name, options)],
      isQuiet: true,
      timeout,
    }),
  )
  return result.isTimedOut ? undefined : result
}

/**
 * Runs `task` with a started container and always removes the container afterwards.
 *
 * @throws Error if Docker cannot start the container.
 */
export async function withContainer<T>(
  services: HostServices,
  options: ContainerOptions & { readonly port: number },
  task: (container: Container) => Promise<T>,
): Promise<T> {
  return withName(services, async name => {
    const docker = (args: readonly string[]) => services.runCommand({ file: 'docker', args, isQuiet: true })
    const publish = `--publish=127.0.0.1::${options.port}`
    const startResult = await docker(['run', '--detach', publish, ...runArguments(name, options)])
    if (startResult.exitCode !== 0)
      throw new UserError(
        'image-not-startable',
        `Docker cannot start the container: ${lastLines(startResult, 3)}`,
      )
    const inspect = async (format: string) =>
      (await docker(['container', 'inspect', `--format=${format}`, name])).stdout.trim()
    const { stdout } = await docker(['port', name, String(options.port)])
    const [, port] = /:(\d+)\s*$/m.exec(stdout) ?? []
    return task({
      port: port === undefined ? undefined : Number(port),
      isRunning: async () => (await inspect('{{.State.Running}}')) === 'true',
      wasOutOfMemory: async () => (await inspect('{{.State.OOMKilled}}')) === 'true',
      peakMemory: async () => {
        const { stdout: status } = await docker(['exec', name, 'sh', '-c', 'cat /proc/[0-9]*/status'])
        return sumOfPeaks(status)
      },
      log: async () => {
        const { stdout: out, stderr } = await docker(['logs', `--tail=${maxLogLines}`, name])
        return `${out}${stderr}`.trim()
      },
    })
  })
}

/** Returns the sum of the peaks of resident memory in files of proc_pid_status(5), converted from KiB to bytes. */
function sumOfPeaks(status: string): number | undefined {
  const peaks = [...status.matchAll(/^VmHWM:\s*(\d+) kB$/gm)].map(([, kibibytes]) => Number(kibibytes) * 1024)
  return peaks.length === 0 ? undefined : peaks.reduce((sum, peak) => sum + peak, 0)
}

function withName<T>(services: HostServices, task: (name: string) => Promise<T>): Promise<T> {
  const name = `binder-actions-${randomUUID()}`
  const cleanUp = async () => {
    const args = ['rm', '--force', '--volumes', name]
    const remove = () => services.runCommand({ file: 'docker', args, isQuiet: true, isCleanUp: true })
    // A daemon under load may fail to stop the container in time, but has usually stopped it before the second request.
    if ((await remove()).exitCode !== 0) await remove()
  }
  return withCleanUp(services, cleanUp, () => task(name))
}

function runArguments(name: string, { image, user, memory, command }: ContainerOptions): string[] {
  const limits = [`--memory=${memory}`, `--memory-swap=${memory}`, '--security-opt=no-new-privileges']
  return [`--name=${name}`, `--user=${user}`, ...limits, image, ...command]
}
