import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubFixture, launcher, launcherName, openGitHubFixture, rejection } from './github-fixture.ts'
import { appliesTo } from './ref-condition.ts'

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture()
})
afterEach(() => fixture.close())

test('returns the rulesets of a branch to readers, but the bypass list to administrators only', async () => {
  const rules = ['required_status_checks', 'pull_request'] as const
  await fixture.github.protectBranch(launcherName, 'main', {
    by: 'ruleset',
    name: 'Checked',
    rules,
    allow: ['github-actions[bot]', 'admin'],
  })
  const { rest } = fixture.octokit('stranger')
  const { data } = await rest.repos.getBranchRules({ ...launcher, branch: 'main' })
  expect(data.map(({ type }) => type)).toEqual(rules)
  const ids = data.map(({ ruleset_id: id = 0 }) => id)
  expect(new Set(ids).size).toBe(1)
  const rulesetParameters = { ...launcher, ruleset_id: ids[0] ?? 0 }
  const ruleset = (await rest.repos.getRepoRuleset(rulesetParameters)).data
  expect(ruleset).toMatchObject({ name: 'Checked', enforcement: 'active', current_user_can_bypass: 'never' })
  expect(ruleset.bypass_actors).toBeUndefined()

  fixture.github.addToken('admin', {
    login: 'admin',
    repositories: { [launcherName]: { administration: 'write' } },
  })
  const { bypass_actors: actors } = (
    await fixture.octokit('admin').rest.repos.getRepoRuleset(rulesetParameters)
  ).data
  expect(actors?.map(({ actor_id: id, actor_type: type }) => `${type} ${id}`)).toEqual([
    'Integration 15368',
    'RepositoryRole 2',
  ])
  expect((await rejection(rest.repos.getRepoRuleset({ ...rulesetParameters, ruleset_id: 2 }))).status).toBe(
    404,
  )
})

test('accepts an ordinary commit under rules that it satisfies', async () => {
  const commit = () =>
    fixture.octokit().rest.git.updateRef({ ...launcher, ref: 'heads/main', sha: fixture.head })
  await fixture.github.protectBranch(launcherName, 'main', { by: 'ruleset' })
  expect((await rejection(commit())).status).toBe(422)
  await fixture.github.protectBranch(launcherName, 'main', { by: 'ruleset', rules: ['deletion'] })
  expect((await commit()).status).toBe(200)
})

test('returns the requirements of a classic branch protection to readers', async () => {
  const queryRule = async (branch: string) =>
    fixture.octokit('reader').graphql(
      `query ($ref: String!) { repository(owner: "octo", name: "launcher") { ref(qualifiedName: $ref) {
        refUpdateRule { pattern requiredApprovingReviewCount requiredStatusCheckContexts viewerCanPush }
      } } }`,
      { ref: `refs/heads/${branch}` },
    )
  await fixture.github.seed(launcherName, 'others', { 'README.md': 'x\n' })
  await fixture.github.protectBranch(launcherName, 'main', { rules: ['required_status_checks'] })
  expect(await queryRule('others')).toEqual({ repository: { ref: { refUpdateRule: null } } })
  expect(await queryRule('main')).toEqual({
    repository: {
      ref: {
        refUpdateRule: {
          pattern: 'main',
          requiredApprovingReviewCount: null,
          requiredStatusCheckContexts: ['test'],
          viewerCanPush: false,
        },
      },
    },
  })
})

test('reports the time of the newest commit as the last push', async () => {
  await fixture.github.createRepository('octo/quiet')
  const readLastPush = async () =>
    (await fixture.octokit().rest.repos.get({ owner: 'octo', repo: 'quiet' })).data.pushed_at
  await fixture.github.seed('octo/quiet', 'main', { a: '1' }, { at: new Date('2026-01-02T03:04:05Z') })
  await fixture.github.seed('octo/quiet', 'other', { a: '2' }, { at: new Date('2026-01-01T00:00:00Z') })
  expect(await readLastPush()).toBe('2026-01-02T03:04:05Z')
})

test.each<[string, readonly string[], readonly string[]]>([
  ['refs/heads/release/*', ['release/1'], ['release', 'release/1/2', 'a/release/1']],
  ['refs/heads/release/**/*', ['release/1', 'release/1/2/3'], ['release', 'released/1']],
  ['refs/heads/**/v?', ['v1', 'a/b/v1'], ['v10', 'v']],
  ['refs/heads/v[0-9].*', ['v1.x'], ['va.x', 'v1', 'v1xx']],
  ['refs/heads/*', ['main'], ['.hidden', 'a/b']],
  ['~DEFAULT_BRANCH', ['main'], ['other']],
  ['~ALL', ['main', 'a/b/c'], []],
])('applies a ruleset on %s to %j, but not to %j', (pattern, matching, others) => {
  const applies = (branch: string) => appliesTo({ include: [pattern], exclude: [] }, branch, 'main')
  expect(matching.filter(branch => !applies(branch))).toEqual([])
  expect(others.filter(applies)).toEqual([])
})

test('combines the rulesets of a branch, even before the branch exists, and respects exclusions', async () => {
  const { github } = fixture
  github.addRuleset(launcherName, {
    name: 'Everything',
    exclude: ['refs/heads/others/*'],
    rules: ['deletion'],
  })
  github.addRuleset(launcherName, {
    name: 'Releases',
    include: ['refs/heads/v*'],
    rules: [],
    blocksCreation: true,
    allow: ['github-actions[bot]'],
  })
  const { rest } = fixture.octokit()
  const rulesOn = async (branch: string) =>
    (await rest.repos.getBranchRules({ ...launcher, branch })).data.map(({ type, ruleset_id: id }) => [
      type,
      id,
    ])
  expect(await rulesOn('v1')).toEqual([
    ['deletion', 1],
    ['creation', 2],
  ])
  expect(await rulesOn('main')).toEqual([['deletion', 1]])
  expect(await rulesOn('others/x')).toEqual([])
  const { data } = await rest.repos.getRepoRuleset({ ...launcher, ruleset_id: 1 })
  expect(data.conditions).toEqual({ ref_name: { include: ['~ALL'], exclude: ['refs/heads/others/*'] } })
  const create = (ref: string) => rest.git.createRef({ ...launcher, ref, sha: fixture.head })
  expect(await rejection(create('refs/heads/v1'))).toEqual({
    status: 422,
    message: 'Reference update failed',
  })
  expect((await create('refs/heads/others/x')).status).toBe(201)
})
