import { kernelKey } from '../../contract/kernel-key.ts'
import { errorMessage } from '../../error-message.ts'
import { JupyterClient } from '../../jupyter/jupyter-client.ts'
import type { JupyterServer } from '../../jupyter/jupyter-server.ts'
import { withKernel } from '../../jupyter/kernel-connection.ts'
import { defaultKernel, fetchKernels, type KernelSpec, type Kernels } from '../../jupyter/kernel-specs.ts'
import { pullContent } from '../../jupyter/pull-content.ts'
import { hasShell, runShellCommand } from '../../jupyter/shell-command.ts'
import { UserError } from '../../user-error.ts'

/** Requirements that a server must meet. */
export interface ExpectedContents {
  /** Keys of the kernels that must execute a cell; those that are not installed are ignored. */
  readonly kernels: ReadonlySet<string>
  /** Whether nbgitpuller must clone a repository. */
  readonly nbgitpuller: boolean
}

/** Result of checking a server. */
export interface ServerResult {
  /** Keys of the kernels that the server offers; undefined if it did not list them. */
  readonly kernels: ReadonlySet<string> | undefined
  /** Description of the problem; undefined if everything worked. */
  readonly problem: string | undefined
}

/** Timeout of a cell in milliseconds. */
const cellTimeout = 60_000

/**
 * Executes a cell in each needed kernel that is installed, otherwise in the server's default kernel, and clones a
 * repository if nbgitpuller is required.
 */
export async function tryServer(
  server: JupyterServer,
  { kernels: neededKernels, nbgitpuller }: ExpectedContents,
): Promise<ServerResult> {
  let offeredKernels: ServerResult['kernels']
  try {
    const kernels = await withTimeout(server, 'it did not list its kernels', fetchKernels)
    const specs = [...kernels.specs.values()]
    offeredKernels = new Set(specs.map(({ name }) => kernelKey(name)))
    const installedSpecs = specs.filter(({ name }) => neededKernels.has(kernelKey(name)))
    const testedSpecs = installedSpecs.length > 0 ? installedSpecs : [defaultKernel(kernels)]
    for (const kernel of testedSpecs) await executeSample(server, kernel)
    if (nbgitpuller) await pullSample(server, kernels)
    return { kernels: offeredKernels, problem: undefined }
  } catch (error) {
    return { kernels: offeredKernels, problem: `Jupyter responds, but ${errorMessage(error)}` }
  }
}

/**
 * Executes a cell. A Python kernel prints text; for other languages an empty cell shows that the kernel works.
 *
 * @throws UserError that names the kernel if it does not execute the cell.
 */
async function executeSample(server: JupyterServer, { name, language }: KernelSpec): Promise<void> {
  const [code, expected] =
    language === 'python' ? ["print('binder' + '-' + 'actions')", 'binder-actions'] : ['', '']
  const problem = `the kernel "${name}" did not execute a cell`
  const { output, error } = await withTimeout(server, problem, client =>
    withKernel(client, { name }, connection => connection.execute(code)),
  )
  if (error !== undefined)
    throw new UserError('server-not-responding', `the kernel "${name}" reported an error: ${error}`)
  if (output.includes(expected)) return
  throw new UserError(
    'server-not-responding',
    `a cell in the kernel "${name}" printed ${JSON.stringify(output)} instead of "${expected}": check this kernel in the image`,
  )
}

const sampleFolder = 'binder-actions-check'
/** Path with a space, which a link must encode. */
const samplePath = 'one lesson/start.txt'
/** Shell command that creates a git repository and prints its path. */
const createSample = `set -e
folder=$(mktemp -d)/${sampleFolder}
git init --quiet "$folder"
cd "$folder"
mkdir "${samplePath.split('/')[0]}"
echo start >"${samplePath}"
git add .
git -c user.name=binder-actions -c user.email=none@binder-actions.invalid commit --quiet --message=start
pwd`

/** Clones a repository as a launch link does. The repository is in the container, which may have no network access. */
async function pullSample(server: JupyterServer, kernels: Kernels): Promise<void> {
  const kernel = [...kernels.specs.values()].find(hasShell)
  if (kernel === undefined) return
  await withTimeout(server, 'nbgitpuller did not clone a repository', async client => {
    const output = await withKernel(client, { name: kernel.name }, connection =>
      runShellCommand(connection, kernel, createSample),
    )
    const folder = output.split('\n').at(-1) ?? ''
    if (!folder.endsWith(`/${sampleFolder}`))
      throw new UserError(
        'server-not-responding',
        `git, which nbgitpuller requires, cannot create a repository: ${output}`,
      )
    await pullContent(client, {
      ...{ repo: `file://${folder}`, branch: undefined, targetPath: undefined },
      urlPath: `lab/tree/${sampleFolder}/${encodeURI(samplePath)}`,
    })
  })
}

/** Runs a task with a client. @throws UserError with the problem if the task exceeds the timeout. */
async function withTimeout<T>(
  server: JupyterServer,
  problem: string,
  task: (client: JupyterClient) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(cellTimeout)
  try {
    return await task(new JupyterClient(server, { fetch: globalThis.fetch, signal }))
  } catch (error) {
    if (!signal.aborted) throw error
    throw new UserError('server-not-responding', `${problem} within ${cellTimeout / 1000} s`)
  }
}
