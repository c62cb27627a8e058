import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubFixture, launcher, launcherName, openGitHubFixture, rejection } from './github-fixture.ts'

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture()
})
afterEach(() => fixture.close())

test('returns the properties of a repository and the permissions of the token', async () => {
  const { data } = await fixture.octokit().rest.repos.get(launcher)
  expect(data).toMatchObject({
    full_name: launcherName,
    default_branch: 'main',
    archived: false,
    private: false,
  })
  expect(data.permissions).toMatchObject({ push: true, admin: false })
})

test('returns a file as base64 or raw, and a directory as a list', async () => {
  const { rest } = fixture.octokit()
  const path = '.binder/Dockerfile'
  const { data: file } = await rest.repos.getContent({ ...launcher, path })
  expect(Buffer.from((file as { content: string }).content, 'base64').toString()).toBe('FROM image:tag\n')
  const raw = await rest.repos.getContent({ ...launcher, path, mediaType: { format: 'raw' } })
  expect(raw.data).toBe('FROM image:tag\n')
  const { data: root } = await rest.repos.getContent({ ...launcher, path: '' })
  expect((root as { name: string; type: string }[]).map(entry => `${entry.type} ${entry.name}`)).toEqual([
    'dir .binder',
    'dir .github',
    'file README.md',
  ])
})

test('follows a symbolic link to a file, and returns a dangling link itself', async () => {
  const { github } = fixture
  await github.seed(launcherName, 'main', {
    'docs/link': { symlink: '../README.md' },
    dangling: { symlink: '../elsewhere' },
  })
  const { rest } = fixture.octokit()
  const { data: target } = await rest.repos.getContent({ ...launcher, path: 'docs/link' })
  expect(target).toMatchObject({ type: 'file', path: 'docs/link', content: 'TGF1bmNoZXIK\n' })
  const { data: danglingLink } = await rest.repos.getContent({ ...launcher, path: 'dangling' })
  expect(danglingLink).toMatchObject({ type: 'symlink', target: '../elsewhere' })
})

test('returns the content of a file larger than 1 MiB only for the raw media type', async () => {
  await fixture.github.seed(launcherName, 'main', { large: 'x'.repeat(1_048_577) })
  const { rest } = fixture.octokit()
  const { data } = await rest.repos.getContent({ ...launcher, path: 'large' })
  expect(data).toMatchObject({ encoding: 'none', content: '', size: 1_048_577 })
  const raw = await rest.repos.getContent({ ...launcher, path: 'large', mediaType: { format: 'raw' } })
  expect(String(raw.data)).toHaveLength(1_048_577)
})

test('creates, moves and deletes references', async () => {
  const { github, head } = fixture
  const { git } = fixture.octokit().rest
  const ref = 'heads/release/0.99'
  await git.createRef({ ...launcher, ref: `refs/${ref}`, sha: head })
  expect((await git.getRef({ ...launcher, ref })).data.object.sha).toBe(head)
  expect((await git.listMatchingRefs({ ...launcher, ref: 'heads/rel' })).data).toHaveLength(1)
  const next = await github.seed(launcherName, 'main', { a: '1' })
  expect((await git.updateRef({ ...launcher, ref, sha: next })).data.object.sha).toBe(next)
  expect(await rejection(git.updateRef({ ...launcher, ref, sha: head }))).toEqual({
    status: 422,
    message: 'Update is not a fast forward',
  })
  await git.updateRef({ ...launcher, ref, sha: head, force: true })
  expect((await git.deleteRef({ ...launcher, ref })).status).toBe(204)
  expect((await rejection(git.getRef({ ...launcher, ref }))).status).toBe(404)
})

test("rejects existing, dangling and malformed references with GitHub's messages", async () => {
  const { git } = fixture.octokit().rest
  const create = (ref: string, sha: string) => rejection(git.createRef({ ...launcher, ref, sha }))
  expect(await create('refs/heads/main', fixture.head)).toEqual({
    status: 422,
    message: 'Reference already exists',
  })
  expect(await create('refs/heads/x', 'a'.repeat(40))).toEqual({
    status: 422,
    message: 'Object does not exist',
  })
  expect((await create('heads', fixture.head)).status).toBe(422)
  expect((await create('refs/heads/main/below', fixture.head)).message).toBe('Reference update failed')
})

test('reports a lost race for a reference as "already exists", even if the reference was deleted in the meantime', async () => {
  const { git } = fixture.octokit().rest
  const ref = 'heads/contested'
  const attempt = async () => {
    const creation = await git
      .createRef({ ...launcher, ref: `refs/${ref}`, sha: fixture.head })
      .catch(responseMessage)
    const deletion = await git.deleteRef({ ...launcher, ref }).catch(responseMessage)
    return [creation, deletion].filter(response => typeof response === 'string')
  }
  const responseMessage = (error: { response?: { data?: { message?: string } } }) =>
    error.response?.data?.message ?? String(error)

  const rejections = (await Promise.all(Array.from({ length: 24 }, attempt))).flat()

  const expectedMessages = ['Reference already exists', 'Reference does not exist']
  expect(rejections.filter(message => !expectedMessages.includes(message))).toEqual([])
})

test('returns the state of a pull request, with and without a token', async () => {
  fixture.github.ensureOpenPullRequest(launcherName, 7)
  const { pulls } = fixture.octokit('stranger').rest
  expect((await pulls.get({ ...launcher, pull_number: 7 })).data).toMatchObject({ number: 7, state: 'open' })
  fixture.github.closePullRequest(launcherName, 7)
  const anonymousResponse = await fetch(`${fixture.github.url}/repos/${launcherName}/pulls/7`, {
    headers: { 'user-agent': 'test' },
  })
  expect(await anonymousResponse.json()).toMatchObject({ state: 'closed' })
  expect((await rejection(pulls.get({ ...launcher, pull_number: 8 }))).status).toBe(404)
})

test('finds no reference by a prefix of its name', async () => {
  const { git } = fixture.octokit().rest
  expect((await rejection(git.getRef({ ...launcher, ref: 'heads/mai' }))).status).toBe(404)
})

test('lists branches in pages, with links to the next page', async () => {
  const { github, head } = fixture
  const octokit = fixture.octokit()
  for (const branch of ['a', 'b', 'release/0.99']) {
    await octokit.rest.git.createRef({ ...launcher, ref: `refs/heads/${branch}`, sha: head })
  }
  const firstPage = await octokit.rest.repos.listBranches({ ...launcher, per_page: 2 })
  expect(firstPage.headers.link).toContain('rel="next"')
  expect(firstPage.headers.link).toContain('/repositories/')
  const branches = await octokit.paginate(octokit.rest.repos.listBranches, { ...launcher, per_page: 2 })
  expect(branches.map(branch => branch.name)).toEqual(['a', 'b', 'main', 'release/0.99'])
  expect(github.requests.filter(request => request.operation === 'repos/list-branches')).toHaveLength(3)
})

test('finds a branch with an encoded or unencoded slash', async () => {
  await fixture.github.seed(launcherName, 'release/0.99', { a: '1' })
  const { data } = await fixture.octokit().rest.repos.getBranch({ ...launcher, branch: 'release/0.99' })
  expect(data.name).toBe('release/0.99')
  const response = await fetch(`${fixture.github.url}/repos/${launcherName}/branches/release/0.99`)
  expect(response.status).toBe(200)
})

test('lists tags, and returns a commit', async () => {
  await fixture.github.tag(launcherName, 'v3.0.1', fixture.head)
  const { rest } = fixture.octokit()
  const { data: tags } = await rest.repos.listTags(launcher)
  expect(tags.map(tag => [tag.name, tag.commit.sha])).toEqual([['v3.0.1', fixture.head]])
  const { data: commit } = await rest.git.getCommit({ ...launcher, commit_sha: fixture.head })
  expect(commit).toMatchObject({ message: 'Seed', verification: { verified: false, reason: 'unsigned' } })
})

test('redirects reads and writes of a renamed repository', async () => {
  const { github, head } = fixture
  await github.renameRepository(launcherName, 'octo/renamed')
  const { rest } = fixture.octokit()
  expect((await rest.repos.get(launcher)).data.full_name).toBe('octo/renamed')
  await rest.git.createRef({ ...launcher, ref: 'refs/heads/new', sha: head })
  expect(await github.head('octo/renamed', 'new')).toBe(head)
  const response = await fetch(`${github.url}/repos/${launcherName}/branches?per_page=1`, {
    redirect: 'manual',
  })
  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toMatch(/\/repositories\/\d+\/branches\?per_page=1$/)
})

test('sends the rate limit with every response', async () => {
  const { headers } = await fixture.octokit().rest.repos.get(launcher)
  expect(headers['x-ratelimit-limit']).toBe('5000')
  expect(headers['x-ratelimit-resource']).toBe('core')
  expect(headers['x-github-request-id']).toBeDefined()
})

test('rejects writes to an archived repository', async () => {
  fixture.github.archiveRepository(launcherName)
  const { rest } = fixture.octokit()
  expect((await rest.repos.get(launcher)).data.archived).toBe(true)
  const create = rest.git.createRef({ ...launcher, ref: 'refs/heads/x', sha: fixture.head })
  expect(await rejection(create)).toEqual({
    status: 403,
    message: 'Repository was archived so is read-only.',
  })
})
