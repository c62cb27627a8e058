import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files through which a step communicates with its runner. */
export interface StepFiles {
  readonly env: Readonly<Record<string, string>>
  read(): Promise<{ readonly outputs: Assignments; readonly env: Assignments; readonly summary: string }>
}
type Assignments = Readonly<Record<string, string>>

export async function createStepFiles(directory: string): Promise<StepFiles> {
  const folder = await mkdtemp(join(directory, 'step-'))
  const path = (name: string) => join(folder, name)
  const names = ['output', 'env', 'summary', 'path']
  await Promise.all([...names.map(name => writeFile(path(name), '')), mkdir(path('temp'))])
  return {
    env: {
      GITHUB_OUTPUT: path('output'),
      GITHUB_ENV: path('env'),
      GITHUB_STEP_SUMMARY: path('summary'),
      GITHUB_PATH: path('path'),
      RUNNER_TEMP: path('temp'),
    },
    read: async () => {
      const [output = '', env = '', summary = '', addedPath = ''] = await Promise.all(
        names.map(name => readFile(path(name), 'utf8')),
      )
      if (addedPath !== '') throw new Error('this runner does not support GITHUB_PATH: extend step-files.ts')
      return { outputs: parseAssignments(output), env: parseAssignments(env), summary }
    },
  }
}

/** Parses `name=value` lines and `name<<delimiter` blocks. Source: GitHub Docs, "Workflow commands". */
function parseAssignments(text: string): Record<string, string> {
  const assignments: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const [, name = '', sign, value = ''] = /^([^=<]+)(=|<<)(.*)$/.exec(line) ?? []
    if (sign === '=') assignments[name] = value
    else if (sign === '<<') {
      const end = lines.indexOf(value, index + 1)
      if (end < 0) throw new Error(`${name}: the closing delimiter ${value} is missing`)
      assignments[name] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (line !== '') throw new Error(`not an assignment: ${line}`)
  }
  return assignments
}
