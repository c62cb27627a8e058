import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors, exampleText, exampleWorkflow, unverifiedText, withInputs } from './example-files.ts'
import { app, ExampleFixture, exampleFolder, sourceFiles } from './example-fixture.ts'

let fixture: ExampleFixture

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  await fixture.seedLauncher('main', 'development')
}, 300_000)
afterAll(() => fixture.repositories.close())

test('pins a push to the source in one commit of the launcher', async () => {
  const base = await fixture.pushJupyterBase()
  const [path, text] = await exampleText('source-with-app/binder-image.yml', fixture.repositories.image)
  const workflow = withInputs(text, { 'build-args': `BASE_IMAGE=${base}` })

  const { sha, ...runs } = await fixture.push('development', {
    ...(await exampleFolder('image')),
    [path]: workflow,
  })

  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  const steps = runs.source[0]?.jobs.get('image/image')?.steps.map(({ name, outcome }) => [name, outcome])
  expect(steps?.filter(([, outcome]) => outcome !== 'success')).toEqual([['Free disk space', 'skipped']])
  expect(steps).toHaveLength(4)
  expect(runs.source[0]?.jobs.get('image/notify')?.steps.map(({ outcome }) => outcome)).toEqual([
    'success',
    'success',
    'success',
  ])
  const digest = await fixture.repositories.headDigest('development-slim')
  expect(runs.source[0]?.jobs.get('image')?.outputs).toEqual({
    built: 'true',
    digest,
    reference: `${fixture.repositories.image}:development-slim@${digest}`,
    failure: '',
    'launch-url': `https://mybinder.org/v2/gh/${launcher}/development`,
  })
  expect(await fixture.repositories.dockerfile('development')).toBe(
    `FROM ${fixture.repositories.image}:development-slim@${digest}\n\nENV MODEL_BRANCH=development\n`,
  )
  const [commit, ...olderCommits] = await fixture.repositories.github.log(launcher, 'development')
  expect(olderCommits).toHaveLength(1)
  expect(commit?.message).toContain(`Source: ${source}@${sha} (refs/heads/development)`)
  const correlation = (runs.launcher[0]?.title ?? '').replace(/^Update image \((.+)\)$/, '$1')
  expect(correlation).toMatch(/^[\w.:-]{8,}$/)
  expect(runs.launcher[0]?.jobs.get('update')?.outputs).toMatchObject({ changed: 'true', outcome: 'pinned' })
}, 600_000)

test('builds a tag in a manual run, and creates a launcher branch for the release', async () => {
  const { github } = fixture.repositories
  const [path, text] = await unverifiedText('source-with-app/binder-image.yml', fixture.repositories.image)
  await fixture.push('development', { ...sourceFiles, [path]: text })
  await github.tag(source, 'v1.0', (await github.head(source, 'development')) ?? '')
  await github.seed(source, 'main', {
    ...sourceFiles,
    'data/one': 'another\n',
    [path]: text,
  })

  const runBuild = (inputs: Record<string, unknown>) =>
    fixture.follow(async () => [
      await fixture.runner.dispatch(source, '.github/workflows/binder-image.yml', inputs),
    ])
  const tagRuns = await runBuild({ tag: 'v1.0' })

  expect(collectErrors([...tagRuns.source, ...tagRuns.launcher])).toEqual([])
  const digest = await fixture.repositories.headDigest('v1.0-slim')
  expect(await fixture.repositories.dockerfile('v1.0')).toContain(`:v1.0-slim@${digest}\n`)
  const [commit] = await github.log(launcher, 'v1.0')
  expect(commit?.message).toContain(`@${await github.head(source, 'development')} (refs/tags/v1.0)`)

  const repeatedRuns = await runBuild({ tag: 'v1.0' })
  expect(repeatedRuns.source[0]?.jobs.get('image')?.outputs).toMatchObject({ built: 'false', digest })
  const forcedRuns = await runBuild({ tag: 'v1.0', force: true })
  expect(forcedRuns.source[0]?.jobs.get('image')?.outputs.built).toBe('true')

  const branchRuns = await runBuild({ ref: 'development' })
  expect(branchRuns.source[0]?.jobs.get('image')?.outputs.reference).toContain(':development-slim@')
}, 300_000)

test('notifies the launcher with a personal access token instead of an app', async () => {
  const [path, text] = await unverifiedText('source-with-token/binder-image.yml', fixture.repositories.image)
  const runs = await fixture.push('development', { [path]: text, 'data/one': 'by token\n' })
  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  const outcomes = runs.source[0]?.jobs.get('image/notify')?.steps.map(step => [step.name, step.outcome])
  expect(outcomes).toContainEqual(['Create a token for the app', 'skipped'])
  expect(outcomes).toContainEqual(['Send the event', 'success'])
  expect(await fixture.repositories.dockerfile('development')).toContain(
    await fixture.repositories.headDigest('development-slim'),
  )
}, 300_000)

test('pins an image that a manual run in the launcher specifies', async () => {
  const inputs = {
    image: fixture.repositories.image,
    'image-tag': 'development-slim',
    digest: await fixture.repositories.headDigest('development-slim'),
    ref: 'refs/heads/development',
  }
  const run = await fixture.runner.dispatch(launcher, '.github/workflows/update-image.yml', inputs)
  expect(collectErrors([run])).toEqual([])
  expect(run.title).toBe('Update image (manual)')
  expect(run.jobs.get('update')?.outputs.outcome).toBe('unchanged')
}, 300_000)

test('repairs the pin of a lost event on a schedule', async () => {
  const [path, text] = await unverifiedText('source-with-token/binder-image.yml', fixture.repositories.image)
  const textWithoutLauncher = text.replace(/^ *launcher-repository: .+\n/m, '')
  const unannouncedRuns = await fixture.push('development', {
    [path]: textWithoutLauncher,
    'data/one': 'not announced\n',
  })
  expect(collectErrors(unannouncedRuns.source)).toEqual([])
  const digest = await fixture.repositories.headDigest('development-slim')
  expect(await fixture.repositories.dockerfile('development')).not.toContain(digest)

  await fixture.push('main', { ...sourceFiles, [path]: text })
  const repair = await exampleWorkflow('launcher/repair-image-pins.yml', fixture.repositories.image)
  await fixture.repositories.github.seed(launcher, 'main', repair)
  const [run] = await fixture.runner.schedule(launcher)

  expect(run?.path).toBe('.github/workflows/repair-image-pins.yml')
  expect(run?.jobs.get('repair/update')?.steps[0]?.errors).toEqual([])
  expect(run?.conclusion).toBe('success')
  expect(await fixture.repositories.dockerfile('development')).toContain(`:development-slim@${digest}\n`)
  const history = await fixture.repositories.github.log(launcher, 'development')
  await fixture.runner.schedule(launcher)
  expect(await fixture.repositories.github.log(launcher, 'development')).toEqual(history)
}, 300_000)

test("with `wait`, the source's run ends with the conclusion of the launcher's run", async () => {
  const [path, text] = await unverifiedText('source-with-app/binder-image.yml', fixture.repositories.image)
  const waitingText = text.replace(/^( *)launcher-repository: .+\n/m, '$&$1wait: true\n')
  const rejectedRuns = await fixture.push('development', { [path]: waitingText })
  expect(collectErrors(rejectedRuns.source)).toEqual([
    'The permissions requested are not granted to this installation.',
  ])
  const permittedText = waitingText.replace('vars.LAUNCHER_APP_ID', 'vars.WAITING_APP_ID')
  const successfulRuns = await fixture.push('development', {
    [path]: permittedText,
    'data/one': 'waited for\n',
  })
  expect(collectErrors(successfulRuns.source)).toEqual([])
  const dispatch = successfulRuns.source[0]?.jobs.get('image/notify')?.steps.at(-1)
  expect(dispatch?.outputs).toMatchObject({ conclusion: 'success' })

  const dockerfile = await fixture.repositories.dockerfile('development')
  const otherOwner = dockerfile.replace('MODEL_BRANCH=development', 'MODEL_BRANCH=another')
  await fixture.repositories.github.seed(launcher, 'development', { '.binder/Dockerfile': otherOwner })
  const failedRuns = await fixture.push('development', { 'data/one': 'rejected there\n' })
  expect(failedRuns.launcher.map(run => run.conclusion)).toEqual(['failure'])
  expect(failedRuns.source[0]?.conclusion).toBe('failure')
  await fixture.repositories.github.seed(launcher, 'development', { '.binder/Dockerfile': dockerfile })
}, 300_000)

test('sends no event when the build fails', async () => {
  const previousDockerfile = await fixture.repositories.dockerfile('development')
  const runs = await fixture.push('development', { 'container/Dockerfile': 'FROM scratch\nCOPY absent /\n' })
  expect(runs.source[0]?.conclusion).toBe('failure')
  expect(collectErrors(runs.source)).toEqual([expect.stringContaining('absent')])
  expect(runs.launcher).toEqual([])
  expect(await fixture.repositories.dockerfile('development')).toBe(previousDockerfile)
}, 300_000)

test('starts no build for another branch, or without the permissions of the called workflow', async () => {
  const [path, text] = await unverifiedText('source-with-app/binder-image.yml', fixture.repositories.image)
  const runs = await fixture.push('topic', { ...sourceFiles, [path]: text })
  expect(runs.source).toEqual([])

  const restrictedPush = fixture.push('main', { [path]: text.replace('packages: write', 'packages: read') })
  await expect(restrictedPush).rejects.toThrow(
    "is requesting 'packages: write', but is only allowed 'packages: read'",
  )
}, 300_000)

test('fails with an app that is not installed in the launcher', async () => {
  const [path, text] = await unverifiedText('source-with-app/binder-image.yml', fixture.repositories.image)
  expect(app.repositories).toEqual([launcher])
  const changedFiles = { ...sourceFiles, [path]: text.replace('science/model-launcher', 'science/other') }
  const runs = await fixture.push('development', changedFiles)
  expect(collectErrors(runs.source)).toEqual(['the app is not installed in science/other'])
  expect(runs.launcher).toEqual([])
}, 300_000)
