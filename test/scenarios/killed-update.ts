/** Runs of the launcher that are killed at a request to GitHub. A second run for the same event completes the work. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { StepContext } from '../runner/run-action.ts'
import { imageUpdated, revision } from './launcher-event.ts'
import { labelKeys } from './publish-image.ts'
import { launcher, TwoRepositories } from './two-repositories.ts'

export interface KillPoint {
  /** Number of the request, counted from 1. */
  readonly request: number
  /** True if GitHub handles the request before the run is killed. */
  readonly isHandled: boolean
}

/** Number of requests that an update, a release, a rollback and a resumption send. */
export const requestCounts = { update: 2, release: 5, rollback: 3, resume: 2 } as const

export function killPointsUpTo(requests: number): KillPoint[] {
  return Array.from({ length: requests }, (_, index) => index + 1).flatMap(request => [
    { request, isHandled: false },
    { request, isHandled: true },
  ])
}

/**
 * Runs an action that is killed at a request to GitHub.
 *
 * @returns whether the action reached the request.
 */
export async function runAndKill(
  { github }: TwoRepositories,
  { request, isHandled }: KillPoint,
  run: (overrides: Partial<StepContext>) => Promise<unknown>,
): Promise<boolean> {
  let kill = () => {}
  let count = 0
  let isKilled = false
  const stop = github.intercept(() => {
    count++
    if (count !== request) return undefined
    kill()
    isKilled = true
    return isHandled ? 'drop-after' : 'drop-before'
  })
  await run({ onStart: killStep => (kill = killStep) }).catch((error: unknown) =>
    expect(String(error)).toContain('the step exited with code null'),
  )
  stop()
  return isKilled
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

  /** Runs an update that is killed at a request. @returns whether the update reached the request. */
  function updateAndKill(payload: object, killPoint: KillPoint): Promise<boolean> {
    return runAndKill(repositories, killPoint, overrides => repositories.update(payload, {}, overrides))
  }

  /** Asserts that the branch is absent or points to the finished commit. */
  async function expectFinishedOrAbsent(branch: string): Promise<void> {
    if ((await repositories.github.head(launcher, branch)) === undefined) return
    expect(await repositories.dockerfile(branch)).toContain(`@${digest}\n`)
  }

  test.each(updates)(
    'fault 86: a second run completes an update that was killed at request $request (handled: $isHandled)',
    async killPoint => {
      const branch = `update-${killPoint.request}-${killPoint.isHandled}`
      await repositories.seedLauncher(branch, `# launcher\nFROM ${repositories.image}:old\n`)
      const payload = imageUpdated(repositories, branch, digest)
      expect(await updateAndKill(payload, killPoint)).toBe(true)

      const { errors } = await repositories.update(payload)

      expect(errors).toEqual([])
      expect(await repositories.dockerfile(branch)).toBe(
        `# launcher\nFROM ${repositories.image}:main@${digest}\n`,
      )
      expect(await repositories.github.log(launcher, branch)).toHaveLength(2)
    },
  )

  test.each(releases)(
    'fault 86: a second run completes a release that was killed at request $request (handled: $isHandled)',
    async killPoint => {
      const version = `v${killPoint.request}.${killPoint.isHandled ? 1 : 0}`
      const payload = imageUpdated(repositories, version, digest, { ref: `refs/tags/${version}` })
      expect(await updateAndKill(payload, killPoint)).toBe(true)
      await expectFinishedOrAbsent(version)

      const { errors } = await repositories.update(payload)

      expect(errors).toEqual([])
      expect(await repositories.dockerfile(version)).toContain(`FROM ${repositories.image}:main@${digest}\n`)
      expect(await repositories.github.log(launcher, version)).toHaveLength(2)
      expect(await repositories.github.head(launcher, `binder-actions/new/${version}`)).toBeUndefined()
    },
  )

  test('an update and a release send no request after the last kill point', async () => {
    await repositories.seedLauncher('last', `FROM ${repositories.image}:old\n`)
    expect(
      await updateAndKill(imageUpdated(repositories, 'last', digest), {
        request: requestCounts.update + 1,
        isHandled: true,
      }),
    ).toBe(false)
    const release = imageUpdated(repositories, 'v99', digest, { ref: 'refs/tags/v99' })
    expect(await updateAndKill(release, { request: requestCounts.release + 1, isHandled: true })).toBe(false)
  })
}
