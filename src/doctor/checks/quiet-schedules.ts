import { isDisabled, type Workflow } from '../../workflows/workflow.ts'
import type { Facts, RepositoryFacts } from '../facts/facts.ts'
import { eventHandlers } from '../facts/update-workflows.ts'
import { type Finding, passedIfListed } from '../report/finding.ts'

const check = 'quiet-schedules'
const day = 24 * 60 * 60_000
/** Days without a push after which GitHub disables scheduled workflows. */
const maxQuietDays = 60
/** Days of advance warning: two runs of a weekly schedule. */
const warning = 15

/**
 * Warns before GitHub disables scheduled workflows for inactivity. Those workflows repair the launcher and run this
 * check.
 *
 * @see https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
 */
export function checkQuietSchedules({ source, launcher, eventType, now }: Facts): Finding[] {
  const findings = [
    ...mixedSchedules(launcher, eventType),
    ...[source, launcher].flatMap(repository => soonDisabled(repository, now)),
  ]
  if (findings.length > 0) return findings
  return passedIfListed(
    check,
    [source, launcher],
    `No schedule of ${source.name} or ${launcher.name} is about to be disabled for quietness`,
  )
}

function hasSchedule({ events }: Workflow): boolean {
  return events.has('schedule')
}

function mixedSchedules({ name, workflows }: RepositoryFacts, eventType: string): Finding[] {
  return eventHandlers(workflows, eventType)
    .filter(hasSchedule)
    .map(({ path }) => ({
      check,
      verdict: 'warn',
      what: `${path} of ${name} handles the event, and has a schedule as well`,
      why: `After ${maxQuietDays} quiet days GitHub disables the whole file: the next event then starts nothing.`,
      fix: 'Move `schedule:` into a workflow file of its own, such as repair-image-pins.yml in the examples.',
    }))
}

function soonDisabled({ name, isPrivate, pushedAt, workflows }: RepositoryFacts, now: number): Finding[] {
  const scheduled = workflows.filter(workflow => hasSchedule(workflow) && !isDisabled(workflow))
  const last = Date.parse(pushedAt ?? '')
  const quiet = Math.floor((now - last) / day)
  // GitHub does not disable schedules in private repositories.
  if (isPrivate || scheduled.length === 0 || !(quiet >= maxQuietDays - warning)) return []
  const [first] = scheduled
  const files = scheduled.map(({ path }) => path)
  const on = new Date(last + maxQuietDays * day).toISOString().slice(0, 10)
  return [
    {
      check,
      verdict: 'warn',
      what: `Nothing was pushed to ${name} for ${quiet} days: about ${on} GitHub disables ${files.join(', ')}`,
      why: `After ${maxQuietDays} quiet days schedules end without an error: nobody makes up for lost events, and nobody looks.`,
      fix: `Any commit starts the time anew. Afterwards: \`gh workflow enable ${first?.path.split('/').at(-1)} --repo ${name}\`.`,
    },
  ]
}
