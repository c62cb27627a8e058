/** Random faults during the update of many launcher branches. The next run completes the update. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Interception } from '../fakes/github/github.ts'
import { draw, fc, seed } from '../random.ts'
import { launcher, TwoRepositories } from './two-repositories.ts'

export interface BranchCounts {
  /** Number of branches. */
  readonly branchCount: number
  /** Number of branches with a newer image. */
  readonly newImageCount: number
}

export function testRandomFaults({ branchCount, newImageCount }: BranchCounts): void {
  let repositories: TwoRepositories
  const names = Array.from({ length: branchCount }, (_, index) => `branch-${String(index).padStart(2, '0')}`)
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

  test('sends one read request to GitHub if all branches are up to date', async () => {
    const previousCount = repositories.github.requests.length
    const { outputs, errors } = await repin()
    expect(errors).toEqual([])
    expect(outputs).toMatchObject({ changed: 'false', outcome: 'unchanged' })
    expect(repositories.github.requests.slice(previousCount).map(({ operation }) => operation)).toEqual([
      'repository',
    ])
  }, 300_000)

  test('the run after random faults updates only the unfinished branches', async () => {
    const seedName = `seed ${seed}`
    const updatedNames = draw(
      fc.shuffledSubarray(names, { minLength: newImageCount, maxLength: newImageCount }),
    )
    for (const name of updatedNames)
      digests.set(name, await repositories.publish(name, { salt: `${name} moved` }))
    const fault = fc.constantFrom<Interception>(
      undefined,
      undefined,
      'drop-before',
      'drop-after',
      { status: 502, body: { message: 'Bad gateway' } },
      { status: 502, body: { message: 'Bad gateway' }, isHandled: true },
      { status: 200, body: { errors: [{ type: 'STALE_DATA', message: 'Expected branch to point to "0"' }] } },
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      { status: 422, body: { message: 'Reference update failed' } },
    )
    const faults = fc.sample(fault, { numRuns: 200, seed })
    const restore = repositories.github.intercept(({ operation }) =>
      operation === 'createCommitOnBranch' ? faults.pop() : undefined,
    )
    await repin()
    restore()
    const interruptedLogs = await Promise.all(names.map(name => repositories.github.log(launcher, name)))

    const { errors } = await repin()

    expect({ seedName, errors }).toEqual({ seedName, errors: [] })
    expect({
      seedName,
      outdated: (await Promise.all(names.map(isPinned))).filter(isCurrent => !isCurrent),
    }).toEqual({
      seedName,
      outdated: [],
    })
    const logs = await Promise.all(names.map(name => repositories.github.log(launcher, name)))
    const lengths = names.map((name, index) => ({ name, commits: logs[index]?.length }))
    expect({ seedName, lengths }).toEqual({
      seedName,
      lengths: names.map(name => ({ name, commits: updatedNames.includes(name) ? 2 : 1 })),
    })
    expect(interruptedLogs.flat().length).toBeGreaterThan(branchCount)
  }, 300_000)
}
