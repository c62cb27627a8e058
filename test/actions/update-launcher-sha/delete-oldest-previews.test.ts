import { expect, test } from '@jest/globals'
import { deleteOldestPreviews } from '../../../src/actions/update-launcher-sha/delete-oldest-previews.ts'
import type { PinRequest } from '../../../src/launcher/image-updated-event.ts'
import { sha256Digest } from '../../../src/oci/digest.ts'
import { UserError } from '../../../src/user-error.ts'
import { MemoryLauncher, updateInputs } from './memory-launcher.ts'
import { MemoryRegistry } from './memory-registry.ts'
import { event, fromLine } from './science-model.ts'

const digest = sha256Digest(Buffer.from('image'))

/**
 * Returns a launcher with the previews of pull requests 1 to 3, a marked branch with another name, and unmarked
 * branches.
 */
function open() {
  const launcher = new MemoryLauncher()
  for (const name of ['pr-1', 'pr-2', 'pr-3', 'topic'])
    launcher.seed(name, `# binder-actions: preview\n${fromLine(digest, name)}`)
  launcher.seed('main', fromLine(digest))
  launcher.seed('pr-9', fromLine(digest))
  const infos: string[] = []
  const deleteOldest = (maxPreviews: number, announced: PinRequest = preview(8)) => {
    const services = launcher.services(new MemoryRegistry())
    const log = { ...services.log, info: (text: string) => infos.push(text) }
    return deleteOldestPreviews(updateInputs({ maxPreviews }), announced, { ...services, log })
  }
  return { launcher, infos, deleteOldest }
}

const preview = (number: number) => event(digest, `refs/pull/${number}/merge`, `pr-${number}`)

test('deletes the oldest previews until the new one fits', async () => {
  const { launcher, infos, deleteOldest } = open()
  expect(await deleteOldest(2)).toEqual(['pr-1', 'pr-2'])
  expect([...launcher.heads.keys()].sort()).toEqual(['main', 'pr-3', 'pr-9', 'topic'])
  expect(infos).toEqual([
    'Branch "pr-1" was deleted: it was the preview with the oldest pin',
    'Branch "pr-2" was deleted: it was the preview with the oldest pin',
  ])
})

test('deletes nothing if the new preview fits, if it already exists, or if the event is not for a preview', async () => {
  const { launcher, deleteOldest } = open()
  expect(await deleteOldest(4)).toEqual([])
  expect(await deleteOldest(3, preview(2))).toEqual([])
  expect(await deleteOldest(1, event(digest))).toEqual([])
  expect(await deleteOldest(1, { launcherBranch: 'main', digest })).toEqual([])
  expect(launcher.writes).toEqual([])
})

test('keeps a preview that is pinned again during the run, and deletes the next one', async () => {
  const { launcher, deleteOldest } = open()
  launcher.onWrite = write => {
    if (write === 'delete pr-1')
      launcher.seed('pr-1', `# binder-actions: preview\n${fromLine(digest, 'new')}`)
  }
  expect(await deleteOldest(3)).toEqual(['pr-2'])
})

test('explains the limit if a branch cannot be deleted', async () => {
  const { launcher, deleteOldest } = open()
  launcher.onWrite = () => {
    throw new UserError('branch-protected', 'a rule protects it')
  }
  await expect(deleteOldest(3)).rejects.toMatchObject({
    kind: 'branch-protected',
    message:
      'The new preview would exceed `max-previews`, which is 3, and the oldest preview, branch "pr-1", could not be deleted: ' +
      'a rule protects it. You can also increase `max-previews`',
  })
  launcher.onWrite = () => {
    throw new Error('connection reset')
  }
  await expect(deleteOldest(3)).rejects.toMatchObject({ kind: 'branch-not-updated' })
})
