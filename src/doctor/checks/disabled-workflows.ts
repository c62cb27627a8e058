import { enabledWorkflows, handlesEvent, isDisabled, type Workflow } from '../../workflows/workflow.ts'
import { atLine } from '../facts/at-line.ts'
import { buildsByAction, imageBuilds } from '../facts/build-workflows.ts'
import type { Facts, RepositoryFacts } from '../facts/facts.ts'
import { launchedImageWorkflows } from '../facts/launched-image-workflows.ts'
import { type Finding, passedIfSeen } from '../report/finding.ts'

const check = 'disabled-workflows'

/**
 * Reports disabled workflows. GitHub disables scheduled ones after 60 days of inactivity; people disable others by hand
 * and forget to enable them.
 */
export function checkDisabledWorkflows(facts: Facts): Finding[] {
  const { source, launcher, eventType } = facts
  const builds = imageBuilds(launchedImageWorkflows(facts))
  const handlers = launcher.workflows.filter(workflow => handlesEvent(workflow, eventType))
  const watching = [
    ...disabledWatchers(source, builds).map(workflow => explainWatching(source, workflow)),
    ...disabledWatchers(launcher, handlers).map(workflow => explainWatching(launcher, workflow)),
  ]
  const findings = [
    ...missedBuilds(builds).map(workflow => explain(source, workflow)),
    ...enabledWorkflows(handlers)
      .filter(isDisabled)
      .map(workflow => explain(launcher, workflow)),
    ...watching,
  ]
  if (findings.length > 0) return findings
  const seen = [...builds, ...handlers].map(({ state }) => state !== undefined)
  if (source.isTreeTruncated || launcher.isTreeTruncated) return []
  return passedIfSeen(check, seen, 'The workflows that build and update are enabled')
}

/**
 * Returns the disabled builds that no enabled build replaces. Any build replaces one that a person disabled. One by
 * this project's action that GitHub disabled for inactivity is replaced only by another one by this project's action.
 */
function missedBuilds(builds: readonly Workflow[]): Workflow[] {
  const ours = builds.filter(buildsByAction)
  const quiet = enabledWorkflows(ours).filter(isQuiet)
  return quiet.length > 0 ? quiet : enabledWorkflows(builds).filter(isDisabled)
}

/**
 * Returns disabled scheduled workflows that use this project's actions, such as repairs and checks. Workflows in
 * `needed` are reported separately.
 */
function disabledWatchers({ workflows }: RepositoryFacts, needed: readonly Workflow[]): Workflow[] {
  const isNeeded = ({ path }: Workflow) => needed.some(other => other.path === path)
  return workflows.filter(workflow => {
    const isOurs = workflow.steps.some(({ uses = '' }) => uses.includes('/binder-actions/'))
    return isOurs && workflow.events.has('schedule') && isDisabled(workflow) && !isNeeded(workflow)
  })
}

function explain(repository: RepositoryFacts, workflow: Workflow): Finding {
  return {
    check,
    verdict: 'fail',
    what: describe(repository, workflow),
    why: 'No event starts it, so images are not built or the launcher is not updated.',
    fix: `${howToEnable(repository, workflow)}${isQuiet(workflow) ? ` Move \`schedule:\` from ${workflow.path}${atLine(workflow, 'on.schedule')} into a separate file.` : ''}`,
  }
}

function explainWatching(repository: RepositoryFacts, workflow: Workflow): Finding {
  return {
    check,
    verdict: 'warn',
    what: describe(repository, workflow),
    why: 'Its schedule no longer starts it, so its checks and repairs do not run.',
    fix: howToEnable(repository, workflow),
  }
}

function describe({ name }: RepositoryFacts, workflow: Workflow): string {
  return `${workflow.path} of ${name} is disabled${isQuiet(workflow) ? ' after 60 days without activity' : ''}`
}

function isQuiet({ state }: Workflow): boolean {
  return state === 'disabled_inactivity'
}

function howToEnable({ name }: RepositoryFacts, { path }: Workflow): string {
  const file = path.split('/').at(-1)
  return `Run \`gh workflow enable ${file} --repo ${name}\`, or click "Enable workflow" at https://github.com/${name}/actions/workflows/${file}.`
}
