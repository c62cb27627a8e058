/** Rollbacks and resumptions that are killed at a request to GitHub. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type KillPoint, requestCounts, runAndKill } from './killed-update.ts'
import { imageUpdated, revision } from './launcher-event.ts'
import { labelKeys } from './publish-image.ts'
import { launcher, TwoRepositories } from './two-repositories.ts'

/** Kills rollbacks and resumptions. The first two images are pinned in order, and the third image is announced later. */
export function testKilledRollbacks(
  rollbacks: readonly KillPoint[],
  resumptions: readonly KillPoint[],
): void {
  let repositories: TwoRepositories
  const digests: string[] = []

  beforeAll(async () => {
    repositories = await TwoRepositories.open()
    for (const [index, tag] of ['one', 'two', 'main'].entries()) {
      const labels = {
        [labelKeys.revision]: revision,
        [labelKeys.created]: `2026-01-0${index + 1}T00:00:00Z`,
      }
      digests.push(await repositories.publish(tag, { labels, salt: tag }))
    }
  })
  afterAll(() => repositories.close())

  const pin = (digest = '') => `FROM ${repositories.image}:main@${digest}\n`
  const rollBack = { 'rollback-to': 'previous', reason: 'slow' }
  const resume = { resume: 'true' }
  const change = (branch: string, inputs: Readonly<Record<string, string>>, overrides = {}) =>
    repositories.receive(undefined, { branches: branch, ...inputs }, overrides)
  const changeAndKill = (branch: string, inputs: Readonly<Record<string, string>>, killPoint: KillPoint) =>
    runAndKill(repositories, killPoint, overrides => change(branch, inputs, overrides))
  const heldDockerfile = () =>
    `# binder-actions: hold rolled back from ${digests[1]?.slice(7, 19)}: slow\n${pin(digests[0])}`
  /** Returns the Dockerfile of a branch and the number of its commits. */
  const readState = async (branch: string) => ({
    dockerfile: await repositories.dockerfile(branch),
    commits: (await repositories.github.log(launcher, branch)).length,
  })

  /** Creates a branch with the commits of the first two images. */
  async function createBranch(name: string): Promise<string> {
    await repositories.seedLauncher(name, `FROM ${repositories.image}:main\n`)
    for (const digest of digests.slice(0, 2)) {
      const { errors } = await repositories.update(imageUpdated(repositories, name, digest), {
        'allow-older': 'true',
      })
      expect(errors).toEqual([])
    }
    return name
  }

  test.each(rollbacks)(
    'fault 86: a rollback that was killed at request $request (handled: $isHandled) is complete or has not started',
    async killPoint => {
      const branch = await createBranch(`rollback-${killPoint.request}-${killPoint.isHandled}`)
      expect(await changeAndKill(branch, rollBack, killPoint)).toBe(true)

      const killedState = await readState(branch)
      expect([
        { dockerfile: pin(digests[1]), commits: 3 },
        { dockerfile: heldDockerfile(), commits: 4 },
      ]).toContainEqual(killedState)
      // A second rollback to `previous` could go back further, so a retry must name the digest.
      const { errors } = await change(branch, { 'rollback-to': digests[0] ?? '', reason: 'slow' })
      expect(errors).toEqual([])
      expect(await readState(branch)).toEqual({ dockerfile: heldDockerfile(), commits: 4 })
      const event = await repositories.update(imageUpdated(repositories, branch, digests[2] ?? ''))
      expect(event.outputs.outcome).toBe('held')
    },
  )

  test.each(resumptions)(
    'fault 86: a second run completes a resumption that was killed at request $request (handled: $isHandled)',
    async killPoint => {
      const branch = await createBranch(`resume-${killPoint.request}-${killPoint.isHandled}`)
      expect((await change(branch, rollBack)).errors).toEqual([])
      expect(await changeAndKill(branch, resume, killPoint)).toBe(true)

      const { errors } = await change(branch, resume)
      expect(errors).toEqual([])
      expect(await readState(branch)).toEqual({
        dockerfile: pin(await repositories.headDigest('main')),
        commits: 5,
      })
    },
  )

  test('a rollback and a resumption send no request after the last kill point', async () => {
    const branch = await createBranch('last-rollback')
    const isReached = (inputs: Readonly<Record<string, string>>, count: number) =>
      changeAndKill(branch, inputs, { request: count + 1, isHandled: true })
    expect(await isReached(rollBack, requestCounts.rollback)).toBe(false)
    expect(await isReached(resume, requestCounts.resume)).toBe(false)
  })
}
