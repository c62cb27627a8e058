import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

const revision = 'c0ffee'.padEnd(40, '0')
let repositories: TwoRepositories
let digest: string
let branchCount = 0

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  digest = await repositories.pushTinyImage('main', { 'org.opencontainers.image.revision': revision })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
})
afterAll(() => repositories.close())

const absentDigest = `sha256:${'ab'.repeat(32)}`

function event(branch: string, fields: Record<string, unknown> = {}) {
  return {
    version: 1,
    branch,
    sha: digest,
    image: repositories.image,
    tag: 'main',
    ref: `refs/heads/${branch}`,
    source: {
      repository: 'science/model',
      revision,
      run_url: 'https://github.com/science/model/actions/runs/1',
    },
    created: '2026-01-31T12:00:00Z',
    correlation: 'test',
    ...fields,
  }
}

async function createBranch(dockerfile: string): Promise<string> {
  const branch = `branch-${++branchCount}`
  await repositories.seedLauncher(branch, dockerfile)
  return branch
}

function listWrites() {
  return repositories.github.requests.filter(({ method, body }) => {
    return method !== 'GET' && JSON.stringify(body ?? '').includes('mutation')
  })
}

test('changes only the reference in one signed commit, and changes nothing when the event is repeated', async () => {
  const before = `# Binder launcher\r\n# FROM ${repositories.image}:comment\r\n\r\nFROM ${repositories.image}:old AS base\r\n\r\nENV MODEL_BRANCH=main`
  const branch = await createBranch(before)

  const { outputs, errors, summary } = await repositories.update(event(branch))

  expect(errors).toEqual([])
  expect(await repositories.dockerfile(branch)).toBe(before.replace(':old AS', `:main@${digest} AS`))
  const [commit, ...earlier] = await repositories.github.log(launcher, branch)
  expect(earlier).toHaveLength(1)
  expect(commit?.files).toEqual(['.binder/Dockerfile'])
  expect(commit?.message.split('\n')).toEqual([
    `Pin model:main to ${digest.slice(7, 19)}`,
    '',
    `Image: ${repositories.image}:main@${digest}`,
    `Source: science/model@${revision} (refs/heads/${branch})`,
    'Build: https://github.com/science/model/actions/runs/1',
  ])
  expect(outputs).toMatchObject({
    changed: 'true',
    outcome: 'pinned',
    'commit-sha': commit?.oid,
    'previous-digest': '',
    'launch-url': `https://mybinder.org/v2/gh/${launcher}/${branch}`,
    badge: `[![Binder](https://mybinder.org/badge_logo.svg)](https://mybinder.org/v2/gh/${launcher}/${branch})`,
  })
  expect(JSON.parse(outputs.branches ?? '')).toEqual([{ branch, outcome: 'pinned', digest }])
  expect(summary).toContain(
    `now launches ${repositories.image}:main@${digest.slice(0, 'sha256:'.length + 12)}…`,
  )
  expect(summary).toContain(
    `- **before:** \`${repositories.image}:old\`\n- **now:** \`${repositories.image}:main@${digest}\``,
  )
  expect(summary).toContain(`- **source:** science/model@${revision.slice(0, 12)} (refs/heads/${branch})`)
  expect(summary).toContain('- **built by:** <https://github.com/science/model/actions/runs/1>')
  expect(summary).toContain(`- **commit:** [${commit?.oid.slice(0, 12)}](`)
  expect(summary).toContain(outputs.badge)

  const secondRun = await repositories.update(event(branch))
  expect(secondRun.outputs).toMatchObject({
    changed: 'false',
    outcome: 'unchanged',
    'commit-sha': '',
    'previous-digest': digest,
  })
  expect(await repositories.github.log(launcher, branch)).toHaveLength(2)
})

test('accepts an event with only a branch and a digest and keeps the tag in the launcher', async () => {
  const branch = await createBranch(`FROM ${repositories.image}:kept\nENV MODEL_BRANCH=main\n`)

  const { outputs, errors } = await repositories.update({ branch, sha: digest.slice('sha256:'.length) })

  expect(errors).toEqual([])
  expect(outputs.changed).toBe('true')
  expect(await repositories.dockerfile(branch)).toBe(
    `FROM ${repositories.image}:kept@${digest}\nENV MODEL_BRANCH=main\n`,
  )
})

test.each([
  [':-slim', 'a tag without its beginning'],
  [':main@sha256:abc', 'a digest that is too short'],
])('an event repairs FROM name%s, which has %s', async broken => {
  const branch = await createBranch(`FROM ${repositories.image}${broken}\nENV MODEL_BRANCH=main\n`)

  const { outputs, errors, summary } = await repositories.update(event(branch))

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ outcome: 'pinned', 'previous-digest': '' })
  expect(await repositories.dockerfile(branch)).toBe(
    `FROM ${repositories.image}:main@${digest}\nENV MODEL_BRANCH=main\n`,
  )
  expect(summary).toContain(`- **before:** \`${repositories.image}${broken}\``)
})

test('changes the ARG of a composed reference, or fails with the line to write', async () => {
  const [registry, path] = repositories.image.split(/\/(.*)/)
  const composed = `ARG REGISTRY=${registry} TAG=old\nFROM $REGISTRY/${path}:\${TAG}\n`
  const branch = await createBranch(composed)
  expect((await repositories.update(event(branch))).errors).toEqual([])
  expect(await repositories.dockerfile(branch)).toBe(
    `ARG REGISTRY=${registry} TAG=main\nFROM $REGISTRY/${path}:\${TAG}@${digest}\n`,
  )

  const otherBranch = await createBranch(`ARG A=o B=ld\nFROM ${repositories.image}:$A$B AS base\n`)
  const { errors } = await repositories.update(event(otherBranch))
  expect(errors.join('\n')).toContain(`write \`FROM ${repositories.image}:main@${digest} AS base\``)
})

test('pins another variant of the image only with `allow-variant`', async () => {
  await repositories.github.seed(launcher, 'stable', {
    '.binder/Dockerfile': `FROM ${repositories.image}:stable-slim\n`,
  })
  const fullEvent = event('stable', { tag: 'stable' })
  const { errors } = await repositories.update(fullEvent)
  expect(errors.join('\n')).toContain(
    'launches the tag "stable-slim", but the event announces "stable", another variant of the image',
  )
  const allowedRun = await repositories.update(fullEvent, { 'allow-variant': 'true' })
  expect(allowedRun.outputs.outcome).toBe('pinned')
  expect(await repositories.dockerfile('stable')).toBe(`FROM ${repositories.image}:stable@${digest}\n`)
})

test('pins an image from inputs without an event', async () => {
  const branch = await createBranch(`FROM ${repositories.image}:old\n`)
  const inputs = { image: repositories.image, 'image-tag': 'main', digest, ref: `refs/heads/${branch}` }

  const { outputs, errors } = await repositories.update(undefined, inputs)

  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
  expect(await repositories.dockerfile(branch)).toBe(`FROM ${repositories.image}:main@${digest}\n`)
})

test('a dry run reports the change and writes nothing', async () => {
  const branch = await createBranch(`FROM ${repositories.image}:old\n`)
  const before = listWrites().length
  const { outputs } = await repositories.update(event(branch), { 'dry-run': 'true' })
  expect(outputs).toMatchObject({ changed: 'false', outcome: 'would-pin' })
  expect(listWrites()).toHaveLength(before)
})

const invalidEvents: [string, Record<string, unknown>, string][] = [
  ['an empty branch', { branch: '' }, 'branch is ""'],
  ['a missing branch', { branch: undefined }, 'branch: missing'],
  ['a renamed field', { branch: undefined, launcher_branch: 'main' }, 'launcher_branch: unknown field'],
  ['a full ref as branch', { branch: 'refs/heads/main' }, 'expected the short name of a branch'],
  ['a digest with a newline', { sha: `sha256:${'ab'.repeat(32)}\n` }, 'sha is'],
  ['an instruction after the digest', { sha: `sha256:${'ab'.repeat(32)}\nRUN id` }, 'sha is'],
  ['a short digest', { sha: 'sha256:abcdef' }, 'sha is "sha256:abcdef"'],
  [
    'an image of another registry',
    { image: 'evil.example/science/model' },
    ', not evil.example/science/model: write',
  ],
  ['an invalid tag', { tag: 'main latest' }, 'tag is "main latest"'],
  ['an unknown version', { version: 2 }, 'version 2'],
  ['a digest that is not in the registry', { sha: absentDigest }, `@${absentDigest} is not in the registry`],
  [
    'a commit other than the one the image was built from',
    { source: source('d'.repeat(40)) },
    `was built from commit ${revision}`,
  ],
  ['an absent launcher branch', { branch: 'nowhere' }, 'has no branch "nowhere"'],
]

function source(commit: string) {
  return {
    repository: 'science/model',
    revision: commit,
    run_url: 'https://github.com/science/model/actions/runs/1',
  }
}

test.each(invalidEvents)('rejects %s and writes nothing', async (_name, wrong, message) => {
  const branch = await createBranch(`FROM ${repositories.image}:old\n`)
  const before = listWrites().length

  const { exitCode, errors, outputs } = await repositories.update(event(branch, wrong))

  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringContaining(message)])
  expect(outputs).toEqual({})
  expect(listWrites()).toHaveLength(before)
  expect(await repositories.dockerfile(branch)).toBe(`FROM ${repositories.image}:old\n`)
})

test('rejects a payload together with single fields, and a run with neither', async () => {
  const bothRun = await repositories.update(event('main'), { digest })
  expect(bothRun.errors[0]).toContain('payload cannot be combined with digest')
  const emptyRun = await repositories.update(undefined)
  expect(emptyRun.errors[0]).toContain("payload is missing (the event's client_payload)")
  expect(emptyRun.errors[0]).toContain('image is missing')
})

test('rereads the file and keeps a commit that lands during the update', async () => {
  const branch = await createBranch(`FROM ${repositories.image}:old\n`)
  let isFirst = true
  const restore = repositories.github.intercept(async request => {
    if (isFirst && request.path === '/graphql' && JSON.stringify(request.body).includes('mutation')) {
      isFirst = false
      await repositories.github.seed(launcher, branch, {
        '.binder/Dockerfile': `# a maintainer's\nFROM ${repositories.image}:old\n`,
      })
    }
    return undefined
  })

  const { outputs, errors, log } = await repositories.update(event(branch))
  restore()

  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
  expect(log).toContain('The branch has moved since it was read')
  expect(await repositories.dockerfile(branch)).toBe(
    `# a maintainer's\nFROM ${repositories.image}:main@${digest}\n`,
  )
  expect(await repositories.github.log(launcher, branch)).toHaveLength(3)
})

test('pins an image with another name only with `allowed-image`', async () => {
  const branch = await createBranch('FROM ghcr.io/science/former-name:old\n')
  const rejectedRun = await repositories.update(event(branch))
  expect(rejectedRun.errors[0]).toContain('line 1 launches ghcr.io/science/former-name:old, not ')

  const allowedRun = await repositories.update(event(branch), { 'allowed-image': repositories.image })
  expect(allowedRun.errors).toEqual([])
  expect(await repositories.dockerfile(branch)).toBe(`FROM ${repositories.image}:main@${digest}\n`)

  const otherRun = await repositories.update(event(branch), { 'allowed-image': 'ghcr.io/science/other' })
  expect(otherRun.errors[0]).toContain(
    '`allowed-image` is ghcr.io/science/other: set `allowed-image` to the announced image',
  )
})

test('fault 79: skips an image that was built before the pinned one unless `allow-older` is set', async () => {
  const builtAt = (created: string) =>
    repositories.pushTinyImage('ordered', { 'org.opencontainers.image.created': created })
  const olderDigest = await builtAt('2026-01-01T00:00:00Z')
  const newerDigest = await builtAt('2026-01-02T00:00:00Z')
  const branch = await createBranch(`FROM ${repositories.image}:ordered\n`)
  const orderedEvent = (sha: string) => event(branch, { sha, tag: 'ordered', source: source(revision) })
  expect((await repositories.update(orderedEvent(newerDigest))).outputs.outcome).toBe('pinned')

  const lateRun = await repositories.update(orderedEvent(olderDigest))

  expect(lateRun).toMatchObject({ exitCode: 0, outputs: { changed: 'false', outcome: 'stale' } })
  expect(lateRun.summary).toContain('built later than')
  expect(await repositories.dockerfile(branch)).toBe(`FROM ${repositories.image}:ordered@${newerDigest}\n`)
  const forcedRun = await repositories.update(orderedEvent(olderDigest), { 'allow-older': 'true' })
  expect(forcedRun.outputs.outcome).toBe('pinned')
  expect(await repositories.dockerfile(branch)).toBe(`FROM ${repositories.image}:ordered@${olderDigest}\n`)
})

test('fault 85: does not change a held branch, and warns with the line and the reason', async () => {
  const text = `# binder-actions: hold the new solver is broken\nFROM ${repositories.image}:old\n`
  const branch = await createBranch(text)

  const { exitCode, outputs, warnings } = await repositories.update(event(branch))

  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ changed: 'false', outcome: 'held' })
  expect(warnings).toEqual([expect.stringContaining('is held (line 1: the new solver is broken)')])
  expect(await repositories.dockerfile(branch)).toBe(text)
})

test('faults 83 and 85: the ENV identifies the owner of a launcher branch that two refs share', async () => {
  const branch = await createBranch(`FROM ${repositories.image}:old\n\nENV MODEL_BRANCH=a/b\n`)
  const variable = { 'branch-variable': 'MODEL_BRANCH' }

  const otherRun = await repositories.update(event(branch, { ref: 'refs/heads/a-b' }), variable)
  expect(otherRun.errors).toEqual([
    expect.stringContaining('line 3 sets ENV MODEL_BRANCH=a/b, but the event is for refs/heads/a-b'),
  ])
  const copiedRun = await repositories.update(event(branch, { ref: `refs/heads/${branch}` }), variable)
  expect(copiedRun.errors).toEqual([
    expect.stringContaining(`If the file was copied from another branch, set \`ENV MODEL_BRANCH=${branch}\``),
  ])
  const byOwner = await repositories.update(event(branch, { ref: 'refs/heads/a/b' }), variable)
  expect(byOwner.outputs.outcome).toBe('pinned')
  const absentVariable = await repositories.update(event(branch, { ref: 'refs/heads/a/b' }), {
    'branch-variable': 'OTHER',
  })
  expect(absentVariable.errors).toEqual([expect.stringContaining('there is no ENV OTHER')])
})
