import { UserError } from '../user-error.ts'
import { formatOutputEnd } from '../wording.ts'
import type { JupyterClient } from './jupyter-client.ts'
import { type CellResult, KernelConnection } from './kernel-connection.ts'
import { defaultKernel, type KernelSpec, type Kernels } from './kernel-specs.ts'
import { type CodeCell, fetchNotebook } from './notebook.ts'
import { type PullTarget, pullContent } from './pull-content.ts'

/** Code that a server executes. */
export type Program =
  | { readonly kind: 'default' }
  | { readonly kind: 'code'; readonly code: string }
  /** Every code cell of a notebook, by its path below the server's root folder. */
  | { readonly kind: 'notebook'; readonly path: string }
  /** Content that nbgitpuller clones first: every code cell of its notebook, or the default program for another file. */
  | { readonly kind: 'pulled'; readonly target: PullTarget }

/** Output of the default program. */
const defaultOutput = 'binder-actions'
/** Languages in which `print("text")` prints the text. In other languages, the default program is an empty cell. */
const printLanguages = ['python', 'r', 'julia']
/** Maximum length of the quoted output, in characters. */
const maxExcerptLength = 2_000

/**
 * Starts the kernel of a program and executes its cells one after another.
 *
 * @param enter called at the start of each phase.
 * @throws UserError that names the cell that fails and the end of its output.
 */
export async function runProgram(
  client: JupyterClient,
  program: Program,
  kernels: Kernels,
  enter: (phase: 'kernel' | 'code') => void,
): Promise<void> {
  enter('kernel')
  const path = await findNotebook(client, program)
  const notebook = path === undefined ? undefined : await fetchNotebook(client, path)
  const { name, language } = chooseKernel(kernels, notebook?.kernel, path)
  const connection = await KernelConnection.open(client, { name, path })
  try {
    enter('code')
    if (notebook === undefined) await runCode(connection, program, language)
    else await runNotebook(connection, path ?? '', notebook.cells)
  } finally {
    connection.close()
  }
}

/** Returns the path of the notebook to execute, after its content has been cloned; undefined if there is none. */
async function findNotebook(client: JupyterClient, program: Program): Promise<string | undefined> {
  if (program.kind === 'notebook') return program.path
  if (program.kind !== 'pulled') return undefined
  const path = await pullContent(client, program.target)
  return path?.endsWith('.ipynb') === true ? path : undefined
}

function chooseKernel(
  kernels: Kernels,
  kernelName: string | undefined,
  path: string | undefined,
): KernelSpec {
  if (kernelName === undefined) return defaultKernel(kernels)
  const spec = kernels.specs.get(kernelName)
  if (spec !== undefined) return spec
  const names = [...kernels.specs.keys()].join(', ') || 'none'
  throw new UserError(
    'launch-failed',
    `the notebook "${path}" needs the kernel "${kernelName}", which is not in the image: install this kernel, or use one of the installed kernels (${names})`,
  )
}

async function runCode(connection: KernelConnection, program: Program, language: string): Promise<void> {
  const isPrinted = program.kind !== 'code' && printLanguages.includes(language)
  const defaultCode = isPrinted ? `print("${defaultOutput}")` : ''
  const result = await connection.execute(program.kind === 'code' ? program.code : defaultCode)
  if (result.error !== undefined)
    throw new UserError('launch-failed', `the code failed: ${describeFailure(result)}`)
  if (isPrinted && !result.output.includes(defaultOutput)) {
    const printedText = JSON.stringify(result.output.slice(-maxExcerptLength))
    throw new UserError(
      'launch-failed',
      `the code ${defaultCode} printed ${printedText} instead of "${defaultOutput}"`,
    )
  }
}

async function runNotebook(
  connection: KernelConnection,
  path: string,
  cells: readonly CodeCell[],
): Promise<void> {
  for (const { number, source, mayFail } of cells) {
    const cell = `code cell ${number} of the notebook "${path}"`
    const result = await connection.execute(source).catch(error => {
      throw new UserError('launch-failed', `${error.message} in ${cell}`)
    })
    if (result.error === undefined || mayFail) continue
    throw new UserError('launch-failed', `${cell} failed: ${describeFailure(result)}`)
  }
}

function describeFailure({ error, output }: CellResult): string {
  return `${error ?? ''}${formatOutputEnd(output.trim().slice(-maxExcerptLength))}`
}
