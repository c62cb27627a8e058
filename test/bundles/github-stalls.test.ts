/** Responses of GitHub that are missing, or never end. The steps run on a fast clock, their messages name real times. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Interception } from '../fakes/github/github.ts'
import { clockSpeed, fastClock } from '../runner/fast-clock.ts'
import { runAction } from '../runner/run-action.ts'
import { runCli } from '../runner/run-cli.ts'
import { imageUpdated, revision } from '../scenarios/launcher-event.ts'
import { labelKeys } from '../scenarios/published-image.ts'
import { dispatchToken, launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let digest: string
let branches = 0
let stops: (() => void)[] = []

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  digest = await repositories.publish('main', { labels: { [labelKeys.revision]: revision } })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
})
afterEach(() => {
  for (const stop of stops) stop()
  stops = []
})
afterAll(() => repositories.close())

/** Answers requests of one operation in turn; later ones are answered by GitHub. */
function answering(wanted: string, ...answers: Interception[]): void {
  stops.push(
    repositories.github.intercept(({ operation }) => (operation === wanted ? answers.shift() : undefined)),
  )
}

/** Every request gets this answer. */
function always(answer: Interception): void {
  stops.push(repositories.github.intercept(() => answer))
}

async function update() {
  const branch = `branch-${++branches}`
  await repositories.github.seed(launcher, branch, {
    '.binder/Dockerfile': `FROM ${repositories.image}:old\n`,
  })
  const result = await repositories.update(imageUpdated(repositories, branch, digest), {}, { env: fastClock })
  return { ...result, commits: (await repositories.github.log(launcher, branch)).length }
}

/** A byte every five seconds of the step's clock: no connection is ever silent for long. */
const drip: Interception = { status: 200, drip: 5_000 / clockSpeed }
const silent = /GitHub did not answer \(127\.0\.0\.1:\d+ did not answer within 60 s\) \(tried 2 times\)/
const dripping =
  /GitHub did not answer \(127\.0\.0\.1:\d+ did not end its answer within 60 s\) \(tried 2 times\)/

const bad: [string, Interception, RegExp][] = [
  ['a stalled answer', 'stall-before', silent],
  ['a byte every five seconds', drip, dripping],
]

test.each(bad)('%s: two attempts of a minute each, with any client', async (_name, answer, message) => {
  always(answer)
  const before = repositories.github.requests.length
  const table = (env: Record<string, string>) =>
    runCli(['launch-table', launcher], { GITHUB_API_URL: repositories.github.url, ...fastClock, ...env })

  const [action, ...commands] = await Promise.all([
    update(),
    table({ GITHUB_TOKEN: dispatchToken }),
    table({}),
  ])

  expect(action.errors).toEqual([expect.stringMatching(message)])
  expect(commands).toEqual([0, 1].map(() => ({ exitCode: 2, out: '', err: expect.stringMatching(message) })))
  const asked = repositories.github.requests
    .slice(before)
    .map(({ login = 'anybody', path }) => `${login} ${path}`)
  expect(asked.sort()).toEqual([
    ...Array<string>(2).fill(`anybody /repos/${launcher}`),
    ...Array<string>(2).fill('github-actions[bot] /graphql'),
    ...Array<string>(2).fill('maintainer /graphql'),
  ])
})

async function dispatch() {
  const context = await repositories.push({ 'README.md': `A model ${++branches}\n` })
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

test('a commit that landed is recognized although its response stalls', async () => {
  answering('createCommitOnBranch', 'stall-after')
  const { errors, outputs, commits } = await update()
  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ changed: 'true', outcome: 'pinned' })
  expect(commits).toBe(2)
})

test('a commit without any response ends with an error', async () => {
  answering('createCommitOnBranch', 'stall-before', 'stall-before', 'stall-before', 'stall-before')
  const { errors, commits } = await update()
  expect(errors).toEqual([expect.stringMatching(/GitHub's answer to the commit was lost 3 times \(.*60 s\)/)])
  expect(commits).toBe(1)
})

test('an event whose answer stalls is sent again', async () => {
  let runs = 0
  repositories.github.onRepositoryDispatch(launcher, () => {
    runs++
    return undefined
  })
  answering('repos/create-dispatch-event', 'stall-after')
  const { errors } = await dispatch()
  expect(errors).toEqual([])
  expect(runs).toBe(2)
})

test('the error for an event without any response says that it may have arrived', async () => {
  answering('repos/create-dispatch-event', 'stall-before', 'stall-after')
  const { errors } = await dispatch()
  expect(errors).toEqual([expect.stringMatching(/did not answer within 60 s.*the event may have arrived/)])
})
