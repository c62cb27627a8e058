import { expect, test } from '@jest/globals'
import type { Facts } from '../../src/doctor/facts/facts.ts'
import { runChecks } from '../../src/doctor/run-checks.ts'
import { healthyFacts } from './healthy-facts.ts'

/** Finding of each check that passes, with the repositories whose complete list of files the check needs. */
const passes: readonly [check: string, what: string, needs: string][] = [
  ['repository-state', 'science/launcher is public, and neither repository is archived', 'source, launcher'],
  ['token-rights', 'The token is allowed to send events to science/launcher', ''],
  ['event-handler', '.github/workflows/update.yml handles the event and is permitted to commit', ''],
  ['last-update', 'The last event that science/launcher received was handled', ''],
  ['waiting-builds', "No workflow of science/model waits for the launcher's run", 'source'],
  ['disabled-workflows', 'The workflows that build and update are enabled', 'source, launcher'],
  [
    'schedule-inactivity',
    'No schedule of science/model or science/launcher will be disabled soon for inactivity',
    'source, launcher',
  ],
  ['branch-protection', "No rule blocks the workflow's commits to the branches of science/launcher", ''],
  ['launcher-dockerfiles', '2 branches of science/launcher can be launched', ''],
  ['public-images', 'ghcr.io/science/model can be pulled without a login', ''],
  ['image-tags', 'Every tag that the launcher names exists in the registry', ''],
  ['pinned-digests', 'Every branch is pinned to the current image of its tag, or on hold', ''],
  ['own-tags', 'Every pinned digest has a tag that does not move', ''],
  ['image-origins', 'The labels of every launched image name its commit', ''],
  [
    'ref-collisions',
    'All branches and tags of science/model that are built map to different launcher branches',
    '',
  ],
  ['launch-links', 'All launch links (2) point to existing branches of science/launcher', 'source, launcher'],
  ['missing-badges', 'A README links to every launched branch', 'source, launcher'],
  ['build-triggers', 'Every push to a launched branch of science/model starts a build', ''],
  ['shell-injection', 'No workflow inserts untrusted values into a script', 'source, launcher'],
  ['notebook-kernels', '1 notebook of science/model can run on python3', 'source'],
]

const listPasses = (facts: Facts) =>
  runChecks(facts)
    .filter(({ verdict }) => verdict === 'pass')
    .map(({ check, what, why, fix }) => [check, what, why, fix])

test('explains why each check passes', () => {
  expect(listPasses(healthyFacts())).toEqual(passes.map(([check, what]) => [check, what, '', '']))
})

test.each(['source', 'launcher'] as const)(
  'passes no check that needs files of the %s that GitHub does not list',
  repository => {
    const facts = healthyFacts()
    const incompleteFacts = { ...facts, [repository]: { ...facts[repository], isTreeTruncated: true } }
    const expected = passes.filter(([, , needs]) => !needs.includes(repository))
    expect(listPasses(incompleteFacts).map(([check]) => check)).toEqual(expected.map(([check]) => check))
  },
)
