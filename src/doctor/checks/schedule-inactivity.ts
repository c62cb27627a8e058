import { formatList } from '../../wording.ts'
import { isDisabled, type Workflow } from '../../workflows/workflow.ts'
import { atLine } from '../facts/at-line.ts'
import type { Facts, RepositoryFacts } from '../facts/facts.ts'
import { eventHandlers } from '../facts/update-workflows.ts'
import { type Finding, passedIfListed } from '../report/finding.ts'

const check = 'schedule-inactivity'
const maxListedFiles = 10
const millisecondsPerDay = 24 * 60 * 60_000
/** Number of days without a push after which GitHub disables scheduled workflows. */
const maxInactiveDays = 60
/** Number of days for which the check warns before GitHub disables the workflows. A weekly run warns twice. */
const warningDays = 15

/**
 * Warns before GitHub disables scheduled workflows for inactivity, because these workflows repair the launcher and run
 * this check.
 *
 * @see https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
 */
export function checkScheduleInactivity({ source, launcher, eventType, now }: Facts): Finding[] {
  const findings = [
    ...mixedWorkflowFindings(launcher, eventType),
    ...[source, launcher].flatMap(repository => inactivityFindings(repository, now)),
  ]
  if (findings.length > 0) return findings
  return passedIfListed(
    check,
    [source, launcher],
    `No schedule of ${source.name} or ${launcher.name} will be disabled soon for inactivity`,
  )
}

function hasSchedule({ events }: Workflow): boolean {
  return events.has('schedule')
}

function mixedWorkflowFindings({ name, workflows }: RepositoryFacts, eventType: string): Finding[] {
  return eventHandlers(workflows, eventType)
    .filter(hasSchedule)
    .map(workflow => ({
      check,
      verdict: 'warn',
      what: `${workflow.path} of ${name} handles the event and also has a schedule`,
      why: `After ${maxInactiveDays} days without a push, GitHub disables the whole workflow. The next event then does not start it.`,
      fix: `Move \`schedule:\` from ${workflow.path}${atLine(workflow, 'on.schedule')} into a separate file, such as repair-image-pins.yml in the examples.`,
    }))
}

function inactivityFindings(
  { name, isPrivate, pushedAt, workflows }: RepositoryFacts,
  now: number,
): Finding[] {
  const schedules = workflows.filter(workflow => hasSchedule(workflow) && !isDisabled(workflow))
  const lastPush = Date.parse(pushedAt ?? '')
  const inactiveDays = Math.floor((now - lastPush) / millisecondsPerDay)
  // GitHub does not disable schedules in private repositories.
  if (isPrivate || schedules.length === 0 || !(inactiveDays >= maxInactiveDays - warningDays)) return []
  const [firstWorkflow] = schedules
  const files = schedules.map(({ path }) => path)
  const date = new Date(lastPush + maxInactiveDays * millisecondsPerDay).toISOString().slice(0, 10)
  return [
    {
      check,
      verdict: 'warn',
      what: `Nothing has been pushed to ${name} for ${inactiveDays} days. Around ${date}, GitHub will disable ${formatList(files, maxListedFiles)}`,
      why: `After ${maxInactiveDays} days without a push, schedules stop without an error: lost events are not repaired, and checks do not run.`,
      fix: `Push a commit before that date. After that date, run \`gh workflow enable ${firstWorkflow?.path.split('/').at(-1)} --repo ${name}\`.`,
    },
  ]
}
