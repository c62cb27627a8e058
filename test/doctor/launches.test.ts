import { expect, test } from '@jest/globals'
import { checkLaunches } from '../../src/doctor/checks/launches.ts'
import type { LaunchedMember } from '../../src/doctor/facts/facts.ts'
import { healthyFacts } from './healthy-facts.ts'

const member = (
  name: string,
  verdict: LaunchedMember['verdict'],
  error?: string,
  changes: Partial<LaunchedMember> = {},
): LaunchedMember => ({
  ...{ member: name, verdict, error, commit: undefined, lastSuccess: undefined, ...changes },
})
const check = (...members: LaunchedMember[]) =>
  checkLaunches({ ...healthyFacts(), launches: { branch: 'main', members } })

test('returns no finding without a test launch', () => {
  expect(checkLaunches(healthyFacts())).toEqual([])
})

test('passes with one finding that names all BinderHubs if every launch succeeds', () => {
  const { name } = healthyFacts().launcher
  const [finding, ...others] = check(member('a.org', 'pass'), member('b.org', 'pass'))
  expect(finding).toMatchObject({
    verdict: 'pass',
    what: `Branch "main" of ${name} can be launched on a.org, b.org`,
  })
  expect(others).toEqual([])
})

test('reports a failed launch and an unavailable BinderHub with the error and a fix', () => {
  const findings = check(
    member('a.org', 'fail', 'a.org: the kernel "python3" died'),
    member('b.org', 'warn', 'b.org cannot be reached'),
    member('c.org', 'pass'),
  )
  expect(findings.map(({ verdict, what }) => [verdict, what])).toEqual([
    ['fail', expect.stringContaining('cannot be launched on a.org: a.org: the kernel "python3" died')],
    ['warn', expect.stringContaining('was not launched on b.org: b.org cannot be reached')],
  ])
  for (const { why, fix } of findings) for (const text of [why, fix]) expect(text).toMatch(/^[A-Z].{20,}\.$/)
})

test('a problem names the date of the last successful launch', () => {
  const lastSuccess = '2026-01-20T08:00:00.000Z'
  const [finding] = check(member('a.org', 'fail', 'a.org fails', { lastSuccess }))
  expect(finding?.why).toMatch(/a notebook\. The last successful launch there was on 2026-01-20\.$/)
})

test('warns about a member that launches an older commit than the others', () => {
  const head = healthyFacts().launcher.branches[0]?.head
  const oldCommit = { commit: 'b'.repeat(40) }
  const findings = check(
    member('a.org', 'pass', undefined, { commit: head }),
    member('b.org', 'pass', undefined, oldCommit),
    member('c.org', 'fail', 'c.org fails'),
  )
  expect(findings.map(({ verdict, what }) => [verdict, what])).toEqual([
    ['warn', expect.stringContaining('is outdated on b.org, which launches commit bbbbbbbbbbbb')],
    ['fail', 'Branch "main" of science/launcher cannot be launched on c.org: c.org fails'],
  ])
  // The branch may have been updated after all launches.
  expect(check(member('b.org', 'pass', undefined, oldCommit)).map(({ verdict }) => verdict)).toEqual(['pass'])
})

test('compares commits with the head of the launched branch, if the branch still exists', () => {
  const facts = healthyFacts()
  const [main, ...others] = facts.launcher.branches.map(branch => ({
    ...branch,
    head: branch.name === 'main' ? 'a'.repeat(40) : 'c'.repeat(40),
  }))
  if (main === undefined) throw new Error('the launcher has no branch')
  const members = ['a', 'c'].map(digit =>
    member(`${digit}.org`, 'pass', undefined, { commit: digit.repeat(40) }),
  )
  const check = (branches: readonly (typeof main)[]) =>
    checkLaunches({
      ...facts,
      launcher: { ...facts.launcher, branches },
      launches: { branch: 'main', members },
    }).map(({ what }) => what)
  expect(check([...others, main])).toEqual([
    'Branch "main" of science/launcher is outdated on c.org, which launches commit cccccccccccc instead of its head',
  ])
  expect(check(others)).toEqual(['Branch "main" of science/launcher can be launched on a.org, c.org'])
})
