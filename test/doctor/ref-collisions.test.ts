import { expect, test } from '@jest/globals'
import { checkRefCollisions } from '../../src/doctor/checks/ref-collisions.ts'
import { mergeSimilar } from '../../src/doctor/report/merge-similar.ts'
import { healthyFacts, sourceWorkflow, workflow } from './healthy-facts.ts'

/** Checks a source with these branches, whose workflows build on these events. */
function check(branches: readonly string[], ...events: readonly string[]) {
  const facts = healthyFacts()
  const workflows = events.map((event, index) =>
    workflow(
      `.github/workflows/${index}.yml`,
      sourceWorkflow.replace("  push: {branches: [main, development], tags: ['v*']}", `  ${event}`),
    ),
  )
  return mergeSimilar(
    checkRefCollisions({ ...facts, source: { ...facts.source, branches, tags: [], workflows } }),
  )
}

test('describes refs of a launched branch, and how to rename the last one', () => {
  const facts = healthyFacts()
  const source = { ...facts.source, branches: ['main'], tags: ['main'], workflows: [] }
  expect(checkRefCollisions({ ...facts, source }).map(({ similar: _, ...finding }) => finding)).toEqual([
    {
      check: 'ref-collisions',
      verdict: 'fail',
      what: 'refs/heads/main and refs/tags/main of science/model map to the same launcher branch "main"',
      why: 'Builds of these refs push to the same image tag, so users launch the image that was built last.',
      fix: 'Rename one of the refs: `git push origin refs/tags/main:refs/tags/main-renamed :refs/tags/main`. With `branch-variable`, the launcher rejects images built from the other ref until then.',
    },
  ])
})

test('recommends renaming only the last of three refs', () => {
  const facts = healthyFacts()
  const source = { ...facts.source, branches: ['a/b', 'a-b'], tags: ['a-b'], workflows: [] }
  expect(checkRefCollisions({ ...facts, source })[0]?.fix).toContain(
    '`git push origin refs/tags/a-b:refs/tags/a-b-renamed :refs/tags/a-b`',
  )
})

test('lists the groups of refs', () => {
  expect(check(['a/b', 'a-b', 'c/d', 'c-d'], 'push:').map(({ verdict, what }) => [verdict, what])).toEqual([
    [
      'warn',
      '2 groups of refs of science/model map to the same launcher branch: refs/heads/a/b and refs/heads/a-b, refs/heads/c/d and refs/heads/c-d',
    ],
  ])
})

test.each([
  ['are built by different workflows', 'warn', ['push: {branches: [a/b]}', 'push: {branches: [a-b]}']],
  ['are not both built', 'pass', ['push: {branches: [a/b]}', 'workflow_dispatch:']],
  ['can be built manually', 'warn', ['workflow_dispatch:']],
])('the verdict for two refs that %s is %s', (_name, verdict, events) => {
  expect(check(['a/b', 'a-b'], ...events).map(finding => finding.verdict)).toEqual([verdict])
})
