import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { encodePackages } from '../../src/layers/packages/package-record.ts'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { bot, layerWith, PreviewFixture, previewToken } from './preview-fixture.ts'

const marker = '<!-- binder-actions: preview -->'
let fixture: PreviewFixture

beforeEach(async () => {
  fixture = await PreviewFixture.open()
})
afterEach(() => fixture.close())

test('lists the packages that differ from those of the base image', async () => {
  const publishImage = (tag: string, ...versions: string[]) => {
    const packages = versions.map((version, index) => ({
      ...{ manager: 'conda' as const, name: `package-${index}`, version, build: 'h0_0', size: 10 },
    }))
    return fixture.publishAnnotated(tag, [layerWith('base')], {
      'io.github.binder-actions.packages': encodePackages({ packages, others: '' }) ?? '',
    })
  }
  await publishImage('main', '1.0', '1.0')
  const number = await fixture.openPullRequest('fix', { 'environment.yml': 'x\n' })
  const reference = await publishImage('pr-1', '2.0', '1.0', '1.0')
  const { errors } = await fixture.comment(number, 'ready', { reference })
  expect(errors).toEqual([])
  const [comment] = fixture.github.comments(source, number)
  expect(comment?.body).toContain(
    '- **Packages changed:** 2 packages: 1 new version, 1 added (`package-0 1.0 -> 2.0`, `package-2 1.0, added`)',
  )
})

test('comments once, and updates the comment and the status at each step', async () => {
  await fixture.publishBase({ hasNbgitpuller: true })
  const number = await fixture.openPullRequest('fix', { 'src/model.c': 'int better;\n' })
  const building = await fixture.comment(number, 'building')
  expect(building.errors).toEqual([])
  expect(building.outputs).toMatchObject({ outcome: 'created', build: 'true', 'launch-url': '' })
  expect(fixture.github.comments(source, number).map(({ author, body }) => [author, body])).toEqual([
    [bot, expect.stringContaining(`${marker}\n### Binder preview of`)],
  ])

  const reference = await fixture.publish('pr-1', layerWith('base'), layerWith('better', 'x'.repeat(3000)))
  const ready = await fixture.comment(number, 'ready', { reference })
  expect(ready.errors).toEqual([])
  const launchUrl = `https://mybinder.org/v2/gh/${launcher}/pr-1`
  expect(ready.outputs).toMatchObject({ outcome: 'updated', build: 'false', 'launch-url': launchUrl })
  const [comment, ...others] = fixture.github.comments(source, number)
  expect(others).toEqual([])
  expect(comment?.body).toContain(`](${launchUrl})`)
  expect(comment?.body).toMatch(/- \*\*To pull:\*\* \d+ B of \d+ B are not in `\S+:main`/)
  expect(ready.outputs['comment-url']).toContain(`/pull/${number}#issuecomment-${comment?.id}`)

  const sha = await fixture.headSha(number)
  expect(fixture.github.statuses(source)).toEqual([
    expect.objectContaining({ sha, context: 'binder/preview', state: 'pending' }),
    expect.objectContaining({ sha, context: 'binder/preview', state: 'success', url: launchUrl }),
  ])
})

test('reports a failure, and quotes its reason as code', async () => {
  const number = await fixture.openPullRequest('fix', { 'src/model.c': 'x' })
  const reason = 'Step 3 failed:\n```\n@octocat <img src=x>\u202e'
  const { errors } = await fixture.comment(number, 'failed', { reason })
  expect(errors).toEqual([])
  const [comment] = fixture.github.comments(source, number)
  expect(comment?.body).toContain('````\nStep 3 failed:\n```\n@octocat <img src=x>\\u202e\n````')
  expect(fixture.github.statuses(source)).toMatchObject([{ state: 'failure' }])
})

test('never updates a comment of another account with the same marker', async () => {
  const number = await fixture.openPullRequest('fix', { 'src/model.c': 'x' })
  fixture.github.comment(source, number, 'mallory', `${marker}\nLaunch this`)
  for (let index = 0; index < 120; index++)
    fixture.github.comment(source, number, 'alice', `Comment ${index}`)
  await fixture.comment(number, 'building')
  const { outputs } = await fixture.comment(number, 'failed', { reason: 'x' })
  expect(outputs.outcome).toBe('updated')
  const comments = fixture.github.comments(source, number)
  expect(comments[0]?.body).toBe(`${marker}\nLaunch this`)
  expect(comments.filter(({ author }) => author === bot)).toHaveLength(1)
})

test('creates one comment if the response to the first attempt is lost', async () => {
  const number = await fixture.openPullRequest('fix', { 'src/model.c': 'x' })
  const remove = fixture.github.intercept(({ operation }) =>
    operation === 'issues/create-comment' ? 'drop-after' : undefined,
  )
  const { errors, outputs } = await fixture.comment(number, 'building')
  remove()
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('unchanged')
  expect(fixture.github.comments(source, number)).toHaveLength(1)
})

test('opens changed notebooks in the base image without a build', async () => {
  await fixture.publishBase({ hasNbgitpuller: true })
  const number = await fixture.openPullRequest('lesson/two&three', {
    'lessons/one.ipynb': null,
    'lessons/two.ipynb': '{}',
    'README.md': 'Lessons\n',
  })
  const { errors, outputs } = await fixture.comment(number, 'building')
  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ outcome: 'created', build: 'false' })
  const url = new URL(outputs['launch-url'] ?? '')
  expect(url.pathname).toBe(`/v2/gh/${launcher}/main`)
  const pull = new URL(url.searchParams.get('urlpath') ?? '', 'http://server')
  expect(pull.searchParams.get('repo')).toBe(`https://github.com/${source}`)
  const [comment] = fixture.github.comments(source, number)
  expect(comment?.body).toContain('branch `lesson/two&three` of `science/model`')
  expect(comment?.body).toContain('does not need a separate image')
  expect(fixture.github.statuses(source)).toMatchObject([{ state: 'success', url: outputs['launch-url'] }])
})

test.each([
  ['another file changes', { 'lessons/one.ipynb': '{ }', 'src/model.c': 'x' }, true, {}],
  ['another file becomes a notebook', { 'src/model.c': null, 'src/model.ipynb': 'int model;\n' }, true, {}],
  ['the base image has no nbgitpuller', { 'lessons/one.ipynb': '{ }' }, false, {}],
  ['nbgitpuller is declared absent', { 'lessons/one.ipynb': '{ }' }, true, { nbgitpuller: 'false' }],
  ['no patterns are set', { 'lessons/one.ipynb': '{ }' }, true, { notebooks: '' }],
])('builds an image if %s', async (_name, files, hasNbgitpuller, inputs) => {
  await fixture.publishBase({ hasNbgitpuller })
  const number = await fixture.openPullRequest('lessons', files)
  const { errors, outputs } = await fixture.comment(number, 'building', inputs as Record<string, string>)
  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ outcome: 'created', build: 'true' })
})

test('writes nothing for an older commit or a closed pull request', async () => {
  const number = await fixture.openPullRequest('fix', { 'src/model.c': 'x' })
  const olderSha = await fixture.headSha(number)
  await fixture.github.seed(source, 'fix', { 'src/model.c': 'y' })
  const lateRun = await fixture.comment(number, 'failed', { 'head-sha': olderSha, reason: 'x' })
  expect(lateRun.errors).toEqual([])
  expect(lateRun.outputs).toMatchObject({ outcome: 'outdated', 'comment-url': '' })
  fixture.github.changePullRequest(source, number, { state: 'closed' })
  const closedRun = await fixture.comment(number, 'failed', { reason: 'x' })
  expect(closedRun.outputs.outcome).toBe('outdated')
  expect(fixture.github.comments(source, number)).toEqual([])
  expect(fixture.github.statuses(source)).toEqual([])
})

test('finds the pull request from a fork by its head, and opens its files in the base image', async () => {
  await fixture.publishBase({ hasNbgitpuller: true })
  await fixture.openPullRequestFromFork('bob/model', 'lessons', { 'lessons/two.ipynb': '{}' })
  const number = await fixture.openPullRequestFromFork('alice/model', 'lessons', {
    'src/model.c': 'int evil;\n',
  })
  const sha = await fixture.headSha(number)
  const inputs = { state: 'content', 'head-repository': 'alice/model', 'head-branch': 'lessons' }
  const { errors, outputs } = await fixture.run({ ...inputs, 'head-sha': sha })
  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ outcome: 'created', build: 'false' })
  const pull = new URL(
    new URL(outputs['launch-url'] ?? '').searchParams.get('urlpath') ?? '',
    'http://server',
  )
  expect(pull.searchParams.get('repo')).toBe('https://github.com/alice/model')
  expect(fixture.github.comments(source, number)[0]?.body).toContain('changes to its image are not shown')
  expect(fixture.github.comments(source, 1)).toEqual([])

  const unknownHead = await fixture.run({ ...inputs, 'head-sha': 'c0ffee'.padEnd(40, '0') })
  expect(unknownHead.outputs.outcome).toBe('outdated')
})

test('rejects content of the repository itself, except for Dependabot', async () => {
  await fixture.publishBase({ hasNbgitpuller: true })
  const ownNumber = await fixture.openPullRequest('fix', { 'src/model.c': 'x' })
  const inputs = { state: 'content', 'head-repository': source }
  const sha = await fixture.headSha(ownNumber)
  const { errors } = await fixture.run({ ...inputs, 'head-branch': 'fix', 'head-sha': sha })
  expect(errors).toEqual([
    expect.stringMatching(/^Pull request 1 is from science\/model itself, not from a fork/),
  ])
  const bump = 'dependabot/pip/numpy'
  const number = await fixture.openPullRequest(bump, { 'pixi.lock': 'x' }, 'dependabot[bot]')
  const bumpSha = await fixture.headSha(number)
  const bumpRun = await fixture.run({ ...inputs, 'head-branch': bump, 'head-sha': bumpSha })
  expect(bumpRun.errors).toEqual([])
  expect(fixture.github.comments(source, ownNumber)).toEqual([])
  expect(fixture.github.comments(source, number)).toHaveLength(1)
})

test('warns and writes nothing if the base image cannot open the files of a fork', async () => {
  await fixture.publishBase({ hasNbgitpuller: false })
  const number = await fixture.openPullRequestFromFork('alice/model', 'lessons', {
    'lessons/two.ipynb': '{}',
  })
  const head = { 'head-repository': 'alice/model', 'head-branch': 'lessons' }
  const sha = await fixture.headSha(number)
  const { outputs, warnings } = await fixture.run({ state: 'content', ...head, 'head-sha': sha })
  expect(outputs.outcome).toBe('unavailable')
  expect(warnings).toEqual([expect.stringMatching(/:main has no nbgitpuller, .*: install nbgitpuller/)])
  expect(fixture.github.comments(source, number)).toEqual([])
})

test.each([
  [
    'pull_requests',
    'statuses',
    /^The token has no permission to comment on pull request 1 .*pull-requests: write/,
  ],
  ['statuses', 'pull_requests', /^The token has no permission to set a commit status .*statuses: write/],
])('names the missing permission %s', async (missing, granted, message) => {
  const number = await fixture.openPullRequest('fix', { 'src/model.c': 'x' })
  fixture.github.addToken(previewToken, {
    login: bot,
    kind: 'actions',
    repositories: { [source]: { [granted]: 'write', [missing]: 'read' } },
  })
  const { exitCode, errors } = await fixture.comment(number, 'failed', { reason: 'x' })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringMatching(message)])
  expect(errors[0]).toContain('BA0504')
})

test('reports a locked conversation', async () => {
  const number = await fixture.openPullRequest('fix', { 'src/model.c': 'x' })
  fixture.github.changePullRequest(source, number, { locked: true })
  const { errors } = await fixture.comment(number, 'failed', { reason: 'x' })
  expect(errors).toEqual([expect.stringMatching(/^The conversation of pull request 1 .* is locked/)])
})

test('reports all invalid combinations of inputs in one error', async () => {
  const { errors } = await fixture.run({
    state: 'ready',
    'head-sha': 'main',
    'head-repository': 'alice/model',
    'pull-request': '0',
  })
  for (const text of ['head-sha is "main"', 'reference is missing', 'belong together', 'pull-request is "0"'])
    expect(errors[0]).toContain(text)
})
