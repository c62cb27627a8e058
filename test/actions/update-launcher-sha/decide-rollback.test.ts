import { expect, test } from '@jest/globals'
import { decideRollback, type Rollback } from '../../../src/actions/update-launcher-sha/decide-rollback.ts'
import type { UpdateInputs } from '../../../src/actions/update-launcher-sha/inputs.ts'
import { isPlanned } from '../../../src/actions/update-launcher-sha/update-outcome.ts'
import { LauncherDockerfile } from '../../../src/launcher/launcher-dockerfile.ts'
import { parseReference } from '../../../src/oci/reference.ts'
import type { VerifiedOrigin } from '../../../src/provenance/provenance-policy.ts'
import { parseSourceRef } from '../../../src/refs/source-ref.ts'
import { MemoryLauncher, updateInputs } from './memory-launcher.ts'
import { MemoryRegistry } from './memory-registry.ts'
import { fromLine, image, labels, revision } from './science-model.ts'

const run = 'https://github.com/science/model/actions/runs/3'

/** Returns a launcher whose branch pinned an old image, then a new one, with commits that record this. */
function open(name = 'main', refs = { old: `refs/heads/${name}`, recent: `refs/heads/${name}` }) {
  const registry = new MemoryRegistry()
  const launcher = new MemoryLauncher()
  const old = registry.add(labels('2026-01-01T00:00:00Z', refs.old))
  const recent = registry.add(labels('2026-02-01T00:00:00Z', refs.recent), name)
  const record = (digest: string, ref: string) =>
    `Pin x\n\nImage: ${image}:${name}@${digest}\nSource: science/model@${revision} (${ref})\nBuild: ${run}`
  launcher.seed(name, fromLine(old, name), record(old, refs.old))
  launcher.seed(name, fromLine(recent, name), record(recent, refs.recent))
  const decide = async (
    rollback: Partial<Rollback> = {},
    changes: Partial<UpdateInputs> = {},
    state: { dockerfile?: string; isTag?: boolean; origin?: VerifiedOrigin } = {},
  ) => {
    const findOrigins = async () => state.origin && [state.origin]
    const services = { ...launcher.services(registry), findOrigins }
    const inputs = updateInputs(changes)
    const { branches } = await services.listBranches(inputs.repository, inputs.dockerfile)
    const branch = branches.find(item => item.name === name)
    if (branch === undefined) throw new Error('the launcher has no branch')
    const dockerfile = LauncherDockerfile.parse(Buffer.from(state.dockerfile ?? fromLine(recent, name)))
    const target = { branch, dockerfile, isTag: state.isTag ?? false }
    const decision = await decideRollback(
      inputs,
      { to: 'previous', reason: '', ...rollback },
      target,
      services,
    )
    return {
      outcome: isPlanned(decision) ? 'planned' : decision.outcome,
      reason: isPlanned(decision) ? undefined : decision.reason,
      message: isPlanned(decision) ? decision.message : undefined,
      written: Buffer.from(decision.pin?.dockerfile.bytes ?? []).toString(),
    }
  }
  return { registry, launcher, old, recent, decide }
}

test('rolls back to the image that was pinned before, and records its source and build', async () => {
  const { old, recent, decide } = open()
  const { outcome, message, written } = await decide({ reason: 'it crashes' })
  expect(outcome).toBe('planned')
  expect(written).toBe(
    `# binder-actions: hold rolled back from ${recent.slice(7, 19)}: it crashes\n${fromLine(old)}`,
  )
  expect(message).toEqual({
    headline: `Roll back model:main to ${old.slice(7, 19)}`,
    body: [
      ...['it crashes', '', `Image: ${image}:main@${old}`],
      ...[`Source: science/model@${revision} (refs/heads/main)`, `Build: ${run}`],
      `Rolled-back: ${image}:main@${recent}`,
    ].join('\n'),
  })
})

test('records no source of an image that the branch never pinned', async () => {
  const { registry, recent, decide } = open()
  const other = registry.add(labels('2026-01-15T00:00:00Z'), 'other')
  const { message } = await decide({ to: { imageTag: 'other' } })
  expect(message?.body).toBe(`Image: ${image}:main@${other}\nRolled-back: ${image}:main@${recent}`)
})

test('replaces only the given commit and the given image', async () => {
  const { launcher, recent, decide } = open()
  const request = {
    expectedHead: launcher.heads.get('main'),
    from: parseReference(`${image}:main@${recent}`),
  }
  expect(await decide(request)).toMatchObject({ outcome: 'planned' })
})

test('rejects a branch that a tag shadows', async () => {
  const { decide } = open()
  await expect(decide({}, {}, { isTag: true })).rejects.toMatchObject({ kind: 'tag-shadows-branch' })
})

test('skips the preview of a pull request', async () => {
  const { recent, decide } = open('pr-7')
  const dockerfile = `# binder-actions: preview\n${fromLine(recent, 'pr-7')}`
  expect(await decide({}, {}, { dockerfile })).toMatchObject({
    outcome: 'skipped',
    reason:
      'it is the preview of a pull request, and its history contains images of other branches: push to the pull request instead',
  })
})

test('explains that there is no earlier image, or that the tag does not exist', async () => {
  const { old, decide } = open()
  await expect(decide({}, {}, { dockerfile: fromLine(old) })).rejects.toMatchObject({
    kind: 'no-earlier-version',
    message:
      `Branch "main" has no commit that pinned another image before ${image}:main@${old}: set ` +
      '`rollback-to` to a digest or an image tag',
  })
  await expect(decide({ to: { imageTag: 'absent' } })).rejects.toMatchObject({
    kind: 'image-not-found',
    message:
      'ghcr.io/science/model has no tag "absent": check the spelling, or choose the image by its digest',
  })
})

test('pins the earlier image only if it is allowed', async () => {
  const { old, decide } = open()
  expect(await decide({}, { allowedImage: { registry: 'ghcr.io', path: 'science/model' } })).toMatchObject({
    outcome: 'planned',
  })
  const otherRepository = decide({}, { allowedImage: { registry: 'ghcr.io', path: 'science/other' } })
  await expect(otherRepository).rejects.toMatchObject({
    kind: 'image-not-allowed',
    message:
      `The earlier image is ${image}:main@${old}, but \`allowed-image\` is ghcr.io/science/other: set ` +
      '`allowed-image` to the repository of the earlier image for this run',
  })
})

test('rejects an earlier image that was built for a pull request', async () => {
  const { decide } = open('main', { old: 'refs/pull/7/merge', recent: 'refs/heads/main' })
  await expect(decide()).rejects.toMatchObject({
    kind: 'no-launcher-branch',
    message: expect.stringContaining('only on launcher branch "pr-7", not on "main"'),
  })
})

test('rolls back to the newest image in the history of a branch that was edited manually', async () => {
  const { registry, recent, decide } = open()
  const manualDigest = registry.add(labels('2026-03-01T00:00:00Z'))
  const { written } = await decide({}, {}, { dockerfile: fromLine(manualDigest) })
  expect(written).toContain(fromLine(recent))
})

test('compares labels with the provenance only for an image that the branch never pinned', async () => {
  const { registry, decide } = open('main', { old: 'refs/heads/renamed', recent: 'refs/heads/main' })
  const origin = {
    ...{ repository: { owner: 'science', name: 'model' }, ref: parseSourceRef('refs/heads/main'), revision },
    ...{ workflow: 'https://github.com/x', runUrl: run, trigger: 'push' },
  }
  expect(await decide({}, {}, { origin })).toMatchObject({ outcome: 'planned' })
  const other = registry.add({ ...labels('2026-01-15T00:00:00Z', 'refs/heads/renamed'), number: '1' })
  const decision = decide({ to: { digest: other } }, {}, { origin })
  await expect(decision).rejects.toMatchObject({ kind: 'labels-mismatch' })
})

test('makes the ref of the earlier image the owner of the branch again', async () => {
  const { recent, decide } = open('a-b', { old: 'refs/heads/a/b', recent: 'refs/heads/a-b' })
  const dockerfile = `${fromLine(recent, 'a-b')}ENV BRANCH=a-b\n`
  const { written } = await decide({}, { branchVariable: 'BRANCH' }, { dockerfile })
  expect(written).toMatch(/\nENV BRANCH=a\/b\n$/)
})

test('keeps the owner of a branch that pins nothing', async () => {
  const { old, decide } = open()
  const dockerfile = `FROM ${image}:main\nENV BRANCH=main\n`
  const { outcome, written } = await decide({ to: { digest: old } }, {}, { dockerfile })
  expect(outcome).toBe('planned')
  expect(written).toBe(`# binder-actions: hold rolled back\n${fromLine(old)}ENV BRANCH=main\n`)
})

test('changes nothing if the branch already launches the image', async () => {
  const { recent, decide } = open()
  expect(await decide({ to: { digest: recent } })).toMatchObject({ outcome: 'unchanged' })
})
