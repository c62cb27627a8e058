/**
 * GitHub responses that never start or never end. The steps run on a fast clock, but their messages state real times.
 */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Interception } from '../fakes/github/github.ts'
import { clockSpeed, fastClock } from '../runner/fast-clock.ts'
import { runAction } from '../runner/run-action.ts'
import { runCli } from '../runner/run-cli.ts'
import { imageUpdated, revision } from '../scenarios/launcher-event.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { dispatchToken, launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let digest: string
let branchCount = 0
let cleanups: (() => void)[] = []

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  digest = await repositories.publish('main', { labels: { [labelKeys.revision]: revision } })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
})
afterEach(() => {
  for (const cleanUp of cleanups) cleanUp()
  cleanups = []
})
afterAll(() => repositories.close())

/** Replaces GitHub's responses to the next requests of an operation. */
function interceptOperation(name: string, ...responses: Interception[]): void {
  cleanups.push(
    repositories.github.intercept(({ operation }) => (operation === name ? responses.shift() : undefined)),
  )
}

/** Replaces GitHub's response to every request. */
function interceptAll(response: Interception): void {
  cleanups.push(repositories.github.intercept(() => response))
}

async function update() {
  const branch = `branch-${++branchCount}`
  await repositories.github.seed(launcher, branch, {
    '.binder/Dockerfile': `FROM ${repositories.image}:old\n`,
  })
  const result = await repositories.update(imageUpdated(repositories, branch, digest), {}, { env: fastClock })
  return { ...result, commits: (await repositories.github.log(launcher, branch)).length }
}

/** Response that sends a byte every five seconds of the step's clock, so that the connection is never idle for long. */
const drip: Interception = { status: 200, drip: 5_000 / clockSpeed }
const silentMessage =
  /The request to GitHub failed \(127\.0\.0\.1:\d+ did not respond within 60 s\) \(tried 2 times\)/
const drippingMessage =
  /The request to GitHub failed \(127\.0\.0\.1:\d+ did not complete its response within 60 s\) \(tried 2 times\)/

const stalledResponses: [string, Interception, RegExp][] = [
  ['a response that never starts', 'stall-before', silentMessage],
  ['a response with a byte every five seconds', drip, drippingMessage],
]

test.each(stalledResponses)(
  'each client fails after two attempts of 60 s on %s',
  async (_name, response, message) => {
    interceptAll(response)
    const before = repositories.github.requests.length
    const table = (env: Record<string, string>) =>
      runCli(['launch-table', launcher], { GITHUB_API_URL: repositories.github.url, ...fastClock, ...env })

    const [action, ...commands] = await Promise.all([
      update(),
      table({ GITHUB_TOKEN: dispatchToken }),
      table({}),
    ])

    expect(action.errors).toEqual([expect.stringMatching(message)])
    expect(commands).toEqual(
      [0, 1].map(() => ({ exitCode: 2, out: '', err: expect.stringMatching(message) })),
    )
    const requests = repositories.github.requests
      .slice(before)
      .map(({ login = 'anonymous', path }) => `${login} ${path}`)
    expect(requests.sort()).toEqual([
      ...Array<string>(2).fill(`anonymous /repos/${launcher}`),
      ...Array<string>(2).fill('github-actions[bot] /graphql'),
      ...Array<string>(2).fill('maintainer /graphql'),
    ])
  },
)

async function dispatch() {
  const context = await repositories.push({ 'README.md': `A model ${++branchCount}\n` })
  const inputs = {
    token: dispatchToken,
    repository: launcher,
    reference: `${repositories.image}:unlabelled@${await repositories.publish('unlabelled')}`,
    created: '2026-01-31T12:00:00Z',
  }
  const result = await runAction('actions/dispatch-launcher-update', inputs, { ...context, env: fastClock })
  await repositories.github.idle()
  return result
}

test('recognizes a commit that landed although its response stalls', async () => {
  interceptOperation('createCommitOnBranch', 'stall-after')
  const { errors, outputs, commits } = await update()
  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ changed: 'true', outcome: 'pinned' })
  expect(commits).toBe(2)
})

test('fails if no response to the commit arrives', async () => {
  interceptOperation('createCommitOnBranch', 'stall-before', 'stall-before', 'stall-before', 'stall-before')
  const { errors, commits } = await update()
  expect(errors).toEqual([
    expect.stringMatching(/GitHub's response to the commit was lost 3 times \(.*60 s\)/),
  ])
  expect(commits).toBe(1)
})

test('resends an event if its response stalls', async () => {
  let runs = 0
  repositories.github.onRepositoryDispatch(launcher, () => {
    runs++
    return undefined
  })
  interceptOperation('repos/create-dispatch-event', 'stall-after')
  const { errors } = await dispatch()
  expect(errors).toEqual([])
  expect(runs).toBe(2)
})

test('if GitHub never responds to an event, the error states that the event may have arrived', async () => {
  interceptOperation('repos/create-dispatch-event', 'stall-before', 'stall-after')
  const { errors } = await dispatch()
  expect(errors).toEqual([expect.stringMatching(/did not respond within 60 s.*the event may have arrived/)])
})
