import type { Facts, LaunchedMember } from '../facts/facts.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'launches'

/** Checks the test launches of this run, if there were any. */
export function checkLaunches({ launches, launcher: { name, branches } }: Facts): Finding[] {
  if (launches === undefined) return []
  const { branch, members } = launches
  const problems = members.filter(({ verdict }) => verdict !== 'pass')
  const head = branches.find(candidate => candidate.name === branch)?.head
  const outdatedFindings = outdatedMembers(members, head).map(member =>
    outdatedMemberFinding(member, `Branch "${branch}" of ${name}`),
  )
  if (outdatedFindings.length > 0)
    return [
      ...outdatedFindings,
      ...problems.map(problem => failedLaunchFinding(problem, `Branch "${branch}" of ${name}`)),
    ]
  const hosts = members.map(({ member }) => member).join(', ')
  if (problems.length === 0)
    return [passed(check, `Branch "${branch}" of ${name} can be launched on ${hosts}`)]
  return problems.map(problem => failedLaunchFinding(problem, `Branch "${branch}" of ${name}`))
}

/**
 * Returns the members that launched a commit other than the branch's head, while other members launched the head. If no
 * member launched the head, the branch may have been updated after the launch.
 */
function outdatedMembers(
  members: readonly LaunchedMember[],
  head: string | undefined,
): readonly LaunchedMember[] {
  if (!members.some(({ commit }) => commit === head)) return []
  return members.filter(({ commit }) => commit !== undefined && commit !== head)
}

function outdatedMemberFinding({ member, commit = '' }: LaunchedMember, label: string): Finding {
  return {
    check,
    verdict: 'warn',
    what: `${label} is outdated on ${member}, which launches commit ${commit.slice(0, 12)} instead of its head`,
    why: 'Users whom mybinder.org sends to this BinderHub get an older image. A BinderHub caches the commit of a branch for some time.',
    fix: 'Wait for the next run. If the problem persists, report it to the operators of the BinderHub.',
  }
}

/**
 * Returns a sentence about the last successful launch. It contains a date instead of an age, so that the text of an
 * issue does not change every day.
 */
function describeLastSuccess({ lastSuccess }: LaunchedMember): string {
  return lastSuccess === undefined
    ? ''
    : ` The last successful launch there was on ${lastSuccess.slice(0, 10)}.`
}

function failedLaunchFinding(problem: LaunchedMember, label: string): Finding {
  const { member, verdict, error } = problem
  const reason = error === undefined ? '' : `: ${error}`
  if (verdict === 'warn')
    return {
      check,
      verdict,
      what: `${label} was not launched on ${member}${reason}`,
      why: `The BinderHub was not available, or limits its launches. mybinder.org sends users to the other BinderHubs.${describeLastSuccess(problem)}`,
      fix: 'Wait for the next run. If the problem persists, see https://mybinder.readthedocs.io/en/latest/about/status.html.',
    }
  return {
    check,
    verdict,
    what: `${label} cannot be launched on ${member}${reason}`,
    why: `Users who open a launch link there get an error instead of a notebook.${describeLastSuccess(problem)}`,
    fix: 'Fix the image and push it again, or roll the branch back with `binder-actions rollback`.',
  }
}
