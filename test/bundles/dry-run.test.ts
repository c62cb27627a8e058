import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Files } from '../fakes/github/github.ts'
import { runAction } from '../runner/run-action.ts'
import { dispatchToken, launcher, TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
})
afterAll(() => repositories.close())

/** Part of the path of the request that tests write access. Its branch does not exist. */
const permissionCheckPath = '%2Fno-such-branch-'
const validDockerfile = 'FROM scratch\nCOPY Dockerfile /\n'

/** Runs the action at the root as a dry run. @returns the result of the step, and the requests that wrote data. */
async function dryRun(
  overrides: Readonly<Record<string, string>> = {},
  files: Files = { Dockerfile: validDockerfile },
) {
  const context = await repositories.push(files)
  const [registryBefore, githubBefore] = [
    repositories.registry.requests().length,
    repositories.github.requests.length,
  ]
  const inputs = {
    ...{ image: repositories.image, 'launcher-repository': launcher, 'launcher-token': dispatchToken },
    ...{ ...unverified, 'dry-run': 'true', ...overrides },
  }
  const result = await runAction('.', inputs, context)
  await repositories.github.idle()
  const writeRequests = [
    ...repositories.registry.requests().slice(registryBefore),
    ...repositories.github.requests
      .slice(githubBefore)
      .filter(({ operation = '' }) => operation !== 'repository'),
  ].filter(({ method, path }) => !['GET', 'HEAD'].includes(method) && !path.includes(permissionCheckPath))
  return { ...result, writes: writeRequests.map(({ method, path }) => `${method} ${path}`) }
}

test.each<[string, Record<string, string>, Files]>([
  ['an image', {}, { Dockerfile: validDockerfile }],
  ['an image with `push: true`', { push: 'true' }, { Dockerfile: validDockerfile }],
  ['a build cache', { cache: 'registry' }, { Dockerfile: validDockerfile }],
  [
    'a dependency image',
    { 'deps-file': 'Dockerfile.deps' },
    {
      'Dockerfile.deps': validDockerfile,
      Dockerfile: 'ARG DEPS_IMAGE\nFROM $DEPS_IMAGE\nCOPY Dockerfile /one\n',
    },
  ],
])('a dry run builds and checks %s, pushes nothing and sends no event', async (_what, inputs, files) => {
  const { errors, outputs, writes, log, summary } = await dryRun(inputs, files)

  expect({ errors, writes }).toEqual({ errors: [], writes: [] })
  expect(outputs).toMatchObject({ built: 'true', digest: '', reference: '' })
  expect(JSON.parse(outputs.layers ?? '[]')).not.toEqual([])
  expect(log).toContain(
    `dry-run: the image was built and checked, but not pushed, and ${launcher} was not notified`,
  )
  expect(summary).toContain('not pushed')
  expect(await repositories.headDigest('main')).toBe('status 404')
})

test('a dry run fails for an oversize layer or an unknown launcher', async () => {
  const oversizeRun = await dryRun({ 'max-layer-size': '1B', 'warn-layer-size': '1B' })
  expect(oversizeRun.exitCode).toBe(1)
  expect(oversizeRun.errors).toContainEqual(expect.stringMatching(/^Layer 1 of .* over the limit of 1 B/))
  const unknownLauncher = await dryRun({ 'launcher-repository': 'science/nowhere' })
  expect(unknownLauncher.errors).toEqual([expect.stringContaining('science/nowhere does not exist')])
  expect([...oversizeRun.writes, ...unknownLauncher.writes]).toEqual([])
})

test('the same inputs without `dry-run` push the image and send the event', async () => {
  const { errors, writes } = await dryRun({ 'dry-run': 'false' })
  expect(errors).toEqual([])
  expect(writes).toContain(`POST /repos/${launcher}/dispatches`)
  expect(await repositories.headDigest('main')).toMatch(/^sha256:/)

  const secondRun = await dryRun({}, { Dockerfile: `${validDockerfile}ENV A=b\n` })
  expect({ errors: secondRun.errors, writes: secondRun.writes }).toEqual({ errors: [], writes: [] })
})
