import { randomBytes } from 'node:crypto'
import type { Contract } from '../../contract/contract.ts'
import {
  type Container,
  type ContainerOptions,
  runInContainer,
  withContainer,
} from '../../docker/container.ts'
import { messageOf } from '../../error-message.ts'
import { executeCell } from '../../jupyter/execute-cell.ts'
import { awaitServer, hasEnded, type JupyterServer } from '../../jupyter/jupyter-server.ts'
import { fetchKernelSpec } from '../../jupyter/kernel-specs.ts'
import type { HostServices } from '../../process.ts'
import { lastLines } from '../../process.ts'
import type { Log } from '../../runner/log.ts'
import { formatDuration } from '../../units.ts'
import { UserError } from '../../user-error.ts'
import type { VerificationSettings } from '../request/verification-settings.ts'

export interface SmokeResult {
  /** Seconds from the start of the container to Jupyter's first answer; undefined if there was none. */
  readonly startSeconds: number | undefined
  /** Failure and how to fix it; undefined if the test passed. */
  readonly failure: UserError | undefined
}

export interface SmokeServices extends HostServices {
  readonly log: Log
}

const cellTimeout = 60_000
const commandTimeout = 10 * 60_000
/** BinderHub's launcher: starts JupyterLab if it is installed, otherwise the classic notebook. */
const launcher = `import os, sys
try:
    import jupyterlab
    program = 'jupyter-lab' if int(jupyterlab.__version__.split('.')[0]) >= 3 else 'jupyter-notebook'
except Exception:
    program = 'jupyter-notebook'
os.execvp(program, [program] + sys.argv[1:])`

/** Starts the image as mybinder.org does, executes a cell in its kernel, and runs `smokeCommand` if it is set. */
export async function smokeTest(
  container: Pick<ContainerOptions, 'image' | 'user' | 'memory'>,
  contract: Contract,
  settings: Pick<VerificationSettings, 'startTimeout' | 'smokeCommand'>,
  services: SmokeServices,
): Promise<SmokeResult> {
  const server = { token: randomBytes(16).toString('hex'), base: '/user/binder-actions/' }
  const options = { ...container, port: contract.port, command: binderCommand(contract.port, server) }
  const started = await withContainer(services, options, running =>
    tryJupyter(running, server, contract, settings.startTimeout),
  )
  if (started.startSeconds !== undefined) {
    services.log.info(`Jupyter answered after ${started.startSeconds.toFixed(1)} s`)
  }
  if (started.failure !== undefined || settings.smokeCommand === undefined) return started
  const failure = await trySmokeCommand(container, settings.smokeCommand, services)
  return { ...started, failure }
}

interface Server {
  readonly token: string
  readonly base: string
}

/** @see https://github.com/jupyterhub/binderhub, binderspawner_mixin.py, for the options. */
function binderCommand(port: number, { token, base }: Server): string[] {
  const options = [
    `--NotebookApp.base_url=${base}`,
    `--NotebookApp.token=${token}`,
    '--NotebookApp.trust_xheaders=True',
  ]
  return ['python3', '-c', launcher, '--ip=0.0.0.0', `--port=${port}`, ...options]
}

async function tryJupyter(
  container: Container,
  { token, base }: Server,
  { kernels }: Contract,
  timeout: number,
): Promise<SmokeResult> {
  const begun = performance.now()
  const server = { url: new URL(base, `http://127.0.0.1:${container.port ?? 0}`), token }
  const isRunning = () => container.isRunning()
  const obstacle = container.port === undefined ? hasEnded : await awaitServer(server, timeout, isRunning)
  if (obstacle !== undefined) {
    const problem = `Jupyter does not answer within ${formatDuration(timeout)}: ${obstacle}`
    const advice =
      'mybinder.org gives up after 30 s. Do less in the start script, or do it when the image is built'
    return { startSeconds: undefined, failure: await notAnswering(`${problem}. ${advice}`, container) }
  }
  const startSeconds = (performance.now() - begun) / 1000
  const problem = await tryCell(server, kernels[0])
  return { startSeconds, failure: problem === undefined ? undefined : await notAnswering(problem, container) }
}

/**
 * Executes a cell and returns what failed. A Python kernel prints a text; for other languages an empty cell shows that
 * the kernel works.
 */
async function tryCell(server: JupyterServer, wanted: string | undefined): Promise<string | undefined> {
  try {
    const { name, language } = await fetchKernelSpec(server, wanted, cellTimeout)
    const [code, expected] =
      language === 'python' ? ["print('binder' + '-' + 'actions')", 'binder-actions'] : ['', '']
    const printed = await executeCell(server, name, code, cellTimeout)
    if (printed.includes(expected)) return undefined
    return `A cell of the kernel "${name}" printed ${JSON.stringify(printed)}, and not what it was told to`
  } catch (error) {
    return `Jupyter answers, but ${messageOf(error)}`
  }
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
      `smoke-command did not end within ${formatDuration(commandTimeout)}: ${smokeCommand}`,
    )
  if (result.exitCode === 0) return undefined
  const memory =
    result.exitCode === 137 ? `: it was killed, most likely for taking more than 2 GB of memory` : ''
  const output = lastLines(result, 40)
  return new UserError(
    'smoke-command-failed',
    `smoke-command failed in the container (exit code ${result.exitCode})${memory}: ${smokeCommand}\n${output}`,
  )
}

async function notAnswering(problem: string, container: Container): Promise<UserError> {
  const memory = (await container.wasOutOfMemory())
    ? ' It was killed for taking more than 2 GB of memory, which is all that mybinder.org gives.'
    : ''
  const log = await container.log()
  return new UserError(
    'server-not-answering',
    `${problem}.${memory}\nThe container's log ends with:\n${log === '' ? '(nothing)' : log}`,
  )
}
