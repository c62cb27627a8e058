/** Hardened setup: the source can only start a workflow, and a ruleset lets only the writing app commit. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors, exampleFile, exampleText, unverifiedText, withInputs } from './example-files.ts'
import { app, ExampleFixture, sourceFiles, starterApp, writerApp } from './example-fixture.ts'

let fixture: ExampleFixture
let receiver: readonly [path: string, text: string]

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  const { github, image } = fixture.repositories
  const dockerfile = await exampleFile('launcher/Dockerfile', image)
  const [path, text] = await exampleText('launcher-hardened/image-updated.yml', image)
  // The images of this test are not signed. Other tests cover provenance.
  receiver = [path, text.replace(/^ *source-repository: .+\n/m, '')]
  for (const branch of ['main', 'development']) {
    const files = { '.binder/Dockerfile': dockerfile.replaceAll('development', branch) }
    await github.seed(launcher, branch, { ...files, [path]: receiver[1] })
  }
  github.addRuleset(launcher, {
    name: 'Launched branches',
    rules: ['update', 'deletion', 'non_fast_forward'],
    reason: 'Cannot update this protected ref.',
    blocksCreation: true,
    allow: [`${writerApp.slug}[bot]`],
  })
})
afterAll(() => fixture.repositories.close())

async function hardenedSource(): Promise<[path: string, text: string]> {
  return unverifiedText('source-hardened/binder-image.yml', fixture.repositories.image)
}

test('a push to the source results in a commit of the writing app, on a branch that only this app can update', async () => {
  const [path, text] = await hardenedSource()
  const waitingText = withInputs(text, { wait: true })

  const runs = await fixture.push('development', { ...sourceFiles, [path]: waitingText })

  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  expect(runs.launcher.map(({ event, conclusion }) => [event, conclusion])).toEqual([
    ['workflow_dispatch', 'success'],
  ])
  const digest = await fixture.repositories.headDigest('development-slim')
  expect(await fixture.repositories.dockerfile('development')).toContain(`:development-slim@${digest}\n`)
  const dispatch = runs.source[0]?.jobs.get('image/notify')?.steps.at(-1)
  expect(dispatch?.outputs).toMatchObject({ conclusion: 'success' })
  expect(runs.source[0]?.jobs.get('image')?.outputs).toMatchObject({
    built: 'true',
    digest,
    'launch-url': `https://mybinder.org/v2/gh/${launcher}/development`,
  })
})

test("the job that builds receives no secret of the launcher, and the job that notifies receives the app's key", async () => {
  const [path, text] = await hardenedSource()
  const textWithSecret = text.replace(
    '    secrets:\n',
    '    secrets:\n      launcher-token: ${{ secrets.LAUNCHER_PAT }}\n      build-secrets: TOKEN=for-the-build\n',
  )
  const { source: runs } = await fixture.push('development', {
    [path]: textWithSecret,
    'data/one': 'secrets\n',
  })

  expect(collectErrors(runs)).toEqual([])
  const { GITHUB_TOKEN: _build, ...build } = runs[0]?.jobs.get('image/image')?.secrets ?? {}
  expect(build).toEqual({ 'build-secrets': 'TOKEN=for-the-build' })
  const { GITHUB_TOKEN: _notify, ...notify } = runs[0]?.jobs.get('image/notify')?.secrets ?? {}
  expect(notify).toEqual({
    'app-private-key': starterApp.privateKey,
    'launcher-token': expect.any(String),
  })
})

test('a release gets its own branch, which only the writing app can create', async () => {
  const { github } = fixture.repositories
  const sha = (await github.head(source, 'development')) ?? ''
  await github.tag(source, 'v1.0', sha)
  const runs = await fixture.follow(() => fixture.runner.push(source, 'refs/tags/v1.0', sha))
  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  expect(await fixture.repositories.dockerfile('v1.0')).toContain('# binder-actions: frozen v1.0')
})

test("the ruleset rejects the workflow's own token, and the error names the bypass list", async () => {
  const [path, text] = receiver
  const textWithOwnToken = text
    .replace(/ {6}# A GitHub App[\s\S]*?permission-contents: write\n/, '')
    .replace('${{ steps.app.outputs.token }}', '${{ github.token }}')
    .replace('      contents: read\n', '      contents: write\n')
  await fixture.repositories.github.seed(launcher, 'main', { [path]: textWithOwnToken })
  const previousHead = await fixture.repositories.github.head(launcher, 'development')

  const runs = await fixture.push('development', { 'data/one': 'by the own token\n' })

  expect(collectErrors(runs.launcher)).toEqual([
    expect.stringMatching(/is protected by rule "update" of ruleset 1 [\s\S]*on the bypass list/),
  ])
  expect(await fixture.repositories.github.head(launcher, 'development')).toBe(previousHead)
  await fixture.repositories.github.seed(launcher, 'main', { [path]: text })
})

test('the key of the source cannot write, and the ruleset blocks another app that can write contents', async () => {
  const { github } = fixture.repositories
  const head = (await github.head(launcher, 'development')) ?? ''
  const move = async (token: string) => {
    const url = `${github.url}/repos/${launcher}/git/refs/heads/development`
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const response = await fetch(url, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ sha: head, force: true }),
    })
    return [response.status, ((await response.json()) as { message?: string }).message]
  }
  const tokens = [starterApp, app].map(({ slug, permissions }) => {
    const value = `ghs_${slug}`
    github.addToken(value, {
      login: `${slug}[bot]`,
      kind: 'app',
      repositories: { [launcher]: permissions },
    })
    return value
  })
  expect(await move(tokens[0] ?? '')).toEqual([403, 'Resource not accessible by integration'])
  expect(await move(tokens[1] ?? '')).toEqual([
    422,
    expect.stringContaining('Repository rule violations found'),
  ])
})

test('the environment gives its key to runs on the default branch only', async () => {
  const dispatchedRun = fixture.runner.dispatch(launcher, receiver[0], { payload: '{}' }, 'development')
  await expect(dispatchedRun).rejects.toThrow('refs/heads/development is not allowed to deploy to launcher')
})
