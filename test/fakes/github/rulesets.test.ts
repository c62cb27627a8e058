import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { launcher, name, openStage, refused, type Stage } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

test('a reader sees which ruleset holds on a branch, and what it is called, but not who may bypass it', async () => {
  const rules = ['required_status_checks', 'pull_request'] as const
  await stage.github.protectBranch(name, 'main', {
    by: 'ruleset',
    name: 'Checked',
    rules,
    allow: ['github-actions[bot]', 'admin'],
  })
  const { rest } = stage.octokit('stranger')
  const { data } = await rest.repos.getBranchRules({ ...launcher, branch: 'main' })
  expect(data.map(({ type }) => type)).toEqual(rules)
  const ids = data.map(({ ruleset_id: id = 0 }) => id)
  expect(new Set(ids).size).toBe(1)
  const wanted = { ...launcher, ruleset_id: ids[0] ?? 0 }
  const seen = (await rest.repos.getRepoRuleset(wanted)).data
  expect(seen).toMatchObject({ name: 'Checked', enforcement: 'active', current_user_can_bypass: 'never' })
  expect(seen.bypass_actors).toBeUndefined()

  stage.github.addToken('admin', {
    login: 'admin',
    repositories: { [name]: { administration: 'write' } },
  })
  const { bypass_actors: actors } = (await stage.octokit('admin').rest.repos.getRepoRuleset(wanted)).data
  expect(actors?.map(({ actor_id: id, actor_type: type }) => `${type} ${id}`)).toEqual([
    'Integration 15368',
    'RepositoryRole 2',
  ])
  expect((await refused(rest.repos.getRepoRuleset({ ...wanted, ruleset_id: 2 }))).status).toBe(404)
})

test('rules that an ordinary commit fulfils keep nobody away', async () => {
  const commit = () => stage.octokit().rest.git.updateRef({ ...launcher, ref: 'heads/main', sha: stage.head })
  await stage.github.protectBranch(name, 'main', { by: 'ruleset' })
  expect((await refused(commit())).status).toBe(422)
  await stage.github.protectBranch(name, 'main', { by: 'ruleset', rules: ['deletion'] })
  expect((await commit()).status).toBe(200)
})

test('of classic protection a reader sees what is asked of commits', async () => {
  const ask = async (branch: string) =>
    stage.octokit('reader').graphql(
      `query ($ref: String!) { repository(owner: "octo", name: "launcher") { ref(qualifiedName: $ref) {
        refUpdateRule { pattern requiredApprovingReviewCount requiredStatusCheckContexts viewerCanPush }
      } } }`,
      { ref: `refs/heads/${branch}` },
    )
  await stage.github.seed(name, 'free', { 'README.md': 'x\n' })
  await stage.github.protectBranch(name, 'main', { rules: ['required_status_checks'] })
  expect(await ask('free')).toEqual({ repository: { ref: { refUpdateRule: null } } })
  expect(await ask('main')).toEqual({
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

test('the last push is as old as the newest commit', async () => {
  await stage.github.createRepository('octo/quiet')
  const quiet = async () =>
    (await stage.octokit().rest.repos.get({ owner: 'octo', repo: 'quiet' })).data.pushed_at
  await stage.github.seed('octo/quiet', 'main', { a: '1' }, { at: new Date('2026-01-02T03:04:05Z') })
  await stage.github.seed('octo/quiet', 'other', { a: '2' }, { at: new Date('2026-01-01T00:00:00Z') })
  expect(await quiet()).toBe('2026-01-02T03:04:05Z')
})
