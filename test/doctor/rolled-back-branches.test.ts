import { expect, test } from '@jest/globals'
import { checkRolledBackBranches } from '../../src/doctor/checks/rolled-back-branches.ts'
import { type Fact, type Facts, foundValue } from '../../src/doctor/facts/facts.ts'
import { healthyFacts, image, imageState, launcherBranch, newer, pinned } from './healthy-facts.ts'
import { outage } from './problem-cases.ts'

const brokenDigest = 'b0b0'.repeat(3)

/** Returns facts about a branch with a hold, whose tag points to a digest. */
function facts(
  hold: string,
  taggedDigest: typeof newer,
  change: Partial<Record<string, Fact<undefined>>> = {},
): Facts {
  const { launcher, images, ...others } = healthyFacts()
  const dockerfile = `# binder-actions: hold ${hold}\nFROM ${image}:main@${pinned}\n`
  const found = new Map<string, Fact<ReturnType<typeof imageState> | undefined>>(images.lookups)
  found.set(`${image}:main`, foundValue(imageState(taggedDigest)))
  for (const [name, state] of Object.entries(change)) if (state !== undefined) found.set(name, state)
  return {
    ...others,
    launcher: { ...launcher, branches: [launcherBranch('main', dockerfile)] },
    images: { ...images, lookups: found },
  }
}

test('reports an image that is newer than the one that was rolled back, with the command that pins the newer image', () => {
  const [finding, ...others] = checkRolledBackBranches(facts(`rolled back from ${brokenDigest}: dies`, newer))
  expect(finding).toMatchObject({
    verdict: 'warn',
    why: 'The branch is held, so events do not pin the newer image. Users launch the image from before the rollback.',
    what: `Branch "main" of science/launcher was rolled back from ${brokenDigest}, but a newer image has been pushed since: ${image}:main@${newer}`,
    fix: expect.stringContaining('`binder-actions resume science/launcher main`'),
  })
  expect(others).toEqual([])
})

test.each([
  ['the image that was rolled back is still the newest', `rolled back from ${newer.slice(7, 19)}`, newer],
  ['the tag was moved back', `rolled back from ${brokenDigest}`, pinned],
  ['a person holds the branch', 'for the course', newer],
] as const)('reports nothing if %s', (_name, hold, taggedDigest) => {
  expect(checkRolledBackBranches(facts(hold, taggedDigest))).toEqual([])
})

test.each([
  ['the tag no longer exists', { [`${image}:main`]: foundValue(undefined) }],
  ['the tag cannot be read', { [`${image}:main`]: outage }],
  ['the pinned image no longer exists', { [`${image}@${pinned}`]: foundValue(undefined) }],
  ['the pinned image cannot be read', { [`${image}@${pinned}`]: outage }],
])('reports nothing if %s', (_name, change) => {
  expect(checkRolledBackBranches(facts(`rolled back from ${brokenDigest}`, newer, change))).toEqual([])
})
