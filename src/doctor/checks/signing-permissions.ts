import { plural } from '../../wording.ts'
import {
  enabledWorkflows,
  type Workflow,
  type WorkflowJob,
  type WorkflowStep,
} from '../../workflows/workflow.ts'
import { atLine } from '../facts/at-line.ts'
import type { Facts } from '../facts/facts.ts'
import { updateSteps } from '../facts/update-workflows.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'signing-permissions'
/** Permissions of the reusable workflow, in the order of the examples. Signing needs the last two. */
const permissionsLine = '{contents: read, packages: write, id-token: write, attestations: write}'
const signing = ['id-token', 'attestations'] as const
const reusable = /\/\.github\/workflows\/binder-image\.ya?ml@/
const action = /\bbinder-actions@|\bbuild-binder-image@/

/**
 * Checks that the jobs that build an image are granted the permissions to sign it. A called workflow cannot get more than
 * its caller grants, so GitHub does not start the run. An action without them signs nothing, which matters where the
 * launcher requires signed provenance or `attest: true` is set.
 */
export function checkSigningPermissions({ source, launcher }: Facts): Finding[] {
  const isRequired = launcher.workflows.flatMap(updateSteps).some(requiresProvenance)
  const builders = enabledWorkflows(source.workflows).flatMap(workflow =>
    workflow.jobs.flatMap(job => job.steps.flatMap(step => builderOf(workflow, job, step))),
  )
  const checked = builders.filter(({ isCall, step }) => isCall || isRequired || isAlwaysSigned(step))
  const findings = checked.flatMap(builder => evaluateBuilder(builder, source.name))
  if (findings.length > 0) return findings
  return checked.length > 0 ? [passed(check, 'Every build is permitted to sign its image')] : []
}

interface Builder {
  readonly workflow: Workflow
  readonly job: WorkflowJob
  readonly step: WorkflowStep
  /** Whether the job calls the reusable workflow. */
  readonly isCall: boolean
}

function builderOf(workflow: Workflow, job: WorkflowJob, step: WorkflowStep): Builder[] {
  const { uses = '', with: inputs } = step
  const isCall = reusable.test(uses)
  const isAction = action.test(uses) && String(inputs.attest) !== 'false' && String(inputs.push) !== 'false'
  return isCall || isAction ? [{ workflow, job, step, isCall }] : []
}

function isAlwaysSigned({ with: { attest } }: WorkflowStep): boolean {
  return String(attest) === 'true'
}

function requiresProvenance({ with: inputs }: WorkflowStep): boolean {
  const setting = String(inputs['require-provenance'] ?? 'auto')
  return setting === 'true' || (setting !== 'false' && Boolean(inputs['source-repository']))
}

function evaluateBuilder({ workflow, job, isCall }: Builder, name: string): Finding[] {
  const isOwn = job.permissions !== undefined
  const missing = missingPermissions(isOwn ? job.permissions : workflow.permissions)
  if (missing.length === 0) return []
  const key = `jobs.${job.name}`
  const names = missing.map(permission => `\`${permission}: write\``).join(' and ')
  return [
    {
      check,
      verdict: 'fail',
      what: `${workflow.path} of ${name} does not grant ${names} to its job "${job.name}"`,
      why: isCall
        ? 'The reusable workflow requests more than its caller grants, so GitHub does not start the run ("startup failure").'
        : `Without the ${plural(missing.length, 'permission')}, the image is not signed, although the launcher or \`attest: true\` requires it.`,
      fix: isOwn
        ? `Set \`permissions: ${permissionsLine}\` in the job "${job.name}" in ${workflow.path}${atLine(workflow, `${key}.permissions`, key)}, instead of its present permissions.`
        : `Add \`permissions: ${permissionsLine}\` to the job "${job.name}" in ${workflow.path}${atLine(workflow, key)}.`,
    },
  ]
}

/** Returns the missing permissions for signing. The default permissions never include `id-token: write`. */
function missingPermissions(permissions: unknown): readonly string[] {
  if (permissions === 'write-all') return []
  const granted = new Map(
    Object.entries(typeof permissions === 'object' && permissions !== null ? permissions : {}),
  )
  return signing.filter(permission => granted.get(permission) !== 'write')
}
