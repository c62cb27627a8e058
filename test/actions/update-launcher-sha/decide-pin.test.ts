import { expect, test } from '@jest/globals'
import { decidePin } from '../../../src/actions/update-launcher-sha/decide-pin.ts'
import type { UpdateInputs } from '../../../src/actions/update-launcher-sha/inputs.ts'
import { isPlanned } from '../../../src/actions/update-launcher-sha/update-outcome.ts'
import type { PinRequest } from '../../../src/launcher/image-updated-event.ts'
import { LauncherDockerfile } from '../../../src/launcher/launcher-dockerfile.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import type { Log } from '../../../src/runner/log.ts'
import { updateInputs } from './memory-launcher.ts'
import { MemoryRegistry } from './memory-registry.ts'
import { event, fromLine, image, labels, revision } from './science-model.ts'

const day = 86_400_000
const now = Date.parse('2026-06-01T00:00:00Z')
const absentDigest = parseDigest(`sha256:${'0'.repeat(64)}`)

interface Options {
  readonly inputs?: Partial<UpdateInputs>
  readonly isTag?: boolean
  readonly branch?: string
}

/** Evaluates an event for a Dockerfile. @returns the decision, the updated Dockerfile and the warnings. */
async function decide(
  registry: MemoryRegistry,
  dockerfile: string,
  announced: PinRequest,
  options: Options = {},
) {
  const { inputs: changes, isTag = false, branch = 'main' } = options
  const inputs = updateInputs({ work: { kind: 'event', event: announced }, ...changes })
  const warnings: string[] = []
  const log: Log = {
    ...{ info: () => {}, error: () => {}, mask: () => {}, group: (_title, task) => task() },
    warning: message => void warnings.push(message),
  }
  const parsed = LauncherDockerfile.parse(Buffer.from(dockerfile))
  const target = { branch, dockerfile: parsed, path: 'Dockerfile', isTag }
  const services = {
    ...{ images: registry.images(), log, now: () => now },
    ...{ findOrigins: async () => undefined, isCommitOnRef: async () => false },
  }
  const decision = await decidePin(inputs, target, announced, services)
  const outcome = isPlanned(decision) ? 'planned' : decision.outcome
  const reason = isPlanned(decision) ? undefined : decision.reason
  const written = Buffer.from(decision.pin?.dockerfile.bytes ?? []).toString()
  return { outcome, reason, written, warnings, message: isPlanned(decision) ? decision.message : undefined }
}

test('plans the first pin, with a commit message that names the image and its source', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z'), 'main')
  const { outcome, written, message } = await decide(registry, `FROM ${image}:main\n`, event(digest))
  expect({ outcome, written }).toEqual({ outcome: 'planned', written: fromLine(digest) })
  expect(message?.headline).toContain('Pin ')
  expect(message?.body).toContain(`Image: ${image}:main@${digest}`)
  expect(message?.body).toContain(`Source: science/model@${revision} (refs/heads/main)`)
})

test('changes nothing, and reads no image, if the branch already pins the image', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z'), 'main')
  expect(await decide(registry, fromLine(digest), event(digest))).toMatchObject({ outcome: 'unchanged' })
  expect(registry.requests.filter(request => request.includes('/blobs/'))).toEqual([])
})

test.each<[string, string, string | undefined, string | undefined, Partial<UpdateInputs>?]>([
  ['an older image', 'stale', '2026-02-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  [
    'an older image with `allow-older`',
    'planned',
    '2026-02-01T00:00:00Z',
    '2026-01-01T00:00:00Z',
    { allowOlder: true },
  ],
  ['a newer image', 'planned', '2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z'],
  [
    'an undated image over one from the far future',
    'stale',
    new Date(now + 10 * day).toISOString(),
    undefined,
  ],
  ['an undated image over a dated one', 'stale', '2026-01-01T00:00:00Z', undefined],
  ['a dated image over an undated one', 'planned', undefined, '2026-01-01T00:00:00Z'],
  ['an undated image over another undated one', 'planned', undefined, undefined],
  [
    'an image over one from the near future',
    'stale',
    new Date(now + day).toISOString(),
    '2026-05-01T00:00:00Z',
  ],
])('the outcome for %s is `%s`', async (_name, outcome, pinnedTime, announcedTime, inputs = {}) => {
  const registry = new MemoryRegistry()
  const pinnedDigest = registry.add({ ...labels(pinnedTime), number: '1' })
  const digest = registry.add({ ...labels(announcedTime), number: '2' }, 'main')
  const result = await decide(registry, fromLine(pinnedDigest), event(digest), { inputs })
  expect(result).toMatchObject({ outcome, warnings: [], written: fromLine(digest) })
})

test('replaces an image that was built at the same time', async () => {
  const registry = new MemoryRegistry()
  const pinnedDigest = registry.add({ ...labels('2026-01-01T00:00:00Z'), number: '1' })
  const digest = registry.add(labels('2026-01-01T00:00:00Z'), 'main')
  expect(await decide(registry, fromLine(pinnedDigest), event(digest))).toMatchObject({ outcome: 'planned' })
})

test('replaces an image whose build time is more than a day in the future, and warns about that time', async () => {
  const registry = new MemoryRegistry()
  const created = new Date(now + day + 1000).toISOString()
  const pinnedDigest = registry.add(labels(created))
  const digest = registry.add(labels('2026-01-01T00:00:00Z'), 'main')
  const { outcome, warnings } = await decide(registry, fromLine(pinnedDigest), event(digest))
  expect(outcome).toBe('planned')
  expect(warnings).toEqual([expect.stringContaining(`${created}, is in the future`)])
})

test.each([
  ['# binder-actions: hold until Friday\n', 'line 1: until Friday'],
  ['# note\n# binder-actions: hold\n', 'line 2: no reason given'],
])('does not change a branch with the comment %j', async (comment, reason) => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z'), 'main')
  const result = await decide(registry, `${comment}FROM ${image}:main\n`, event(digest))
  expect(result).toMatchObject({ outcome: 'held', reason })
})

test('reports a held branch that already pins the image as unchanged', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z'), 'main')
  const heldDockerfile = `# binder-actions: hold\n${fromLine(digest)}`
  expect(await decide(registry, heldDockerfile, event(digest))).toMatchObject({ outcome: 'unchanged' })
})

test('rejects a launcher branch that a tag of the launcher shadows', async () => {
  const registry = new MemoryRegistry()
  const decision = decide(registry, `FROM ${image}:main\n`, event(absentDigest), { isTag: true })
  await expect(decision).rejects.toThrow('The launcher also has a tag "main"')
  expect(registry.requests).toEqual([])
})

test('rejects an image that the registry does not have', async () => {
  const decision = decide(new MemoryRegistry(), `FROM ${image}:main\n`, event(absentDigest))
  await expect(decision).rejects.toThrow('mybinder.org pulls images without a login, so nothing was pinned')
  await expect(decision).rejects.toMatchObject({ kind: 'image-not-pullable' })
})

test('replaces a pinned image that was deleted from the registry', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z'), 'main')
  expect(await decide(registry, fromLine(absentDigest), event(digest))).toMatchObject({ outcome: 'planned' })
})

test('a pinned image that cannot be read is replaced only with `allow-older`', async () => {
  const registry = new MemoryRegistry()
  const pinnedDigest = registry.add(labels('2026-01-01T00:00:00Z'))
  const digest = registry.add(labels('2026-02-01T00:00:00Z'), 'main')
  registry.failures.set(pinnedDigest, 403)
  const decision = decide(registry, fromLine(pinnedDigest), event(digest))
  await expect(decision).rejects.toThrow('The currently pinned image cannot be read')
  await expect(decision).rejects.toThrow('set `allow-older: true` to replace it anyway')
  const inputs = { allowOlder: true }
  expect(await decide(registry, fromLine(pinnedDigest), event(digest), { inputs })).toMatchObject({
    outcome: 'planned',
  })
})

test('keeps the tag in FROM if the tag of the event has moved to another image', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z'))
  registry.add(labels('2026-02-01T00:00:00Z'), 'main')
  const { outcome, written } = await decide(registry, `FROM ${image}:older\n`, event(digest), {
    inputs: { allowVariant: true },
  })
  expect({ outcome, written }).toEqual({ outcome: 'planned', written: fromLine(digest, 'older') })
})

const release = 'refs/tags/v1'

test('marks the branch of a release as frozen', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z', release), 'v1')
  const result = await decide(registry, `FROM ${image}:v1\n`, event(digest, release, 'v1'), { branch: 'v1' })
  expect(result.outcome).toBe('planned')
  expect(result.written).toBe(`# binder-actions: frozen v1\n${fromLine(digest, 'v1')}`)
})

test.each([
  ['that is marked as frozen', '# binder-actions: frozen v1\n', 'refs/heads/v1'],
  ['that an event for a tag announces', '', release],
])('rejects another image for a release %s unless `allow-retag` is set', async (_name, comment, ref) => {
  const registry = new MemoryRegistry()
  const pinnedDigest = registry.add({ ...labels('2026-01-01T00:00:00Z', ref), number: '1' })
  const digest = registry.add(labels('2026-02-01T00:00:00Z', ref), 'v1')
  const dockerfile = comment + fromLine(pinnedDigest, 'v1')
  const decision = decide(registry, dockerfile, event(digest, ref, 'v1'), { branch: 'v1' })
  await expect(decision).rejects.toThrow(`Branch "v1" is a release, frozen at ${image}:v1@${pinnedDigest}`)
  await expect(decision).rejects.toThrow('with `allow-retag: true`')
  await expect(decision).rejects.toMatchObject({ kind: 'release-frozen' })
  const options = { branch: 'v1', inputs: { allowRetag: true } }
  expect(await decide(registry, dockerfile, event(digest, ref, 'v1'), options)).toMatchObject({
    outcome: 'planned',
  })
})

test('an event without a ref does not change the image of a release', async () => {
  const registry = new MemoryRegistry()
  const pinnedDigest = registry.add({ ...labels('2026-01-01T00:00:00Z', release), number: '1' })
  const digest = registry.add(labels('2026-02-01T00:00:00Z', release), 'v1')
  const announced: PinRequest = { launcherBranch: 'v1', digest }
  const inputs = { acceptUnverifiedEvent: true, allowUnlabelled: true }
  const result = await decide(registry, fromLine(pinnedDigest, 'v1'), announced, { branch: 'v1', inputs })
  expect(result).toMatchObject({ outcome: 'frozen', reason: 'its image was built from refs/tags/v1' })
  const retag = { ...inputs, allowRetag: true }
  const options = { branch: 'v1', inputs: retag }
  const allowedDecision = decide(registry, fromLine(pinnedDigest, 'v1'), announced, options)
  expect(await allowedDecision).toMatchObject({ outcome: 'planned' })
})

test('an event without a ref replaces an image that was not built from a tag', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-02-01T00:00:00Z'), 'main')
  const inputs = { acceptUnverifiedEvent: true }
  for (const ref of ['refs/heads/main', 'refs/heads/other', 'ubuntu']) {
    const pinnedDigest = registry.add(labels('2026-01-01T00:00:00Z', ref))
    const announced = { launcherBranch: 'main', digest }
    const result = await decide(registry, fromLine(pinnedDigest), announced, { inputs })
    expect(result).toMatchObject({ outcome: 'planned' })
  }
})

test('rejects an event for another ref that maps to the same branch', async () => {
  const registry = new MemoryRegistry()
  const pinnedDigest = registry.add(labels('2026-01-01T00:00:00Z', 'refs/heads/a/b'))
  const digest = registry.add(labels('2026-02-01T00:00:00Z', 'refs/heads/a-b'), 'a-b')
  const announced = event(digest, 'refs/heads/a-b', 'a-b')
  const decision = decide(registry, fromLine(pinnedDigest, 'a-b'), announced, { branch: 'a-b' })
  await expect(decision).rejects.toThrow('was built from refs/heads/a/b, but the event is for refs/heads/a-b')
  const options = { branch: 'a-b', inputs: { adoptRef: true } }
  expect(await decide(registry, fromLine(pinnedDigest, 'a-b'), announced, options)).toMatchObject({
    outcome: 'planned',
  })
})

test('rejects a ref that differs from the branch variable, unless `adopt-ref` is set', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z', 'refs/heads/a-b'), 'a-b')
  const announced = event(digest, 'refs/heads/a-b', 'a-b')
  const dockerfile = `FROM ${image}:a-b\nENV BRANCH=a/b\n`
  const inputs = { branchVariable: 'BRANCH' }
  const decision = decide(registry, dockerfile, announced, { branch: 'a-b', inputs })
  await expect(decision).rejects.toThrow('Dockerfile on branch "a-b": line 2 sets ENV BRANCH=a/b')
  const result = await decide(registry, dockerfile, announced, {
    branch: 'a-b',
    inputs: { ...inputs, adoptRef: true },
  })
  expect(result.written).toBe(`${fromLine(digest, 'a-b')}ENV BRANCH=a-b\n`)
})

test('compares the ref in the label with the branch variable if the event has no ref', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z', 'refs/heads/a-b'), 'a-b')
  const inputs = { branchVariable: 'BRANCH', acceptUnverifiedEvent: true }
  const dockerfile = `FROM ${image}:a-b\nENV BRANCH=a/b\n`
  const decision = decide(registry, dockerfile, { launcherBranch: 'a-b', digest }, { branch: 'a-b', inputs })
  await expect(decision).rejects.toMatchObject({ kind: 'branch-collision' })
})

test('an event without a ref pins an image of the branch that the branch variable names', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z'), 'docs')
  const announced = { launcherBranch: 'docs', digest }
  const decideDocs = (dockerfile: string) =>
    decide(registry, dockerfile, announced, {
      ...{ branch: 'docs', inputs: { branchVariable: 'BRANCH', acceptUnverifiedEvent: true } },
    })
  expect(await decideDocs(`FROM ${image}:docs\nENV BRANCH=main\n`)).toMatchObject({ outcome: 'planned' })
  await expect(decideDocs(`FROM ${image}:docs\n`)).rejects.toMatchObject({ kind: 'labels-mismatch' })
})

test('rejects an image whose labels contradict the event', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z', 'refs/heads/other'), 'main')
  const decision = decide(registry, `FROM ${image}:main\n`, event(digest))
  await expect(decision).rejects.toMatchObject({ kind: 'labels-mismatch' })
})

const pull = 'refs/pull/7/merge'

test('rejects the image of a pull request on another branch without reading the image', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z', pull), 'pr-7')
  const announced = event(digest, pull, 'pr-7')
  const unmarkedBranch = decide(registry, `FROM ${image}:pr-7\n`, announced, { branch: 'pr-7' })
  await expect(unmarkedBranch).rejects.toThrow(
    `${image}:pr-7@${digest} was built from pull request ${pull}, but launcher branch "pr-7" is not a preview`,
  )
  const otherBranch = decide(registry, `FROM ${image}:main\n`, event(digest, pull))
  await expect(otherBranch).rejects.toMatchObject({ kind: 'no-launcher-branch' })
  const preview = `# binder-actions: preview\nFROM ${image}:pr-7\n`
  const otherRef = decide(registry, preview, event(digest, 'refs/heads/pr-7', 'pr-7'), { branch: 'pr-7' })
  await expect(otherRef).rejects.toThrow('is the preview of pull request 7 and launches only its images')
  expect(registry.requests).toEqual([])
})

test('pins the image of a pull request on its preview', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z', pull), 'pr-7')
  const preview = `# binder-actions: preview\nFROM ${image}:pr-7\n`
  const result = await decide(registry, preview, event(digest, pull, 'pr-7'), { branch: 'pr-7' })
  expect(result).toMatchObject({ outcome: 'planned' })
})

test('an event without a ref updates a preview if the label names its pull request', async () => {
  const registry = new MemoryRegistry()
  const preview = `# binder-actions: preview\nFROM ${image}:pr-7\n`
  const options = { branch: 'pr-7', inputs: { acceptUnverifiedEvent: true } }
  const decidePreview = (ref: string) => {
    const announced = { launcherBranch: 'pr-7', digest: registry.add(labels(undefined, ref)) }
    return decide(registry, preview, announced, options)
  }
  expect(await decidePreview(pull)).toMatchObject({ outcome: 'planned' })
  await expect(decidePreview('refs/heads/main')).rejects.toMatchObject({ kind: 'no-launcher-branch' })
})

test('a hold takes precedence over a release', async () => {
  const registry = new MemoryRegistry()
  const pinnedDigest = registry.add({ ...labels('2026-01-01T00:00:00Z', release), number: '1' })
  const digest = registry.add(labels('2026-02-01T00:00:00Z', release), 'v1')
  const marks = '# binder-actions: hold\n# binder-actions: frozen v1\n'
  const heldDockerfile = `${marks}${fromLine(pinnedDigest, 'v1')}`
  const result = await decide(registry, heldDockerfile, event(digest, release, 'v1'), { branch: 'v1' })
  expect(result).toMatchObject({ outcome: 'held' })
})

test('adds a missing mark to a release that already pins the image', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z', release), 'v1')
  const result = await decide(registry, fromLine(digest, 'v1'), event(digest, release, 'v1'), {
    branch: 'v1',
  })
  expect(result).toMatchObject({
    outcome: 'planned',
    written: `# binder-actions: frozen v1\n${fromLine(digest, 'v1')}`,
  })
})

test('names the ref of an event for a frozen release only if the event has one', async () => {
  const registry = new MemoryRegistry()
  const pinnedDigest = registry.add({ ...labels('2026-01-01T00:00:00Z', release), number: '1' })
  const digest = registry.add(labels('2026-02-01T00:00:00Z', release), 'v1')
  const frozenDockerfile = `# binder-actions: frozen v1\n${fromLine(pinnedDigest, 'v1')}`
  const start = `Branch "v1" is a release, frozen at ${image}:v1@${pinnedDigest}, but the event`
  const end = `announces ${image}:v1@${digest}. If the release was rebuilt on purpose, run this once with \`allow-retag: true\``
  const decisionForRef = decide(registry, frozenDockerfile, event(digest, release, 'v1'), { branch: 'v1' })
  await expect(decisionForRef).rejects.toThrow(`${start} for refs/tags/v1 ${end}`)
  const announced = { launcherBranch: 'v1', digest }
  const decisionWithoutRef = decide(registry, frozenDockerfile, announced, { branch: 'v1' })
  await expect(decisionWithoutRef).rejects.toThrow(`${start} ${end}`)
})

test.each([
  [
    'an image other than the allowed one',
    `FROM ${image}:main\n`,
    { registry: 'ghcr.io', path: 'science/other' },
  ],
  ['another variant of the image', `FROM ${image}:main-slim\n`, undefined],
])('rejects %s', async (_name, dockerfile, allowedImage) => {
  const registry = new MemoryRegistry()
  const digest = registry.add(labels('2026-01-01T00:00:00Z'), 'main')
  const decision = decide(registry, dockerfile, event(digest), { inputs: { allowedImage } })
  await expect(decision).rejects.toMatchObject({ kind: 'image-not-allowed' })
})

test('an event for a branch does not replace the image of a release with the same name', async () => {
  const registry = new MemoryRegistry()
  const pinnedDigest = registry.add(labels('2026-01-01T00:00:00Z', release))
  const digest = registry.add(labels('2026-02-01T00:00:00Z', 'refs/heads/v1'), 'v1')
  const decision = decide(registry, fromLine(pinnedDigest, 'v1'), event(digest, 'refs/heads/v1', 'v1'), {
    branch: 'v1',
  })
  await expect(decision).rejects.toMatchObject({ kind: 'branch-collision' })
})

test('explains a tag that shadows the branch, and build times in the future', async () => {
  const decision = decide(new MemoryRegistry(), `FROM ${image}:main\n`, event(absentDigest), { isTag: true })
  await expect(decision).rejects.toThrow(
    'The launcher also has a tag "main", which mybinder.org may launch instead of the branch: delete the tag with `git push --delete origin refs/tags/main`',
  )
  const registry = new MemoryRegistry()
  const created = new Date(now + 2 * day).toISOString()
  const digest = registry.add(labels('2026-01-01T00:00:00Z'), 'main')
  const { warnings } = await decide(registry, fromLine(registry.add(labels(created))), event(digest))
  expect(warnings).toEqual([
    `The build time of the currently pinned image, ${created}, is in the future because of clock skew on its builder, so the image does not count as newer`,
  ])
})

test('the error for an image that cannot be read contains the cause', async () => {
  const registry = new MemoryRegistry()
  const decision = decide(registry, `FROM ${image}:main\n`, event(absentDigest))
  await expect(decision).rejects.toMatchObject({ cause: expect.any(Error) })
  const pinnedDigest = registry.add(labels('2026-01-01T00:00:00Z'))
  registry.failures.set(pinnedDigest, 403)
  const digest = registry.add(labels('2026-02-01T00:00:00Z'), 'main')
  await expect(decide(registry, fromLine(pinnedDigest), event(digest))).rejects.toMatchObject({
    ...{ kind: 'image-not-pullable', cause: expect.any(Error) },
  })
})
