import { expect, test } from '@jest/globals'
import { checkLaunches } from '../../src/doctor/checks/launches.ts'
import type { LaunchedMember } from '../../src/doctor/facts/facts.ts'
import { healthyFacts } from './healthy-facts.ts'

const member = (name: string, verdict: LaunchedMember['verdict'], error?: string): LaunchedMember => ({
  ...{ member: name, verdict, error },
})
const check = (...members: LaunchedMember[]) =>
  checkLaunches({ ...healthyFacts(), launches: { branch: 'main', members } })

test('returns no finding without a test launch', () => {
  expect(checkLaunches(healthyFacts())).toEqual([])
})

test('passes for launches on all BinderHubs, in one finding that names them', () => {
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
