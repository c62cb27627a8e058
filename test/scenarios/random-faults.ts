/** Random faults at any time with many launcher branches: one more run repairs everything. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Interception } from '../fakes/github/github.ts'
import { draw, fc, seed } from '../random.ts'
import { launcher, TwoRepositories } from './two-repositories.ts'

export interface Branches {
  readonly count: number
  /** Number of branches with a newer image. */
  readonly moved: number
}

export function testRandomFaults({ count, moved }: Branches): void {
  let repositories: TwoRepositories
  const names = Array.from({ length: count }, (_, index) => `branch-${String(index).padStart(2, '0')}`)
  const digests = new Map<string, string>()

  beforeAll(async () => {
    repositories = await TwoRepositories.open()
    for (const name of names) {
      const digest = await repositories.publish(name, { salt: name })
      digests.set(name, digest)
      await repositories.seedLauncher(name, `FROM ${repositories.image}:${name}@${digest}\n`)
    }
  }, 300_000)
  afterAll(() => repositories.close())

  function repin(branches = 'all') {
    return repositories.update(undefined, { branches })
  }

  function isPinned(name: string): Promise<boolean> {
    return repositories
      .dockerfile(name)
      .then(text => text === `FROM ${repositories.image}:${name}@${digests.get(name)}\n`)
  }

  test('with nothing to do there is one request to GitHub, which writes nothing', async () => {
    const before = repositories.github.requests.length
    const { outputs, errors } = await repin()
    expect(errors).toEqual([])
    expect(outputs).toMatchObject({ changed: 'false', outcome: 'unchanged' })
    expect(repositories.github.requests.slice(before).map(({ operation }) => operation)).toEqual([
      'repository',
    ])
  }, 300_000)

  test('random faults: the next run completes unfinished work, and does nothing else', async () => {
    const said = `seed ${seed}`
    const chosen = draw(fc.shuffledSubarray(names, { minLength: moved, maxLength: moved }))
    for (const name of chosen) digests.set(name, await repositories.publish(name, { salt: `${name} moved` }))
    const fault = fc.constantFrom<Interception>(
      undefined,
      undefined,
      'drop-before',
      'drop-after',
      { status: 502, body: { message: 'Bad gateway' } },
      { status: 502, body: { message: 'Bad gateway' }, handled: true },
      { status: 200, body: { errors: [{ type: 'STALE_DATA', message: 'Expected branch to point to "0"' }] } },
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      { status: 422, body: { message: 'Reference update failed' } },
    )
    const faults = fc.sample(fault, { numRuns: 200, seed })
    const stop = repositories.github.intercept(({ operation }) =>
      operation === 'createCommitOnBranch' ? faults.pop() : undefined,
    )
    await repin()
    stop()
    const begun = await Promise.all(names.map(name => repositories.github.log(launcher, name)))

    const { errors } = await repin()

    expect({ said, errors }).toEqual({ said, errors: [] })
    expect({ said, wrong: (await Promise.all(names.map(isPinned))).filter(right => !right) }).toEqual({
      said,
      wrong: [],
    })
    const logs = await Promise.all(names.map(name => repositories.github.log(launcher, name)))
    const lengths = names.map((name, index) => ({ name, commits: logs[index]?.length }))
    expect({ said, lengths }).toEqual({
      said,
      lengths: names.map(name => ({ name, commits: chosen.includes(name) ? 2 : 1 })),
    })
    expect(begun.flat().length).toBeGreaterThan(count)
  }, 300_000)
}
