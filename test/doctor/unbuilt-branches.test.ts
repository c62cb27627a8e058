import { expect, test } from '@jest/globals'
import { checkBuildTriggers } from '../../src/doctor/checks/build-triggers.ts'
import { healthyFacts, image, launcherBranch, pinned, sourceWorkflow, workflow } from './healthy-facts.ts'

const isProblem = ({ verdict }: { readonly verdict: string }) => verdict !== 'pass'

/** Checks a launcher with these branches and a source whose workflows build on these pushes. */
function check(names: readonly string[], ...pushes: readonly string[]) {
  const { source, launcher, ...others } = healthyFacts()
  const workflows = pushes.map((push, index) =>
    workflow(
      `.github/workflows/${index}.yml`,
      sourceWorkflow.replace("  push: {branches: [main, development], tags: ['v*']}", push),
    ),
  )
  const branches = names.map(name => launcherBranch(name, `FROM ${image}:main@${pinned}\n`))
  return checkBuildTriggers({
    ...others,
    source: { ...source, workflows },
    launcher: { ...launcher, branches },
  }).filter(isProblem)
}

const sameChange =
  ', and make the same change on the branch itself, because GitHub reads the workflow from the branch that is pushed.'

test('explains which branch to add, and where', () => {
  expect(check(['main', 'development'], '  push:\n    branches: [main]')).toEqual([
    {
      check: 'build-triggers',
      verdict: 'warn',
      what: 'science/launcher launches branch "development" of science/model, but no push to it builds an image',
      why: 'Pushes do not change the image, so users launch the image that was last built manually.',
      fix: `Add \`development\` to \`on.push.branches\` in .github/workflows/0.yml:3${sameChange}`,
    },
  ])
})

test.each([
  ["  push:\n    branches-ignore: ['dev**']", 'Remove `development` from `on.push.branches-ignore`', 3],
  ["  push:\n    tags: ['v*']", 'Add `main`, `development` to `on.push.branches`', 2],
])('names the line of the filter in %j', (push, change, line) => {
  const [finding] = check(['main', 'development'], push)
  expect(finding?.fix).toBe(`${change} in .github/workflows/0.yml:${line}${sameChange}`)
})

test('a branch is built if one of two workflows builds it', () => {
  const pushes = ['  push: {branches: [main]}', '  push: {branches: [development]}']
  expect(check(['main', 'development'], ...pushes)).toEqual([])
})

test('accepts a release that no push builds', () => {
  expect(check(['main', 'v1.0'], '  push: {branches: [main]}')).toEqual([])
})
