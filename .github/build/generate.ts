/**
 * Writes what follows from the action.yml files: the tables of the README files, and the inputs that the reusable
 * workflows hand on. With --check nothing is written, and what is out of date is named.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type ActionFile, readActionFile } from './action-file.ts'
import { inputTable, outputTable } from './readme-tables.ts'
import { handOnInputs, workflowInputs } from './workflow-inputs.ts'

const root = join(import.meta.dirname, '../..')

/** What a generated region can hold: the words behind its name are an action's, and inputs to leave out. */
const generators: Readonly<Record<string, (action: ActionFile, omit: readonly string[]) => string[]>> = {
  'input table': inputTable,
  'output table': outputTable,
  'workflow inputs': workflowInputs,
  with: handOnInputs,
}

const begin = /^\s*(?:<!--|#) begin ([a-z ]+): (\S+)((?: -[a-z-]+)*)(?: -->)?$/
const end = /^\s*(?:<!--|#) end(?: -->)?$/

export async function generate(text: string): Promise<string> {
  const written: string[] = []
  let isInside = false
  for (const line of text.split('\n')) {
    const [, name = '', action = '', omitted = ''] = begin.exec(line) ?? []
    if (name !== '') {
      const generator = generators[name]
      if (generator === undefined || isInside)
        throw new Error(`not a region that can be generated: ${line.trim()}`)
      const omit = omitted.split(' -').filter(one => one !== '')
      written.push(line, ...generator(await readActionFile(root, action, omit), omit).map(indentLike(line)))
      isInside = true
    } else if (end.test(line)) isInside = false
    if (name === '' && !isInside) written.push(line)
  }
  if (isInside) throw new Error('a generated region has no end')
  return written.join('\n')
}

function indentLike(line: string): (text: string) => string {
  const indent = /^\s*/.exec(line)?.[0] ?? ''
  return text => (text === '' ? '' : indent + text)
}

/** Files that hold regions. */
export async function generatedFiles(): Promise<string[]> {
  const actions = await readdir(join(root, 'actions'))
  const workflows = await readdir(join(root, '.github/workflows'))
  return [
    ...actions.map(name => join(root, 'actions', name, 'README.md')),
    ...workflows.map(name => join(root, '.github/workflows', name)),
  ]
}

if (import.meta.main) {
  const isCheck = process.argv.includes('--check')
  for (const file of await generatedFiles()) {
    const text = await readFile(file, 'utf8')
    const fresh = await generate(text)
    if (fresh === text) continue
    if (!isCheck) await writeFile(file, fresh)
    else process.exitCode = 1
    process.stdout.write(
      `${relative(root, file)} ${isCheck ? 'is out of date: npm run generate' : 'written'}\n`,
    )
  }
}
