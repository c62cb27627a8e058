import { expect, test } from '@jest/globals'
import { parseWorkflow } from '../../src/workflows/workflow.ts'
import { findYamlLines } from '../../src/workflows/yaml-lines.ts'

test('finds the lines of keys and items in block style, in flow style and with aliases', () => {
  const text =
    'on:\n  push:\n    paths:\n      - a\nb: &x {c: [1, {d: 2}]}\ne: *x\njobs:\n  a:\n    steps:\n      -\n        run: y\n'
  const lines = findYamlLines(text)
  const paths = ['on.push.paths', 'on.push.paths.0', 'b.c.1.d', 'e', 'jobs.a.steps', 'jobs.a.steps.0.run']
  expect(paths.map(path => lines.get(path))).toEqual([3, 4, 5, 6, 9, 11])
})

test('lists a step that uses the matrix once for each combination', () => {
  const text = `on: push
jobs:
  a:
    strategy:
      matrix:
        name: [one, two]
        include: [{name: two, file: Two}, {name: three, file: Three}]
    steps:
      - uses: actions/checkout@v5
      - uses: u/b@v1
        with: {image: "\${{ matrix.name }}", file: "\${{ matrix.file }}"}
`
  const steps = parseWorkflow('w.yml', text, 'active')?.steps ?? []
  expect(steps.map(({ line, with: { image, file } }) => [line, image, file])).toEqual([
    [9, undefined, undefined],
    [10, 'one', '${{ matrix.file }}'],
    [10, 'two', 'Two'],
    [10, 'three', 'Three'],
  ])
})
