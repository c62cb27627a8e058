import { callInputs, callSecrets } from './call-inputs.ts'
import { type Contexts, evaluateText, evaluateTexts, isTrue } from './evaluate.ts'
import type { JobContext } from './job-context.ts'
import { assertWithin, defaultPermissions, type Permissions } from './permissions.ts'
import { localWorkflow, readRepositoryFile } from './repository-files.ts'
import { type JobResult, runJob, skippedJob } from './run-job.ts'
import { asMapping } from './template.ts'
import { type Job, parseWorkflowFile, type WorkflowDefinition } from './workflow-file.ts'

/** Running workflow file, or a workflow that it calls. */
export interface JobScope {
  readonly workflow: WorkflowDefinition
  readonly contexts: Contexts
  /** Permissions of the caller, for a called workflow. */
  readonly granted: Permissions | undefined
  /** Prefix of the IDs of a called workflow's jobs: `caller/`. */
  readonly prefix: string
  /** Results of all jobs by their IDs with prefix. */
  readonly allResults: Map<string, JobResult>
  /** Creates the workspace and the token of a job. */
  readonly prepare: (job: Job, contexts: Contexts, permissions: Permissions) => Promise<JobContext>
}

/** Runs the jobs in the order of the file. A job must follow the jobs that it needs. */
export async function runWorkflowJobs(scope: JobScope): Promise<ReadonlyMap<string, JobResult>> {
  const results = new Map<string, JobResult>()
  for (const job of scope.workflow.jobs) {
    const neededJobs = job.needs.map(id => {
      const result = results.get(id)
      if (result === undefined)
        throw new Error(
          `job ${job.id} needs job ${id}, which ${scope.workflow.path} does not define before it: put ${id} before ${job.id}`,
        )
      return [id, { result: result.result, outputs: result.outputs }] as const
    })
    const isSuccess = neededJobs.every(([, { result }]) => result === 'success')
    const contexts = { ...scope.contexts, needs: Object.fromEntries(neededJobs) }
    const isEnabled = isTrue(job.condition, contexts, isSuccess ? 'success' : 'failure')
    const result = isEnabled ? await runOrCall(job, { ...scope, contexts }) : skippedJob
    results.set(job.id, result)
    scope.allResults.set(`${scope.prefix}${job.id}`, result)
  }
  return results
}

async function runOrCall(job: Job, scope: JobScope): Promise<JobResult> {
  const { workflow, granted, contexts } = scope
  const requestedPermissions = job.permissions ?? workflow.permissions
  if (granted !== undefined && requestedPermissions !== undefined) {
    assertWithin(granted, requestedPermissions, `The nested job '${job.id}' of ${workflow.path}`)
  }
  const permissions = requestedPermissions ?? granted ?? defaultPermissions
  if (job.call !== undefined) return callWorkflow(job, scope, permissions)
  const context = await scope.prepare(job, withNamedSecrets(job, contexts), permissions)
  return runJob(job, context, evaluateTexts(workflow.env, context.contexts))
}

/**
 * Returns the contexts with only the secrets that GitHub sends to a job: the secrets that the job names, or all secrets if
 * the job uses the whole `secrets` context.
 * https://docs.zizmor.sh/audits/#overprovisioned-secrets
 */
function withNamedSecrets({ secretNames }: Job, contexts: Contexts): Contexts {
  const allSecrets = Object.entries(contexts.secrets as Record<string, string>)
  const namedSecrets = allSecrets.filter(([name]) => secretNames?.has(name.toLowerCase()) ?? true)
  return { ...contexts, secrets: Object.fromEntries(namedSecrets) }
}

/** Runs a called workflow: https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows */
async function callWorkflow({ id, call }: Job, scope: JobScope, granted: Permissions): Promise<JobResult> {
  const path = call === undefined ? undefined : localWorkflow(call.uses)
  if (call === undefined || path === undefined)
    throw new Error(`job ${id} cannot call ${call?.uses}: use a workflow of this repository`)
  const workflow = await parseWorkflowFile(path, await readRepositoryFile(path))
  const contexts = {
    ...scope.contexts,
    needs: undefined,
    inputs: callInputs(call, workflow, scope.contexts),
    secrets: callSecrets(call, workflow, scope.contexts),
  }
  const jobs = await runWorkflowJobs({
    ...scope,
    workflow,
    contexts,
    granted,
    prefix: `${scope.prefix}${id}/`,
  })
  const outputContexts = { ...contexts, jobs: Object.fromEntries(jobs) }
  const outputs = Object.entries(workflow.callOutputs).map(
    ([name, output]) => [name, evaluateText(asMapping(output, name).value, outputContexts)] as const,
  )
  const hasFailed = [...jobs.values()].some(({ result }) => result === 'failure')
  return {
    result: hasFailed ? 'failure' : 'success',
    outputs: Object.fromEntries(outputs),
    steps: [],
    secrets: {},
  }
}
