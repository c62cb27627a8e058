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

/** Checks the permissions of the launcher's token: the branch does not exist, and nothing is written. */
const probe = '%2Fno-such-branch-'
const good = 'FROM scratch\nCOPY Dockerfile /\n'

/** Runs the source side as a dry run in one step. @returns everything that it wrote. */
async function dryRun(more: Readonly<Record<string, string>> = {}, files: Files = { Dockerfile: good }) {
  const context = await repositories.push(files)
  const [registry, github] = [repositories.registry.requests().length, repositories.github.requests.length]
  const inputs = {
    ...{ image: repositories.image, 'launcher-repository': launcher, 'launcher-token': dispatchToken },
    ...{ ...unverified, 'dry-run': 'true', ...more },
  }
  const result = await runAction('.', inputs, context)
  await repositories.github.idle()
  const written = [
    ...repositories.registry.requests().slice(registry),
    ...repositories.github.requests.slice(github).filter(({ operation = '' }) => operation !== 'repository'),
  ].filter(({ method, path }) => !['GET', 'HEAD'].includes(method) && !path.includes(probe))
  return { ...result, written: written.map(({ method, path }) => `${method} ${path}`) }
}

test.each<[string, Record<string, string>, Files]>([
  ['an image', {}, { Dockerfile: good }],
  ['an image with `push: true`', { push: 'true' }, { Dockerfile: good }],
  ['a build cache', { cache: 'registry' }, { Dockerfile: good }],
  [
    'a dependency image',
    { 'deps-file': 'Dockerfile.deps' },
    { 'Dockerfile.deps': good, Dockerfile: 'ARG DEPS_IMAGE\nFROM $DEPS_IMAGE\nCOPY Dockerfile /one\n' },
  ],
])('a dry run builds and checks %s, pushes nothing and sends no event', async (_what, inputs, files) => {
  const { errors, outputs, written, log, summary } = await dryRun(inputs, files)

  expect({ errors, written }).toEqual({ errors: [], written: [] })
  expect(outputs).toMatchObject({ built: 'true', digest: '', reference: '' })
  expect(JSON.parse(outputs.layers ?? '[]')).not.toEqual([])
  expect(log).toContain(
    `dry-run: the image was built and checked, but not pushed, and ${launcher} was not notified`,
  )
  expect(summary).toContain('not pushed')
  expect(await repositories.headDigest('main')).toBe('status 404')
})

test('a dry run fails as the run would, by the image or by the launcher', async () => {
  const large = await dryRun({ 'max-layer-size': '1B', 'warn-layer-size': '1B' })
  expect(large.exitCode).toBe(1)
  expect(large.errors).toContainEqual(expect.stringMatching(/^Layer 1 of .* over the limit of 1 B/))
  const nowhere = await dryRun({ 'launcher-repository': 'science/nowhere' })
  expect(nowhere.errors).toEqual([expect.stringContaining('science/nowhere does not exist')])
  expect([...large.written, ...nowhere.written]).toEqual([])
})

test('the same without dry-run pushes and sends the event', async () => {
  const { errors, written } = await dryRun({ 'dry-run': 'false' })
  expect(errors).toEqual([])
  expect(written).toContain(`POST /repos/${launcher}/dispatches`)
  expect(await repositories.headDigest('main')).toMatch(/^sha256:/)

  const again = await dryRun({}, { Dockerfile: `${good}ENV A=b\n` })
  expect({ errors: again.errors, written: again.written }).toEqual({ errors: [], written: [] })
})
