import { expect, test } from '@jest/globals'
import type { UpdateInputs, Work } from '../../../src/actions/update-launcher-sha/inputs.ts'
import { repinBranches } from '../../../src/actions/update-launcher-sha/repin-branches.ts'
import { RequestsStoppedError } from '../../../src/github/requests-stopped.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import { UserError } from '../../../src/user-error.ts'
import { MemoryLauncher, updateInputs } from './memory-launcher.ts'
import { MemoryRegistry } from './memory-registry.ts'
import { fromLine, image, labels } from './science-model.ts'

type RepinWork = Work & { readonly kind: 'branches' }

/** Returns a launcher whose branches `one`, `three` and `two` pin an old image of their tags. */
function open() {
  const registry = new MemoryRegistry()
  const launcher = new MemoryLauncher()
  const [oldDigests, recentDigests] = [
    new Map<string, ReturnType<typeof parseDigest>>(),
    new Map<string, ReturnType<typeof parseDigest>>(),
  ]
  for (const name of ['one', 'three', 'two']) {
    oldDigests.set(name, registry.add(labels('2026-01-01T00:00:00Z', `refs/heads/${name}`)))
    recentDigests.set(name, registry.add(labels('2026-02-01T00:00:00Z', `refs/heads/${name}`), name))
    launcher.seed(name, `FROM ${image}:${name}@${oldDigests.get(name)}\n`)
  }
  const repin = async (work: Partial<RepinWork> = {}, changes: Partial<UpdateInputs> = {}) => {
    const repinWork: RepinWork = { kind: 'branches', patterns: ['all'], imageTag: undefined, ...work }
    const updates = await repinBranches(updateInputs(changes), repinWork, launcher.services(registry))
    return Object.fromEntries(
      updates.map(({ branch, outcome, reason }) => [
        branch,
        reason === undefined ? outcome : `${outcome}: ${reason}`,
      ]),
    )
  }
  const pinnedDockerfile = (name: string, digests = recentDigests) =>
    fromLine(digests.get(name) as ReturnType<typeof parseDigest>, name)
  return { registry, launcher, oldDigests, recentDigests, repin, pinnedDockerfile }
}

test('pins every branch to the current image of its tag, and waits one second between writes', async () => {
  const { launcher, repin, pinnedDockerfile } = open()
  expect(await repin()).toEqual({ one: 'pinned', three: 'pinned', two: 'pinned' })
  for (const name of ['one', 'two', 'three']) expect(launcher.dockerfile(name)).toBe(pinnedDockerfile(name))
  expect(launcher.pauses).toEqual([1000, 1000])
  expect(await repin()).toEqual({ one: 'unchanged', three: 'unchanged', two: 'unchanged' })
})

test('a dry run writes nothing and does not wait', async () => {
  const { launcher, repin } = open()
  expect(await repin({}, { dryRun: true })).toEqual({
    one: 'would-pin',
    three: 'would-pin',
    two: 'would-pin',
  })
  expect(launcher.writes).toEqual([])
  expect(launcher.pauses).toEqual([])
})

test('updates the selected branches and reports unknown names', async () => {
  const { launcher, repin } = open()
  const result = await repin({ patterns: ['t*', 'four'] })
  expect(result).toMatchObject({ three: 'pinned', two: 'pinned' })
  expect(result.four).toContain('failed: no branch has this name')
  expect(launcher.log('one')).toHaveLength(1)
})

test('updates the other branches if one fails', async () => {
  const { registry, launcher, repin } = open()
  registry.tags.delete('one')
  launcher.onWrite = write => {
    if (write === 'commit three') throw new UserError('branch-protected', 'protected')
  }
  const result = await repin()
  expect(result.one).toContain('failed: ghcr.io/science/model has no tag "one"')
  expect(result).toMatchObject({ three: 'failed: protected', two: 'pinned' })
})

test('attempts no further branches after GitHub rejects requests', async () => {
  const { launcher, repin } = open()
  launcher.onWrite = () => {
    throw new RequestsStoppedError('rate-limited', 'the rate limit is exhausted')
  }
  expect(await repin()).toEqual({
    one: 'failed: the rate limit is exhausted',
    three: 'not-attempted: GitHub rejected further requests: run this again later',
    two: 'not-attempted: GitHub rejected further requests: run this again later',
  })
  expect(launcher.writes).toEqual(['commit one'])
})

test('reads a branch again if it moved after the branches were listed', async () => {
  const { launcher, repin, pinnedDockerfile } = open()
  let isFirst = true
  launcher.onWrite = write => {
    if (isFirst && write === 'commit one') {
      isFirst = false
      launcher.seed('one', `# edited\nFROM ${image}:one\n`)
    }
  }
  expect(await repin()).toEqual({ one: 'pinned', three: 'pinned', two: 'pinned' })
  expect(launcher.dockerfile('one')).toBe(`# edited\n${pinnedDockerfile('one')}`)
})

test('updates the other branches if one has moved and then fails', async () => {
  const { launcher, repin } = open()
  launcher.onWrite = write => {
    if (write !== 'commit one') return
    if (launcher.log('one').length > 1) throw new UserError('branch-protected', 'protected')
    launcher.seed('one', `FROM ${image}:one\n`)
  }
  expect(await repin()).toEqual({ one: 'failed: protected', three: 'pinned', two: 'pinned' })
})

test('does not roll back a branch that was updated to another image during the run', async () => {
  const { launcher, repin, pinnedDockerfile, oldDigests, recentDigests } = open()
  launcher.onWrite = () => void launcher.seed('one', pinnedDockerfile('one'))
  const to = { digest: oldDigests.get('two') as ReturnType<typeof parseDigest> }
  expect((await repin({ patterns: ['one'], rollback: { to, reason: '' } })).one).toBe(
    `skipped: it was updated to ${image}:one@${recentDigests.get('one')} during the run: run the rollback again to replace that image`,
  )
  expect(launcher.dockerfile('one')).toBe(pinnedDockerfile('one'))
})

test('skips a branch if it was deleted after the branches were listed', async () => {
  const { launcher, repin } = open()
  launcher.onWrite = write => {
    if (write === 'commit two') launcher.heads.delete('two')
  }
  expect(await repin()).toMatchObject({ two: 'skipped: it was deleted during the run' })
})

test.each([
  ['# binder-actions: hold\n', 'held: line 1: no reason given'],
  ['# binder-actions: frozen v1\n', 'frozen: line 1: v1'],
  ['# binder-actions: frozen\n', 'frozen: line 1: a release'],
])('does not update a branch with the comment %j', async (comment, outcome) => {
  const { launcher, repin, pinnedDockerfile, oldDigests } = open()
  launcher.seed('one', comment + pinnedDockerfile('one', oldDigests))
  expect(await repin({ patterns: ['one'] })).toEqual({ one: outcome })
})

test('a frozen branch is updated with `allow-retag`', async () => {
  const { launcher, repin, pinnedDockerfile, oldDigests } = open()
  launcher.seed('one', `# binder-actions: frozen\n${pinnedDockerfile('one', oldDigests)}`)
  expect(await repin({ patterns: ['one'] }, { allowRetag: true })).toEqual({ one: 'pinned' })
})

test('`resume` updates a held branch and deletes its mark', async () => {
  const { launcher, repin, pinnedDockerfile, oldDigests } = open()
  launcher.seed('one', `# binder-actions: hold\n${pinnedDockerfile('one', oldDigests)}`)
  expect(await repin({ patterns: ['one'], isResume: true })).toEqual({ one: 'pinned' })
  expect(launcher.dockerfile('one')).toBe(pinnedDockerfile('one'))
  expect(launcher.log('one')[0]).toMatch(/^Pin model:one to /)
})

test('`resume` does not change a branch that is not held, or whose tag points to an older image', async () => {
  const { registry, launcher, repin, pinnedDockerfile, oldDigests } = open()
  launcher.seed('one', pinnedDockerfile('one'))
  launcher.seed('two', `# binder-actions: hold\n${pinnedDockerfile('two')}`)
  registry.tags.set('two', oldDigests.get('two') as ReturnType<typeof parseDigest>)
  const result = await repin({ patterns: ['one', 'two'], isResume: true })
  expect(result).toEqual({ one: 'unchanged', two: 'stale' })
  expect(launcher.writes).toEqual([])
})

test('a branch without a Dockerfile is skipped, unless it is named', async () => {
  const { launcher, repin } = open()
  launcher.seed('one', undefined)
  expect(await repin({ patterns: ['o*'] })).toEqual({ one: 'skipped: it has no file .binder/Dockerfile' })
  expect((await repin({ patterns: ['o*', 'two'] })).one).toMatch(/^skipped: /)
  for (const patterns of [['one'], ['o*', 'one']])
    expect((await repin({ patterns })).one).toContain(
      'failed: it has no file .binder/Dockerfile: add a Dockerfile',
    )
})

test('`image-tag` selects another tag, even if FROM has no tag', async () => {
  const { registry, launcher, repin } = open()
  const digest = registry.add(labels('2026-03-01T00:00:00Z', 'refs/heads/one'), 'one-slim')
  expect(await repin({ patterns: ['one'], imageTag: 'one-slim' })).toEqual({ one: 'pinned' })
  expect(launcher.dockerfile('one')).toBe(fromLine(digest, 'one-slim'))
  launcher.seed('one', `FROM ${image}@${digest}\n`)
  expect((await repin({ patterns: ['one'] })).one).toContain('skipped: its FROM has no tag to follow')
})

test('`image-tag` replaces a malformed tag', async () => {
  const { launcher, repin, pinnedDockerfile } = open()
  launcher.seed('one', `FROM ${image}:-slim\n`)
  expect((await repin({ patterns: ['one'] })).one).toMatch(/^failed: \.binder\/Dockerfile: line 1: /)
  expect(await repin({ patterns: ['one'], imageTag: 'one' })).toEqual({ one: 'pinned' })
  expect(launcher.dockerfile('one')).toBe(pinnedDockerfile('one'))
})

test('fails for a branch that a tag of the launcher shadows', async () => {
  const { launcher, repin } = open()
  launcher.tags.add('one')
  expect((await repin({ patterns: ['one'] })).one).toContain('failed: The launcher also has a tag "one"')
})

test('rolls a branch back to the previous image and holds it', async () => {
  const { launcher, repin, pinnedDockerfile, oldDigests } = open()
  await repin({ patterns: ['one'] })
  launcher.seed('one', pinnedDockerfile('one'), `Pin x\n\nImage: ${pinnedDockerfile('one').slice(5).trim()}`)
  const rollback = { to: 'previous', reason: 'it crashes' } as const
  const before = await repin({ patterns: ['one'], rollback })
  expect(before.one).toContain('failed: Branch "one" has no commit that pinned another image')
  const to = { digest: oldDigests.get('one') as ReturnType<typeof parseDigest> }
  expect(await repin({ patterns: ['one'], rollback: { to, reason: 'it crashes' } })).toEqual({
    one: 'pinned',
  })
  expect(launcher.dockerfile('one')).toMatch(/^# binder-actions: hold .*it crashes/)
  expect(launcher.dockerfile('one')).toContain(pinnedDockerfile('one', oldDigests))
  expect(launcher.log('one')[0]).toContain('Roll back')
  const rollbackAgain = { to: 'previous', reason: '' } as const
  expect((await repin({ patterns: ['one'], rollback: rollbackAgain })).one).toBe('pinned')
})

test.each([
  ['an image that the branch already launches', 'one', 'unchanged'],
  ['a tag that does not exist', 'absent', 'failed: ghcr.io/science/model has no tag "absent"'],
])('a rollback to %s changes nothing', async (_name, imageTag, outcome) => {
  const { launcher, repin } = open()
  await repin({ patterns: ['one'] })
  const writes = launcher.writes.length
  const result = await repin({ patterns: ['one'], rollback: { to: { imageTag }, reason: '' } })
  expect(result.one).toContain(outcome)
  expect(launcher.writes).toHaveLength(writes)
})

test('a rollback replaces only the expected commit and the expected image', async () => {
  const { launcher, repin, oldDigests } = open()
  const to = { digest: oldDigests.get('two') as ReturnType<typeof parseDigest> }
  const head = launcher.heads.get('one')
  const staleRollback = { to, reason: '', expectedHead: '0'.repeat(40) }
  expect((await repin({ patterns: ['one'], rollback: staleRollback })).one).toBe(
    `skipped: its newest commit is ${head}, but \`expected-commit\` is ${'0'.repeat(40)}`,
  )
  const otherRollback = {
    to,
    reason: '',
    from: { registry: 'ghcr.io', path: 'science/model', digest: parseDigest(`sha256:${'0'.repeat(64)}`) },
  }
  expect((await repin({ patterns: ['one'], rollback: otherRollback })).one).toContain(
    'skipped: it was updated to',
  )
  expect(launcher.writes).toEqual([])
})

test('verifies the labels before a rollback to an image that was never pinned', async () => {
  const { launcher, repin, registry } = open()
  const foreignDigest = registry.add(labels('2026-01-01T00:00:00Z', 'refs/pull/1/merge'))
  const result = await repin({ patterns: ['one'], rollback: { to: { digest: foreignDigest }, reason: '' } })
  expect(result.one).toContain('failed:')
  expect(launcher.writes).toEqual([])
})

test('`resume` of a branch that launches the current image deletes only the mark', async () => {
  const { launcher, repin, pinnedDockerfile } = open()
  launcher.seed('one', `# binder-actions: hold it crashes\n${pinnedDockerfile('one')}`)
  launcher.seed('two', `# binder-actions: hold\n${pinnedDockerfile('two')}`)
  expect(await repin({ patterns: ['one', 'two'], isResume: true })).toEqual({ one: 'pinned', two: 'pinned' })
  expect(launcher.dockerfile('one')).toBe(pinnedDockerfile('one'))
  expect(launcher.messages('one')[0]).toBe('Resume updates of model:one\n\nHold removed: it crashes')
  expect(launcher.messages('two')[0]?.trim()).toBe('Resume updates of model:two')
})

test('a preview is skipped, because only events of its pull request update it', async () => {
  const { launcher, repin, pinnedDockerfile, oldDigests } = open()
  launcher.seed('pr-7', `# binder-actions: preview\n${pinnedDockerfile('one', oldDigests)}`)
  expect((await repin({ patterns: ['pr-7'] }))['pr-7']).toBe(
    'skipped: it is the preview of a pull request, which is updated only by events for that pull request',
  )
})
