/** Issue that the doctor maintains in the launcher, and the results of test launches. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { DoctorFixture } from './doctor-fixture.ts'

let fixture: DoctorFixture
beforeAll(async () => {
  fixture = await DoctorFixture.open()
})
beforeEach(async () => {
  await fixture.renew()
  const watcher = { [fixture.launcher]: { issues: 'write' as const } }
  fixture.repositories.github.addToken('watcher', {
    ...{ login: 'github-actions[bot]', kind: 'actions', repositories: watcher },
  })
})
afterAll(() => fixture.close())

const inputs = { 'issue-token': 'watcher' }
const passingResults = [{ member: 'gesis.mybinder.org', verdict: 'pass', seconds: { launch: 2 } }]
const failingResults = [
  {
    ...{ member: 'gesis.mybinder.org', verdict: 'fail', seconds: {}, error: 'the kernel died, @someone' },
    lastSuccess: '2026-01-20T08:00:00.000Z',
  },
]
const launchInputs = (members: object) => ({
  'launch-branch': 'main',
  'launch-results': JSON.stringify(members),
})
const issues = () => fixture.repositories.github.issues(fixture.launcher)

test('a failed launch opens one issue, which is closed when the launch succeeds again', async () => {
  const passingRun = await fixture.examine({ ...inputs, ...launchInputs(passingResults) })
  expect(passingRun.errors).toEqual([])
  expect(issues()).toEqual([])

  const failingRun = await fixture.examine({ ...inputs, ...launchInputs(failingResults) })
  expect(failingRun.exitCode).toBe(1)
  expect(failingRun.problems.map(({ check }) => check)).toEqual(['launches'])
  const secondRun = await fixture.examine({ ...inputs, ...launchInputs(failingResults) })
  const [issue, ...others] = issues()
  expect(others).toEqual([])
  expect(issue).toMatchObject({ author: 'github-actions[bot]', state: 'open', comments: [] })
  expect(issue?.body).toContain(
    `Branch "main" of ${fixture.launcher} cannot be launched on gesis.mybinder.org: the kernel died, @someone`,
  )
  expect(issue?.body).toContain('The last successful launch there was on 2026-01-20.')
  expect(secondRun.outputs['issue-url']).toMatch(new RegExp(`/${fixture.launcher}/issues/${issue?.number}$`))

  const solvedRun = await fixture.examine({ ...inputs, ...launchInputs(passingResults) })
  expect(solvedRun.errors).toEqual([])
  expect(issues()).toHaveLength(1)
  expect(issues()[0]).toMatchObject({ state: 'closed', stateReason: 'completed' })
  expect(issues()[0]?.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(/^All checks pass \(\[run\]\(.+\/actions\/runs\/\d+\)\)\.$/),
  ])
})

test('an issue of another account is never changed, even if it has the marker', async () => {
  const body = '<!-- binder-actions: watch -->\nmine'
  fixture.repositories.github.openIssue(fixture.launcher, 'mallory', body)
  await fixture.examine({ ...inputs, ...launchInputs(failingResults) })
  expect(issues().map(({ author, state }) => [author, state])).toEqual([
    ['mallory', 'open'],
    ['github-actions[bot]', 'open'],
  ])
  expect(issues()[0]).toMatchObject({ body, comments: [] })
})

test('the error explains the fix if the permission is missing or issues are disabled', async () => {
  const deniedRun = await fixture.examine({ 'issue-token': 'weekly', ...launchInputs(failingResults) })
  expect(deniedRun.errors.join()).toContain(
    `The token has no permission to write issues of ${fixture.launcher} (Resource not accessible by integration): give the job \`permissions: issues: write\``,
  )
  fixture.repositories.github.disableIssues(fixture.launcher)
  const disabledRun = await fixture.examine({ ...inputs, ...launchInputs(failingResults) })
  expect(disabledRun.errors.join()).toContain(`Issues are disabled in ${fixture.launcher}: enable them under`)
})

test('rejects results that do not have the format of test-launch', async () => {
  const { errors } = await fixture.examine({ 'launch-branch': 'main', 'launch-results': '[{}]' })
  expect(errors.join()).toContain('launch-results')
  const { errors: branchErrors } = await fixture.examine({ 'launch-results': '[]' })
  expect(branchErrors.join()).toContain('launch-branch is missing')
})
