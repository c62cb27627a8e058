import type { Facts, LaunchedMember } from '../facts/facts.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'launches'

/** Checks the test launches of this run, if there were any. */
export function checkLaunches({ launches, launcher: { name } }: Facts): Finding[] {
  if (launches === undefined) return []
  const { branch, members } = launches
  const problems = members.filter(({ verdict }) => verdict !== 'pass')
  const hosts = members.map(({ member }) => member).join(', ')
  if (problems.length === 0)
    return [passed(check, `Branch "${branch}" of ${name} can be launched on ${hosts}`)]
  return problems.map(problem => launchProblem(problem, `Branch "${branch}" of ${name}`))
}

function launchProblem({ member, verdict, error }: LaunchedMember, subject: string): Finding {
  const reason = error === undefined ? '' : `: ${error}`
  if (verdict === 'warn')
    return {
      check,
      verdict,
      what: `${subject} was not launched on ${member}${reason}`,
      why: 'The BinderHub was not available, or limits its launches. mybinder.org sends users to the other BinderHubs.',
      fix: 'Wait for the next run. If it happens again, see https://mybinder.readthedocs.io/en/latest/about/status.html.',
    }
  return {
    check,
    verdict,
    what: `${subject} cannot be launched on ${member}${reason}`,
    why: 'Users who open a launch link there get an error instead of a notebook.',
    fix: 'Fix the image and push it again, or roll the branch back with `binder-actions rollback`.',
  }
}
