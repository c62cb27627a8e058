import * as v from 'valibot'
import { expandMatrix, readMatrix } from './matrix.ts'
import { readWorkflowDocument, texts } from './workflow-document.ts'
import { handles, receivesPayload, type WorkflowTrigger, workflowTrigger } from './workflow-trigger.ts'

/** Parts of a workflow file that the checks use. */
export interface Workflow {
  readonly path: string
  /**
   * State in the GitHub API, such as `active` or `disabled_inactivity`; undefined if the API does not list the file.
   */
  readonly state: string | undefined
  readonly trigger: WorkflowTrigger
  /** Filters for branches, tags and paths, by event. */
  readonly events: ReadonlyMap<string, EventFilter>
  /** Default permissions of the jobs; undefined if the workflow sets none. */
  readonly permissions: unknown
  readonly jobs: readonly WorkflowJob[]
  /** Steps of all jobs. */
  readonly steps: readonly WorkflowStep[]
  /** Line of every key and list item by path, such as `on.push.paths`. */
  readonly lines: ReadonlyMap<string, number>
}

/** Job of a workflow. */
export interface WorkflowJob {
  readonly name: string
  readonly permissions: unknown
  /** Steps of the job. A step that uses values of the job's matrix occurs once for each combination. */
  readonly steps: readonly WorkflowStep[]
}

type Filter = 'branches' | 'branches-ignore' | 'tags' | 'tags-ignore' | 'paths' | 'paths-ignore'
type EventFilter = Readonly<Record<Filter, readonly string[] | undefined>>

/** Step, or a job that calls another workflow. */
export interface WorkflowStep {
  readonly uses: string | undefined
  /** Script that the step runs, directly or through an action that retries it until it succeeds. */
  readonly run: string | undefined
  readonly with: Readonly<Record<string, unknown>>
  /** Line in the file, 1-based; undefined if unknown. */
  readonly line: number | undefined
}

const list = v.optional(v.nullish(v.fallback(v.nullable(texts), null)))
const filterSchema = v.fallback(v.record(v.string(), v.unknown()), {})
const mapping = v.fallback(v.record(v.string(), v.unknown()), {})
const stepSchema = v.fallback(
  v.object({ uses: v.optional(v.string()), run: v.optional(v.string()), with: v.optional(mapping) }),
  {},
)
const jobSchema = v.fallback(
  v.object({
    uses: v.optional(v.string()),
    with: v.optional(mapping),
    permissions: v.optional(v.unknown()),
    strategy: v.optional(v.unknown()),
    steps: v.optional(v.fallback(v.array(stepSchema), [])),
  }),
  {},
)
const jobsSchema = v.fallback(v.record(v.string(), jobSchema), {})

/** Parses a workflow. @returns undefined if the text is not a valid workflow. GitHub does not run such a file. */
export function parseWorkflow(path: string, text: string, state: string | undefined): Workflow | undefined {
  const document = readWorkflowDocument(text)
  if (document === undefined) return undefined
  const jobs = Object.entries(v.parse(jobsSchema, document.jobs)).map(([name, job]) =>
    readJob(name, job, document.lines),
  )
  return {
    path,
    state,
    trigger: workflowTrigger(path, document),
    events: new Map([...document.events].map(([name, filter]) => [name, readFilter(filter)])),
    permissions: document.permissions,
    jobs,
    steps: jobs.flatMap(({ steps }) => steps),
    lines: document.lines,
  }
}

function readJob(
  name: string,
  job: v.InferOutput<typeof jobSchema>,
  lines: ReadonlyMap<string, number>,
): WorkflowJob {
  const call = { uses: job.uses, run: undefined, with: job.with, line: lines.get(`jobs.${name}`) }
  const ownSteps = (job.steps ?? []).map((step, index) => ({
    ...step,
    line: lines.get(`jobs.${name}.steps.${index}`),
  }))
  const combinations = readMatrix(job.strategy)
  const steps = [call, ...ownSteps]
    .filter(({ uses, run }) => uses !== undefined || run !== undefined)
    .map(({ uses, run, with: inputs = {}, line }) => ({
      ...{ uses, with: inputs, line },
      run: run ?? retriedCommand(uses, inputs),
    }))
    .flatMap(step => expandMatrix(step, combinations))
  return { name, permissions: job.permissions, steps }
}

const retryAction = /^(?:nick-(?:fields|invision)\/retry|wandalen\/wretry\.action)@/i

function retriedCommand(
  uses: string | undefined,
  { command }: Readonly<Record<string, unknown>>,
): string | undefined {
  return retryAction.test(uses ?? '') && typeof command === 'string' ? command : undefined
}

function readFilter(filter: unknown): EventFilter {
  const filters = v.parse(filterSchema, filter)
  const read = (name: string) => v.parse(list, filters[name]) ?? undefined
  return {
    branches: read('branches'),
    'branches-ignore': read('branches-ignore'),
    tags: read('tags'),
    'tags-ignore': read('tags-ignore'),
    paths: read('paths'),
    'paths-ignore': read('paths-ignore'),
  }
}

/**
 * Returns whether a workflow is disabled, after 60 days of inactivity, manually, or because the repository is a fork.
 */
export function isDisabled({ state }: Workflow): boolean {
  return state?.startsWith('disabled') ?? false
}

/**
 * Returns the enabled workflows among several equivalent ones, because a disabled workflow may have been replaced. If
 * all are disabled, returns all of them.
 */
export function enabledWorkflows(workflows: readonly Workflow[]): Workflow[] {
  const enabled = workflows.filter(workflow => !isDisabled(workflow))
  return enabled.length > 0 ? enabled : [...workflows]
}

/** Returns whether a workflow handles events of this type, or receives the event as an input of `workflow_dispatch`. */
export function handlesEvent({ trigger }: Workflow, eventType: string): boolean {
  return handles(trigger, eventType) || receivesPayload(trigger)
}
