import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { load } from 'js-yaml'
import { root } from './our-files.ts'

type Yaml = Readonly<Record<string, unknown>>

export interface Step extends Yaml {
  readonly uses?: string
  readonly run?: string
  readonly with?: Yaml
}
interface Job extends Yaml {
  readonly permissions?: Yaml | string
  readonly steps?: readonly Step[]
  readonly uses?: string
}
export interface Source {
  readonly path: string
  readonly text: string
  readonly workflow: Yaml & { readonly on: Yaml; readonly jobs: Readonly<Record<string, Job>> }
  /** For others to copy, or to run here. */
  readonly isExample: boolean
}

/** Every workflow file of this repository: those that run here, those that others call, those that others copy. */
export const sources: readonly Source[] = [
  ...filesBelow('.github/workflows').map(path => readSource(path, false)),
  ...filesBelow('test/examples').map(path => readSource(path, true)),
]

function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && /(?<!contract)\.ya?ml$/.test(entry.name))
  return files.map(entry => relative(root, join(entry.parentPath, entry.name))).sort()
}

function readSource(path: string, isExample: boolean): Source {
  const text = readFileSync(join(root, path), 'utf8')
  return { path, text, workflow: load(text) as Source['workflow'], isExample }
}

export function workflowSteps({ workflow }: Source): Step[] {
  return Object.values(workflow.jobs).flatMap(job => job.steps ?? [])
}
