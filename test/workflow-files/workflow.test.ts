import { describe, expect, test } from '@jest/globals'
import { findBuildDefinition } from '../../src/doctor/facts/build-definition.ts'
import { buildSteps } from '../../src/doctor/facts/build-workflows.ts'
import { matchesPaths } from '../../src/workflows/path-filter.ts'
import { handlesEvent, parseWorkflow } from '../../src/workflows/workflow.ts'

const parse = (text: string) => parseWorkflow('w.yml', text, 'active')

test.each([
  ['on: repository_dispatch', true],
  ['on: [push, repository_dispatch]', true],
  ['on: {repository_dispatch: }', true],
  ['on: {repository_dispatch: {types: image-updated}}', true],
  ['on: {repository_dispatch: {types: [other, image-updated]}}', true],
  ['"on": {repository_dispatch: {types: [other]}}', false],
  ['on: {workflow_dispatch: {inputs: {payload: {type: string}}}}', true],
  ['on: {workflow_dispatch: {inputs: {branches: {type: string}}}}', false],
  ['on: workflow_dispatch', false],
  ['on: push', false],
  ['on: 7', false],
  ['{}', false],
])('returns whether %s handles the event: %s', (text, expected) => {
  const workflow = parse(`${text}\n`)
  expect(workflow !== undefined && handlesEvent(workflow, 'image-updated')).toBe(expected)
})

test.each(['', '- a\n', 'a: [', '"text"'])('omits a file that is not a workflow: %j', text => {
  expect(parse(text)).toBeUndefined()
})

test('reads the steps of valid jobs next to malformed jobs', () => {
  const workflow = parse(
    'on: push\njobs: {a: 7, b: {steps: {}}, c: {steps: [4, {uses: docker/build-push-action@v6}]}}\n',
  )
  expect(workflow?.steps.map(step => step.uses)).toEqual(['docker/build-push-action@v6'])
})

describe('finds builds and their contexts', () => {
  test.each([
    [
      'uses: underworldcode/binder-actions@v1\n        with: {file: ./container/Dockerfile}',
      'container/Dockerfile',
      '',
    ],
    [
      'uses: underworldcode/binder-actions/actions/build-binder-image@v1\n        with: {context: image}',
      'image/Dockerfile',
      'image',
    ],
    [
      'uses: docker/build-push-action@v6\n        with: {context: ., file: "${{ matrix.file }}", push: true}',
      'Dockerfile',
      '',
    ],
    ['run: docker buildx build --push -f docker/Dockerfile.slim .', 'docker/Dockerfile.slim', ''],
  ])('in the step %s', (step, dockerfile, context) => {
    const workflow = parse(
      `on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n      - ${step}\n`,
    )
    expect(findBuildDefinition(workflow === undefined ? [] : [workflow], {})).toEqual({ dockerfile, context })
    expect(
      findBuildDefinition(workflow === undefined ? [] : [workflow], { dockerfile: 'other' }).dockerfile,
    ).toBe('other')
  })

  test('but not in a step that updates a launcher', () => {
    const workflow = parse(
      'on: push\njobs: {a: {steps: [{uses: u/binder-actions/actions/update-launcher-sha@v1}, {run: npm run bundle}]}}\n',
    )
    expect(workflow === undefined ? [] : buildSteps(workflow)).toEqual([])
  })
})

// Source: GitHub Docs, "Workflow syntax", cheat sheet of filter patterns.
test.each([
  ['*', 'README.md', true],
  ['*', 'docs/a.md', false],
  ['*.js', 'app.js', true],
  ['*.js', 'js/index.js', false],
  ['**.js', 'src/js/app.js', true],
  ['**.js', 'index.js', true],
  ['docs/*', 'docs/README.md', true],
  ['docs/*', 'docs/mona/hello.md', false],
  ['docs/**', 'docs/a/markdown/file.md', true],
  ['docs/**/*.md', 'docs/README.md', true],
  ['docs/**/*.md', 'docs/a/b.md', true],
  ['**/docs/**', 'dir/docs/my-file.txt', true],
  ['**/docs/**', 'docs/hello.md', true],
  ['**/README.md', 'README.md', true],
  ['**/*src/**', 'my-src/code/js/app.js', true],
  ['*.jsx?', 'page.js', true],
  ['*.jsx?', 'page.jsx', true],
  ['[CB]at', 'Cat', true],
  ['v[12].[0-9]+.[0-9]+', 'v1.10.1', true],
  ['a.b', 'axb', false],
  ['[z-a]', 'z', false],
])('returns whether the path filter %s matches %s: %s', (pattern, file, expected) => {
  expect(matchesPaths([pattern], file)).toBe(expected)
})

test('applies the last pattern that matches', () => {
  expect(matchesPaths(['*.md', '!README.md'], 'README.md')).toBe(false)
  expect(matchesPaths(['*.md', '!README.md', 'README*'], 'README.md')).toBe(true)
  expect(matchesPaths([], 'README.md')).toBe(false)
})

test.each(['nick-fields/retry@v3', 'Wandalen/wretry.action@master'])(
  'reads the command that %s retries as a script',
  uses => {
    const text = `on: push\njobs: {a: {steps: [{uses: ${uses}, with: {command: docker buildx build --push .}}]}}`
    expect(parseWorkflow('a.yml', text, undefined)?.steps.map(({ run }) => run)).toEqual([
      'docker buildx build --push .',
    ])
  },
)
