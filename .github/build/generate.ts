/**
 * Generates regions of files, such as the inputs of reusable workflows and the tables in README files from action.yml
 * files, and the templates of `init`. With --check, writes nothing and lists the outdated files.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { faultTables } from '../../test/faults/fault-table.ts'
import { type ActionFile, actionNames, readActionFile } from './action-file.ts'
import { inputNames, optionList } from './option-lists.ts'
import { inputTable, outputTable, secretTable } from './readme-tables.ts'
import { templateLines } from './template-lines.ts'
import { readWorkflowFile, type WorkflowFile } from './workflow-file.ts'
import { passOnInputs, workflowInputs } from './workflow-inputs.ts'

const root = join(import.meta.dirname, '../..')

type Generator = (name: string, omit: readonly string[]) => Promise<string[]>

/**
 * Generators by kind of region. In a region's first line, the name of an action or workflow and the omitted inputs follow
 * the kind.
 */
const generators: Readonly<Record<string, Generator>> = {
  'input table': fromAction(inputTable),
  'output table': fromAction(outputTable),
  'workflow inputs': fromAction(workflowInputs),
  with: fromAction(passOnInputs),
  'input names': fromNamedAction(inputNames),
  'option list': fromAction(optionList),
  'workflow input table': fromWorkflow(inputTable),
  'workflow secret table': fromWorkflow(secretTable),
  'workflow output table': fromWorkflow(outputTable),
  'fault tables': async () => faultTables(),
  template: path => templateLines(root, path),
}

function fromAction(write: (action: ActionFile, omit: readonly string[]) => string[]): Generator {
  return async (name, omit) => write(await readActionFile(root, name, omit), omit)
}

function fromNamedAction(write: (name: string, action: ActionFile) => string[]): Generator {
  return async (name, omit) => write(name, await readActionFile(root, name, omit))
}

function fromWorkflow(write: (workflow: WorkflowFile) => string[]): Generator {
  return async name => write(await readWorkflowFile(root, name))
}

const beginMarker = /^\s*(?:<!--|#) begin ([a-z ]+): (\S+)((?: -[a-z-]+)*)(?: -->)?$/
const endMarker = /^\s*(?:<!--|#) end(?: -->)?$/

/** Returns the text with its generated regions replaced. */
export async function generate(text: string): Promise<string> {
  const lines: string[] = []
  let isInside = false
  for (const line of text.split('\n')) {
    const [, kind = '', name = '', omittedInputs = ''] = beginMarker.exec(line) ?? []
    if (kind !== '') {
      const generator = generators[kind]
      if (generator === undefined || isInside)
        throw new Error(
          `Unknown or nested generated region: ${line.trim()}. Correct its kind, or end the region before it`,
        )
      const omit = omittedInputs.split(' -').filter(input => input !== '')
      lines.push(line, ...(await generator(name, omit)).map(indentLike(line)))
      isInside = true
    } else if (endMarker.test(line)) isInside = false
    if (kind === '' && !isInside) lines.push(line)
  }
  if (isInside) throw new Error('A generated region has no end: add a comment "end" after it')
  return lines.join('\n')
}

function indentLike(line: string): (text: string) => string {
  const indent = /^\s*/.exec(line)?.[0] ?? ''
  return text => (text === '' ? '' : indent + text)
}

/** Returns the files with generated regions, workflows first, because tables depend on them. */
export async function generatedFiles(): Promise<string[]> {
  const workflows = await readdir(join(root, '.github/workflows'))
  const actions = await actionNames(root)
  return [
    ...workflows.map(name => join(root, '.github/workflows', name)),
    join(root, 'src/actions/inputs/input-names.ts'),
    join(root, 'src/cli/action-options.ts'),
    join(root, 'src/setup/templates.ts'),
    join(root, 'src/setup/complete-workflows.ts'),
    join(root, 'actions/README.md'),
    join(root, 'test/faults/README.md'),
    ...actions.map(name => join(root, 'actions', name, 'README.md')),
  ]
}

if (import.meta.main) {
  const isCheck = process.argv.includes('--check')
  for (const file of await generatedFiles()) {
    const text = await readFile(file, 'utf8')
    const generated = await generate(text)
    if (generated === text) continue
    if (!isCheck) await writeFile(file, generated)
    else process.exitCode = 1
    process.stdout.write(
      `${relative(root, file)} ${isCheck ? 'is out of date: run `npm run generate`' : 'was updated'}\n`,
    )
  }
}
