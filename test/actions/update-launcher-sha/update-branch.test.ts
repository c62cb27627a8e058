import { expect, test } from '@jest/globals'
import type { UpdateInputs } from '../../../src/actions/update-launcher-sha/inputs.ts'
import { updateByEvent } from '../../../src/actions/update-launcher-sha/update-branch.ts'
import { ConflictError } from '../../../src/github/write-failure.ts'
import { UserError } from '../../../src/user-error.ts'
import { MemoryLauncher, updateInputs } from './memory-launcher.ts'
import { MemoryRegistry } from './memory-registry.ts'
import { event, fromLine, image, labels } from './science-model.ts'

function open(dockerfile: string | undefined = `FROM ${image}:main\n`) {
  const registry = new MemoryRegistry()
  const launcher = new MemoryLauncher()
  const digest = registry.add(labels('2026-02-01T00:00:00Z'), 'main')
  launcher.seed('main', dockerfile)
  const update = (changes: Partial<UpdateInputs> = {}, announced = event(digest)) =>
    updateByEvent(updateInputs(changes), announced, launcher.services(registry))
  return { registry, launcher, digest, update }
}

test('commits on the head that was read, and returns the commit and its parent', async () => {
  const { launcher, digest, update } = open()
  const parent = launcher.heads.get('main')
  const result = await update()
  expect(result).toMatchObject({ branch: 'main', outcome: 'pinned', parent, deletedPreviews: [] })
  expect(result.commit?.sha).toBe(launcher.heads.get('main'))
  expect(launcher.dockerfile('main')).toBe(fromLine(digest))
  expect(launcher.writes).toEqual(['commit main'])
})

test('a dry run writes nothing, and keeps a temporary branch', async () => {
  const { launcher, update } = open()
  launcher.seed('binder-actions/new/main', 'FROM x\n')
  expect(await update({ dryRun: true })).toMatchObject({ outcome: 'would-pin' })
  expect(launcher.writes).toEqual([])
})

test('deletes the temporary branch of a run that was killed', async () => {
  const { launcher, update } = open()
  launcher.seed('binder-actions/new/main', 'FROM x\n')
  await update()
  expect(launcher.writes).toEqual(['delete binder-actions/new/main', 'commit main'])
})

test('rejects a branch without a Dockerfile', async () => {
  const { update } = open('')
  await expect(update()).rejects.toMatchObject({
    kind: 'dockerfile-malformed',
    message: expect.stringMatching(/^\.binder\/Dockerfile on branch "main": /),
  })
  const { launcher, update: updateOther } = open()
  launcher.seed('main', undefined)
  await expect(updateOther()).rejects.toMatchObject({
    kind: 'branch-not-found',
    message: expect.stringContaining('Branch "main" has no file .binder/Dockerfile'),
  })
})

test('reads the branch again after a conflict, and keeps the commit of the other process', async () => {
  const { launcher, digest, update } = open()
  let conflicts = 3
  launcher.onWrite = () => {
    if (conflicts-- > 0) launcher.seed('main', `# edited\nFROM ${image}:main\n`)
  }
  expect(await update()).toMatchObject({ outcome: 'pinned' })
  expect(launcher.dockerfile('main')).toBe(`# edited\n${fromLine(digest)}`)
  expect(launcher.log('main')).toHaveLength(5)
  expect(launcher.pauses).toHaveLength(3)
  for (const pause of launcher.pauses) {
    expect(pause).toBeGreaterThanOrEqual(0)
    expect(pause).toBeLessThan(400)
  }
  expect(Math.max(...launcher.pauses)).toBeGreaterThan(1)
})

test('changes nothing if the other process pinned the same image', async () => {
  const { launcher, digest, update } = open()
  let isFirst = true
  launcher.onWrite = () => {
    if (isFirst) launcher.seed('main', fromLine(digest))
    isFirst = false
  }
  expect(await update()).toMatchObject({ outcome: 'unchanged' })
})

test('fails after thirty conflicts', async () => {
  const { launcher, update } = open()
  launcher.onWrite = () => void launcher.seed('main', `FROM ${image}:main\n`)
  await expect(update()).rejects.toThrow('Branch "main" moved 30 times during the update')
  await expect(update()).rejects.toMatchObject({
    ...{ kind: 'branch-busy', cause: expect.any(ConflictError) },
  })
})

test('fails after five consecutive conflicts without a reason', async () => {
  const { launcher, update } = open()
  launcher.onWrite = () => {
    throw new ConflictError('rejected', { isUnexplained: true })
  }
  await expect(update()).rejects.toThrow(
    /rejected the commit to branch "main" 5 times in a row without a reason \(rejected\)\. .*\(Settings, Branches\).*set `token`/,
  )
  expect(launcher.writes).toHaveLength(5)
  await expect(update()).rejects.toMatchObject({
    ...{ kind: 'branch-protected', cause: expect.any(ConflictError) },
  })
})

test('a conflict with a reason resets the count of conflicts without one', async () => {
  const { launcher, update } = open()
  let writes = 0
  launcher.onWrite = () => {
    writes += 1
    if (writes < 12) throw new ConflictError('rejected', { isUnexplained: writes % 5 !== 0 })
  }
  expect(await update()).toMatchObject({ outcome: 'pinned' })
})

const throwLostResponse = () => {
  throw new ConflictError('the response was lost', { mayHaveLanded: true })
}

test('recognizes its own commit after the response was lost', async () => {
  const { launcher, digest, update } = open()
  launcher.afterWrite = throwLostResponse
  const result = await update()
  expect(result).toMatchObject({ outcome: 'pinned', commit: { sha: launcher.heads.get('main') } })
  expect(launcher.dockerfile('main')).toBe(fromLine(digest))
  expect(launcher.log('main')).toHaveLength(2)
})

test('commits again if the request was lost', async () => {
  const { launcher, update } = open()
  let isFirst = true
  launcher.onWrite = () => {
    if (isFirst) {
      isFirst = false
      throwLostResponse()
    }
  }
  expect(await update()).toMatchObject({ outcome: 'pinned' })
  expect(launcher.log('main')).toHaveLength(2)
})

test('does not recognize a newer commit with the same content as its own after the response was lost', async () => {
  const { launcher, digest, update } = open()
  launcher.afterWrite = () => {
    launcher.afterWrite = () => {}
    launcher.seed('main', fromLine(digest), 'Edit after it')
    throwLostResponse()
  }
  expect(await update()).toMatchObject({ outcome: 'unchanged' })
})

test.each([
  ['its own commit, even if its message ends with a newline', '\n', 'pinned'],
  ['no commit with another message', '\n\nSigned-off-by: Ada', 'unchanged'],
])('recognizes %s', async (_name, ending, outcome) => {
  const otherRun = open()
  await otherRun.update()
  const { launcher, digest, update } = open()
  launcher.onWrite = () => {
    launcher.seed('main', fromLine(digest), `${otherRun.launcher.messages('main')[0]}${ending}`)
    throwLostResponse()
  }
  expect(await update()).toMatchObject({ outcome })
})

test('fails if the branch is deleted after the response was lost', async () => {
  const { launcher, update } = open()
  launcher.onWrite = () => {
    launcher.heads.delete('main')
    throwLostResponse()
  }
  await expect(update()).rejects.toMatchObject({ kind: 'branch-not-found' })
})

test('does not recognize the commit of another run as its own if it pins the same image on another parent', async () => {
  const otherRun = open()
  await otherRun.update()
  const [message] = otherRun.launcher.messages('main')
  const { launcher, digest, update } = open()
  launcher.onWrite = () => {
    launcher.seed('main', `# edited\nFROM ${image}:main\n`)
    launcher.seed('main', `# edited\n${fromLine(digest)}`, message)
    throwLostResponse()
  }
  expect(await update()).toMatchObject({ outcome: 'unchanged' })
})

test('fails if the response is lost three times', async () => {
  const { launcher, update } = open()
  launcher.onWrite = throwLostResponse
  await expect(update()).rejects.toThrow("GitHub's response to the commit was lost 3 times")
  await expect(update()).rejects.toMatchObject({
    ...{ kind: 'github-unavailable', cause: expect.any(ConflictError) },
    message: expect.stringContaining('https://www.githubstatus.com'),
  })
  expect(launcher.writes).toHaveLength(6)
})

test('does not repeat a write that failed for another reason', async () => {
  const { launcher, update } = open()
  launcher.onWrite = () => {
    throw new UserError('branch-protected', 'protected')
  }
  await expect(update()).rejects.toThrow('protected')
  expect(launcher.writes).toHaveLength(1)
})

const release = 'refs/tags/v1'

function openRelease() {
  const opened = open()
  const digest = opened.registry.add(labels('2026-02-01T00:00:00Z', release), 'v1')
  return { ...opened, digest, announced: event(digest, release, 'v1') }
}

test('creates the branch of a release in one step, from the default branch', async () => {
  const { launcher, digest, update, announced } = openRelease()
  expect(await update({}, announced)).toMatchObject({ branch: 'v1', outcome: 'created', parent: undefined })
  expect(launcher.dockerfile('v1')).toContain(fromLine(digest, 'v1'))
  expect(launcher.dockerfile('main')).toBe(`FROM ${image}:main\n`)
  const temporary = 'binder-actions/new/v1'
  expect(launcher.writes).toEqual([
    `create ${temporary}`,
    `commit ${temporary}`,
    'create v1',
    `delete ${temporary}`,
  ])
  expect(launcher.heads.has(temporary)).toBe(false)
})

test('recognizes the branch that it created after the response was lost', async () => {
  const { launcher, update, announced } = openRelease()
  launcher.afterWrite = write => {
    if (write === 'create v1') throwLostResponse()
  }
  const result = await update({}, announced)
  expect(result).toMatchObject({ outcome: 'created', commit: { sha: launcher.heads.get('v1') } })
})

test('replaces a temporary branch that a killed run left', async () => {
  const { launcher, update, announced } = openRelease()
  launcher.seed('binder-actions/new/v1', 'FROM x\n')
  expect(await update({}, announced)).toMatchObject({ outcome: 'created' })
  expect(launcher.writes[0]).toBe('delete binder-actions/new/v1')
})

test('deletes the temporary branch if the commit fails, and warns if the deletion also fails', async () => {
  const { launcher, update, announced } = openRelease()
  launcher.onWrite = write => {
    if (!write.startsWith('create')) throw new UserError('branch-protected', 'protected')
  }
  await expect(update({}, announced)).rejects.toThrow('protected')
  expect(launcher.writes.at(-1)).toBe('delete binder-actions/new/v1')
  expect(launcher.warnings).toEqual([
    'Temporary branch "binder-actions/new/v1" could not be deleted: protected. Delete it manually',
  ])
})

test('uses the branch that another run created first', async () => {
  const { launcher, digest, update, announced } = openRelease()
  launcher.onWrite = write => {
    if (write === 'create v1') launcher.seed('v1', `# binder-actions: frozen v1\n${fromLine(digest, 'v1')}`)
  }
  expect(await update({}, announced)).toMatchObject({ outcome: 'unchanged' })
  expect(launcher.heads.has('binder-actions/new/v1')).toBe(false)
})

test('creates the launcher branch of a source branch only with `create-branch`', async () => {
  const { registry, launcher, update } = open()
  const digest = registry.add(labels('2026-02-01T00:00:00Z', 'refs/heads/new'), 'new')
  const announced = event(digest, 'refs/heads/new', 'new')
  await expect(update({}, announced)).rejects.toThrow(
    'science/launcher has no branch "new": set `create-branch: true`',
  )
  expect(await update({ createBranch: true }, announced)).toMatchObject({ outcome: 'created' })
  expect(launcher.dockerfile('new')).toContain(fromLine(digest, 'new'))
})

test('a release does not create a branch with another name', async () => {
  const { update, digest } = openRelease()
  const decision = update(
    { createBranch: true },
    { ...event(digest, release, 'v1'), launcherBranch: 'other' },
  )
  await expect(decision).rejects.toThrow('which is not created for refs/tags/v1')
})

test('a new branch requires a default branch that contains the template, and no tag with the same name', async () => {
  const { launcher, update, announced } = openRelease()
  await expect(update({ template: 'x/Dockerfile' }, announced)).rejects.toThrow(
    'The template x/Dockerfile is not on branch "main" of science/launcher',
  )
  launcher.tags.add('v1')
  await expect(update({}, announced)).rejects.toMatchObject({ kind: 'tag-shadows-branch' })
  launcher.tags.clear()
  launcher.heads.clear()
  await expect(update({}, announced)).rejects.toThrow('science/launcher has no default branch')
})

test('explains why no branch is created, and how to allow a new branch', async () => {
  const { launcher, update, digest, announced } = openRelease()
  const otherBranchUpdate = update({}, { ...announced, launcherBranch: 'other' })
  await expect(otherBranchUpdate).rejects.toMatchObject({
    kind: 'branch-not-found',
    message:
      'science/launcher has no branch "other", which is not created for refs/tags/v1: a release creates only the launcher branch of ' +
      'the same name. Create the branch yourself, or send the event without `launcher-branch`',
  })
  const unknownBranch = {
    kind: 'branch-not-found',
    message: expect.stringContaining('set `create-branch: true`'),
  }
  await expect(update({}, event(digest, 'refs/heads/new', 'new'))).rejects.toMatchObject(unknownBranch)
  await expect(update({}, { launcherBranch: 'new', digest })).rejects.toMatchObject(unknownBranch)
  await expect(update({ template: 'x/Dockerfile' }, announced)).rejects.toMatchObject({
    kind: 'template-unusable',
  })
  launcher.heads.clear()
  await expect(update({}, announced)).rejects.toMatchObject({ kind: 'branch-not-found' })
})

test('fills in the template of the default branch, and names the template in an error', async () => {
  const { launcher, digest, update, announced } = openRelease()
  launcher.template = `FROM ${image}:x\nENV BRANCH=<branch>\n`
  const template = 'x/Dockerfile'
  expect(await update({ template }, announced)).toMatchObject({ outcome: 'created' })
  expect(launcher.dockerfile('v1')).toBe(
    `# binder-actions: frozen v1\n${fromLine(digest, 'v1')}ENV BRANCH=v1\n`,
  )
  launcher.heads.delete('v1')
  launcher.template = 'FROM\n'
  await expect(update({ template }, announced)).rejects.toThrow(/^x\/Dockerfile: /)
  launcher.seed('main', 'FROM other\n')
  await expect(update({}, announced)).rejects.toThrow(/^The Dockerfile for "v1": launcher branch "v1" cannot/)
})

function openPreview() {
  const opened = open()
  const pull = 'refs/pull/7/merge'
  const digest = opened.registry.add(labels('2026-02-01T00:00:00Z', pull), 'pr-7')
  return { ...opened, digest, announced: event(digest, pull, 'pr-7') }
}

test('creates a preview for a pull request, and updates it', async () => {
  const { registry, launcher, digest, update, announced } = openPreview()
  expect(await update({ maxPreviews: 1 }, announced)).toMatchObject({ branch: 'pr-7', outcome: 'created' })
  expect(launcher.dockerfile('pr-7')).toContain(`# binder-actions: preview\n${fromLine(digest, 'pr-7')}`)
  const nextDigest = registry.add(labels('2026-03-01T00:00:00Z', 'refs/pull/7/merge'), 'pr-7')
  const nextEvent = event(nextDigest, 'refs/pull/7/merge', 'pr-7')
  expect(await update({ maxPreviews: 0 }, nextEvent)).toMatchObject({ outcome: 'pinned' })
})

test('deletes the oldest preview before it creates another one, but not before it updates one', async () => {
  const { launcher, update, announced } = openPreview()
  for (const name of ['pr-1', 'pr-2'])
    launcher.seed(name, `# binder-actions: preview\nFROM ${image}:${name}\n`)
  const created = await update({ maxPreviews: 2 }, announced)
  expect(created).toMatchObject({ outcome: 'created', deletedPreviews: ['pr-1'] })
  expect(launcher.writes[0]).toBe('delete pr-1')
  launcher.seed('pr-7', `# binder-actions: preview\nFROM ${image}:pr-7\n`)
  const updated = await update({ maxPreviews: 1 }, announced)
  expect(updated).toMatchObject({ outcome: 'pinned', deletedPreviews: [] })
  expect(launcher.heads.has('pr-2')).toBe(true)
})

test('creates no preview if `max-previews` is 0', async () => {
  const { update, announced } = openPreview()
  await expect(update({ maxPreviews: 0 }, announced)).rejects.toMatchObject({
    kind: 'no-launcher-branch',
    message:
      'science/launcher creates no branch "pr-7" for refs/pull/7/merge, because `max-previews` is 0: increase it in the ' +
      "launcher's workflow, or do not send events for pull requests",
  })
})

test('`max-previews` does not limit releases', async () => {
  const { update, announced } = openRelease()
  expect(await update({ maxPreviews: 0 }, announced)).toMatchObject({ outcome: 'created' })
})

test('keeps the temporary branch after a conflict, because another run may use it', async () => {
  const { launcher, update, announced } = openRelease()
  const temporary = 'binder-actions/new/v1'
  let isFirst = true
  launcher.onWrite = write => {
    if (!isFirst || !write.startsWith('commit')) return
    isFirst = false
    throw new ConflictError('the branch has moved', {})
  }
  let isKept = false
  launcher.onPause = () => {
    isKept = launcher.heads.has(temporary)
  }
  expect(await update({}, announced)).toMatchObject({ outcome: 'created' })
  expect(isKept).toBe(true)
  const attempt = [`create ${temporary}`, `commit ${temporary}`]
  expect(launcher.writes).toEqual([
    ...[...attempt, `delete ${temporary}`, ...attempt],
    ...['create v1', `delete ${temporary}`],
  ])
})

test('does not warn about a temporary branch that another run uses', async () => {
  const { launcher, update, announced } = openRelease()
  launcher.onWrite = write => {
    if (write.startsWith('delete')) throw new ConflictError('the branch has moved', {})
  }
  expect(await update({}, announced)).toMatchObject({ outcome: 'created' })
  expect(launcher.warnings).toEqual([])
})
