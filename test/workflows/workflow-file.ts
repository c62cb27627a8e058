import { type Permissions, parsePermissions } from './permissions.ts'
import { asMapping, asTexts, type Mapping, parseTemplate, type Template } from './template.ts'
import { readTriggers } from './triggers.ts'

export interface WorkflowDefinition {
  readonly path: string
  readonly name: string
  readonly runName: Template | undefined
  readonly on: Template | undefined
  readonly env: Mapping
  readonly permissions: Permissions | undefined
  readonly jobs: readonly Job[]
  /** Returns the inputs of a trigger. */
  readonly inputs: (trigger: 'workflow_call' | 'workflow_dispatch') => Readonly<Record<string, Input>>
  readonly callSecrets: Mapping
  readonly callOutputs: Mapping
}

export interface Input {
  readonly type: string
  readonly isRequired: boolean
  readonly default: Template | undefined
}

export interface Job {
  readonly id: string
  readonly needs: readonly string[]
  readonly condition: string
  readonly permissions: Permissions | undefined
  readonly env: Mapping
  readonly outputs: Mapping
  readonly steps: readonly Step[]
  /** Name of the environment whose secrets and variables the job receives. */
  readonly environment: Template | undefined
  /** Names of the secrets that the job references; undefined if it uses the whole `secrets` context. */
  readonly secretNames: ReadonlySet<string> | undefined
  /** Reusable workflow that the job calls instead of running steps. */
  readonly call: Call | undefined
}

export interface Call {
  readonly uses: string
  readonly with: Mapping
  readonly secrets: Mapping | 'inherit'
}

export interface Step {
  readonly id: string | undefined
  readonly name: string
  readonly condition: string
  readonly env: Mapping
  readonly uses: string | undefined
  readonly with: Mapping
  readonly run: Template | undefined
  readonly shell: string | undefined
  readonly workingDirectory: Template | undefined
  readonly shouldContinueOnError: boolean
}

const jobKeys = [
  'name',
  'runs-on',
  'needs',
  'if',
  'permissions',
  'env',
  'outputs',
  'steps',
  'timeout-minutes',
]
const callKeys = ['name', 'needs', 'if', 'permissions', 'uses', 'with', 'secrets']

/** Parses a workflow file. @throws Error if GitHub rejects it, or this runner does not support a part of the file. */
export async function parseWorkflowFile(path: string, content: string): Promise<WorkflowDefinition> {
  const { root, conditions } = await parseTemplate(path, content)
  const supportedKeys = ['name', 'run-name', 'on', 'permissions', 'env', 'jobs', 'concurrency', 'defaults']
  assertSupportedKeys(path, root, supportedKeys)
  const triggers = readTriggers(root.on)
  const call = asMapping(triggers.workflow_call, 'workflow_call')
  const jobs = Object.entries(asMapping(root.jobs, 'jobs')).map(([id, template]) => {
    const jobConditions = conditions.get(id)
    if (jobConditions === undefined) throw new Error(`${path}: the parser returned no job ${id}`)
    const job = asMapping(template, id)
    assertSupportedKeys(`${path}: ${id}`, job, 'uses' in job ? callKeys : [...jobKeys, 'environment'])
    return parseJob(id, job, jobConditions.job, jobConditions.steps)
  })
  return {
    path,
    name: String(root.name ?? path),
    runName: root['run-name'],
    on: root.on,
    env: asMapping(root.env, 'env'),
    permissions: parsePermissions(root.permissions),
    jobs,
    inputs: trigger => parseInputs(asMapping(asMapping(triggers[trigger], trigger).inputs, 'inputs')),
    callSecrets: asMapping(call.secrets, 'secrets'),
    callOutputs: asMapping(call.outputs, 'outputs'),
  }
}

function assertSupportedKeys(where: string, mapping: Mapping, supportedKeys: readonly string[]): void {
  const unsupportedKeys = Object.keys(mapping).filter(key => !supportedKeys.includes(key))
  if (unsupportedKeys.length > 0)
    throw new Error(
      `${where}: this runner does not support ${unsupportedKeys.join(', ')}: extend workflow-file.ts`,
    )
}

function parseJob(id: string, job: Mapping, condition: string, steps: readonly string[]): Job {
  const templates = Array.isArray(job.steps) ? (job.steps as readonly Template[]) : []
  return {
    id,
    needs: asTexts(job.needs),
    condition,
    permissions: parsePermissions(job.permissions),
    env: asMapping(job.env, 'env'),
    outputs: asMapping(job.outputs, 'outputs'),
    steps: templates.map((step, index) =>
      parseStep(`step ${index} of ${id}`, step, steps[index] ?? 'success()'),
    ),
    environment: job.environment,
    secretNames: findSecretNames(job),
    call: typeof job.uses === 'string' ? parseCall(job, job.uses) : undefined,
  }
}

/**
 * Returns the names of the secrets that a job references, in lower case because GitHub ignores their case; undefined if
 * the job uses the whole `secrets` context.
 */
function findSecretNames(job: Mapping): Job['secretNames'] {
  const text = JSON.stringify(job)
  const names = [...text.matchAll(/(?<![\w.-])secrets\.([\w-]+)/g)].map(([, name = '']) => name.toLowerCase())
  const hasWholeContext = /(?<![\w.-])secrets\b(?![.-]|":)/.test(text)
  return hasWholeContext ? undefined : new Set(names)
}

function parseCall(job: Mapping, uses: string): Call {
  const secrets = job.secrets === 'inherit' ? 'inherit' : asMapping(job.secrets, 'secrets')
  return { uses, with: asMapping(job.with, 'with'), secrets }
}

function parseStep(where: string, template: Template, condition: string): Step {
  const step = asMapping(template, where)
  const supportedKeys = [
    'id',
    'name',
    'if',
    'env',
    'uses',
    'with',
    'run',
    'shell',
    'working-directory',
    'continue-on-error',
  ]
  assertSupportedKeys(where, step, supportedKeys)
  return {
    id: typeof step.id === 'string' ? step.id : undefined,
    name: String(step.name ?? step.uses ?? 'run'),
    condition,
    env: asMapping(step.env, 'env'),
    uses: typeof step.uses === 'string' ? step.uses : undefined,
    with: asMapping(step.with, 'with'),
    run: step.run,
    shell: typeof step.shell === 'string' ? step.shell : undefined,
    workingDirectory: step['working-directory'],
    shouldContinueOnError: step['continue-on-error'] === true,
  }
}

function parseInputs(inputs: Mapping): Record<string, Input> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, template]) => {
      const input = asMapping(template, name)
      const type = String(input.type ?? 'string')
      return [name, { type, isRequired: input.required === true, default: input.default }] as const
    }),
  )
}
