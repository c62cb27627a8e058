import { enabledWorkflows, type Workflow, type WorkflowStep } from '../../workflows/workflow.ts'
import { hasEventInRunName } from '../../workflows/workflow-trigger.ts'
import { atLine } from '../facts/at-line.ts'
import { buildSteps } from '../facts/build-workflows.ts'
import type { Facts } from '../facts/facts.ts'
import { eventHandlers } from '../facts/update-workflows.ts'
import { type Finding, passed, passedIfListed } from '../report/finding.ts'

const check = 'waiting-builds'

/**
 * Checks workflows with `wait: true`. Their runs end with the result of the launcher's run, which they must identify and
 * may need permission to read.
 */
export function checkWaitingBuilds(facts: Facts): Finding[] {
  const { source, launcher } = facts
  const senders = source.workflows.filter(workflow => buildSteps(workflow).length > 0 || isWaiting(workflow))
  const [workflow] = enabledWorkflows(senders).filter(isWaiting)
  if (workflow === undefined)
    return passedIfListed(check, [source], `No workflow of ${source.name} waits for the launcher's run`)
  const findings = [...unnamedRunsFindings(facts, workflow), ...unreadableRunsFindings(facts, workflow)]
  if (findings.length > 0) return findings
  return [passed(check, `${workflow.path} of ${source.name} can find and read the runs of ${launcher.name}`)]
}

function isWaiting({ steps }: Workflow): boolean {
  return steps.some(isWaitingStep)
}

function isWaitingStep(step: WorkflowStep): boolean {
  const dispatches =
    /\bbinder-actions(?:\/actions\/dispatch-launcher-update|\/\.github\/workflows\/binder-image\.ya?ml)?@/
  return dispatches.test(step.uses ?? '') && String(step.with.wait) === 'true'
}

/** Returns the suffix of the workflow's path that names the line of the waiting step. */
function waitingStepLine({ steps }: Workflow): string {
  const line = steps.find(isWaitingStep)?.line
  return line === undefined ? '' : `:${line}`
}

/**
 * Reports handlers whose run name does not identify the event. A missing handler is reported by `checkEventHandler`.
 */
function unnamedRunsFindings({ launcher, eventType }: Facts, workflow: Workflow): Finding[] {
  const handlers = eventHandlers(launcher.workflows, eventType)
  const [first] = handlers
  if (first === undefined || handlers.some(({ trigger }) => hasEventInRunName(trigger))) return []
  return [
    {
      check,
      verdict: 'fail',
      what: `${workflow.path} waits for the launcher, but ${first.path} of ${launcher.name} does not identify the event in its run-name`,
      why: 'GitHub has no other way to find the run that belongs to an event. The build pushes its image and then fails.',
      fix: `Set \`run-name: Update image (\${{ github.event.client_payload.correlation || 'manual' }})\` at the top level of ${first.path}${atLine(first, 'run-name', 'on')}, or remove \`wait\` from ${workflow.path}${waitingStepLine(workflow)}.`,
    },
  ]
}

/**
 * Reports a token without read access to the launcher's runs. If the token is unknown, a public repository passes because
 * anyone can read its runs.
 */
function unreadableRunsFindings(
  { launcher: { name, sender, isPrivate } }: Facts,
  workflow: Workflow,
): Finding[] {
  if (sender === undefined && !isPrivate) return []
  const permission = sender?.mayReadRuns ?? { isKnown: false, reason: 'the token was not provided' }
  if (permission.isKnown && permission.value) return []
  return [
    {
      check,
      verdict: permission.isKnown ? 'fail' : 'warn',
      what: permission.isKnown
        ? `${workflow.path} waits for the launcher, but the token is not allowed to read the workflow runs of ${name}`
        : `${workflow.path} waits for the launcher, but the doctor could not determine whether the token is allowed to read its workflow runs: ${permission.reason}`,
      why: 'The build pushes the image, but fails before it sends the event.',
      fix: `Grant the token "Actions: Read-only" on ${name} (for a GitHub App: Actions: read), or remove \`wait\` from ${workflow.path}${waitingStepLine(workflow)}.`,
    },
  ]
}
