import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { source, sourceToken } from '../scenarios/two-repositories.ts'
import { BuildFixture } from './build-fixture.ts'

const slim = { 'tag-suffix': '-slim' }
const files = (version: string) => ({ Dockerfile: 'FROM scratch\nCOPY version /\n', version })

let fixture: BuildFixture
beforeAll(async () => {
  fixture = await BuildFixture.open()
})
afterAll(() => fixture.close())

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Tags a commit and builds the tag, from a checkout that knows of no other. */
async function release(tag: string, inputs: Readonly<Record<string, string>> = {}) {
  const sha = await fixture.repositories.github.seed(source, 'releases', files(tag))
  await fixture.tagOnGitHub(tag, sha)
  return fixture.run(await fixture.repositories.checkOut(`refs/tags/${tag}`, sha), { ...slim, ...inputs })
}

test('latest moves to the highest release alone, whatever is built last and whatever the checkout holds', async () => {
  const first = await release('v3.9.0')
  expect(first.errors).toEqual([])
  expect(JSON.parse(first.outputs.tags ?? '')).toContain(`${fixture.name('model')}:latest-slim`)
  const candidate = await release('v4.0.0-rc1')
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(first.outputs.digest)
  expect(JSON.parse(candidate.outputs.tags ?? '')).toHaveLength(2)

  const higher = await release('v3.10.0')
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(higher.outputs.digest)
  const late = await release('v3.9.1')
  expect(late.log).toContain('latest-slim is not moved: v3.9.1 is not the highest release')
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(higher.outputs.digest)

  // Tagged, not built yet: the lower one must not become the latest meanwhile.
  await fixture.tagOnGitHub('v3.12.0', higher.outputs.revision ?? '')
  await release('v3.11.0')
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(higher.outputs.digest)

  expect((await release('v3.13.0', { latest: 'false' })).exitCode).toBe(0)
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(higher.outputs.digest)
  const forced = await release('v3.9.2', { latest: 'true' })
  expect(await fixture.headDigest('model', 'latest-slim')).toBe(forced.outputs.digest)
})

test('without a token, the image tags determine the highest release', async () => {
  const own = { image: fixture.name('tokenless'), token: '' }
  const first = await release('v5.1.0', own)
  expect(first.errors).toEqual([])
  await release('v5.0.9', own)
  expect(await fixture.headDigest('tokenless', 'latest-slim')).toBe(first.outputs.digest)
})

test('further tags are given to an image that already exists, without building it', async () => {
  const first = await fixture.build('tags', files('tags'), slim)
  const before = fixture.registry.requests().length
  const second = await fixture.run(first.context, { ...slim, tags: 'stable\n2026-11' })
  expect(second.outputs.built).toBe('false')
  expect(await fixture.headDigest('model', 'stable')).toBe(first.outputs.digest)
  expect(await fixture.headDigest('model', '2026-11')).toBe(first.outputs.digest)
  const requests = fixture.registry.requests().slice(before)
  expect(requests.filter(({ path }) => path.includes('/blobs/'))).toEqual([])

  const token = { ...first.context, token: 'unknown' }
  expect((await fixture.run(token, slim)).outputs.built).toBe('false')
})

test('the tag of a deleted ref can be reused; that of an existing ref, or one that may exist, cannot', async () => {
  await fixture.build('a/b', files('1'))
  const refused = await fixture.build('a-b', files('2'))
  expect(refused.errors).toEqual([expect.stringContaining('refs/heads/a-b and refs/heads/a/b both map to')])

  const directory = join(fixture.repositories.directory, 'github', `${source}.git`)
  await run('git', ['-C', directory, 'branch', '--delete', '--force', 'a/b'], { env: process.env })
  const blind = await fixture.run({ ...refused.context, token: 'ghs_of_nobody' })
  expect(blind.exitCode).toBe(1)
  const taken = await fixture.run(refused.context)
  expect(taken.errors).toEqual([])
  expect(taken.log).toContain(
    'holds the image of refs/heads/a/b, which no longer exists: the image is replaced',
  )
  expect(taken.outputs.digest).toBe(await fixture.headDigest('model', 'a-b'))
})

test('a branch named latest and the tag of the highest release do not overwrite each other', async () => {
  await fixture.build('latest', files('branch'), { ...slim, image: fixture.name('clash') })
  const { errors } = await release('v9.0.0', { image: fixture.name('clash') })
  expect(errors).toEqual([
    expect.stringContaining('refs/tags/v9.0.0 and refs/heads/latest both map to the image tag "latest-slim"'),
  ])
})

test('latest moves from a branch to the highest release', async () => {
  const image = fixture.name('given')
  const given = await fixture.build('main', files('given'), { ...slim, image, latest: 'true' })
  expect(await fixture.headDigest('given', 'latest-slim')).toBe(given.outputs.digest)
  const first = await release('v10.0.0', { image })
  expect(first.errors).toEqual([])
  expect(await fixture.headDigest('given', 'latest-slim')).toBe(first.outputs.digest)
})

test('two concurrent runs for one commit result in one image', async () => {
  const context = await fixture.repositories.push(files('at once'), 'twice')
  for (let round = 0; round < 3; round++) {
    const image = fixture.name(`twice-${round}`)
    const meeting = join(fixture.repositories.directory, `meeting-${round}`)
    const meet = `mkdir -p ${meeting}; touch ${meeting}/$$; until [ $(ls ${meeting} | wc -l) = 2 ]; do sleep 0.01; done`
    const starts = [0, 1100].map(async wait => {
      // Another second, another label with the time: the two images differ.
      await delay(wait)
      return fixture.run(await fixture.dockerWithHook(context, '--output', meet), { image })
    })
    const runs = await Promise.all(starts)
    expect(runs.flatMap(({ errors }) => errors)).toEqual([])
    const digest = await fixture.headDigest(`twice-${round}`, 'twice')
    expect(runs.map(({ outputs }) => outputs.digest)).toEqual([digest, digest])
    expect(runs.map(({ outputs }) => outputs.built).toSorted()).toEqual(['false', 'true'])
    const tags = await fixture.listTags(`twice-${round}`)
    expect(tags).toEqual(['twice', `twice-${digest.slice(7, 19)}`])
  }
})

test('a newer image that was pushed while an older commit was built stays, and both runs continue with it', async () => {
  const older = await fixture.repositories.push(files('older'), 'overtaken')
  const begun = join(fixture.repositories.directory, 'older-has-begun')
  const pushed = join(fixture.repositories.directory, 'newer-is-pushed')
  const wait = `touch ${begun}; until [ -e ${pushed} ]; do sleep 0.1; done`
  const slow = fixture.run(await fixture.dockerWithHook(older, '--output', wait))
  while (!(await exists(begun))) await delay(100)
  // Another second, another time in the label.
  await delay(1100)
  const newer = await fixture.build('overtaken', files('newer')).finally(() => writeFile(pushed, ''))
  const { errors, outputs } = await slow

  expect([...newer.errors, ...errors]).toEqual([])
  expect(await fixture.headDigest('model', 'overtaken')).toBe(newer.outputs.digest)
  expect(outputs).toMatchObject({
    built: 'false',
    reason: 'a newer image of refs/heads/overtaken was pushed meanwhile',
    digest: newer.outputs.digest,
    revision: newer.context.sha,
    created: newer.outputs.created,
  })
})

test('if another commit pushed the tag meanwhile, the error names both digests', async () => {
  const context = await fixture.repositories.push(files('mine'), 'race')
  const other = await fixture.build('race-other', files('other'))
  expect(other.errors).toEqual([])
  const manifests = `${fixture.registry.url}/v2/science/model/manifests`
  const type = 'application/vnd.oci.image.manifest.v1+json'
  const hooked = await fixture.dockerWithHook(
    context,
    '--output',
    `curl -sS -H 'Accept: ${type}' ${manifests}/race-other >other.json
     (for i in $(seq 25); do
       curl -sS -X PUT -H 'Content-Type: ${type}' --data-binary @other.json ${manifests}/race
       sleep 0.2
     done; rm other.json) >/dev/null 2>&1 &`,
  )
  const { errors } = await fixture.run(hooked)
  expect(errors).toEqual([
    expect.stringMatching(
      /was pushed as sha256:\S+, but the tag now points to sha256:\S+: another run pushed the same tag/,
    ),
  ])
})

test('rejects an unused build argument, a missing ref and an invalid tag', async () => {
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
  const long = await fixture.build(`long/${'x'.repeat(120)}`, files('1'), { 'tag-suffix': '-slim-variant' })
  expect(long.errors).toEqual([expect.stringContaining('no image tag can be made of refs/heads/long/xxx')])
  const option = await fixture.run(first.context, { tags: '-rf' })
  expect(option.errors[0]).toContain('"-rf" is not an image tag')
})

test('the input `ref` accepts the tag that is checked out in a full clone', async () => {
  const sha = await fixture.repositories.github.seed(source, 'by-hand', files('by hand'))
  await fixture.tagOnGitHub('v1.2.3', sha)
  const workspace = await mkdtemp(join(fixture.repositories.directory, 'clone-'))
  await run('git', ['clone', '--quiet', fixture.repositories.github.cloneUrl(source), workspace], {
    env: process.env,
  })
  await run('git', ['-C', workspace, 'checkout', '--quiet', 'v1.2.3'], { env: process.env })
  const main = await fixture.repositories.push(files('main'))
  const context = { ...main, workspace, eventName: 'workflow_dispatch', token: sourceToken }

  const { outputs, errors } = await fixture.run(context, { ...slim, ref: 'v1.2.3' })

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ ref: 'refs/tags/v1.2.3', revision: sha, 'image-tag': 'v1.2.3-slim' })
})
