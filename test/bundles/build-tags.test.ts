import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { source, sourceToken } from '../scenarios/two-repositories.ts'
import { BuildFixture } from './build-fixture.ts'

const slimInputs = { 'tag-suffix': '-slim' }
const files = (version: string) => ({ Dockerfile: 'FROM scratch\nCOPY version /\n', version })

let fixture: BuildFixture
beforeAll(async () => {
  fixture = await BuildFixture.open()
})
afterAll(() => fixture.close())

const fileExists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Tags a commit and builds the tag from a checkout that has no other tag. */
async function release(tag: string, inputs: Readonly<Record<string, string>> = {}) {
  const sha = await fixture.repositories.github.seed(source, 'releases', files(tag))
  await fixture.tagOnGitHub(tag, sha)
  return fixture.run(await fixture.repositories.checkOut(`refs/tags/${tag}`, sha), {
    ...slimInputs,
    ...inputs,
  })
}

test('moves latest only to the highest release, in any order of builds and from a checkout without tags', async () => {
  const first = await release('v3.9.0')
  expect(first.errors).toEqual([])
  expect(JSON.parse(first.outputs.tags ?? '')).toContain(`${fixture.imageName('model')}:latest-slim`)
  const candidate = await release('v4.0.0-rc1')
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(first.outputs.digest)
  expect(JSON.parse(candidate.outputs.tags ?? '')).toHaveLength(2)

  const higherRelease = await release('v3.10.0')
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(higherRelease.outputs.digest)
  const lower = await release('v3.9.1')
  expect(lower.log).toContain('latest-slim is not moved: v3.9.1 is not the highest release')
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(higherRelease.outputs.digest)

  // v3.12.0 is tagged but not built yet. The lower v3.11.0 must not become latest.
  await fixture.tagOnGitHub('v3.12.0', higherRelease.outputs.revision ?? '')
  await release('v3.11.0')
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(higherRelease.outputs.digest)

  expect((await release('v3.13.0', { latest: 'false' })).exitCode).toBe(0)
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(higherRelease.outputs.digest)
  const forcedRelease = await release('v3.9.2', { latest: 'true' })
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(forcedRelease.outputs.digest)
})

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

test('two concurrent runs for one commit result in one image', async () => {
  const context = await fixture.repositories.push(files('at once'), 'twice')
  for (let round = 0; round < 3; round++) {
    const image = fixture.imageName(`twice-${round}`)
    const barrier = join(fixture.repositories.directory, `barrier-${round}`)
    const waitForBoth = `mkdir -p ${barrier}; touch ${barrier}/$$; until [ $(ls ${barrier} | wc -l) = 2 ]; do sleep 0.01; done`
    const builds = [0, 1100].map(async wait => {
      // The label with the creation time has a resolution of one second, and the two images must differ.
      await delay(wait)
      return fixture.run(await fixture.dockerWithHook(context, '--output', waitForBoth), { image })
    })
    const runs = await Promise.all(builds)
    expect(runs.flatMap(({ errors }) => errors)).toEqual([])
    const digest = await fixture.headDigest(`twice-${round}`, 'twice')
    expect(runs.map(({ outputs }) => outputs.digest)).toEqual([digest, digest])
    expect(runs.map(({ outputs }) => outputs.built).toSorted()).toEqual(['false', 'true'])
    const tags = await fixture.listTags(`twice-${round}`)
    expect(tags).toEqual(['twice', `twice-${digest.slice(7, 19)}`])
  }
})

test('a build of an older commit does not replace a newer image that was pushed in the meantime', async () => {
  const olderContext = await fixture.repositories.push(files('older'), 'overtaken')
  const startedFile = join(fixture.repositories.directory, 'older-has-started')
  const pushedFile = join(fixture.repositories.directory, 'newer-is-pushed')
  const wait = `touch ${startedFile}; until [ -e ${pushedFile} ]; do sleep 0.1; done`
  const olderBuild = fixture.run(await fixture.dockerWithHook(olderContext, '--output', wait))
  while (!(await fileExists(startedFile))) await delay(100)
  // The label with the creation time has a resolution of one second.
  await delay(1100)
  const newerBuild = await fixture.build('overtaken', files('newer')).finally(() => writeFile(pushedFile, ''))
  const { errors, outputs } = await olderBuild

  expect([...newerBuild.errors, ...errors]).toEqual([])
  expect(await fixture.headDigest('model', 'overtaken')).toBe(newerBuild.outputs.digest)
  expect(outputs).toMatchObject({
    built: 'false',
    reason: 'a newer image of refs/heads/overtaken was pushed in the meantime',
    digest: newerBuild.outputs.digest,
    revision: newerBuild.context.sha,
    created: newerBuild.outputs.created,
  })
})

test('the error names both digests if another run moved the tag after the push', async () => {
  const context = await fixture.repositories.push(files('mine'), 'race')
  const otherBuild = await fixture.build('race-other', files('other'))
  expect(otherBuild.errors).toEqual([])
  const manifests = `${fixture.registry.url}/v2/science/model/manifests`
  const type = 'application/vnd.oci.image.manifest.v1+json'
  const contextWithHook = await fixture.dockerWithHook(
    context,
    '--output',
    `curl -sS -H 'Accept: ${type}' ${manifests}/race-other >other.json
     (for i in $(seq 25); do
       curl -sS -X PUT -H 'Content-Type: ${type}' --data-binary @other.json ${manifests}/race
       sleep 0.2
     done; rm other.json) >/dev/null 2>&1 &`,
  )
  const { errors } = await fixture.run(contextWithHook)
  expect(errors).toEqual([
    expect.stringMatching(
      /was pushed as sha256:\S+, but the tag now points to sha256:\S+: another run pushed the same tag/,
    ),
  ])
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

test('warns about an unused build argument, and rejects a missing ref and an invalid tag', async () => {
  const first = await fixture.build('subject', files('1'), {
    'revision-arg': 'REVISION',
    'branch-arg': 'BRANCH',
  })
  expect(first.warnings).toEqual([
    'branch-arg is BRANCH, but Dockerfile does not declare this ARG: add `ARG BRANCH` to the stage that needs it',
    'revision-arg is REVISION, but Dockerfile does not declare this ARG: add `ARG REVISION` to the stage that needs it',
  ])
  expect((await fixture.run(first.context, { ref: 'v0.0.0' })).errors).toEqual([
    expect.stringContaining('"v0.0.0" is neither a branch nor a tag in this checkout'),
  ])
  const longRef = await fixture.build(`long/${'x'.repeat(120)}`, files('1'), {
    'tag-suffix': '-slim-variant',
  })
  expect(longRef.errors).toEqual([expect.stringContaining('do not form a valid image tag')])
  const invalidTag = await fixture.run(first.context, { tags: '-rf' })
  expect(invalidTag.errors[0]).toContain('"-rf" is not an image tag')
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
