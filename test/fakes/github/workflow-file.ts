import { load } from 'js-yaml'
import { listTree, readBlob, readCommit, resolveCommit } from './git/objects.ts'
import type { Repository } from './state.ts'

export type WorkflowFile = {
  readonly path: string
  readonly name: string
  readonly runName: string | undefined
  readonly concurrencyGroup: string | undefined
  /** Accepted `types` of repository_dispatch (empty for all), or undefined if the file does not handle the event. */
  readonly dispatchTypes: readonly string[] | undefined
  /** Inputs of workflow_dispatch, by name, or undefined if the workflow cannot be started manually. */
  readonly inputs: Readonly<Record<string, WorkflowInput>> | undefined
}

type WorkflowInput = { readonly required: boolean; readonly default: string | undefined }

type YamlMapping = { readonly [key: string]: unknown }

function asMapping(value: unknown): YamlMapping {
  return typeof value === 'object' && value !== null ? (value as YamlMapping) : {}
}

function asList(value: unknown): string[] {
  return (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String)
}

function dispatchTypes(on: unknown): readonly string[] | undefined {
  if (typeof on === 'string' || Array.isArray(on)) {
    return asList(on).includes('repository_dispatch') ? [] : undefined
  }
  const events = asMapping(on)
  return 'repository_dispatch' in events ? asList(asMapping(events.repository_dispatch).types) : undefined
}

function dispatchInputs(on: unknown): WorkflowFile['inputs'] {
  if (typeof on === 'string' || Array.isArray(on)) {
    return asList(on).includes('workflow_dispatch') ? {} : undefined
  }
  const events = asMapping(on)
  if (!('workflow_dispatch' in events)) {
    return undefined
  }
  const inputs = Object.entries(asMapping(asMapping(events.workflow_dispatch).inputs))
  return Object.fromEntries(
    inputs.map(([name, value]) => {
      const input = asMapping(value)
      const fallback = input.default === undefined ? undefined : String(input.default)
      return [name, { required: input.required === true, default: fallback }]
    }),
  )
}

function concurrencyGroup(value: unknown): string | undefined {
  const group = typeof value === 'string' ? value : asMapping(value).group
  return typeof group === 'string' ? group : undefined
}

function parseWorkflow(path: string, text: string): WorkflowFile | undefined {
  let document: YamlMapping
  try {
    document = asMapping(load(text))
  } catch {
    // GitHub does not start a workflow whose file is invalid either.
    return undefined
  }
  return {
    path,
    name: typeof document.name === 'string' ? document.name : path,
    runName: typeof document['run-name'] === 'string' ? document['run-name'] : undefined,
    concurrencyGroup: concurrencyGroup(document.concurrency),
    // YAML 1.1 parsers read the key `on` as true.
    dispatchTypes: dispatchTypes(document.on ?? document.true),
    inputs: dispatchInputs(document.on ?? document.true),
  }
}

/**
 * Reads the workflow files of a commit. Default: the head of the default branch, whose workflow files are the only ones
 * that `repository_dispatch` starts.
 */
export async function listWorkflowFiles(repository: Repository, commit?: string): Promise<WorkflowFile[]> {
  const { directory, defaultBranch } = repository
  const head = commit ?? (await resolveCommit(directory, `refs/heads/${defaultBranch}`))
  if (head === undefined) {
    return []
  }
  const { tree } = await readCommit(directory, head)
  const entries = (await listTree(directory, tree, '.github/workflows')) ?? []
  const files = entries.filter(entry => entry.type === 'blob' && /\.ya?ml$/.test(entry.name))
  const workflows = await Promise.all(
    files.map(async ({ path, oid }) => parseWorkflow(path, (await readBlob(directory, oid)).toString())),
  )
  return workflows.filter(file => file !== undefined)
}

/**
 * Returns whether the workflow handles a repository_dispatch event of this type:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#repository_dispatch
 */
export function handlesEvent(file: WorkflowFile, eventType: string): boolean {
  return (
    file.dispatchTypes !== undefined &&
    (file.dispatchTypes.length === 0 || file.dispatchTypes.includes(eventType))
  )
}
