import { UserError } from '../user-error.ts'
import type { JupyterClient } from './jupyter-client.ts'
import { type CellResult, KernelConnection } from './kernel-connection.ts'
import type { KernelSpec } from './kernel-specs.ts'
import { type CodeCell, fetchNotebook } from './notebook.ts'

/** Code that a server executes. */
export type Program =
  | { readonly kind: 'default' }
  | { readonly kind: 'code'; readonly code: string }
  /** Every code cell of a notebook, by its path below the server's root folder. */
  | { readonly kind: 'notebook'; readonly path: string }

/** Output of the default program. */
const defaultOutput = 'binder-actions'
/** Languages in which `print("text")` prints the text. Other kernels execute an empty cell. */
const printLanguages = ['python', 'r', 'julia']
const excerptLength = 2_000

/** Kernels of a server, by name, and its default. */
export interface Kernels {
  readonly defaultName: string
  readonly specs: ReadonlyMap<string, KernelSpec>
}

/**
 * Starts the kernel of a program and executes its cells one after another.
 *
 * @param enter is called at the start of each phase.
 * @throws UserError that names the cell that fails and the end of its output.
 */
export async function runProgram(
  client: JupyterClient,
  program: Program,
  kernels: Kernels,
  enter: (phase: 'kernel' | 'code') => void,
): Promise<void> {
  enter('kernel')
  const path = program.kind === 'notebook' ? program.path : undefined
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

function chooseKernel(
  { defaultName, specs }: Kernels,
  requested: string | undefined,
  path: string | undefined,
): KernelSpec {
  const name = requested ?? defaultName
  const spec = specs.get(name)
  if (spec !== undefined) return spec
  const subject = requested === undefined ? 'the default of the server is' : `the notebook "${path}" needs`
  const names = [...specs.keys()].join(', ') || 'none'
  throw new UserError(
    'launch-failed',
    `${subject} the kernel "${name}", which is not in the image: install it, or use one of its kernels (${names})`,
  )
}

async function runCode(connection: KernelConnection, program: Program, language: string): Promise<void> {
  const isPrinted = program.kind === 'default' && printLanguages.includes(language)
  const defaultCode = isPrinted ? `print("${defaultOutput}")` : ''
  const result = await connection.execute(program.kind === 'code' ? program.code : defaultCode)
  if (result.error !== undefined)
    throw new UserError('launch-failed', `the code fails: ${describeFailure(result)}`)
  if (isPrinted && !result.output.includes(defaultOutput)) {
    const printed = JSON.stringify(result.output.slice(-excerptLength))
    throw new UserError(
      'launch-failed',
      `the code ${defaultCode} printed ${printed} instead of "${defaultOutput}"`,
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
    throw new UserError('launch-failed', `${cell} fails: ${describeFailure(result)}`)
  }
}

function describeFailure({ error, output }: CellResult): string {
  return `${error}\nIts output ends with:\n${output.trim().slice(-excerptLength)}`
}
