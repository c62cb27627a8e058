import { type Container, type ContainerOptions, withContainer } from '../../docker/container.ts'
import { errorMessage } from '../../error-message.ts'
import { JupyterClient } from '../../jupyter/jupyter-client.ts'
import type { JupyterServer } from '../../jupyter/jupyter-server.ts'
import { fetchKernels } from '../../jupyter/kernel-specs.ts'
import { runProgram } from '../../jupyter/run-program.ts'
import type { HostServices } from '../../process.ts'
import type { Log } from '../../runner/log.ts'
import { formatDuration, formatSize } from '../../units.ts'
import { awaitBinderServer, type BinderServer, binderCommand, createBinderServer } from './binder-server.ts'

/** Result of a notebook in an image that is not pushed yet. */
export interface NotebookRun {
  /** Absolute path in the image. */
  readonly path: string
  /** Seconds from the request for its kernel to the end of the last cell. */
  readonly seconds: number
  /** Peak memory of the server and the kernel, in bytes; undefined if unknown. */
  readonly peakMemory: number | undefined
  /** Error with the cell that failed; undefined if all cells were executed. */
  readonly problem: string | undefined
}

/** Timeouts and the port of a notebook run. */
export interface NotebookSettings {
  /** Maximum time for Jupyter to respond, in milliseconds. */
  readonly startTimeout: number
  /** Maximum time for all cells of a notebook, in milliseconds. */
  readonly notebookTimeout: number
  /** Port of Jupyter in the container. */
  readonly port: number
}

interface NotebookServices extends HostServices {
  readonly log: Log
}

/**
 * Executes each notebook in its own kernel and folder, in a new container with the memory limit of mybinder.org.
 */
export async function runNotebooks(
  paths: readonly string[],
  container: Pick<ContainerOptions, 'image' | 'user' | 'memory'>,
  settings: NotebookSettings,
  services: NotebookServices,
): Promise<NotebookRun[]> {
  const runs: NotebookRun[] = []
  // The notebooks run one after another, because concurrent runs would compete for processors and memory, unlike a
  // user's session.
  for (const path of paths) {
    const server = createBinderServer()
    const command = [...binderCommand(settings.port, server), ...rootFolderOptions]
    const options = { ...container, port: settings.port, command }
    const run = await withContainer(services, options, running =>
      runNotebook(path, running, server, settings),
    )
    services.log.info(describeRun(run))
    runs.push(run)
  }
  return runs
}

/** Options that make every notebook of the image available, not only those below Jupyter's default folder. */
const rootFolderOptions = ['--ServerApp.root_dir=/', '--NotebookApp.notebook_dir=/']

async function runNotebook(
  path: string,
  container: Container,
  binder: BinderServer,
  { startTimeout, notebookTimeout }: NotebookSettings,
): Promise<NotebookRun> {
  const { server, obstacle } = await awaitBinderServer(container, binder, startTimeout)
  const start = performance.now()
  const error =
    obstacle === undefined
      ? await execute(path, server, notebookTimeout)
      : `Jupyter did not respond: ${obstacle}`
  const seconds = (performance.now() - start) / 1000
  const memory = (await container.wasOutOfMemory())
    ? '. A process was killed because the container used more than 2 GB of memory, the limit of mybinder.org: reduce the memory that the notebook uses'
    : ''
  const peakMemory = await container.peakMemory()
  return { path, seconds, peakMemory, problem: error === undefined ? undefined : error + memory }
}

/** Executes a notebook. @returns the error message; undefined if all cells were executed. */
async function execute(path: string, server: JupyterServer, timeout: number): Promise<string | undefined> {
  const signal = AbortSignal.timeout(timeout)
  const client = new JupyterClient(server, { fetch: globalThis.fetch, signal })
  try {
    await runProgram(client, { kind: 'notebook', path: path.slice(1) }, await fetchKernels(client), () => {})
    return undefined
  } catch (error) {
    const advice = signal.aborted
      ? ` (${formatDuration(timeout)}; increase \`notebook-timeout\` in the contract to wait longer)`
      : ''
    return `${errorMessage(error)}${advice}`
  }
}

/** Formats a run as one line: path, seconds and peak memory. */
function describeRun({ path, seconds, peakMemory, problem }: NotebookRun): string {
  const memory = peakMemory === undefined ? '' : `, ${formatSize(peakMemory)} of memory`
  return `${path}: ${problem === undefined ? 'executed in' : 'failed after'} ${seconds.toFixed(1)} s${memory}`
}
