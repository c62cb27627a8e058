/** Manual runs of the workflow files that users copy. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCli } from '../runner/run-cli.ts'
import { dispatchToken, launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors, ExampleFixture, sourceFiles, unverifiedText, withInputs } from './example-fixture.ts'

const build = '.github/workflows/binder-image.yml'
const update = '.github/workflows/update-image.yml'
let fixture: ExampleFixture
let path: string
let text: string

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  await fixture.seedLauncher('main', 'development')
  ;[path, text] = await unverifiedText('source-with-token/binder-image.yml', fixture.two.image)
})
afterAll(() => fixture.two.close())

const startBuild = (inputs: Readonly<Record<string, unknown>>) =>
  fixture.follow(async () => [await fixture.runner.dispatch(source, build, inputs)])
const startUpdate = (inputs: Readonly<Record<string, unknown>>) =>
  fixture.runner.dispatch(launcher, update, inputs)

/** Writes to the registry and the launcher since `work` began. */
async function writtenBy<T>(work: () => Promise<T>): Promise<{ result: T; written: string[] }> {
  const { registry, github } = fixture.two
  const before = [registry.requests().length, github.requests.length] as const
  const result = await work()
  const seen = [
    ...registry.requests().slice(before[0]),
    ...github.requests.slice(before[1]).filter(request => request.path.startsWith(`/repos/${launcher}`)),
  ]
  const written = seen.filter(({ method }) => !['GET', 'HEAD'].includes(method))
  return { result, written: written.map(({ method, path }) => `${method} ${path}`) }
}

test.each(['false', 'true'])(
  'a dry run of the workflow to call (push: %s) builds and checks, pushes nothing and sends no event',
  async push => {
    const dry = withInputs(text, { 'dry-run': true, ...(push === 'true' ? { push } : {}) })
    const { result, written } = await writtenBy(() => fixture.push('main', { ...sourceFiles, [path]: dry }))

    expect(collectErrors(result.source)).toEqual([])
    expect(written).toEqual([])
    expect(result.launcher).toEqual([])
    expect(result.source[0]?.jobs.get('image')?.outputs).toMatchObject({ built: 'true', digest: '' })
    const steps = result.source[0]?.jobs.get('image/image')?.steps ?? []
    expect(steps.find(({ name }) => name === 'Notify the launcher')?.outcome).toBe('skipped')
    expect(steps.find(({ name }) => name.startsWith('Build'))?.summary).toContain('not pushed')
    expect(await fixture.two.headDigest('main-slim')).toBe('status 404')
  },
)

test('force and no-cache build an unchanged image again', async () => {
  const first = await fixture.push('main', { ...sourceFiles, [path]: text })
  expect(collectErrors([...first.source, ...first.launcher])).toEqual([])

  const built = async (inputs: Readonly<Record<string, unknown>>) => {
    const runs = await startBuild(inputs)
    expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
    return runs.source[0]?.jobs.get('image')?.outputs.built
  }
  expect(await built({})).toBe('false')
  expect(await built({ force: true })).toBe('true')
  expect(await built({ 'no-cache': true })).toBe('true')
})

test('the workflow accepts the older digest that `history` prints, to go back', async () => {
  const older = await fixture.two.headDigest('main-slim')
  const runs = await fixture.push('main', { 'data/one': 'newer\n' })
  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  const newer = await fixture.two.headDigest('main-slim')
  expect(newer).not.toBe(older)

  const env = { GITHUB_API_URL: fixture.two.github.url, GITHUB_TOKEN: dispatchToken }
  const { out } = await runCli(['history', launcher], env)
  const printed = out.split('\n').flatMap(line => /^\| main-slim \|.*?\| `([^`]+)` \|/.exec(line)?.[1] ?? [])
  expect(printed.slice(0, 1)).toEqual([newer])
  const digest = printed.find(one => one === older) ?? printed.at(-1)

  const inputs = { image: fixture.two.image, 'image-tag': 'main-slim', digest, ref: 'refs/heads/main' }
  const back = await startUpdate({ ...inputs, 'allow-older': true })

  expect(collectErrors([back])).toEqual([])
  expect(await fixture.two.dockerfile('main')).toContain(`:main-slim@${digest}\n`)
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
})

test('with `branches` alone, a branch gets the current image of its tag', async () => {
  const newest = await fixture.two.headDigest('main-slim')
  expect(await fixture.two.dockerfile('main')).not.toContain(newest)

  const run = await startUpdate({ branches: 'main' })

  expect(collectErrors([run])).toEqual([])
  expect(await fixture.two.dockerfile('main')).toContain(`:main-slim@${newest}\n`)
})

test('an image that exists already, of an old release and without labels, is pinned on a branch of its own', async () => {
  const digest = await fixture.two.pushTinyImage('v0.99-slim')
  const inputs = { image: fixture.two.image, 'image-tag': 'v0.99-slim', digest, ref: 'refs/tags/v0.99' }

  const run = await startUpdate(inputs)

  expect(collectErrors([run])).toEqual([])
  expect(await fixture.two.dockerfile('v0.99')).toContain(`:v0.99-slim@${digest}\n`)
  expect(await fixture.two.dockerfile('v0.99')).toContain('# binder-actions: frozen v0.99')
})

test('a release whose tag was moved is rejected until `allow-retag` is ticked', async () => {
  const release = async (data: string) => {
    const sha = await fixture.two.github.seed(source, 'releases', {
      ...sourceFiles,
      'data/one': data,
      [path]: text,
    })
    await fixture.two.github.tag(source, 'v1.0', sha)
    return fixture.follow(() => fixture.runner.push(source, 'refs/tags/v1.0', sha))
  }
  const first = await release('released\n')
  expect(collectErrors([...first.source, ...first.launcher])).toEqual([])
  const again = await release('released again\n')
  expect(collectErrors(again.launcher)).toEqual([expect.stringContaining('is a release, frozen at')])
  const digest = await fixture.two.headDigest('v1.0-slim')

  const inputs = { image: fixture.two.image, 'image-tag': 'v1.0-slim', digest, ref: 'refs/tags/v1.0' }
  const run = await startUpdate({ ...inputs, 'allow-retag': true })

  expect(collectErrors([run])).toEqual([])
  expect(await fixture.two.dockerfile('v1.0')).toContain(`:v1.0-slim@${digest}\n`)
})
