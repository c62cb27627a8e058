import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { launcher, source } from '../scenarios/two-repositories.ts'
import {
  app,
  collectErrors,
  ExampleFixture,
  exampleFolder,
  exampleText,
  exampleWorkflow,
  sourceFiles,
  unverifiedText,
  withInputs,
} from './example-fixture.ts'

let fixture: ExampleFixture

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  await fixture.seedLauncher('main', 'development')
}, 300_000)
afterAll(() => fixture.two.close())

test('a push to the source ends as one commit in the launcher, with the workflow files that users copy', async () => {
  const base = await fixture.pushJupyterBase()
  const [path, text] = await exampleText('source-with-app/binder-image.yml', fixture.two.image)
  const workflow = withInputs(text, { 'build-args': `BASE_IMAGE=${base}` })

  const { sha, ...runs } = await fixture.push('development', {
    ...(await exampleFolder('image')),
    [path]: workflow,
  })

  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  const steps = runs.source[0]?.jobs.get('image/image')?.steps.map(({ name, outcome }) => [name, outcome])
  expect(steps?.filter(([, outcome]) => outcome !== 'success')).toEqual([['Free disk space', 'skipped']])
  expect(steps).toHaveLength(7)
  const digest = await fixture.two.headDigest('development-slim')
  expect(runs.source[0]?.jobs.get('image')?.outputs).toEqual({
    built: 'true',
    digest,
    reference: `${fixture.two.image}:development-slim@${digest}`,
    'launch-url': `https://mybinder.org/v2/gh/${launcher}/development`,
  })
  expect(await fixture.two.dockerfile('development')).toBe(
    `FROM ${fixture.two.image}:development-slim@${digest}\n\nENV MODEL_BRANCH=development\n`,
  )
  const [commit, ...before] = await fixture.two.github.log(launcher, 'development')
  expect(before).toHaveLength(1)
  expect(commit?.message).toContain(`Source: ${source}@${sha} (refs/heads/development)`)
  const correlation = (runs.launcher[0]?.title ?? '').replace(/^Update image \((.+)\)$/, '$1')
  expect(correlation).toMatch(/^[\w.:-]{8,}$/)
  expect(runs.launcher[0]?.jobs.get('update')?.outputs).toMatchObject({ changed: 'true', outcome: 'pinned' })
}, 600_000)

test('started by hand for a tag: that commit is built, and the launcher gets a branch for the release', async () => {
  const { github } = fixture.two
  const [path, text] = await unverifiedText('source-with-app/binder-image.yml', fixture.two.image)
  await fixture.push('development', { ...sourceFiles, [path]: text })
  await github.tag(source, 'v1.0', (await github.head(source, 'development')) ?? '')
  await github.seed(source, 'main', {
    ...sourceFiles,
    'data/one': 'another\n',
    [path]: text,
  })

  const by = (inputs: Record<string, unknown>) =>
    fixture.follow(async () => [
      await fixture.runner.dispatch(source, '.github/workflows/binder-image.yml', inputs),
    ])
  const tagged = await by({ tag: 'v1.0' })

  expect(collectErrors([...tagged.source, ...tagged.launcher])).toEqual([])
  const digest = await fixture.two.headDigest('v1.0-slim')
  expect(await fixture.two.dockerfile('v1.0')).toContain(`:v1.0-slim@${digest}\n`)
  const [commit] = await github.log(launcher, 'v1.0')
  expect(commit?.message).toContain(`@${await github.head(source, 'development')} (refs/tags/v1.0)`)

  const again = await by({ tag: 'v1.0' })
  expect(again.source[0]?.jobs.get('image')?.outputs).toMatchObject({ built: 'false', digest })
  const forced = await by({ tag: 'v1.0', force: true })
  expect(forced.source[0]?.jobs.get('image')?.outputs.built).toBe('true')

  const branch = await by({ ref: 'development' })
  expect(branch.source[0]?.jobs.get('image')?.outputs.reference).toContain(':development-slim@')
}, 300_000)

test('with a personal access token instead of an app', async () => {
  const [path, text] = await unverifiedText('source-with-token/binder-image.yml', fixture.two.image)
  const runs = await fixture.push('development', { [path]: text, 'data/one': 'by token\n' })
  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  const outcomes = runs.source[0]?.jobs.get('image/image')?.steps.map(step => [step.name, step.outcome])
  expect(outcomes).toContainEqual(['Create a token for the app', 'skipped'])
  expect(outcomes).toContainEqual(['Notify the launcher', 'success'])
  expect(await fixture.two.dockerfile('development')).toContain(
    await fixture.two.headDigest('development-slim'),
  )
}, 300_000)

test('by hand in the launcher: a person names the image, for instance to go back', async () => {
  const inputs = {
    image: fixture.two.image,
    'image-tag': 'development-slim',
    digest: await fixture.two.headDigest('development-slim'),
    ref: 'refs/heads/development',
  }
  const run = await fixture.runner.dispatch(launcher, '.github/workflows/update-image.yml', inputs)
  expect(collectErrors([run])).toEqual([])
  expect(run.title).toBe('Update image (by hand)')
  expect(run.jobs.get('update')?.outputs.outcome).toBe('unchanged')
}, 300_000)

test('the scheduled workflow that users copy replaces lost events', async () => {
  const [path, text] = await unverifiedText('source-with-token/binder-image.yml', fixture.two.image)
  const alone = text.replace(/^ *launcher-repository: .+\n/m, '')
  const lost = await fixture.push('development', { [path]: alone, 'data/one': 'not announced\n' })
  expect(collectErrors(lost.source)).toEqual([])
  const digest = await fixture.two.headDigest('development-slim')
  expect(await fixture.two.dockerfile('development')).not.toContain(digest)

  await fixture.push('main', { ...sourceFiles, [path]: text })
  const repair = await exampleWorkflow('launcher/repair-image-pins.yml', fixture.two.image)
  await fixture.two.github.seed(launcher, 'main', repair)
  const [run] = await fixture.runner.schedule(launcher)

  expect(run?.path).toBe('.github/workflows/repair-image-pins.yml')
  expect(run?.jobs.get('repair/update')?.steps[0]?.errors).toEqual([])
  expect(run?.conclusion).toBe('success')
  expect(await fixture.two.dockerfile('development')).toContain(`:development-slim@${digest}\n`)
  const history = await fixture.two.github.log(launcher, 'development')
  await fixture.runner.schedule(launcher)
  expect(await fixture.two.github.log(launcher, 'development')).toEqual(history)
}, 300_000)

test("with `wait` the source's run ends as the launcher's does", async () => {
  const [path, text] = await unverifiedText('source-with-app/binder-image.yml', fixture.two.image)
  const refused = text.replace(/^( *)launcher-repository: .+\n/m, '$&$1wait: true\n')
  const poor = await fixture.push('development', { [path]: refused })
  expect(collectErrors(poor.source)).toEqual([
    'The permissions requested are not granted to this installation.',
  ])
  const waiting = refused.replace('vars.LAUNCHER_APP_ID', 'vars.WAITING_APP_ID')
  const good = await fixture.push('development', { [path]: waiting, 'data/one': 'waited for\n' })
  expect(collectErrors(good.source)).toEqual([])
  const dispatch = good.source[0]?.jobs.get('image/image')?.steps.at(-1)
  expect(dispatch?.outputs).toMatchObject({ conclusion: 'success' })

  const dockerfile = await fixture.two.dockerfile('development')
  const stranger = dockerfile.replace('MODEL_BRANCH=development', 'MODEL_BRANCH=another')
  await fixture.two.github.seed(launcher, 'development', { '.binder/Dockerfile': stranger })
  const bad = await fixture.push('development', { 'data/one': 'rejected there\n' })
  expect(bad.launcher.map(run => run.conclusion)).toEqual(['failure'])
  expect(bad.source[0]?.conclusion).toBe('failure')
  await fixture.two.github.seed(launcher, 'development', { '.binder/Dockerfile': dockerfile })
}, 300_000)

test('a build that fails sends no event, and the run fails', async () => {
  const before = await fixture.two.dockerfile('development')
  const runs = await fixture.push('development', { 'container/Dockerfile': 'FROM scratch\nCOPY absent /\n' })
  expect(runs.source[0]?.conclusion).toBe('failure')
  expect(collectErrors(runs.source)).toEqual([expect.stringContaining('absent')])
  expect(runs.launcher).toEqual([])
  expect(await fixture.two.dockerfile('development')).toBe(before)
}, 300_000)

test('a push to another branch starts nothing; without the permissions that the called workflow needs, nothing starts either', async () => {
  const [path, text] = await unverifiedText('source-with-app/binder-image.yml', fixture.two.image)
  const runs = await fixture.push('topic', { ...sourceFiles, [path]: text })
  expect(runs.source).toEqual([])

  const less = fixture.push('main', { [path]: text.replace('packages: write', 'packages: read') })
  await expect(less).rejects.toThrow("is requesting 'packages: write', but is only allowed 'packages: read'")
}, 300_000)

test('an app that is not installed in the launcher reaches nothing', async () => {
  const [path, text] = await unverifiedText('source-with-app/binder-image.yml', fixture.two.image)
  expect(app.repositories).toEqual([launcher])
  const changed = { ...sourceFiles, [path]: text.replace('science/model-launcher', 'science/other') }
  const runs = await fixture.push('development', changed)
  expect(collectErrors(runs.source)).toEqual(['the app is not installed in science/other'])
  expect(runs.launcher).toEqual([])
}, 300_000)
