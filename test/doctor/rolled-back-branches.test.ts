import { expect, test } from '@jest/globals'
import { checkRolledBackBranches } from '../../src/doctor/checks/rolled-back-branches.ts'
import { type Facts, foundValue } from '../../src/doctor/facts/facts.ts'
import { healthyFacts, image, imageState, launcherBranch, newer, pinned } from './healthy-facts.ts'

const broken = 'b0b0'.repeat(3)

/** Returns facts about a branch with a hold, whose tag points to a digest. */
function facts(hold: string, atTag: typeof newer): Facts {
  const { launcher, images, ...others } = healthyFacts()
  const dockerfile = `# binder-actions: hold ${hold}\nFROM ${image}:main@${pinned}\n`
  const found = new Map([...images.found, [`${image}:main`, foundValue(imageState(atTag))] as const])
  return {
    ...others,
    launcher: { ...launcher, branches: [launcherBranch('main', dockerfile)] },
    images: { ...images, found },
  }
}

test('reports an image that is newer than the one that was rolled back, with the command that pins the newer image', () => {
  const [finding, ...others] = checkRolledBackBranches(facts(`rolled back from ${broken}: dies`, newer))
  expect(finding).toMatchObject({
    verdict: 'warn',
    what: `Branch "main" of science/launcher was rolled back from ${broken}, but a newer image has been pushed since: ${image}:main@${newer}`,
    fix: expect.stringContaining('`binder-actions resume science/launcher main`'),
  })
  expect(others).toEqual([])
})

test.each([
  ['the image that was rolled back is still the newest', `rolled back from ${newer.slice(7, 19)}`, newer],
  ['the tag was moved back', `rolled back from ${broken}`, pinned],
  ['a person holds the branch', 'for the course', newer],
] as const)('reports nothing if %s', (_name, hold, atTag) => {
  expect(checkRolledBackBranches(facts(hold, atTag))).toEqual([])
})
