import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { BuildFixture } from './build-fixture.ts'
import { buildRelease, files } from './build-release.ts'

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

const release = (tag: string, inputs: Readonly<Record<string, string>> = {}) =>
  buildRelease(fixture, tag, inputs)

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
