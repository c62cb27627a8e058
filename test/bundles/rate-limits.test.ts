/** GitHub rate limits that are exceeded during a repair of several branches. The steps run on a fast clock. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Interception } from '../fakes/github/github.ts'
import { fastClock } from '../runner/fast-clock.ts'
import { launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

const tenBranches = Array.from({ length: 10 }, (_, index) => `branch-${index}`)
const threeBranches = tenBranches.slice(0, 3)
let repositories: TwoRepositories
let digest: string
let restore = () => {}

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  digest = await repositories.publish('main')
})
afterEach(() => restore())
afterAll(() => repositories.close())

async function seed(branches: readonly string[]): Promise<void> {
  for (const branch of branches) await repositories.seedLauncher(branch, `FROM ${repositories.image}:main\n`)
}

/** Repairs branches. The given responses replace GitHub's responses to the first commits. */
async function repair(branches: readonly string[], ...responses: Interception[]) {
  let commits = 0
  restore = repositories.github.intercept(({ operation }) => {
    if (operation !== 'createCommitOnBranch') return undefined
    commits++
    return responses.shift()
  })
  const result = await repositories.update(undefined, { branches: branches.join(' ') }, { env: fastClock })
  restore()
  const outcomes = JSON.parse(result.outputs.branches ?? '[]') as {
    branch: string
    outcome: string
    reason?: string
  }[]
  return { ...result, outcomes, commits }
}

/**
 * Message of a secondary rate limit.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const secondaryLimitMessage =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
const limitResponse = (
  headers: Record<string, string>,
  status = 403,
  message = secondaryLimitMessage,
): Interception => ({
  status,
  headers,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
})

const inAnHour = () => String(Math.ceil(Date.now() / 1000) + 3600)

test.each<[string, () => Interception[], RegExp]>([
  ['a Retry-After of an hour', () => [limitResponse({ 'retry-after': '3600' })], /requires a wait of 3600 s/],
  [
    'a status of 429 and a huge Retry-After',
    () => [limitResponse({ 'retry-after': '9'.repeat(30) }, 429)],
    /requires a wait of more than a day/,
  ],
  [
    'a Retry-After with a date',
    () => [limitResponse({ 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() })],
    /requires a wait of 3\d\d\d s/,
  ],
  [
    'the hourly limit',
    () => [
      limitResponse(
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour() },
        403,
        'API rate limit exceeded',
      ),
    ],
    /API rate limit exceeded.*requires a wait of 3\d\d\d s/,
  ],
])(
  'fault 70: stops after %s at the third branch, and the error lists the remaining branches',
  async (_name, responses, wait) => {
    await seed(tenBranches)
    const { exitCode, errors, outcomes, outputs, commits, summary, log } = await repair(
      tenBranches,
      undefined,
      undefined,
      ...responses(),
    )

    expect(exitCode).toBe(1)
    expect(commits).toBe(3)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'pinned',
      'pinned',
      'failed',
      ...Array<string>(7).fill('not-attempted'),
    ])
    expect(outputs.outcome).toBe('failed')
    expect(outcomes[2]?.reason).toMatch(wait)
    expect(outcomes[2]?.reason).toContain('one run waits for at most 300 s in total')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(
      /^Branch "branch-2" of .*\nNot attempted: (?:branch-\d, ){6}branch-\d\nBA0507: /,
    )
    expect(errors[0]).toMatch(wait)
    expect(log).not.toContain('permissions: contents: write')
    expect(summary).toContain('| branch-9 | not-attempted |')
    expect(summary).toContain('7 were not attempted')
  },
)

test.each<[string, Interception[]]>([
  ['a Retry-After in seconds', [limitResponse({ 'retry-after': '30' })]],
  ['a status of 429', [limitResponse({ 'retry-after': '30' }, 429)]],
  [
    'two blank Retry-After headers',
    [limitResponse({ 'retry-after': '' }), limitResponse({ 'retry-after': '' })],
  ],
  [
    'a GraphQL error with status 200',
    [
      {
        status: 200,
        headers: { 'retry-after': '30' },
        body: { errors: [{ message: secondaryLimitMessage }] },
      },
    ],
  ],
  [
    'a GraphQL error about commits in quick succession',
    [{ status: 200, body: { errors: [{ type: 'UNPROCESSABLE', message: 'was submitted too quickly' }] } }],
  ],
])('fault 70: waits within the time budget and pins all branches after %s', async (_name, responses) => {
  await seed(threeBranches)
  const { errors, outcomes, commits, log } = await repair(threeBranches, undefined, ...responses)
  expect(errors).toEqual([])
  expect(commits).toBe(threeBranches.length + responses.length)
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(threeBranches.map(() => 'pinned'))
  expect(log).toMatch(/GitHub's rate limit is exceeded \(.*\): waiting (?:30|60) s/)
})

test('fault 70: fails within the time budget if the limit does not end', async () => {
  await seed(threeBranches)
  const blankLimit = limitResponse({ 'retry-after': '' })
  const { errors, commits, outcomes } = await repair(
    threeBranches,
    undefined,
    ...Array<Interception>(9).fill(blankLimit),
  )
  // The waits take one and two minutes. Four more minutes would exceed the budget of five minutes.
  expect(commits).toBe(4)
  expect(errors[0]).toContain('requires a wait of 240 s')
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['pinned', 'failed', 'not-attempted'])

  const second = await repair(threeBranches)
  expect(second.errors).toEqual([])
  expect(second.outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'pinned', 'pinned'])
})

test('fault 70: the error for an exceeded limit does not recommend other permissions', async () => {
  await repositories.seedLauncher('alone', `FROM ${repositories.image}:old\n`)
  restore = repositories.github.intercept(({ operation }) =>
    operation === 'createCommitOnBranch' ? limitResponse({ 'retry-after': '3600' }) : undefined,
  )
  const { errors } = await repositories.update({ branch: 'alone', sha: digest })
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain(
    `Branch "alone" of ${launcher} could not be updated: GitHub's rate limit is exceeded`,
  )
  expect(errors[0]).not.toContain('permissions')
})
