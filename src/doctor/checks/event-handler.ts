import { JobPermissions } from '../../workflows/job-permissions.ts'
import type { Workflow, WorkflowJob, WorkflowStep } from '../../workflows/workflow.ts'
import { atLine } from '../facts/at-line.ts'
import type { Facts } from '../facts/facts.ts'
import { eventHandlers, updateSteps, updatesByAction } from '../facts/update-workflows.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'event-handler'
const jobToken = /^\s*(?:\$\{\{\s*(?:github\.token|secrets\.github_token)\s*\}\}\s*)?$/i

/**
 * Checks the event's handlers on the default branch. GitHub runs the workflow file of that branch, regardless of the
 * branch that the event names.
 */
export function checkEventHandler({ launcher, eventType }: Facts): Finding[] {
  const handlers = eventHandlers(launcher.workflows, eventType)
  if (handlers.length === 0) {
    if (launcher.isTreeTruncated) return []
    return [
      {
        check,
        verdict: 'fail',
        what: `No workflow on branch "${launcher.defaultBranch}" of ${launcher.name} handles the event ${eventType}`,
        why: 'GitHub accepts the event without an error but starts no workflow, so the launcher keeps its old image.',
        fix: `Add .github/workflows/update-image.yml to that branch, with \`on: {repository_dispatch: {types: [${eventType}]}}\` and the action update-launcher-sha. docs/set-up.md of binder-actions contains the whole file.`,
      },
    ]
  }
  return handlers.flatMap(handler => evaluateHandler(handler, launcher.name))
}

function evaluateHandler(handler: Workflow, name: string): Finding[] {
  if (!updatesByAction(handler)) {
    return [
      {
        check,
        verdict: 'warn',
        what: `${handler.path} of ${name} handles the event without update-launcher-sha`,
        why: 'Custom handlers have edited a comment instead of FROM, pinned images that could not be pulled, and updated the wrong branch, without an error.',
        fix: `Replace the steps in ${handler.path}${atLine(handler, 'jobs')} with \`uses: underworldcode/binder-actions/actions/update-launcher-sha@v1\`.`,
      },
    ]
  }
  const findings = handler.jobs.flatMap(job => evaluatePermissions(handler, job, name))
  return findings.length > 0
    ? findings
    : [passed(check, `${handler.path} handles the event and is permitted to commit`)]
}

/** Checks that the job has permission to write contents. The `permissions` of a job replace those of the workflow. */
function evaluatePermissions(handler: Workflow, job: WorkflowJob, name: string): Finding[] {
  const permissions = new JobPermissions(handler, job)
  const { isOwn, isSet } = permissions
  const isGranted = permissions.missing({ contents: 'write' }).length === 0
  if (!updateSteps(job).some(commitsByJobToken) || isGranted) return []
  return [
    {
      check,
      verdict: isSet ? 'fail' : 'warn',
      what: `${handler.path} of ${name} ${isSet ? 'does not grant its job `contents: write`' : 'does not set permissions'}`,
      why: isSet
        ? 'The workflow token can only read, so GitHub rejects the commit.'
        : 'The default of the repository or organization applies. For new repositories and organizations, the default is read-only, and GitHub rejects the commit.',
      fix: isOwn
        ? `Add \`contents: write\` to the \`permissions\` of the job "${job.name}" in ${handler.path}${atLine(handler, `jobs.${job.name}.permissions`)}.`
        : `Set \`permissions: {contents: write}\` at the top level of ${handler.path}${atLine(handler, 'permissions', 'jobs')}.`,
    },
  ]
}

/**
 * Returns whether the step needs the job's permission to commit. A step with a separate token does not need this
 * permission. A reusable workflow always requests the permission, and GitHub does not start a run whose caller does not
 * grant it.
 */
function commitsByJobToken({ uses = '', with: { token } }: WorkflowStep): boolean {
  const isCalled = /\.ya?ml@/.test(uses)
  return isCalled || token === undefined || jobToken.test(String(token))
}
