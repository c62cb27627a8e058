import { enabledWorkflows, type Workflow } from '../../workflows/workflow.ts'
import { hasEventInRunName } from '../../workflows/workflow-trigger.ts'
import { buildSteps } from '../facts/build-workflows.ts'
import type { Facts } from '../facts/facts.ts'
import { eventHandlers } from '../facts/update-workflows.ts'
import { type Finding, passed, passedIfListed } from '../report/finding.ts'

const check = 'waiting-builds'

/**
 * Checks workflows with `wait: true`. Their run ends with the result of the launcher's run, which they must identify
 * and may need permission to read.
 */
export function checkWaitingBuilds(facts: Facts): Finding[] {
  const { source, launcher } = facts
  const tellers = source.workflows.filter(one => buildSteps(one).length > 0 || isWaiting(one))
  const [waiting] = enabledWorkflows(tellers).filter(isWaiting)
  if (waiting === undefined)
    return passedIfListed(check, [source], `No workflow of ${source.name} waits for the launcher's run`)
  const findings = [...unnamedRuns(facts, waiting), ...unreadableRuns(facts, waiting)]
  if (findings.length > 0) return findings
  return [passed(check, `${waiting.path} of ${source.name} can find and read the runs of ${launcher.name}`)]
}

function isWaiting({ steps }: Workflow): boolean {
  const tells =
    /\bbinder-actions(?:\/actions\/dispatch-launcher-update|\/\.github\/workflows\/binder-image\.ya?ml)?@/
  return steps.some(step => tells.test(step.uses ?? '') && String(step.with.wait) === 'true')
}

/**
 * Reports handlers whose run name does not identify the event. A missing handler is reported by `checkEventHandler`.
 */
function unnamedRuns({ launcher, eventType }: Facts, waiting: Workflow): Finding[] {
  const handlers = eventHandlers(launcher.workflows, eventType)
  const [first] = handlers
  if (first === undefined || handlers.some(({ trigger }) => hasEventInRunName(trigger))) return []
  return [
    {
      check,
      verdict: 'fail',
      what: `${waiting.path} waits for the launcher, but ${first.path} of ${launcher.name} does not say in its run-name which event it handles`,
      why: 'GitHub tells no other way which run belongs to an event: the build pushes its image and then fails.',
      fix: `Write \`run-name: Update image (\${{ github.event.client_payload.correlation || 'by hand' }})\` at the top of ${first.path}, or leave \`wait\` out.`,
    },
  ]
}

/**
 * Reports a token that may not read the launcher's runs. If the token is unknown, a public repository passes because
 * anyone can read its runs.
 */
function unreadableRuns({ launcher: { name, sender, isPrivate } }: Facts, waiting: Workflow): Finding[] {
  if (sender === undefined && !isPrivate) return []
  const may = sender?.mayReadRuns ?? { isKnown: false, reason: 'it was not given' }
  if (may.isKnown && may.value) return []
  return [
    {
      check,
      verdict: may.isKnown ? 'fail' : 'warn',
      what: may.isKnown
        ? `${waiting.path} waits for the launcher, but the token may not read the workflow runs of ${name}`
        : `${waiting.path} waits for the launcher, and whether the token may read its workflow runs did not become clear: ${may.reason}`,
      why: 'The image is pushed and the event is not sent: the build fails before that.',
      fix: `Give the token "Actions: Read-only" on ${name} (an app: Actions: read), or leave \`wait\` out.`,
    },
  ]
}
