import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { load } from 'js-yaml'
import { root } from './repository-files.ts'

type Yaml = Readonly<Record<string, unknown>>

export interface SourceStep extends Yaml {
  readonly uses?: string
  readonly run?: string
  readonly with?: Yaml
}
interface SourceJob extends Yaml {
  readonly permissions?: Yaml | string
  readonly steps?: readonly SourceStep[]
  readonly uses?: string
}
export interface WorkflowSource {
  readonly path: string
  readonly text: string
  readonly workflow: Yaml & { readonly on: Yaml; readonly jobs: Readonly<Record<string, SourceJob>> }
  /** True for a file that users copy, false for a file that runs in this repository or that users call. */
  readonly isExample: boolean
}

/** YAML files that are not GitHub workflows. */
const otherFiles = /(?:contract|dependabot|gitlab-ci)\.yml$/

/** Workflow files that run in this repository, that users call, and that users copy. */
export const sources: readonly WorkflowSource[] = [
  ...filesBelow('.github/workflows').map(path => readSource(path, false)),
  ...['test/examples', 'templates'].flatMap(filesBelow).map(path => readSource(path, true)),
]

function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter(
    entry => entry.isFile() && /\.ya?ml$/.test(entry.name) && !otherFiles.test(entry.name),
  )
  return files.map(entry => relative(root, join(entry.parentPath, entry.name))).sort()
}

function readSource(path: string, isExample: boolean): WorkflowSource {
  const text = readFileSync(join(root, path), 'utf8')
  return { path, text, workflow: load(text) as WorkflowSource['workflow'], isExample }
}

export function workflowSteps({ workflow }: WorkflowSource): SourceStep[] {
  return Object.values(workflow.jobs).flatMap(job => job.steps ?? [])
}
