/** Limits that GitHub sets in the middle of a repair of ten branches. The steps run on a fast clock. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Interception } from '../fakes/github/github.ts'
import { fastClock } from '../runner/fast-clock.ts'
import { launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

const names = Array.from({ length: 10 }, (_, index) => `branch-${index}`)
const few = names.slice(0, 3)
let repositories: TwoRepositories
let digest: string
let stop = () => {}

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  digest = await repositories.publish('main')
})
afterEach(() => stop())
afterAll(() => repositories.close())

async function seed(branches: readonly string[]): Promise<void> {
  for (const branch of branches) await repositories.seedLauncher(branch, `FROM ${repositories.image}:main\n`)
}

/** A repair of these branches in which GitHub answers the commits in turn; after the last of them it answers normally. */
async function repair(chosen: readonly string[], ...answers: Interception[]) {
  let commits = 0
  stop = repositories.github.intercept(({ operation }) => {
    if (operation !== 'createCommitOnBranch') return undefined
    commits++
    return answers.shift()
  })
  const result = await repositories.update(undefined, { branches: chosen.join(' ') }, { env: fastClock })
  stop()
  const outcomes = JSON.parse(result.outputs.branches ?? '[]') as {
    branch: string
    outcome: string
    reason?: string
  }[]
  return { ...result, outcomes, commits }
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
const limited = (headers: Record<string, string>, status = 403, message = secondary): Interception => ({
  status,
  headers,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
})

const inAnHour = () => String(Math.ceil(Date.now() / 1000) + 3600)

test.each<[string, () => Interception[], RegExp]>([
  ['an hour in Retry-After', () => [limited({ 'retry-after': '3600' })], /asks to wait 3600 s/],
  [
    '429 and a huge Retry-After',
    () => [limited({ 'retry-after': '9'.repeat(30) }, 429)],
    /asks to wait more than a day/,
  ],
  [
    'a date in Retry-After',
    () => [limited({ 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() })],
    /asks to wait 3\d\d\d s/,
  ],
  [
    'the hourly limit',
    () => [
      limited(
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour() },
        403,
        'API rate limit exceeded',
      ),
    ],
    /API rate limit exceeded.*asks to wait 3\d\d\d s/,
  ],
])(
  'fault 70: %s at the third branch: no other branch is written, and the error lists them all',
  async (_name, answers, wait) => {
    await seed(names)
    const { exitCode, errors, outcomes, outputs, commits, summary, log } = await repair(
      names,
      undefined,
      undefined,
      ...answers(),
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
  ['seconds', [limited({ 'retry-after': '30' })]],
  ['429', [limited({ 'retry-after': '30' }, 429)]],
  ['a blank Retry-After, twice', [limited({ 'retry-after': '' }), limited({ 'retry-after': '' })]],
  [
    '200 with an error, as GraphQL does',
    [{ status: 200, headers: { 'retry-after': '30' }, body: { errors: [{ message: secondary }] } }],
  ],
  [
    'too many commits in a moment',
    [{ status: 200, body: { errors: [{ type: 'UNPROCESSABLE', message: 'was submitted too quickly' }] } }],
  ],
])(
  'fault 70: a wait within the budget is waited for, and all branches are pinned: %s',
  async (_name, answers) => {
    await seed(few)
    const { errors, outcomes, commits, log } = await repair(few, undefined, ...answers)
    expect(errors).toEqual([])
    expect(commits).toBe(few.length + answers.length)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(few.map(() => 'pinned'))
    expect(log).toMatch(/GitHub's rate limit is exceeded \(.*\): waiting (?:30|60) s/)
  },
)

test('fault 70: a limit that does not end is an error within the budget', async () => {
  await seed(few)
  const blank = limited({ 'retry-after': '' })
  const { errors, commits, outcomes } = await repair(few, undefined, ...Array<Interception>(9).fill(blank))
  // A minute, then two; four more would be over five minutes.
  expect(commits).toBe(4)
  expect(errors[0]).toContain('asks to wait 240 s')
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['pinned', 'failed', 'not-attempted'])

  const second = await repair(few)
  expect(second.errors).toEqual([])
  expect(second.outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'pinned', 'pinned'])
})

test('fault 70: the error for an event over the limit does not blame the token', async () => {
  await repositories.seedLauncher('alone', `FROM ${repositories.image}:old\n`)
  stop = repositories.github.intercept(({ operation }) =>
    operation === 'createCommitOnBranch' ? limited({ 'retry-after': '3600' }) : undefined,
  )
  const { errors } = await repositories.update({ branch: 'alone', sha: digest })
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain(
    `Branch "alone" of ${launcher} could not be written: GitHub's rate limit is exceeded`,
  )
  expect(errors[0]).not.toContain('permissions')
})
