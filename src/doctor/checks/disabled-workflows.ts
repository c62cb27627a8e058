import { enabledWorkflows, handlesEvent, isDisabled, type Workflow } from '../../workflows/workflow.ts'
import { atLine } from '../facts/at-line.ts'
import { buildsByAction, imageBuilds } from '../facts/build-workflows.ts'
import type { Facts, RepositoryFacts } from '../facts/facts.ts'
import { launchedImageWorkflows } from '../facts/launched-image-workflows.ts'
import { type Finding, passedIfRead } from '../report/finding.ts'

const check = 'disabled-workflows'

/**
 * Reports disabled workflows. GitHub disables scheduled workflows after 60 days of inactivity; other workflows may have
 * been disabled manually.
 */
export function checkDisabledWorkflows(facts: Facts): Finding[] {
  const { source, launcher, eventType } = facts
  const builds = imageBuilds(launchedImageWorkflows(facts))
  const handlers = launcher.workflows.filter(workflow => handlesEvent(workflow, eventType))
  const scheduleFindings = [
    ...disabledSchedules(source, builds).map(workflow => disabledScheduleFinding(source, workflow)),
    ...disabledSchedules(launcher, handlers).map(workflow => disabledScheduleFinding(launcher, workflow)),
  ]
  const findings = [
    ...unreplacedBuilds(builds).map(workflow => disabledWorkflowFinding(source, workflow)),
    ...enabledWorkflows(handlers)
      .filter(isDisabled)
      .map(workflow => disabledWorkflowFinding(launcher, workflow)),
    ...scheduleFindings,
  ]
  if (findings.length > 0) return findings
  const isRead = [...builds, ...handlers].map(({ state }) => state !== undefined)
  if (source.isTreeTruncated || launcher.isTreeTruncated) return []
  return passedIfRead(check, isRead, 'The workflows that build and update are enabled')
}

/**
 * Returns the disabled builds that no enabled build replaces. Any build can replace a build that a person disabled. If
 * GitHub disabled a build with this project's action for inactivity, only another build with this action replaces it.
 */
function unreplacedBuilds(builds: readonly Workflow[]): Workflow[] {
  const actionBuilds = builds.filter(buildsByAction)
  const inactiveBuilds = enabledWorkflows(actionBuilds).filter(isDisabledForInactivity)
  return inactiveBuilds.length > 0 ? inactiveBuilds : enabledWorkflows(builds).filter(isDisabled)
}

/**
 * Returns the disabled scheduled workflows that use this project's actions, such as repairs and checks. Workflows in
 * `reported` are excluded, because they are reported separately.
 */
function disabledSchedules({ workflows }: RepositoryFacts, reported: readonly Workflow[]): Workflow[] {
  const isReported = ({ path }: Workflow) => reported.some(workflow => workflow.path === path)
  return workflows.filter(workflow => {
    const usesProject = workflow.steps.some(({ uses = '' }) => uses.includes('/binder-actions/'))
    return usesProject && workflow.events.has('schedule') && isDisabled(workflow) && !isReported(workflow)
  })
}

function disabledWorkflowFinding(repository: RepositoryFacts, workflow: Workflow): Finding {
  return {
    check,
    verdict: 'fail',
    what: describe(repository, workflow),
    why: 'No event starts a disabled workflow, so images are not built or the launcher is not updated.',
    fix: `${enableFix(repository, workflow)}${isDisabledForInactivity(workflow) ? ` Move \`schedule:\` from ${workflow.path}${atLine(workflow, 'on.schedule')} into a separate file.` : ''}`,
  }
}

function disabledScheduleFinding(repository: RepositoryFacts, workflow: Workflow): Finding {
  return {
    check,
    verdict: 'warn',
    what: describe(repository, workflow),
    why: 'The schedule no longer starts the workflow, so its checks and repairs do not run.',
    fix: enableFix(repository, workflow),
  }
}

function describe({ name }: RepositoryFacts, workflow: Workflow): string {
  return `${workflow.path} of ${name} is disabled${isDisabledForInactivity(workflow) ? ' after 60 days without activity' : ''}`
}

function isDisabledForInactivity({ state }: Workflow): boolean {
  return state === 'disabled_inactivity'
}

function enableFix({ name }: RepositoryFacts, { path }: Workflow): string {
  const file = path.split('/').at(-1)
  return `Run \`gh workflow enable ${file} --repo ${name}\`, or click "Enable workflow" at https://github.com/${name}/actions/workflows/${file}.`
}
