import { expect, test } from '@jest/globals'
import { checkBuildTriggers } from '../../src/doctor/checks/build-triggers.ts'
import type { Facts } from '../../src/doctor/facts/facts.ts'
import { healthyFacts, sourceWorkflow, workflow } from './healthy-facts.ts'
import { yaml } from './problem-cases.ts'

const check = (source: Partial<Facts['source']>) => {
  const facts = healthyFacts()
  return checkBuildTriggers({ ...facts, source: { ...facts.source, ...source } })
}
/** Returns the workflow of the source with a filter for its pushes and inputs for its build. */
const withFilter = (filter: string, inputs = '') =>
  sourceWorkflow.replace("tags: ['v*']", filter).replace('with: {', `with: {${inputs}`)
const filter = "paths: ['src/**', 'container/**']"

test('reports nothing if the workflow that builds may be among the files that GitHub does not list', () => {
  expect(check({ workflows: [], isTreeTruncated: true })).toEqual([])
})

test.each([
  ['only one of two workflows has a filter', [withFilter(filter), withFilter('')]],
  ['one of two workflows selects files', [withFilter('', 'paths: src/a.pyx, '), withFilter('')]],
])('every push starts a build if %s', (_name, texts) => {
  const workflows = texts.map((text, index) => workflow(`.github/workflows/${index}.yml`, text))
  expect(check({ workflows, files: ['src/fast.pyx'] }).map(({ verdict, what }) => [verdict, what])).toEqual([
    ['pass', 'Every push to a launched branch of science/model starts a build'],
  ])
})

test('a file starts a build if one of two workflows selects it', () => {
  const texts = [withFilter(filter, 'paths: src/a.pyx, '), withFilter(filter, 'paths: src/b.pyx, ')]
  const workflows = texts.map((text, index) => workflow(`.github/workflows/${index}.yml`, text))
  const files = ['src/a.pyx', 'src/b.pyx', 'container/Dockerfile']
  expect(check({ workflows, files }).map(({ what }) => what)).toEqual([
    'Every file in the image triggers its build',
  ])
})

test('a file starts a build if one of two steps selects it', () => {
  const steps = withFilter(filter, 'paths: src/a.pyx, ')
  const step = / {6}- uses: .*\n.*\n$/.exec(steps)?.[0] ?? ''
  const workflows = yaml(steps + step.replace('src/a.pyx', 'src/b.pyx'))
  const files = ['src/a.pyx', 'src/b.pyx', 'src/c.pyx', 'container/Dockerfile']
  expect(check({ workflows, files }).map(({ what }) => what)).toEqual([
    '1 file of science/model is in the image, but changing it starts no build: src/c.pyx',
  ])
  const unfilteredWorkflows = yaml(steps + step.replace('paths: src/a.pyx, ', ''))
  expect(check({ workflows: unfilteredWorkflows, files }).map(({ what }) => what)).toEqual([
    'Every file in the image triggers its build',
  ])
})

test('names the Dockerfile that does not exist, and the step that builds it', () => {
  expect(check({ workflows: yaml(withFilter(filter)), buildFiles: new Map() })).toEqual([
    {
      check: 'build-triggers',
      verdict: 'warn',
      what: 'science/model has no container/Dockerfile, so the files in the image are unknown',
      why: 'Without the Dockerfile, the doctor cannot check whether every change to such a file starts a build.',
      fix: 'Set the path to the Dockerfile with --file (in a workflow: `file`), or correct the path in .github/workflows/w.yml:7.',
    },
  ])
})

test('names the Dockerfile that cannot be parsed, and why', () => {
  const buildFiles = new Map([['container/Dockerfile', 'FROM base\nCOPY <<EOF /x\n']])
  const [finding, ...others] = check({ workflows: yaml(withFilter(filter)), buildFiles })
  expect(finding).toEqual({
    check: 'build-triggers',
    verdict: 'warn',
    what: expect.stringMatching(
      /^container\/Dockerfile of science\/model cannot be parsed: .*EOF/,
    ) as unknown as string,
    why: 'Without the Dockerfile, the doctor cannot check whether every change to a file in the image starts a build.',
    fix: 'Correct container/Dockerfile as described in the message.',
  })
  expect(others).toEqual([])
})
