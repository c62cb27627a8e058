import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubFixture, launcherName, openGitHubFixture } from './github-fixture.ts'

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture()
})
afterEach(async () => {
  const problems = await fixture.github.fsck(launcherName)
  await fixture.close()
  expect(problems).toBe('')
})

const mutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    ref { name }
    commit {
      oid message url
      author { name email } committer { name }
      parents(first: 1) { nodes { oid } }
      signature { isValid state wasSignedByGitHub signer { login } }
    }
  }
}`

type CommitResult = { createCommitOnBranch: { commit: { oid: string } & Record<string, unknown> } }
type CommitChange = {
  branch?: string
  head?: string
  path?: string
  text?: string
  delete?: string
  token?: string
}

function commit(change: CommitChange = {}): Promise<CommitResult> {
  const { branch = 'main', head = fixture.head, path = 'new.txt', text = 'new\n', token } = change
  return fixture.octokit(token).graphql<CommitResult>(mutation, {
    input: {
      branch: { repositoryNameWithOwner: launcherName, branchName: branch },
      expectedHeadOid: head,
      message: { headline: 'Pin image', body: 'Image: x' },
      fileChanges: {
        additions: [{ path, contents: Buffer.from(text).toString('base64') }],
        deletions: change.delete === undefined ? [] : [{ path: change.delete }],
      },
    },
  })
}

async function caughtErrors(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: { errors: { type: string; message: string }[] }) =>
      error.errors.map(({ type, message }) => [type, message]),
  )
}

test('commits exactly the given changes, signed by GitHub', async () => {
  const { github, head } = fixture
  const { createCommitOnBranch } = await commit({ delete: 'README.md' })
  expect(createCommitOnBranch).toMatchObject({
    ref: { name: 'main' },
    commit: {
      message: 'Pin image\n\nImage: x',
      author: { name: 'writer' },
      committer: { name: 'GitHub' },
      parents: { nodes: [{ oid: head }] },
      signature: { isValid: true, state: 'VALID', wasSignedByGitHub: true, signer: { login: 'web-flow' } },
    },
  })
  const [newest] = await github.log(launcherName, 'main')
  expect(newest).toEqual({
    oid: createCommitOnBranch.commit.oid,
    message: 'Pin image\n\nImage: x',
    files: ['README.md', 'new.txt'],
  })
  expect(await github.readFile(launcherName, 'main', 'README.md')).toBeUndefined()
  expect(Buffer.from((await github.readFile(launcherName, 'main', 'new.txt')) ?? []).toString()).toBe('new\n')
  const { data } = await fixture.octokit().rest.git.getCommit({
    owner: 'octo',
    repo: 'launcher',
    commit_sha: createCommitOnBranch.commit.oid,
  })
  expect(data.verification).toMatchObject({ verified: true, reason: 'valid' })
})

test('keeps the executable bit of a file', async () => {
  const { github } = fixture
  const head = await github.seed(launcherName, 'main', { start: { executable: 'old\n' } })
  await commit({ head, path: 'start' })
  const query =
    '{ repository(owner: "octo", name: "launcher") { object(expression: "main") { ... on Commit { file(path: "start") { mode } } } } }'
  expect(await fixture.octokit().graphql(query)).toEqual({
    repository: { object: { file: { mode: 0o100755 } } },
  })
})

test('rejects a stale head with HTTP 200 and STALE_DATA', async () => {
  await fixture.github.seed(launcherName, 'main', { other: '1' })
  expect(await caughtErrors(commit())).toEqual([
    ['STALE_DATA', `Expected branch to point to "${fixture.head}" but it did not.  Pull and try again.`],
  ])
  expect(fixture.github.requests.at(-1)).toMatchObject({ status: 200, operation: 'createCommitOnBranch' })
})

test('accepts exactly one of ten concurrent commits on one head', async () => {
  const { github } = fixture
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, index) => caughtErrors(commit({ path: `file-${index}` }))),
  )
  expect(outcomes.filter(outcome => outcome === undefined)).toHaveLength(1)
  for (const [error] of outcomes.filter(Array.isArray)) {
    // A commit is rejected by the check of the head, or by the compare-and-swap if the head moved after the check.
    expect(`${error?.[0]} ${error?.[1]}`).toMatch(
      /^(STALE_DATA Expected branch|FORBIDDEN is at \w+ but expected)/,
    )
  }
  expect(await github.log(launcherName, 'main')).toHaveLength(2)
})

test.each([
  ['a branch that does not exist', { branch: 'absent' }, 'NOT_FOUND'],
  ['a head that does not exist', { head: 'a'.repeat(40) }, 'NOT_FOUND'],
  ['the deletion of a file that does not exist', { delete: 'absent' }, 'UNPROCESSABLE'],
  [
    'a change to a workflow without the permission `workflows`',
    { path: '.github/workflows/x.yml' },
    'FORBIDDEN',
  ],
])('rejects %s', async (_name, change, type) => {
  expect(await caughtErrors(commit(change))).toEqual([[type, expect.any(String)]])
  expect(await fixture.github.head(launcherName, 'main')).toBe(fixture.head)
})

test.each(['../x', '.git/config'])('rejects and records the path %s', async path => {
  expect(await caughtErrors(commit({ path }))).toEqual([['UNPROCESSABLE', expect.any(String)]])
  expect(await fixture.github.head(launcherName, 'main')).toBe(fixture.head)
  expect(fixture.github.takeViolations()).toEqual([expect.stringContaining(`Ignoring path ${path}`)])
})

test.each([
  ['protection' as const, 'BRANCH_PROTECTION_RULE_VIOLATION', "protected branch 'main' check failed:\nNo."],
  ['ruleset' as const, 'FORBIDDEN', 'Repository rule violations found\n\nNo.\n\n'],
])(
  'rejects a commit to a branch with a %s, except by actors on its bypass list',
  async (by, type, message) => {
    const { github } = fixture
    await github.protectBranch(launcherName, 'main', { by, reason: 'No.', allow: ['reader'] })
    expect(await caughtErrors(commit())).toEqual([[type, message]])
    github.addToken('bypassing', { login: 'reader', repositories: { [launcherName]: { contents: 'write' } } })
    expect(await caughtErrors(commit({ token: 'bypassing' }))).toBeUndefined()
  },
)

test('lists the rules of a branch, and reports the branch as protected', async () => {
  const { github } = fixture
  await github.protectBranch(launcherName, 'main', { by: 'ruleset', blocksCreation: true })
  const { repos } = fixture.octokit().rest
  const target = { owner: 'octo', repo: 'launcher', branch: 'main' }
  expect((await repos.getBranchRules(target)).data.map(rule => rule.type)).toEqual([
    'pull_request',
    'creation',
  ])
  expect((await repos.getBranch(target)).data.protected).toBe(true)
})

test('rejects and records null instead of a list', async () => {
  const input = {
    branch: { repositoryNameWithOwner: launcherName, branchName: 'main' },
    expectedHeadOid: fixture.head,
    message: { headline: 'x' },
    fileChanges: { additions: null },
  }
  expect(await caughtErrors(fixture.octokit().graphql(mutation, { input }))).toEqual([
    ['UNPROCESSABLE', expect.any(String)],
  ])
  expect(fixture.github.takeViolations()).toHaveLength(1)
})
