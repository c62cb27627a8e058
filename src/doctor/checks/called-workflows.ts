import type { Permissions } from '../../workflows/job-permissions.ts'
import type { Workflow, WorkflowJob } from '../../workflows/workflow.ts'
import type { Facts } from '../facts/facts.ts'
import { findMissingPermissions } from '../facts/missing-permissions.ts'
import type { Finding } from '../report/finding.ts'

const check = 'called-workflows'
const reusableWorkflow = /\/binder-actions\/\.github\/workflows\/([\w-]+)\.ya?ml@/

/** Permissions that the jobs of the reusable workflows request. The check `event-handler` covers update-launcher.yml. */
const requestedPermissions: Readonly<Record<string, Permissions>> = {
  'binder-image': { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' },
  doctor: { contents: 'read', actions: 'read' },
}

/**
 * Reports jobs that call a reusable workflow of this project without the permissions that it requests. GitHub does not
 * start any job of such a run.
 */
export function checkCalledWorkflows({ source, launcher }: Facts): Finding[] {
  return [source, launcher].flatMap(({ name, workflows }) =>
    workflows.flatMap(workflow => workflow.jobs.flatMap(job => evaluateCall(workflow, job, name))),
  )
}

function evaluateCall(workflow: Workflow, job: WorkflowJob, repository: string): Finding[] {
  const calledName = job.steps
    .map(({ uses = '' }) => reusableWorkflow.exec(uses)?.[1])
    .find(name => name !== undefined)
  const missing = findMissingPermissions(workflow, job, requestedPermissions[calledName ?? ''] ?? {})
  // Without `permissions`, the default of a repository may grant everything except the identity token.
  if (missing === undefined || !(missing.isSet || missing.scopes.includes('id-token'))) return []
  return [
    {
      check,
      verdict: 'fail',
      what: `The job "${job.name}" in ${workflow.path} of ${repository} calls ${calledName}.yml without ${missing.list}`,
      why: 'A called workflow cannot have more permissions than its caller grants. GitHub reports a startup failure, and no job runs.',
      fix: missing.fix,
    },
  ]
}
