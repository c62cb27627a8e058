import type { Facts, RepositoryFacts } from './facts.ts'
import { type Finding, wellIfSeen } from './finding.ts'
import { buildSteps, handlesEvent, type Workflow } from './workflow.ts'

const check = 'disabled-workflows'

/** GitHub disables workflows with a schedule after 60 quiet days, and people disable them for a while and forget. */
export function checkDisabledWorkflows({ source, launcher, eventType }: Facts): Finding[] {
  const ours = [
    ...source.workflows
      .filter(workflow => buildSteps(workflow).length > 0)
      .map(workflow => ({ of: source, workflow })),
    ...launcher.workflows
      .filter(workflow => handlesEvent(workflow, eventType))
      .map(workflow => ({ of: launcher, workflow })),
  ]
  const disabled = ours.filter(({ workflow }) => workflow.state?.startsWith('disabled') ?? false)
  if (disabled.length > 0) return disabled.map(({ of, workflow }) => explain(of, workflow))
  const seen = ours.map(({ workflow }) => workflow.state !== undefined)
  return wellIfSeen(check, seen, 'The workflows that build and update are enabled')
}

function explain({ name }: RepositoryFacts, { path, state }: Workflow): Finding {
  const file = path.split('/').at(-1)
  const isQuiet = state === 'disabled_inactivity'
  return {
    check,
    level: 'red',
    what: `${path} of ${name} is disabled${isQuiet ? ', since nothing happened there for 60 days' : ''}`,
    why: 'No event starts it: images are not built, or the launcher not updated.',
    fix: `\`gh workflow enable ${file} --repo ${name}\`, or the button "Enable workflow" at https://github.com/${name}/actions/workflows/${file}.${isQuiet ? ' Keep `schedule:` in a workflow file of its own.' : ''}`,
  }
}
