import type { Permissions } from '../../workflows/job-permissions.ts'
import {
  enabledWorkflows,
  type Workflow,
  type WorkflowJob,
  type WorkflowStep,
} from '../../workflows/workflow.ts'
import type { Facts } from '../facts/facts.ts'
import { findMissingPermissions } from '../facts/missing-permissions.ts'
import { updateSteps } from '../facts/update-workflows.ts'
import type { Finding } from '../report/finding.ts'

const check = 'signing-permissions'
const signingPermissions: Permissions = { 'id-token': 'write', attestations: 'write' }
const buildAction = /\bbinder-actions@|\bbuild-binder-image@/

/**
 * Checks that every job that must sign its image has the required permissions. An image must be signed if
 * `attest: true` is set or the launcher requires provenance. The check `called-workflows` covers the reusable workflow.
 */
export function checkSigningPermissions({ source, launcher }: Facts): Finding[] {
  const isRequired = launcher.workflows.flatMap(updateSteps).some(requiresProvenance)
  return enabledWorkflows(source.workflows).flatMap(workflow =>
    workflow.jobs
      .filter(({ steps }) => steps.some(step => mustSign(step, isRequired)))
      .flatMap(job => evaluateJob(workflow, job, source.name)),
  )
}

/** Returns whether the step must sign the image that it pushes. */
function mustSign({ uses = '', with: { attest, push } }: WorkflowStep, isRequired: boolean): boolean {
  if (!buildAction.test(uses) || String(push) === 'false' || String(attest) === 'false') return false
  return isRequired || String(attest) === 'true'
}

function requiresProvenance({ with: inputs }: WorkflowStep): boolean {
  const setting = String(inputs['require-provenance'] ?? 'auto')
  return setting === 'true' || (setting !== 'false' && Boolean(inputs['source-repository']))
}

function evaluateJob(workflow: Workflow, job: WorkflowJob, repository: string): Finding[] {
  const missing = findMissingPermissions(workflow, job, signingPermissions)
  if (missing === undefined) return []
  return [
    {
      check,
      verdict: 'fail',
      what: `The job "${job.name}" in ${workflow.path} of ${repository} is not granted ${missing.list}`,
      why: 'The image of the job is not signed, although `attest: true` or the launcher requires a signature.',
      fix: missing.fix,
    },
  ]
}
