import { JobPermissions, type Permissions } from '../../workflows/job-permissions.ts'
import type { Workflow, WorkflowJob } from '../../workflows/workflow.ts'
import { atLine } from './at-line.ts'

/** Permissions that a job lacks. */
export interface MissingPermissions {
  readonly scopes: readonly string[]
  /** Whether the workflow or the job sets permissions; otherwise a setting of the repository applies. */
  readonly isSet: boolean
  /** List for a finding, such as `contents: read`, in backticks. */
  readonly list: string
  /** Instruction to add the missing permissions. */
  readonly fix: string
}

/** Returns the required permissions that a job is not granted; undefined if all are granted. */
export function findMissingPermissions(
  workflow: Workflow,
  job: WorkflowJob,
  requiredPermissions: Permissions,
): MissingPermissions | undefined {
  const permissions = new JobPermissions(workflow, job)
  const missingScopes = permissions.missing(requiredPermissions)
  if (missingScopes.length === 0) return undefined
  const list = missingScopes.map(([scope, access]) => `\`${scope}: ${access}\``).join(', ')
  const path = permissions.isOwn ? `jobs.${job.name}.permissions` : `jobs.${job.name}`
  return {
    scopes: missingScopes.map(([scope]) => scope),
    isSet: permissions.isSet,
    list,
    fix: `Add ${list} to the \`permissions\` of the job in ${workflow.path}${atLine(workflow, path)}.`,
  }
}
