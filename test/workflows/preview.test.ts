/**
 * Previews of pull requests that require no build or whose build fails. preview-image.test.ts builds an image.
 */
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { bot, PreviewFixture } from '../bundles/preview-fixture.ts'
import { source } from '../scenarios/two-repositories.ts'
import { collectErrors, exampleWorkflow } from './example-files.ts'
import { type RunResult, WorkflowRunner } from './workflow-runner.ts'

const key = 'the key of the app'
let fixture: PreviewFixture
let runner: WorkflowRunner

beforeEach(async () => {
  fixture = await PreviewFixture.open()
  const { directory, image } = fixture.repositories
  await fixture.github.seed(source, 'main', {
    ...(await exampleWorkflow('preview/preview.yml', image)),
    ...(await exampleWorkflow('preview/preview-fork.yml', image)),
  })
  await fixture.publishBase({ hasNbgitpuller: true, tag: 'main-slim' })
  runner = new WorkflowRunner({
    github: fixture.github,
    gitRoot: join(directory, 'github'),
    directory,
    // No Docker engine listens on this port.
    env: { DOCKER_HOST: 'tcp://127.0.0.1:9' },
    secrets: { [source]: { LAUNCHER_APP_KEY: key } },
    vars: { [source]: { LAUNCHER_APP_ID: '4711' } },
  })
})
afterEach(() => fixture.close())

const results = ({ jobs }: RunResult) =>
  Object.fromEntries([...jobs].map(([name, { result }]) => [name, result]))
const comments = (number: number) => fixture.github.comments(source, number)

/** Returns the names of the secrets, other than the token, that the jobs of a run received. */
function receivedSecrets({ jobs }: RunResult): string[] {
  const names = [...jobs.values()].flatMap(({ secrets }) => Object.keys(secrets))
  return [...new Set(names)].filter(name => name !== 'GITHUB_TOKEN')
}

test('opens changed notebooks in the base image, without a build', async () => {
  const number = await fixture.openPullRequest('lesson', { 'lessons/two.ipynb': '{}' })
  const [run, followingRun, ...otherRuns] = await runner.pullRequest(source, number, 'opened')
  expect(otherRuns).toEqual([])
  expect(collectErrors(run ? [run] : [])).toEqual([])
  expect(run && results(run)).toEqual({
    'preview/plan': 'success',
    'preview/image': 'skipped',
    'preview/report': 'skipped',
    preview: 'success',
  })
  // The workflow for forks ignores the run.
  expect(followingRun && results(followingRun)).toEqual({ 'preview/comment': 'skipped', preview: 'success' })
  expect(comments(number)).toMatchObject([{ author: bot }])
  expect(comments(number)[0]?.body).toContain('urlpath=git-pull')
})

test('updates the comment on a push, and reports a build that fails', async () => {
  const number = await fixture.openPullRequest('fix', { 'lessons/two.ipynb': '{}' })
  await runner.pullRequest(source, number, 'opened')
  const [firstComment] = comments(number)
  const id = firstComment?.id
  await fixture.github.seed(source, 'fix', { 'src/model.c': 'int better;\n' })
  const [run] = await runner.pullRequest(source, number, 'synchronize')
  expect(run && results(run)).toMatchObject({
    'preview/plan': 'success',
    'preview/image/image': 'failure',
    'preview/image/notify': 'skipped',
    'preview/image': 'failure',
    'preview/report': 'success',
    preview: 'failure',
  })
  expect(comments(number)).toMatchObject([{ id, author: bot }])
  expect(comments(number)[0]?.body).toContain('❌ There is no preview')
  expect(fixture.github.statuses(source).map(({ state }) => state)).toEqual(['success', 'pending', 'failure'])
})

test.each([
  ['a fork', 'alice/model', 'alice'],
  ['Dependabot', source, 'dependabot[bot]'],
])(
  'comments on the pull request from %s without its code, a secret or a token that its run could use',
  async (_, head, author) => {
    const changedPath = '.github/workflows/preview-fork.yml'
    const changedWorkflow =
      'name: Changed\non: workflow_run\njobs: { x: { runs-on: x, steps: [{ run: x }] } }\n'
    const files = { 'src/model.c': 'int evil;\n', [changedPath]: changedWorkflow }
    const number =
      head === source
        ? await fixture.openPullRequest('bump', files, author)
        : await fixture.openPullRequestFromFork(head, 'bump', files)
    const [run, followingRun, ...otherRuns] = await runner.pullRequest(source, number, 'opened')
    expect(otherRuns).toEqual([])
    expect(run && [...run.jobs.values()].flatMap(({ steps }) => steps)).toEqual([])
    expect(followingRun && collectErrors([followingRun])).toEqual([])
    expect(followingRun && results(followingRun)).toEqual({
      'preview/comment': 'success',
      preview: 'success',
    })
    expect(followingRun?.title).toBe('Preview of a fork')
    expect(followingRun && receivedSecrets(followingRun)).toEqual([])
    const steps = [...(followingRun?.jobs.values() ?? [])].flatMap(job => job.steps.map(({ name }) => name))
    expect(steps).toEqual(['Comment with a link to the files'])
    expect(comments(number)).toMatchObject([{ author: bot }])
    expect(comments(number)[0]?.body).toContain(`branch \`bump\` of \`${head}\``)
    const requests = fixture.github.requests.filter(({ operation }) => operation === 'git-upload-pack')
    expect(requests).toEqual([])
  },
)

test('a run for a fork cannot comment with its own token', async () => {
  const number = await fixture.openPullRequestFromFork('alice/model', 'bump', { 'lessons/two.ipynb': '{}' })
  const { github } = fixture
  const workflow = await exampleWorkflow('preview/preview.yml', fixture.repositories.image)
  const [path = ''] = Object.keys(workflow)
  // The author of a pull request can change the workflow of its run.
  const text = String(workflow[path]).replace(
    / {4}uses: [\s\S]*$/,
    `    runs-on: ubuntu-latest
    steps:
      - uses: underworldcode/binder-actions/actions/comment-preview@v1
        with:
          state: failed
          reason: \${{ secrets.LAUNCHER_APP_KEY || 'no secret' }}
          head-sha: \${{ github.event.pull_request.head.sha }}
          launcher-repository: science/model-launcher
          image: ghcr.io/science/model
`,
  )
  await github.seed('alice/model', 'bump', { [path]: text })
  const [run] = await runner.pullRequest(source, number, 'synchronize')
  expect(run && collectErrors([run])).toEqual([
    expect.stringMatching(/^The token has no permission to comment on pull request 1 /),
  ])
  expect(run && receivedSecrets(run)).toEqual([])
  expect(comments(number).map(({ body }) => body)).not.toContainEqual(expect.stringContaining('no secret'))
})
