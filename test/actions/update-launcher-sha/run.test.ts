import { expect, test } from '@jest/globals'
import type { UpdateInputs, Work } from '../../../src/actions/update-launcher-sha/inputs.ts'
import type { PrewarmRequest } from '../../../src/actions/update-launcher-sha/prewarm.ts'
import { run } from '../../../src/actions/update-launcher-sha/run.ts'
import { RequestsStoppedError } from '../../../src/github/requests-stopped.ts'
import { UserError } from '../../../src/user-error.ts'
import { MemoryLauncher, updateInputs } from './memory-launcher.ts'
import { MemoryRegistry } from './memory-registry.ts'
import { event, fromLine, image, labels, revision } from './science-model.ts'

/** Returns a launcher whose branches, `main` and others, pin an old image of their tags. */
function open(...others: readonly string[]) {
  const registry = new MemoryRegistry()
  const launcher = new MemoryLauncher()
  const digests = new Map(
    ['main', ...others].map(name => {
      const old = registry.add(labels('2026-01-01T00:00:00Z', `refs/heads/${name}`))
      launcher.seed(name, fromLine(old, name))
      return [
        name,
        { old, digest: registry.add(labels('2026-02-01T00:00:00Z', `refs/heads/${name}`), name) },
      ] as const
    }),
  )
  const requests: PrewarmRequest[] = []
  let summary = ''
  const start = async (work: Work, changes: Partial<UpdateInputs> = {}) => {
    const result = await run(updateInputs({ work, ...changes }), {
      ...launcher.services(registry),
      connect: registry.connect,
      writeSummary: async text => {
        summary = text
      },
      prewarm: async request => void requests.push(request),
    })
    return { ...result, summary, requests }
  }
  return { registry, launcher, digests, start }
}

const allBranches: Work = { kind: 'branches', patterns: ['all'], imageTag: undefined }

test('returns the commit, the previous image and the launch URL of an event', async () => {
  const { launcher, digests, start } = open()
  const { old, digest } = digests.get('main') ?? {}
  const parent = launcher.heads.get('main')
  const { outputs, failure, summary, requests } = await start(
    { kind: 'event', event: event(digest as never) },
    { prewarmMembers: [new URL('https://hub.example')] },
  )
  const head = launcher.heads.get('main')
  expect(failure).toBeUndefined()
  expect(outputs).toEqual({
    ...{
      changed: true,
      outcome: 'pinned',
      branches: [{ branch: 'main', outcome: 'pinned', digest, reason: undefined }],
    },
    ...{
      'commit-sha': head,
      'commit-url': `https://github.com/commit/${head}`,
      'previous-commit-sha': parent,
      'previous-digest': old,
    },
    'launch-url': 'https://mybinder.org/v2/gh/science/launcher/main',
    badge:
      '[![Binder](https://mybinder.org/badge_logo.svg)](https://mybinder.org/v2/gh/science/launcher/main)',
    revision: '',
    'revision-check': '',
  })
  expect(requests).toEqual([
    {
      repository: 'science/launcher',
      commits: [{ branch: 'main', sha: head }],
      members: [new URL('https://hub.example')],
    },
  ])
  expect(summary).toContain('main')
})

test('returns the `revision-check` and the commit of the image in an event', async () => {
  const { registry, start } = open()
  const checkedLabels = {
    ...labels('2026-03-01T00:00:00Z', 'refs/heads/main'),
    'io.github.binder-actions.revision-check': 'cat /revision',
  }
  const { outputs } = await start({ kind: 'event', event: event(registry.add(checkedLabels, 'main')) })
  expect(outputs).toMatchObject({ revision, 'revision-check': 'cat /revision' })
})

test('returns no `revision-check` for a branch that is not changed, and none for several branches', async () => {
  const checkedLabels = (name: string) => ({
    ...labels('2026-03-01T00:00:00Z', `refs/heads/${name}`),
    'io.github.binder-actions.revision-check': 'cat /revision',
  })
  const noRevision = { revision: '', 'revision-check': '' }
  const { registry, start } = open('other')
  const work: Work = { kind: 'event', event: event(registry.add(checkedLabels('main'), 'main')) }
  expect((await start(work, { dryRun: true })).outputs).toMatchObject({ outcome: 'would-pin', ...noRevision })
  registry.add(checkedLabels('other'), 'other')
  expect((await start(allBranches)).outputs).toMatchObject({ outcome: 'pinned', ...noRevision })
  expect((await start(work)).outputs).toMatchObject({ outcome: 'unchanged', ...noRevision })
})

test('a repeated event changes nothing and builds nothing', async () => {
  const { digests, start } = open()
  const work: Work = { kind: 'event', event: event(digests.get('main')?.digest as never) }
  await start(work)
  const { outputs, requests } = await start(work)
  expect(outputs).toMatchObject({
    changed: false,
    outcome: 'unchanged',
    'commit-sha': '',
    'commit-url': '',
    'previous-commit-sha': '',
  })
  expect(requests.at(-1)?.commits).toEqual([])
})

test('returns no commit or launch URL for several branches', async () => {
  const { start } = open('other')
  const { outputs } = await start(allBranches)
  expect(outputs).toMatchObject({
    changed: true,
    outcome: 'pinned',
    'commit-sha': '',
    'previous-digest': '',
    'launch-url': '',
    badge: '',
  })
  expect(outputs.branches.map(({ branch, outcome }) => `${branch} ${outcome}`)).toEqual([
    'main pinned',
    'other pinned',
  ])
})

test('fails for a pattern that matches no branch', async () => {
  const { launcher, start } = open()
  launcher.heads.clear()
  const { outputs, failure } = await start(allBranches)
  expect(outputs).toMatchObject({ changed: false, outcome: 'failed' })
  expect(failure).toMatchObject({ kind: 'branch-not-found' })
})

test('fails for a named branch without a Dockerfile, and for a tag that does not exist', async () => {
  const { launcher, registry, start } = open('other')
  launcher.seed('other', undefined)
  const noDockerfile = await start({ ...allBranches, patterns: ['other'] })
  expect(noDockerfile.failure).toMatchObject({ kind: 'branch-not-found' })
  registry.tags.delete('main')
  const noTag = await start({ ...allBranches, patterns: ['main'] })
  expect(noTag.failure).toMatchObject({ kind: 'image-not-allowed' })
})

test('marks the preview of a pull request in the list of branches', async () => {
  const { registry, start } = open()
  const pull = 'refs/pull/7/merge'
  const digest = registry.add(labels('2026-02-01T00:00:00Z', pull), 'pr-7')
  const { outputs } = await start({ kind: 'event', event: event(digest, pull, 'pr-7') })
  expect(outputs.branches).toEqual([
    { branch: 'pr-7', outcome: 'created', digest, reason: undefined, preview: true },
  ])
})

test('returns the most severe outcome of all branches', async () => {
  const { launcher, registry, start } = open('frozen', 'held')
  const heldDockerfile = launcher.dockerfile('held')
  launcher.seed('held', `# binder-actions: hold\n${heldDockerfile}`)
  launcher.seed('frozen', `# binder-actions: frozen\n${launcher.dockerfile('frozen')}`)
  expect((await start(allBranches)).outputs).toMatchObject({ changed: true, outcome: 'pinned' })
  expect((await start(allBranches)).outputs).toMatchObject({ changed: false, outcome: 'held' })
  launcher.seed('held', heldDockerfile)
  registry.tags.set('main', registry.add(labels('2025-01-01T00:00:00Z')))
  expect((await start({ ...allBranches, patterns: ['main', 'frozen'] })).outputs).toMatchObject({
    outcome: 'stale',
  })
  registry.tags.delete('main')
  const { outputs, failure } = await start(allBranches)
  expect(outputs).toMatchObject({ changed: true, outcome: 'failed' })
  expect(failure?.message).toBe(
    'Branch "main" could not be updated: ghcr.io/science/model has no tag "main": push it, or set another tag in `image-tag` or in FROM',
  )
})

test('keeps the kind of a single error and lists the branches that were not attempted', async () => {
  const { launcher, start } = open('other')
  launcher.onWrite = () => {
    throw new RequestsStoppedError('rate-limited', 'Branch "main" was not updated: no more requests')
  }
  const { failure, outputs } = await start(allBranches)
  expect(failure).toMatchObject({
    kind: 'rate-limited',
    message: 'Branch "main" was not updated: no more requests\nNot attempted: other',
  })
  expect(outputs.outcome).toBe('failed')
})

test('lists all branches that were not attempted', async () => {
  const { launcher, start } = open('other', 'third')
  launcher.onWrite = () => {
    throw new RequestsStoppedError('rate-limited', 'no more requests')
  }
  const { failure } = await start(allBranches)
  expect(failure?.message).toBe(
    'Branch "main" could not be updated: no more requests\nNot attempted: other, third',
  )
})

test('lists several failures', async () => {
  const { launcher, start } = open('other', 'third')
  launcher.onWrite = write => {
    if (write !== 'commit third') throw new UserError('branch-protected', 'protected')
  }
  const { failure } = await start(allBranches)
  expect(failure).toMatchObject({
    kind: 'branch-not-updated',
    message: '2 of 3 branches could not be updated:\n- main: protected\n- other: protected',
  })
})

test('reads each image once for all branches', async () => {
  const { launcher, registry, start } = open()
  for (const name of ['a', 'b', 'c']) launcher.seed(name, `FROM ${image}:main\n`)
  await start(allBranches, { allowUnlabelled: true, adoptRef: true })
  const heads = registry.requests.filter(request => request.endsWith('/manifests/main'))
  expect(heads).toHaveLength(1)
})
