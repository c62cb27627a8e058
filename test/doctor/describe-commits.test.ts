import { expect, test } from '@jest/globals'
import { checkBuildTriggers } from '../../src/doctor/checks/build-triggers.ts'
import { describeCommits } from '../../src/doctor/checks/describe-commits.ts'
import { type BranchCommits, type Facts, foundValue } from '../../src/doctor/facts/facts.ts'
import { healthyFacts, sourceWorkflow } from './healthy-facts.ts'
import { outage, yaml } from './problem-cases.ts'

/** Returns commits that change these files, newest first, with one commit per day up to 2026-01-30. */
function history(...changes: readonly (readonly string[])[]): BranchCommits {
  const commits = changes.map((files, index) => ({ files, date: new Date(Date.UTC(2026, 0, 30 - index)) }))
  return { branch: 'main', commits: foundValue(commits) }
}

/** Describes commits. Files below `src/` are in the image, and compiled files start a build. */
const describe = (commits: BranchCommits | undefined) =>
  describeCommits(commits, {
    isInImage: file => file.startsWith('src/'),
    startsBuild: file => file.endsWith('.pyx'),
  })

test.each([
  ['are not known', undefined],
  ['cannot be read', { branch: 'main', commits: outage }],
  ['do not exist', history()],
] as const)('returns no text for commits that %s', (_name, commits) => {
  expect(describe(commits)).toBe('')
})

test('counts the commits that change the image, and the commits that also start a build', () => {
  expect(
    describe(history(['README.md'], ['src/a.py', 'README.md'], ['src/a.pyx', 'src/b.py'], ['docs/b.pyx'])),
  ).toBe(
    '. 2 of the last 4 commits on branch "main" (since 2026-01-27) change files in the image; 1 of them starts a build',
  )
  expect(describe(history(['src/a.py']))).toBe(
    '. 1 of the last 1 commit on branch "main" (since 2026-01-30) changes files in the image; 0 of them start a build',
  )
})

/** Returns facts about a build of an image and of its dependency image. */
function factsOfTwoImages(filter: string, inputs: string): Facts {
  const facts = healthyFacts()
  const workflow = sourceWorkflow.replace("tags: ['v*']", filter).replace('with: {', `with: {${inputs}, `)
  const source: Facts['source'] = {
    ...facts.source,
    workflows: yaml(workflow),
    files: ['src/a.pyx', 'src/b.pyx', 'container/Dockerfile', 'deps/Dockerfile', 'deps/lock', 'deps/extra'],
    buildFiles: new Map([
      ['container/Dockerfile', 'FROM base\nCOPY src /src\n'],
      ['deps/Dockerfile', 'FROM base\nCOPY deps/lock deps/extra /\n'],
    ]),
    dependencies: 'deps/Dockerfile',
    commits: history(['src/a.pyx'], ['src/b.pyx'], ['deps/lock'], ['deps/extra'], ['README.md']),
  }
  return { ...facts, source }
}

const commitCounts = (starting: string) =>
  `. 4 of the last 5 commits on branch "main" (since 2026-01-26) change files in the image; ${starting} a build`

test('counts the commits of both images only in the first finding', () => {
  const filter = "paths: ['src/**', container/Dockerfile, 'deps/**']"
  const findings = checkBuildTriggers(factsOfTwoImages(filter, 'paths: src/a.pyx, deps-paths: deps/lock'))
  expect(findings.map(({ what }) => what)).toEqual([
    `1 file of science/model is in the image, but changing it starts no build: src/b.pyx${commitCounts('2 of them start')}`,
    '1 file of science/model is in the image, but changing it starts no build: deps/extra',
  ])
})

test('a commit starts a build only if the workflow and the build both select its file', () => {
  const filter = "paths: [src/b.pyx, container/Dockerfile, 'deps/**']"
  const findings = checkBuildTriggers(factsOfTwoImages(filter, 'paths: src/a.pyx, deps-paths: deps'))
  expect(findings.map(({ what }) => what)).toEqual([
    `1 file of science/model is in the image, but changing it starts no build: src/a.pyx${commitCounts('2 of them start')}`,
    '1 file of science/model is in the image, but changing it starts no build: src/b.pyx',
  ])
})

test('a change to a Dockerfile that the workflow does not select starts no build', () => {
  const facts = factsOfTwoImages("paths: ['src/**', 'deps/**']", 'paths: src')
  const commits = history(['container/Dockerfile'], ['src/a.pyx'])
  const [finding] = checkBuildTriggers({ ...facts, source: { ...facts.source, commits } })
  expect(finding?.what).toMatch(
    /: container\/Dockerfile\. 2 of the last 2 commits .* change files in the image; 1 of them starts a build$/,
  )
})
