/** Image tags of releases without a token, deleted refs and manual runs. `build-tags.test.ts` covers concurrent runs. */
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { source, sourceToken } from '../scenarios/two-repositories.ts'
import { BuildFixture } from './build-fixture.ts'
import { buildRelease, files, slimInputs } from './build-release.ts'

let fixture: BuildFixture
beforeAll(async () => {
  fixture = await BuildFixture.open()
})
afterAll(() => fixture.close())

const release = (tag: string, inputs: Readonly<Record<string, string>> = {}) =>
  buildRelease(fixture, tag, inputs)

test('without a token, the image tags determine the highest release', async () => {
  const inputs = { image: fixture.imageName('tokenless'), token: '' }
  const first = await release('v5.1.0', inputs)
  expect(first.errors).toEqual([])
  await release('v5.0.9', inputs)
  expect(await fixture.headDigest('tokenless', 'latest-slim')).toBe(first.outputs.digest)
})

test('adds further tags to an existing image without building it', async () => {
  const first = await fixture.build('tags', files('tags'), slimInputs)
  const before = fixture.registry.requests().length
  const second = await fixture.run(first.context, { ...slimInputs, tags: 'stable\n2026-11' })
  expect(second.outputs.built).toBe('false')
  expect(await fixture.headDigest('model', 'stable')).toBe(first.outputs.digest)
  expect(await fixture.headDigest('model', '2026-11')).toBe(first.outputs.digest)
  const requests = fixture.registry.requests().slice(before)
  expect(requests.filter(({ path }) => path.includes('/blobs/'))).toEqual([])

  const withUnknownToken = { ...first.context, token: 'unknown' }
  expect((await fixture.run(withUnknownToken, slimInputs)).outputs.built).toBe('false')
})

test('reuses the image tag of a deleted ref, and rejects the image tag of a ref that exists or cannot be looked up', async () => {
  await fixture.build('a/b', files('1'))
  const rejectedBuild = await fixture.build('a-b', files('2'))
  expect(rejectedBuild.errors).toEqual([
    expect.stringContaining('refs/heads/a-b and refs/heads/a/b both map to'),
  ])

  const directory = join(fixture.repositories.directory, 'github', `${source}.git`)
  await run('git', ['-C', directory, 'branch', '--delete', '--force', 'a/b'], { env: process.env })
  const withoutAccess = await fixture.run({ ...rejectedBuild.context, token: 'ghs_unknown' })
  expect(withoutAccess.exitCode).toBe(1)
  const replacingRun = await fixture.run(rejectedBuild.context)
  expect(replacingRun.errors).toEqual([])
  expect(replacingRun.log).toContain(
    'has the image of refs/heads/a/b, which no longer exists: the image is replaced',
  )
  expect(replacingRun.outputs.digest).toBe(await fixture.headDigest('model', 'a-b'))
})

test('rejects the tag latest for the highest release if a branch named latest has that image tag', async () => {
  await fixture.build('latest', files('branch'), { ...slimInputs, image: fixture.imageName('clash') })
  const { errors } = await release('v9.0.0', { image: fixture.imageName('clash') })
  expect(errors).toEqual([
    expect.stringContaining('refs/tags/v9.0.0 and refs/heads/latest both map to the image tag "latest-slim"'),
  ])
})

test('moves latest from a branch to the highest release', async () => {
  const image = fixture.imageName('given')
  const branchBuild = await fixture.build('main', files('given'), { ...slimInputs, image, latest: 'true' })
  expect(await fixture.headDigest('given', 'latest-slim')).toBe(branchBuild.outputs.digest)
  const first = await release('v10.0.0', { image })
  expect(first.errors).toEqual([])
  expect(await fixture.headDigest('given', 'latest-slim')).toBe(first.outputs.digest)
})

test('passes the user of mybinder.org to a Dockerfile that declares NB_USER and NB_UID without a default', async () => {
  const Dockerfile = 'FROM scratch\nARG NB_USER\nARG NB_UID\nCOPY Dockerfile /\nUSER $NB_USER:$NB_UID\n'
  const { errors } = await fixture.build('binder-user', { Dockerfile })
  expect(errors).toEqual([])
  const path = `${fixture.registry.url}/v2/science/model`
  const accept = 'application/vnd.oci.image.manifest.v1+json'
  const manifest = await fetch(`${path}/manifests/binder-user`, { headers: { accept } })
  const { config } = (await manifest.json()) as { config: { digest: string } }
  const { config: container } = (await (await fetch(`${path}/blobs/${config.digest}`)).json()) as {
    config: { User: string }
  }
  expect(container.User).toBe('jovyan:1000')
})

test('the input `ref` accepts the tag that is checked out in a full clone', async () => {
  const sha = await fixture.repositories.github.seed(source, 'manual', files('manual'))
  await fixture.tagOnGitHub('v1.2.3', sha)
  const workspace = await mkdtemp(join(fixture.repositories.directory, 'clone-'))
  await run('git', ['clone', '--quiet', fixture.repositories.github.cloneUrl(source), workspace], {
    env: process.env,
  })
  await run('git', ['-C', workspace, 'checkout', '--quiet', 'v1.2.3'], { env: process.env })
  const main = await fixture.repositories.push(files('main'))
  const context = { ...main, workspace, eventName: 'workflow_dispatch', token: sourceToken }

  const { outputs, errors } = await fixture.run(context, { ...slimInputs, ref: 'v1.2.3' })

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ ref: 'refs/tags/v1.2.3', revision: sha, 'image-tag': 'v1.2.3-slim' })
})
