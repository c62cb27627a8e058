import type { Workflow, WorkflowJob, WorkflowStep } from '../../workflows/workflow.ts'
import type { Facts } from '../facts/facts.ts'
import { eventHandlers, updateSteps, updatesByAction } from '../facts/update-workflows.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'event-handler'
const jobToken = /^\s*(?:\$\{\{\s*(?:github\.token|secrets\.github_token)\s*\}\}\s*)?$/i

/**
 * Checks the event's handlers on the default branch. GitHub runs that branch's workflow file, whichever branch the
 * event is about.
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
        why: 'GitHub takes the event, starts nothing, and says nothing: the launcher keeps its old image.',
        fix: `Put a workflow with \`on: {repository_dispatch: {types: [${eventType}]}}\` and the action update-launcher-sha into .github/workflows on that branch; the README shows it in full.`,
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
        why: 'Workflows written by hand have edited comments instead of FROM, pinned images that nobody could pull, and fallen back to the wrong branch, all of it unnoticed.',
        fix: 'Replace its steps by `uses: underworldcode/binder-actions/actions/update-launcher-sha@v1`.',
      },
    ]
  }
  const findings = handler.jobs.flatMap(job => evaluatePermissions(handler, job, name))
  return findings.length > 0 ? findings : [passed(check, `${handler.path} handles the event and may commit`)]
}

/** Checks that the job may write contents. The `permissions` of a job replace those of the workflow. */
function evaluatePermissions(handler: Workflow, job: WorkflowJob, name: string): Finding[] {
  const isOwn = job.permissions !== undefined
  const permissions = isOwn ? job.permissions : handler.permissions
  if (!updateSteps(job).some(commitsByJobToken) || grantsContents(permissions)) return []
  const says = permissions !== undefined
  return [
    {
      check,
      verdict: says ? 'fail' : 'warn',
      what: `${handler.path} of ${name} ${says ? 'does not give its job `contents: write`' : 'says nothing of permissions'}`,
      why: says
        ? 'The workflow token may then only read, and the commit is refused.'
        : 'Then the setting of the repository or organization decides, which is read-only for new ones: the commit may be refused.',
      fix: isOwn
        ? `Write \`contents: write\` into the \`permissions\` of the job "${job.name}" in ${handler.path}.`
        : `Write \`permissions: {contents: write}\` at the top of ${handler.path}.`,
    },
  ]
}

/**
 * Whether the step needs the job's permission to commit. A separate token does not need it, but a reusable workflow
 * requests it in any case, and GitHub does not start a run that requests more than it is granted.
 */
function commitsByJobToken({ uses = '', with: { token } }: WorkflowStep): boolean {
  const isCalled = /\.ya?ml@/.test(uses)
  return isCalled || token === undefined || jobToken.test(String(token))
}

function grantsContents(permissions: unknown): boolean {
  if (permissions === 'write-all') return true
  return typeof permissions === 'object' && permissions !== null && 'contents' in permissions
    ? permissions.contents === 'write'
    : false
}
