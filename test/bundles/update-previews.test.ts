/** Launcher branches for pull requests: creation, updates and limit. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { imageUpdated, launcherWrites, revision } from '../scenarios/launcher-event.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { launcher, launcherToken, source, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let imageCount = 0

beforeEach(async () => {
  repositories = await TwoRepositories.open()
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n\nENV MODEL_BRANCH=main\n`)
})
afterEach(() => repositories.close())

/** Pushes an image with the labels of a build of a pull request. */
function publish(number: number, labels: Readonly<Record<string, string>> = {}): Promise<string> {
  imageCount += 1
  return repositories.publish(`pr-${number}`, {
    labels: {
      [labelKeys.source]: `https://github.com/${source}`,
      [labelKeys.revision]: revision,
      [labelKeys.ref]: `refs/pull/${number}/merge`,
      [labelKeys.created]: new Date(Date.UTC(2026, 0, 1, 0, imageCount)).toISOString(),
      ...labels,
    },
    salt: String(imageCount),
  })
}

const event = (number: number, digest: string, fields: object = {}) =>
  imageUpdated(repositories, `pr-${number}`, digest, {
    ref: `refs/pull/${number}/merge`,
    tag: `pr-${number}`,
    ...fields,
  })

const preview = (number: number, digest: string) =>
  `# binder-actions: preview\nFROM ${repositories.image}:pr-${number}@${digest}\n`

async function launcherBranches(): Promise<string[]> {
  const refs = await fetch(`${repositories.github.url}/repos/${launcher}/git/matching-refs/heads/`, {
    headers: { 'user-agent': 'test' },
  })
  return ((await refs.json()) as { ref: string }[]).map(({ ref }) => ref.slice('refs/heads/'.length))
}

/** Creates a preview that was pinned on a day of January 2026. @returns its head. */
function seedPreview(number: number, day: number): Promise<string> {
  const image = `${repositories.image}:pr-${number}@sha256:${'ab'.repeat(32)}`
  return repositories.github.seed(
    launcher,
    `pr-${number}`,
    { '.binder/Dockerfile': `# binder-actions: preview\nFROM ${image}\n` },
    { message: `Pin model\n\nImage: ${image}`, at: new Date(Date.UTC(2026, 0, day)) },
  )
}

test('the first event for a pull request creates its preview, and the next event pins the new image', async () => {
  const first = await publish(7)

  const { errors, outputs, summary } = await repositories.receive(event(7, first), {
    'branch-variable': 'MODEL_BRANCH',
  })

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({
    outcome: 'created',
    'launch-url': `https://mybinder.org/v2/gh/${launcher}/pr-7`,
  })
  expect(await repositories.dockerfile('pr-7')).toBe(
    '# Binder launcher for refs/pull/7/merge\n' +
      '# Binder Actions keeps the digest below up to date. You can edit all other lines.\n\n' +
      `${preview(7, first)}\nENV MODEL_BRANCH=pr-7\n`,
  )
  expect(await launcherBranches()).toEqual(['main', 'pr-7'])
  expect(summary).toContain('Branch "pr-7" was created')
  const [commit] = await repositories.github.log(launcher, 'pr-7')
  expect(commit?.message).toContain(`Source: ${source}@${revision} (refs/pull/7/merge)`)

  const second = await publish(7)
  const secondRun = await repositories.receive(event(7, second), { 'branch-variable': 'MODEL_BRANCH' })
  expect(secondRun.errors).toEqual([])
  expect(secondRun.outputs.outcome).toBe('pinned')
  expect(await repositories.dockerfile('pr-7')).toContain(preview(7, second))
  expect(await repositories.dockerfile('main')).toBe(
    `FROM ${repositories.image}:main\n\nENV MODEL_BRANCH=main\n`,
  )

  const repeatedRun = await repositories.receive(event(7, second))
  expect(repeatedRun.outputs.outcome).toBe('unchanged')
})

test('keeps the preview of a source that changes from the merge commit to the head', async () => {
  await repositories.receive(event(7, await publish(7)))
  const digest = await publish(7, { [labelKeys.ref]: 'refs/pull/7/head' })
  const { errors } = await repositories.receive(event(7, digest, { ref: 'refs/pull/7/head' }))
  expect(errors).toEqual([])
  expect(await repositories.dockerfile('pr-7')).toContain(preview(7, digest))
})

test('creates a preview from the template of the launcher', async () => {
  await repositories.github.seed(launcher, 'main', {
    'templates/Dockerfile': `# <branch>\nFROM ${repositories.image}:x\nENV MODEL_BRANCH=<branch>\n`,
  })
  const digest = await publish(7)
  const { errors } = await repositories.receive(event(7, digest), { template: 'templates/Dockerfile' })
  expect(errors).toEqual([])
  expect(await repositories.dockerfile('pr-7')).toBe(`# pr-7\n${preview(7, digest)}ENV MODEL_BRANCH=pr-7\n`)

  const missingRun = await repositories.receive(event(8, await publish(8)), { template: 'missing' })
  expect(missingRun.errors).toEqual([expect.stringContaining('add it there, or remove `template`')])
})

test('a held preview is updated again after its hold is deleted', async () => {
  await repositories.receive(event(7, await publish(7)))
  const dockerfile = await repositories.dockerfile('pr-7')
  const write = (text: string) => repositories.github.seed(launcher, 'pr-7', { '.binder/Dockerfile': text })
  await write(`# binder-actions: hold broken\n${dockerfile}`)
  const digest = await publish(7)
  const heldRun = await repositories.receive(event(7, digest))
  expect(heldRun.outputs.outcome).toBe('held')
  expect(heldRun.warnings).toEqual([expect.stringMatching(/Delete that line to resume updates$/)])

  await write(dockerfile)
  expect((await repositories.receive(event(7, digest))).outputs.outcome).toBe('pinned')
})

test('a manually triggered run with the ref of a pull request creates the preview of the pull request', async () => {
  const digest = await publish(7)
  const { errors, outputs } = await repositories.receive(undefined, {
    image: repositories.image,
    'image-tag': 'pr-7',
    digest,
    ref: 'refs/pull/7/merge',
  })
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('created')
  expect(await repositories.dockerfile('pr-7')).toContain(preview(7, digest))
})

test('a repair, a rollback and a resumption do not change a preview', async () => {
  const first = await publish(7)
  await repositories.receive(event(7, first))
  await repositories.receive(event(7, await publish(7)))
  await publish(7)
  const before = [await repositories.dockerfile('pr-7'), launcherWrites(repositories).length]

  for (const inputs of [
    { branches: 'pr-7' },
    { branches: 'pr-*', 'image-tag': 'main' },
    { branches: 'pr-7', resume: 'true' },
    { branches: 'pr-7', 'rollback-to': 'previous' },
    { branches: 'pr-7', 'rollback-to': first },
  ]) {
    const { errors, outputs, log } = await repositories.receive(undefined, inputs)
    expect(errors).toEqual([])
    expect(outputs).toMatchObject({ changed: 'false', outcome: 'skipped' })
    expect(log).toContain('Branch "pr-7" was skipped: it is the preview of a pull request')
  }
  expect([await repositories.dockerfile('pr-7'), launcherWrites(repositories).length]).toEqual(before)
})

test('deletes the previews with the oldest pins when a new preview exceeds `max-previews`', async () => {
  await seedPreview(1, 3)
  await seedPreview(2, 1)
  await seedPreview(3, 2)
  // A later commit that pins nothing does not make the pin newer.
  await repositories.github.seed(
    launcher,
    'pr-2',
    { 'README.md': 'x' },
    { at: new Date(Date.UTC(2026, 0, 9)) },
  )
  // A preview has both the name and the mark.
  await repositories.seedLauncher('pr-4', `FROM ${repositories.image}:main\n`)
  await repositories.seedLauncher('pr-old', `# binder-actions: preview\nFROM ${repositories.image}:main\n`)

  const { errors, summary, log } = await repositories.receive(event(7, await publish(7)), {
    'max-previews': '2',
  })

  expect(errors).toEqual([])
  expect(await launcherBranches()).toEqual(['main', 'pr-1', 'pr-4', 'pr-7', 'pr-old'])
  expect(log).toContain('Branch "pr-2" was deleted')
  expect(summary).toContain('`pr-2`, `pr-3`')
  expect(summary).toContain('`max-previews` is 2')

  const secondRun = await repositories.receive(event(7, await publish(7)), { 'max-previews': '2' })
  expect(secondRun.errors).toEqual([])
  expect(await launcherBranches()).toEqual(['main', 'pr-1', 'pr-4', 'pr-7', 'pr-old'])
})

test('keeps a preview that is pinned again during the deletion, and deletes the next one', async () => {
  await seedPreview(1, 1)
  await seedPreview(2, 2)
  const restore = repositories.github.intercept(async ({ operation }) => {
    if (operation === 'updateRefs' && (await repositories.github.log(launcher, 'pr-1')).length === 1)
      await seedPreview(1, 5)
    return undefined
  })
  const { errors } = await repositories.receive(event(7, await publish(7)), { 'max-previews': '2' })
  restore()
  expect(errors).toEqual([])
  expect(await launcherBranches()).toEqual(['main', 'pr-1', 'pr-7'])
})

test('a dry run creates and deletes nothing', async () => {
  await seedPreview(1, 1)
  const { outputs } = await repositories.receive(event(7, await publish(7)), {
    'max-previews': '1',
    'dry-run': 'true',
  })
  expect(outputs.outcome).toBe('would-pin')
  expect(launcherWrites(repositories)).toEqual([])
})

test('names the setting or permission if a preview cannot be created or deleted', async () => {
  const digest = await publish(7)
  const offRun = await repositories.receive(event(7, digest), { 'max-previews': '0' })
  expect(offRun.errors).toEqual([expect.stringContaining('`max-previews` is 0: increase it')])
  const invalidRun = await repositories.receive(event(7, digest), { 'max-previews': 'many' })
  expect(invalidRun.errors).toEqual([expect.stringContaining('max-previews is "many": expected a number')])

  await seedPreview(1, 1)
  await repositories.github.protectBranch(launcher, 'pr-1')
  const keptRun = await repositories.receive(event(7, digest), { 'max-previews': '1' })
  expect(keptRun.errors).toEqual([
    expect.stringContaining('the oldest preview, branch "pr-1", could not be deleted'),
  ])
  expect(keptRun.errors[0]).toContain('You can also increase `max-previews`')

  const grants = { [launcher]: { contents: 'read' as const } }
  repositories.github.addToken(launcherToken, { login: 'bot', kind: 'actions', repositories: grants })
  const deniedRun = await repositories.receive(event(7, digest))
  expect(deniedRun.errors).toEqual([expect.stringContaining('`permissions: contents: write`')])
  expect(await launcherBranches()).toEqual(['main', 'pr-1'])
})
