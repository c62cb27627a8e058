/** The launcher's run ends by SIGKILL at a request to GitHub; the same event again repairs everything. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { imageUpdated, revision } from './launcher-event.ts'
import { labelKeys } from './published-image.ts'
import { launcher, TwoRepositories } from './two-repositories.ts'

export interface KillPoint {
  /** Counted from 1. */
  readonly request: number
  /** Whether GitHub still handles that request. */
  readonly isHandled: boolean
}

/** Every request of an update and of a release at which the run can be killed, carried out and not. */
export const requestCounts = { update: 2, release: 5 } as const

export function killPointsUpTo(requests: number): KillPoint[] {
  return Array.from({ length: requests }, (_, index) => index + 1).flatMap(request => [
    { request, isHandled: false },
    { request, isHandled: true },
  ])
}

export function testKilledUpdates(updates: readonly KillPoint[], releases: readonly KillPoint[]): void {
  let repositories: TwoRepositories
  let digest: string

  beforeAll(async () => {
    repositories = await TwoRepositories.open()
    digest = await repositories.publish('main', { labels: { [labelKeys.revision]: revision } })
    await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
  })
  afterAll(() => repositories.close())

  /** @returns whether the run lived long enough to be killed. */
  async function updateAndDie(payload: object, { request, isHandled }: KillPoint): Promise<boolean> {
    let kill = () => {}
    let count = 0
    let isKilled = false
    const stop = repositories.github.intercept(() => {
      count++
      if (count !== request) return undefined
      kill()
      isKilled = true
      return isHandled ? 'drop-after' : 'drop-before'
    })
    await repositories
      .update(payload, {}, { onStart: end => (kill = end) })
      .catch((error: unknown) => expect(String(error)).toContain('the step ended with null'))
    stop()
    return isKilled
  }

  /** Asserts that the branch is absent or points to the finished commit. */
  async function expectFinishedOrAbsent(branch: string): Promise<void> {
    if ((await repositories.github.head(launcher, branch)) === undefined) return
    expect(await repositories.dockerfile(branch)).toContain(`@${digest}\n`)
  }

  test.each(updates)(
    'fault 86: an update killed at request $request (carried out: $isHandled)',
    async death => {
      const branch = `update-${death.request}-${death.isHandled}`
      await repositories.seedLauncher(branch, `# launcher\nFROM ${repositories.image}:old\n`)
      const payload = imageUpdated(repositories, branch, digest)
      expect(await updateAndDie(payload, death)).toBe(true)

      const { errors } = await repositories.update(payload)

      expect(errors).toEqual([])
      expect(await repositories.dockerfile(branch)).toBe(
        `# launcher\nFROM ${repositories.image}:main@${digest}\n`,
      )
      expect(await repositories.github.log(launcher, branch)).toHaveLength(2)
    },
  )

  test.each(releases)(
    'fault 86: a release killed at request $request (carried out: $isHandled)',
    async death => {
      const version = `v${death.request}.${death.isHandled ? 1 : 0}`
      const payload = imageUpdated(repositories, version, digest, { ref: `refs/tags/${version}` })
      expect(await updateAndDie(payload, death)).toBe(true)
      await expectFinishedOrAbsent(version)

      const { errors } = await repositories.update(payload)

      expect(errors).toEqual([])
      expect(await repositories.dockerfile(version)).toContain(`FROM ${repositories.image}:main@${digest}\n`)
      expect(await repositories.github.log(launcher, version)).toHaveLength(2)
      expect(await repositories.github.head(launcher, `binder-actions/new/${version}`)).toBeUndefined()
    },
  )

  test('no further request is left to interrupt', async () => {
    await repositories.seedLauncher('last', `FROM ${repositories.image}:old\n`)
    expect(
      await updateAndDie(imageUpdated(repositories, 'last', digest), {
        request: requestCounts.update + 1,
        isHandled: true,
      }),
    ).toBe(false)
    const release = imageUpdated(repositories, 'v99', digest, { ref: 'refs/tags/v99' })
    expect(await updateAndDie(release, { request: requestCounts.release + 1, isHandled: true })).toBe(false)
  })
}
