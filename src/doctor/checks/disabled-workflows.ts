import { enabledWorkflows, handlesEvent, isDisabled, type Workflow } from '../../workflows/workflow.ts'
import { buildsByAction, imageBuilds } from '../facts/build-workflows.ts'
import type { Facts, RepositoryFacts } from '../facts/facts.ts'
import { type Finding, passedIfSeen } from '../report/finding.ts'

const check = 'disabled-workflows'

/**
 * Reports disabled workflows. GitHub disables scheduled ones after 60 days of inactivity; people disable others by hand
 * and forget to enable them.
 */
export function checkDisabledWorkflows({ source, launcher, eventType }: Facts): Finding[] {
  const builds = imageBuilds(source.workflows)
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
    why: 'No event starts it: images are not built, or the launcher not updated.',
    fix: `${howToEnable(repository, workflow)}${isQuiet(workflow) ? ' Keep `schedule:` in a workflow file of its own.' : ''}`,
  }
}

function explainWatching(repository: RepositoryFacts, workflow: Workflow): Finding {
  return {
    check,
    verdict: 'warn',
    what: describe(repository, workflow),
    why: "Its schedule does not start it any more: what it looked for, or made up for, is now nobody's task.",
    fix: howToEnable(repository, workflow),
  }
}

function describe({ name }: RepositoryFacts, workflow: Workflow): string {
  return `${workflow.path} of ${name} is disabled${isQuiet(workflow) ? ', since nothing happened there for 60 days' : ''}`
}

function isQuiet({ state }: Workflow): boolean {
  return state === 'disabled_inactivity'
}

function howToEnable({ name }: RepositoryFacts, { path }: Workflow): string {
  const file = path.split('/').at(-1)
  return `\`gh workflow enable ${file} --repo ${name}\`, or the button "Enable workflow" at https://github.com/${name}/actions/workflows/${file}.`
}
