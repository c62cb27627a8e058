/**
 * Recipes for images that other tools build. The actions of other projects are replaced, and everything else is real.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Files } from '../fakes/github/github.ts'
import { runCli } from '../runner/run-cli.ts'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors, exampleFile, exampleWorkflow } from './example-files.ts'
import { ExampleFixture } from './example-fixture.ts'

const token = 'ghp_doctor'
const files: Files = {
  'container/Dockerfile': 'FROM scratch\nCOPY data /data\n',
  'data/one': 'one\n',
}

let fixture: ExampleFixture
beforeAll(async () => {
  fixture = await ExampleFixture.open()
  const permissions = { contents: 'write', actions: 'read' } as const
  fixture.repositories.github.addToken(token, {
    login: 'doctor',
    repositories: { [source]: permissions, [launcher]: permissions },
  })
})
afterAll(() => fixture.repositories.close())

/** Creates the launcher branch `development`, whose image has no suffix, and the workflow on the default branch. */
async function seedLauncher(): Promise<void> {
  const { github, image } = fixture.repositories
  const dockerfile = (await exampleFile('launcher/Dockerfile', image)).replace('-slim', '')
  await github.seed(launcher, 'main', await exampleWorkflow('launcher/update-image.yml', image))
  await github.seed(launcher, 'development', { '.binder/Dockerfile': dockerfile })
}

/** Returns the workflow of a recipe, for the registry of this machine. */
async function readRecipe(example: string): Promise<Files> {
  const { image, registry } = fixture.repositories
  const [[path = '', text = ''] = []] = Object.entries(await exampleWorkflow(example, image))
  return { [path]: String(text).replaceAll(/(registry|DOCKER_REGISTRY): ghcr\.io/gi, `$1: ${registry.host}`) }
}

/** Runs the doctor. @returns its failures. */
async function runDoctor(from: string, to: string): Promise<string[]> {
  const env = { GITHUB_API_URL: fixture.repositories.github.url, GITHUB_TOKEN: token }
  const { out } = await runCli(['doctor', '--source', from, '--launcher', to, '--json'], env)
  const { findings } = JSON.parse(out) as { findings: { check: string; verdict: string; what: string }[] }
  return findings.filter(({ verdict }) => verdict === 'fail').map(({ check, what }) => `${check}: ${what}`)
}

const digestIn = (dockerfile: string) => /@(sha256:[0-9a-f]{64})\n/.exec(dockerfile)?.[1]

describe.each([
  ['docker/build-push-action', 'pushed-by-docker-action/binder-image.yml'],
  ['repo2docker-action', 'pushed-by-repo2docker-action/binder-image.yml'],
])('an image that %s builds and pushes', (_action, example) => {
  test('is checked, and the launcher pins the checked digest', async () => {
    await seedLauncher()
    const { sha, ...runs } = await fixture.push('development', {
      ...files,
      'data/one': example,
      ...(await readRecipe(example)),
    })

    expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
    const steps = runs.source[0]?.jobs.get('image')?.steps ?? []
    const { reference } = steps.find(({ outputs }) => 'total-size' in outputs)?.outputs ?? {}
    expect(await fixture.repositories.dockerfile('development')).toBe(
      `FROM ${reference}\n\nENV MODEL_BRANCH=development\n`,
    )
    expect(reference).toMatch(new RegExp(`^${fixture.repositories.image}:development@sha256:`))
    const [commit] = await fixture.repositories.github.log(launcher, 'development')
    expect(commit?.message).toContain(`Source: ${source}@${sha} (refs/heads/development)`)
    expect(await runDoctor(source, launcher)).toEqual([])
  })

  test('is not announced if it has a layer that is too large', async () => {
    const previousDockerfile = await fixture.repositories.dockerfile('development')
    const [[path = '', text = ''] = []] = Object.entries(await readRecipe(example))
    const limit = '          max-layer-size: 1kB\n          warn-layer-size: 1kB\n'
    const limitedWorkflow = String(text).replace(
      /(check-layer-sizes@v1\n +id: check\n +with:\n)/,
      `$1${limit}`,
    )
    const runs = await fixture.push('development', {
      'data/one': `too large, ${example}`,
      [path]: limitedWorkflow,
    })
    expect(collectErrors(runs.source).at(-1)).toContain('over the limit of 1.00 kB')
    expect(runs.launcher).toEqual([])
    expect(await fixture.repositories.dockerfile('development')).toBe(previousDockerfile)
  })
})

test('repo2docker-action builds, and the image is checked before it is pushed', async () => {
  await seedLauncher()
  const example = await readRecipe('source-with-repo2docker/binder-image.yml')
  const [[path = '', text = ''] = []] = Object.entries(example)
  const disabledChecks = '          check-contract: false\n          smoke-test: false\n'
  const workflow = String(text).replace(/( +existing-image: .+\n)/, `$1${disabledChecks}`)

  const runs = await fixture.push('development', {
    ...files,
    'data/one': 'not pushed by it\n',
    [path]: workflow,
  })

  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  const digest = await fixture.repositories.headDigest('development')
  expect(digestIn(await fixture.repositories.dockerfile('development'))).toBe(digest)
  expect(await fixture.repositories.headDigest(`development-${digest.slice(7, 19)}`)).toBe(digest)
})

test('creates the launcher branch for a release that docker/build-push-action builds', async () => {
  const { github } = fixture.repositories
  await seedLauncher()
  const sha = await github.seed(source, 'main', {
    ...files,
    'data/one': 'release\n',
    ...(await readRecipe('pushed-by-docker-action/binder-image.yml')),
  })
  await github.tag(source, 'v2.0', sha)
  const runs = await fixture.follow(() => fixture.runner.push(source, 'refs/tags/v2.0', sha))
  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  expect(await fixture.repositories.dockerfile('v2.0')).toContain(
    `${fixture.repositories.image}:v2.0@sha256:`,
  )
  expect(await fixture.repositories.headDigest('latest')).toBe('status 404')
})

test('launches the image of main from the branch "binder" if source and launcher are one repository', async () => {
  const { github, image } = fixture.repositories
  const singleRepository = 'science/alone'
  await github.createRepository(singleRepository)
  const permissions = { contents: 'write', actions: 'read' } as const
  github.addToken(token, { login: 'doctor', repositories: { [singleRepository]: permissions } })
  fixture.runner.listen(singleRepository)
  const dockerfile = await exampleFile('one-repository/Dockerfile', image)
  const sha = await github.seed(singleRepository, 'main', {
    ...files,
    'data/one': 'alone\n',
    ...(await readRecipe('one-repository/binder-image.yml')),
    ...(await exampleWorkflow('one-repository/update-image.yml', image)),
  })
  await github.seed(singleRepository, 'binder', { '.binder/Dockerfile': dockerfile })

  const previousCount = fixture.runner.runs.length
  await fixture.runner.push(singleRepository, 'refs/heads/main', sha)
  await github.idle()

  const runs = fixture.runner.runs.slice(previousCount)
  expect(collectErrors(runs)).toEqual([])
  expect(runs.map(({ path, event }) => [path, event])).toEqual([
    ['.github/workflows/binder-image.yml', 'push'],
    ['.github/workflows/update-image.yml', 'repository_dispatch'],
  ])
  const pinnedDockerfile = await github.readFile(singleRepository, 'binder', '.binder/Dockerfile')
  expect(Buffer.from(pinnedDockerfile ?? '').toString('utf8')).toMatch(
    new RegExp(`^FROM ${image}:main@sha256:[0-9a-f]{64}\n$`),
  )
  const [commit] = await github.log(singleRepository, 'binder')
  expect(commit?.message).toContain(`Source: ${singleRepository}@${sha} (refs/heads/main)`)
  expect(await github.head(singleRepository, 'main')).toBe(sha)
  expect(await runDoctor(singleRepository, singleRepository)).toEqual([])
})
