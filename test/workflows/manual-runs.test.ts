/** Manual runs of the workflow files that users copy. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCli } from '../runner/run-cli.ts'
import { dispatchToken, launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors, unverifiedText, withInputs } from './example-files.ts'
import { ExampleFixture, sourceFiles } from './example-fixture.ts'

const build = '.github/workflows/binder-image.yml'
const update = '.github/workflows/update-image.yml'
let fixture: ExampleFixture
let path: string
let text: string

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  await fixture.seedLauncher('main', 'development')
  ;[path, text] = await unverifiedText('source-with-token/binder-image.yml', fixture.repositories.image)
})
afterAll(() => fixture.repositories.close())

const startBuild = (inputs: Readonly<Record<string, unknown>>) =>
  fixture.follow(async () => [await fixture.runner.dispatch(source, build, inputs)])
const startUpdate = (inputs: Readonly<Record<string, unknown>>) =>
  fixture.runner.dispatch(launcher, update, inputs)

/** Returns the result of `work`, and the writes to the registry and the launcher. */
async function recordWrites<T>(work: () => Promise<T>): Promise<{ result: T; writes: string[] }> {
  const { registry, github } = fixture.repositories
  const previousCounts = [registry.requests().length, github.requests.length] as const
  const result = await work()
  const requests = [
    ...registry.requests().slice(previousCounts[0]),
    ...github.requests
      .slice(previousCounts[1])
      .filter(request => request.path.startsWith(`/repos/${launcher}`)),
  ]
  const writes = requests.filter(({ method }) => !['GET', 'HEAD'].includes(method))
  return { result, writes: writes.map(({ method, path }) => `${method} ${path}`) }
}

test.each(['false', 'true'])(
  'a dry run (push: %s) builds and checks the image, pushes nothing and sends no event',
  async push => {
    const dryRunText = withInputs(text, { 'dry-run': true, ...(push === 'true' ? { push } : {}) })
    const { result, writes } = await recordWrites(() =>
      fixture.push('main', { ...sourceFiles, [path]: dryRunText }),
    )

    expect(collectErrors(result.source)).toEqual([])
    expect(writes).toEqual([])
    expect(result.launcher).toEqual([])
    expect(result.source[0]?.jobs.get('image')?.outputs).toMatchObject({ built: 'true', digest: '' })
    expect(result.source[0]?.jobs.get('image/notify')?.result).toBe('skipped')
    const steps = result.source[0]?.jobs.get('image/image')?.steps ?? []
    expect(steps.find(({ name }) => name.startsWith('Build'))?.summary).toContain('not pushed')
    expect(await fixture.repositories.headDigest('main-slim')).toBe('status 404')
  },
)

test('rebuilds an unchanged image with force or no-cache', async () => {
  const firstRuns = await fixture.push('main', { ...sourceFiles, [path]: text })
  expect(collectErrors([...firstRuns.source, ...firstRuns.launcher])).toEqual([])

  const readBuilt = async (inputs: Readonly<Record<string, unknown>>) => {
    const runs = await startBuild(inputs)
    expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
    return runs.source[0]?.jobs.get('image')?.outputs.built
  }
  expect(await readBuilt({})).toBe('false')
  expect(await readBuilt({ force: true })).toBe('true')
  expect(await readBuilt({ 'no-cache': true })).toBe('true')
})

test('pins an older digest that `history` prints', async () => {
  const olderDigest = await fixture.repositories.headDigest('main-slim')
  const runs = await fixture.push('main', { 'data/one': 'newer\n' })
  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  const newerDigest = await fixture.repositories.headDigest('main-slim')
  expect(newerDigest).not.toBe(olderDigest)

  const env = { GITHUB_API_URL: fixture.repositories.github.url, GITHUB_TOKEN: dispatchToken }
  const { out } = await runCli(['history', launcher], env)
  const printedDigests = out
    .split('\n')
    .flatMap(line => /^\| main-slim \|.*?\| `([^`]+)` \|/.exec(line)?.[1] ?? [])
  expect(printedDigests.slice(0, 1)).toEqual([newerDigest])
  const digest = printedDigests.find(item => item === olderDigest) ?? printedDigests.at(-1)

  const inputs = {
    image: fixture.repositories.image,
    'image-tag': 'main-slim',
    digest,
    ref: 'refs/heads/main',
  }
  const rollback = await startUpdate({ ...inputs, 'allow-older': true })

  expect(collectErrors([rollback])).toEqual([])
  expect(await fixture.repositories.dockerfile('main')).toContain(`:main-slim@${digest}\n`)
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
})

test('pins the current image of a tag when only `branches` is set', async () => {
  const newestDigest = await fixture.repositories.headDigest('main-slim')
  expect(await fixture.repositories.dockerfile('main')).not.toContain(newestDigest)

  const run = await startUpdate({ branches: 'main' })

  expect(collectErrors([run])).toEqual([])
  expect(await fixture.repositories.dockerfile('main')).toContain(`:main-slim@${newestDigest}\n`)
})

test('pins an old release image without labels on a new branch', async () => {
  const digest = await fixture.repositories.pushTinyImage('v0.99-slim')
  const inputs = {
    image: fixture.repositories.image,
    'image-tag': 'v0.99-slim',
    digest,
    ref: 'refs/tags/v0.99',
  }

  const run = await startUpdate(inputs)

  expect(collectErrors([run])).toEqual([])
  expect(await fixture.repositories.dockerfile('v0.99')).toContain(`:v0.99-slim@${digest}\n`)
  expect(await fixture.repositories.dockerfile('v0.99')).toContain('# binder-actions: frozen v0.99')
})

test('rejects a release whose tag was moved, unless `allow-retag` is set', async () => {
  const release = async (content: string) => {
    const sha = await fixture.repositories.github.seed(source, 'releases', {
      ...sourceFiles,
      'data/one': content,
      [path]: text,
    })
    await fixture.repositories.github.tag(source, 'v1.0', sha)
    return fixture.follow(() => fixture.runner.push(source, 'refs/tags/v1.0', sha))
  }
  const firstRelease = await release('released\n')
  expect(collectErrors([...firstRelease.source, ...firstRelease.launcher])).toEqual([])
  const secondRelease = await release('released again\n')
  expect(collectErrors(secondRelease.launcher)).toEqual([expect.stringContaining('is a release, frozen at')])
  const digest = await fixture.repositories.headDigest('v1.0-slim')

  const inputs = {
    image: fixture.repositories.image,
    'image-tag': 'v1.0-slim',
    digest,
    ref: 'refs/tags/v1.0',
  }
  const run = await startUpdate({ ...inputs, 'allow-retag': true })

  expect(collectErrors([run])).toEqual([])
  expect(await fixture.repositories.dockerfile('v1.0')).toContain(`:v1.0-slim@${digest}\n`)
})
