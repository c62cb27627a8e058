import {
  type Container,
  type ContainerOptions,
  runInContainer,
  withContainer,
} from '../../docker/container.ts'
import type { HostServices } from '../../process.ts'
import { lastLines } from '../../process.ts'
import type { Log } from '../../runner/log.ts'
import { formatDuration } from '../../units.ts'
import { UserError } from '../../user-error.ts'
import { formatOutputEnd } from '../../wording.ts'
import type { VerificationSettings } from '../request/verification-settings.ts'
import { awaitBinderServer, type BinderServer, binderCommand, createBinderServer } from './binder-server.ts'
import { type ExpectedContents, tryServer } from './try-server.ts'

/** Result of the smoke test. */
export interface SmokeResult {
  /** Seconds from the start of the container to Jupyter's first response; undefined if there was none. */
  readonly startSeconds: number | undefined
  /** Failure and how to fix it; undefined if the test passed. */
  readonly failure: UserError | undefined
  /** Keys of the kernels that the server offers; undefined if they were not requested or the server did not respond. */
  readonly kernels: ReadonlySet<string> | undefined
}

/** Requirements that a started server must meet, and its port. */
export interface ExpectedServer extends ExpectedContents {
  readonly port: number
}

export interface SmokeServices extends HostServices {
  readonly log: Log
}

/** Timeout of `smoke-command`, in milliseconds. */
const commandTimeout = 10 * 60_000

/**
 * Starts the image as mybinder.org does. Executes a cell in each needed kernel that is installed, otherwise in the
 * server's default kernel, clones content if nbgitpuller is required, and runs `smokeCommand` if it is set.
 */
export async function smokeTest(
  container: Pick<ContainerOptions, 'image' | 'user' | 'memory'>,
  expected: ExpectedServer,
  settings: Pick<VerificationSettings, 'startTimeout' | 'smokeCommand'>,
  services: SmokeServices,
): Promise<SmokeResult> {
  const server = createBinderServer()
  const options = { ...container, port: expected.port, command: binderCommand(expected.port, server) }
  const serverResult = await withContainer(services, options, running =>
    tryJupyter(running, server, expected, settings.startTimeout),
  )
  if (serverResult.startSeconds !== undefined) {
    services.log.info(`Jupyter responded after ${serverResult.startSeconds.toFixed(1)} s`)
  }
  if (serverResult.failure !== undefined || settings.smokeCommand === undefined) return serverResult
  const failure = await trySmokeCommand(container, settings.smokeCommand, services)
  return { ...serverResult, failure }
}

async function tryJupyter(
  container: Container,
  binder: BinderServer,
  expected: ExpectedContents,
  timeout: number,
): Promise<SmokeResult> {
  const start = performance.now()
  const { server, obstacle } = await awaitBinderServer(container, binder, timeout)
  if (obstacle !== undefined) {
    const problem = `Jupyter did not respond within ${formatDuration(timeout)}: ${obstacle}`
    const advice =
      'mybinder.org times out after 30 s. Move work from the start script to the build of the image'
    const failure = await failureWithLog(`${problem}. ${advice}`, container)
    return { startSeconds: undefined, failure, kernels: undefined }
  }
  const startSeconds = (performance.now() - start) / 1000
  const { kernels, problem } = await tryServer(server, expected)
  const failure = problem === undefined ? undefined : await failureWithLog(problem, container)
  return { startSeconds, failure, kernels }
}

async function trySmokeCommand(
  container: Pick<ContainerOptions, 'image' | 'user' | 'memory'>,
  smokeCommand: string,
  services: HostServices,
): Promise<UserError | undefined> {
  const options = { ...container, command: ['sh', '-c', smokeCommand] }
  const result = await runInContainer(services, options, commandTimeout)
  if (result === undefined)
    return new UserError(
      'smoke-command-failed',
      `smoke-command did not finish within ${formatDuration(commandTimeout)}: ${smokeCommand}. Use a shorter command`,
    )
  if (result.exitCode === 0) return undefined
  const memory = result.exitCode === 137 ? ', killed, probably because it used more than 2 GB of memory' : ''
  const end = formatOutputEnd(lastLines(result, 40))
  return new UserError(
    'smoke-command-failed',
    `smoke-command failed in the container (exit code ${result.exitCode}${memory}): ${smokeCommand}. Correct the image or the command.${end}`,
  )
}

/** Formats the end of a container's log for an error message. */
export function describeLog(log: string): string {
  return log === '' ? " The container's log is empty" : `\nThe container's log ends with:\n${log}`
}

async function failureWithLog(problem: string, container: Container): Promise<UserError> {
  const memory = (await container.wasOutOfMemory())
    ? ' A process was killed because the container used more than 2 GB of memory, the limit of mybinder.org.'
    : ''
  const log = await container.log()
  return new UserError('server-not-responding', `${problem}.${memory}${describeLog(log)}`)
}
