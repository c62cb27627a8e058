import { expect, test } from '@jest/globals'
import type { UpdateInputs } from '../../../src/actions/update-launcher-sha/inputs.ts'
import { describeUpdate, report } from '../../../src/actions/update-launcher-sha/report.ts'
import type { Update } from '../../../src/actions/update-launcher-sha/update-outcome.ts'
import { LauncherDockerfile } from '../../../src/launcher/launcher-dockerfile.ts'
import { pinImage } from '../../../src/launcher/pin.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import type { Log } from '../../../src/runner/log.ts'
import { updateInputs } from './memory-launcher.ts'
import { event, image } from './science-model.ts'

const digest = parseDigest(`sha256:${'ab'.repeat(32)}`)
const announced = event(digest)
const dockerfile = LauncherDockerfile.parse(Buffer.from(`FROM ${image}:main\n`))
const pin = pinImage(dockerfile, announced, { allowedImage: undefined, allowVariant: false })
const commit = { sha: 'd'.repeat(40), url: 'https://github.com/science/launcher/commit/d' }
const pinnedReference = `${image}:main@${digest}`
const badge =
  '[![Binder](https://mybinder.org/badge_logo.svg)](https://mybinder.org/v2/gh/science/launcher/main)'

test.each<[Partial<Update> & Pick<Update, 'outcome'>, string]>([
  [{ outcome: 'pinned', pin }, `Branch "main" now launches ${pinnedReference}`],
  [{ outcome: 'created', pin }, `Branch "main" was created and launches ${pinnedReference}`],
  [{ outcome: 'would-pin', pin }, `dry-run: branch "main" would launch ${pinnedReference}`],
  [{ outcome: 'unchanged', pin }, `Branch "main" already launches ${pinnedReference}: nothing to do`],
  [
    { outcome: 'stale', pin },
    `Branch "main" launches an image that was built later than ${pinnedReference}, so it was not changed. Set \`allow-older: true\` to pin the older image`,
  ],
  [
    { outcome: 'held', reason: 'line 1: x' },
    'Branch "main" is held (line 1: x), so it was not changed. Delete that line to resume updates, or run `update-launcher-sha` with `branches` and `resume: true`',
  ],
  [
    { outcome: 'frozen', reason: 'line 1: v1' },
    'Branch "main" is frozen (line 1: v1), so it was not changed',
  ],
  [{ outcome: 'skipped', reason: 'x' }, 'Branch "main" was skipped: x'],
  [{ outcome: 'not-attempted', reason: 'x' }, 'Branch "main" was not attempted: x'],
  [{ outcome: 'failed' }, 'Branch "main" could not be updated: '],
])('describes %j', (update, sentence) => {
  expect(describeUpdate({ branch: 'main', ...update })).toBe(sentence)
})

/** Reports updates. @returns the lines of the summary, and the log lines with their levels. */
async function summarize(updates: readonly Update[], changes: Partial<UpdateInputs> = {}) {
  const lines: string[] = []
  let summary = ''
  const log: Log = {
    ...{ error: () => {}, mask: () => {}, group: (_title, task) => task() },
    ...{
      info: message => void lines.push(`info ${message}`),
      warning: message => void lines.push(`warning ${message}`),
    },
  }
  const writeSummary = async (text: string) => {
    summary = text
  }
  await report(updateInputs(changes), updates, { log, writeSummary })
  return { summary: summary.split('\n'), lines }
}

const eventInputs = { work: { kind: 'event', event: announced } } as const

test('the summary of an event names the images, the source, the run and the commit', async () => {
  const { summary, lines } = await summarize(
    [{ branch: 'main', outcome: 'pinned', pin, event: announced, commit }],
    eventInputs,
  )
  expect(lines).toEqual([`info Branch "main" now launches ${pinnedReference}`])
  expect(summary).toEqual([
    `### 📌 Branch "main" now launches ${image}:main@sha256:abababababab…`,
    '',
    `- **before:** \`${image}:main\``,
    `- **now:** \`${pinnedReference}\``,
    '- **source:** science/model@cccccccccccc (refs/heads/main)',
    '- **built by:** <https://github.com/science/model/actions/runs/1>',
    '- **commit:** [dddddddddddd](https://github.com/science/launcher/commit/d)',
    ...['', badge, ''],
  ])
})

test('the summary of an event lists the previews that were deleted', async () => {
  const created = { branch: 'main', outcome: 'created', pin } as const
  const { summary } = await summarize([{ ...created, deletedPreviews: ['pr-1', 'pr-2'] }], {
    ...eventInputs,
    maxPreviews: 7,
  })
  expect(summary).toContain('- **deleted:** `pr-1`, `pr-2`: `max-previews` is 7')
  const { summary: otherSummary } = await summarize([{ ...created, deletedPreviews: [] }], eventInputs)
  expect(otherSummary.slice(1)).toEqual(['', `- **now:** \`${pinnedReference}\``, '', badge, ''])
})

test('the summary of an event names the image that the branch already launches', async () => {
  const { summary } = await summarize(
    [{ branch: 'main', outcome: 'unchanged', pin, event: { launcherBranch: 'main', digest } }],
    eventInputs,
  )
  expect(summary).toEqual([
    expect.stringMatching(/^### 📌 Branch "main" already launches .*: nothing to do$/),
    ...['', `- **before:** \`${image}:main\``, `- **now:** \`${pinnedReference}\``, '', badge, ''],
  ])
})

test('calls an image that was not pinned "announced", and shows the fix in a separate paragraph', async () => {
  const { summary } = await summarize(
    [{ branch: 'main', outcome: 'stale', pin, event: announced }],
    eventInputs,
  )
  expect(summary[0]).toMatch(/^### ✋ Branch .* so it was not changed$/)
  expect(summary.slice(1, 6)).toEqual([
    ...['', 'Set <code>allow-older: true</code> to pin the older image', ''],
    ...[`- **before:** \`${image}:main\``, `- **announced:** \`${pinnedReference}\``],
  ])
})

test('omits the previous image of a new branch and explains a moved tag', async () => {
  const movedTagEvent = { ...announced, isTagMoved: true }
  const { summary } = await summarize(
    [{ branch: 'main', outcome: 'created', pin, event: movedTagEvent }],
    eventInputs,
  )
  expect(summary.join('\n')).not.toContain('before')
  expect(summary).toContain(
    '- **tag:** `main` no longer points to the announced image, so FROM keeps its tag',
  )
  const { summary: currentSummary } = await summarize(
    [{ branch: 'main', outcome: 'created', pin, event: { ...announced, isTagMoved: false } }],
    eventInputs,
  )
  expect(currentSummary.join('\n')).not.toContain('no longer points')
})

test('does not link an address that is not the URL of a run', async () => {
  const { build } = announced
  if (build === undefined) throw new Error('the event has no build: add one in science-model.ts')
  const otherEvent = { ...announced, build: { ...build, runUrl: 'https://evil.example/`x`' } }
  const { summary } = await summarize(
    [{ branch: 'main', outcome: 'pinned', pin, event: otherEvent }],
    eventInputs,
  )
  expect(summary.join('\n')).toContain('`https://evil.example/%60x%60`')
})

test('recommends a run with `resume` for a held branch, but not for a held preview', () => {
  const heldDockerfile = LauncherDockerfile.parse(
    Buffer.from(`# binder-actions: preview\n# binder-actions: hold\nFROM ${image}:main\n`),
  )
  const heldPin = { ...pin, dockerfile: heldDockerfile }
  const describe = (branch: string) =>
    describeUpdate({ branch, outcome: 'held', reason: 'line 2: x', pin: heldPin })
  expect(describe('pr-7')).toMatch(/Delete that line to resume updates$/)
  expect(describe('main')).toMatch(
    /resume updates, or run `update-launcher-sha` with `branches` and `resume: true`$/,
  )
})

test('warns about a held branch', async () => {
  const { lines } = await summarize([{ branch: 'main', outcome: 'held', reason: 'line 1: x' }])
  expect(lines).toEqual([expect.stringMatching(/^warning Branch "main" is held/)])
})

const update = (branch: string, outcome: Update['outcome'], others: Partial<Update> = {}): Update => ({
  ...{ branch, outcome },
  ...others,
})

test.each<[string, readonly Update[]]>([
  ['📌 The launcher branch now launches another image', [update('a', 'pinned')]],
  ['❌ The launcher branch could not be updated', [update('a', 'failed')]],
  ['📌 Nothing to change in 1 launcher branch', [update('a', 'unchanged')]],
  ['📌 Nothing to change in 2 launcher branches', [update('a', 'unchanged'), update('b', 'held')]],
  ['📌 1 of 2 launcher branches now launches another image', [update('a', 'pinned'), update('b', 'held')]],
  ['📌 2 of 2 launcher branches now launch another image', [update('a', 'pinned'), update('b', 'created')]],
  [
    '❌ 1 of 2 launcher branches could not be updated, 1 now launches another image',
    [update('a', 'failed'), update('b', 'pinned')],
  ],
  [
    '❌ 1 of 3 launcher branches could not be updated, 1 was not attempted, 1 now launches another image',
    [update('a', 'failed'), update('b', 'not-attempted'), update('c', 'pinned')],
  ],
  [
    '❌ 1 of 3 launcher branches could not be updated, 2 were not attempted, 0 now launch another image',
    [update('a', 'failed'), update('b', 'not-attempted'), update('c', 'not-attempted')],
  ],
])('shows the heading "%s"', async (heading, updates) => {
  const { summary } = await summarize(updates)
  expect(summary[0]).toBe(`### ${heading}`)
})

test.each([
  ...[...(['pinned', 'created', 'would-pin', 'unchanged', 'stale', 'held', 'frozen'] as const)].map(
    outcome => [outcome, badge] as const,
  ),
  ...(['skipped', 'failed', 'not-attempted'] as const).map(outcome => [outcome, ''] as const),
])('the row of a branch that is %s has the badge %j', async (outcome, expected) => {
  const { summary } = await summarize([update('main', outcome)])
  expect(summary[4]).toBe(`| main | ${outcome} |  |  | ${expected} |`)
})

test('the table has a row for each branch', async () => {
  const { summary } = await summarize([
    update('main', 'pinned', { pin, commit }),
    update('a|b', 'failed', { reason: 'first\n  second `x|y`' }),
  ])
  expect(summary.slice(2)).toEqual([
    '| branch | outcome | image | reason | try it |',
    '| --- | --- | --- | --- | --- |',
    `| main | [pinned](${commit.url}) | \`model:main@abababababab\` |  | ${badge} |`,
    expect.stringMatching(/^\| a\S*b \| failed \| {2}\| first second .* \| {2}\|$/),
    '',
  ])
})
