import { kernelKey } from '../../contract/kernel-key.ts'
import {
  type Container,
  type ContainerOptions,
  runInContainer,
  withContainer,
} from '../../docker/container.ts'
import { messageOf } from '../../error-message.ts'
import { executeCell } from '../../jupyter/execute-cell.ts'
import type { JupyterServer } from '../../jupyter/jupyter-server.ts'
import { fetchKernelSpecs, type KernelSpec } from '../../jupyter/kernel-specs.ts'
import type { HostServices } from '../../process.ts'
import { lastLines } from '../../process.ts'
import type { Log } from '../../runner/log.ts'
import { formatDuration } from '../../units.ts'
import { UserError } from '../../user-error.ts'
import type { VerificationSettings } from '../request/verification-settings.ts'
import { awaitBinderServer, type BinderServer, binderCommand, newBinderServer } from './binder-server.ts'

export interface SmokeResult {
  /** Seconds from the start of the container to Jupyter's first response; undefined if there was none. */
  readonly startSeconds: number | undefined
  /** Failure and how to fix it; undefined if the test passed. */
  readonly failure: UserError | undefined
  /** Keys of the kernels that the server offers; undefined if they were not requested or the server did not respond. */
  readonly kernels: ReadonlySet<string> | undefined
}

export interface ExpectedServer {
  readonly port: number
  /** Keys of the kernels that must execute a cell; those that are not installed are ignored. */
  readonly kernels: ReadonlySet<string>
}

export interface SmokeServices extends HostServices {
  readonly log: Log
}

/** Timeouts of a cell and of `smoke-command`, in milliseconds. */
const cellTimeout = 60_000
const commandTimeout = 10 * 60_000

/**
 * Starts the image as mybinder.org does. Executes a cell in each needed kernel that is installed, or else in the
 * server's default kernel, and runs `smokeCommand` if it is set.
 */
export async function smokeTest(
  container: Pick<ContainerOptions, 'image' | 'user' | 'memory'>,
  expected: ExpectedServer,
  settings: Pick<VerificationSettings, 'startTimeout' | 'smokeCommand'>,
  services: SmokeServices,
): Promise<SmokeResult> {
  const server = newBinderServer()
  const options = { ...container, port: expected.port, command: binderCommand(expected.port, server) }
  const started = await withContainer(services, options, running =>
    tryJupyter(running, server, expected.kernels, settings.startTimeout),
  )
  if (started.startSeconds !== undefined) {
    services.log.info(`Jupyter responded after ${started.startSeconds.toFixed(1)} s`)
  }
  if (started.failure !== undefined || settings.smokeCommand === undefined) return started
  const failure = await trySmokeCommand(container, settings.smokeCommand, services)
  return { ...started, failure }
}

async function tryJupyter(
  container: Container,
  binder: BinderServer,
  needed: ReadonlySet<string>,
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
  const { kernels, problem } = await tryKernels(server, needed)
  const failure = problem === undefined ? undefined : await failureWithLog(problem, container)
  return { startSeconds, failure, kernels }
}

/** Executes a cell in each needed kernel that is installed, or else in the server's default kernel. */
async function tryKernels(
  server: JupyterServer,
  needed: ReadonlySet<string>,
): Promise<{ readonly kernels: SmokeResult['kernels']; readonly problem: string | undefined }> {
  let kernels: SmokeResult['kernels']
  try {
    const specs = await fetchKernelSpecs(server, cellTimeout)
    kernels = new Set(specs.all.map(({ name }) => kernelKey(name)))
    const installed = specs.all.filter(({ name }) => needed.has(kernelKey(name)))
    const tried = installed.length > 0 || specs.default === undefined ? installed : [specs.default]
    if (tried.length === 0)
      throw new UserError(
        'server-not-responding',
        'it has no kernel: install one, such as the package ipykernel',
      )
    for (const kernel of tried) await executeSample(server, kernel)
    return { kernels, problem: undefined }
  } catch (error) {
    return { kernels, problem: `Jupyter responds, but ${messageOf(error)}` }
  }
}

/**
 * Executes a cell. A Python kernel prints text; for other languages an empty cell shows that the kernel works.
 *
 * @throws Error whose message is one sentence.
 */
async function executeSample(server: JupyterServer, { name, language }: KernelSpec): Promise<void> {
  const [code, expected] =
    language === 'python' ? ["print('binder' + '-' + 'actions')", 'binder-actions'] : ['', '']
  const printed = await executeCell(server, name, code, cellTimeout)
  if (printed.includes(expected)) return
  throw new UserError(
    'server-not-responding',
    `a cell of the kernel "${name}" printed ${JSON.stringify(printed)} instead of "${expected}": check this kernel in the image`,
  )
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
  const output = lastLines(result, 40)
  return new UserError(
    'smoke-command-failed',
    `smoke-command failed in the container (exit code ${result.exitCode}${memory}): ${smokeCommand}\n${output}`,
  )
}

async function failureWithLog(problem: string, container: Container): Promise<UserError> {
  const memory = (await container.wasOutOfMemory())
    ? ' It was killed because it used more than 2 GB of memory, the limit of mybinder.org.'
    : ''
  const log = await container.log()
  return new UserError(
    'server-not-responding',
    `${problem}.${memory}\nThe container's log ends with:\n${log === '' ? '(empty)' : log}`,
  )
}
