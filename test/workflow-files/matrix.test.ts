import { expect, test } from '@jest/globals'
import { expandMatrix, readMatrix } from '../../src/workflows/matrix.ts'

const combinations = (matrix: unknown) =>
  readMatrix({ matrix }).map(values => Object.fromEntries<unknown>([...values]))

test('combines all values, and varies the last key fastest', () => {
  expect(combinations({ os: ['a', 'b'], size: [1, 2] })).toEqual([
    { os: 'a', size: 1 },
    { os: 'a', size: 2 },
    { os: 'b', size: 1 },
    { os: 'b', size: 2 },
  ])
})

test.each([undefined, 'text', {}, { matrix: '${{ fromJSON(inputs.matrix) }}' }])(
  'has no combinations for the strategy %j',
  strategy => {
    expect(readMatrix(strategy)).toEqual([])
  },
)

test('has no combinations if an expression defines the values of a key', () => {
  expect(combinations({ os: '${{ inputs.systems }}', size: [1] })).toEqual([])
  expect(combinations({})).toEqual([])
})

test('extends the combinations that an `include` entry matches, and adds all other entries', () => {
  const matrix = {
    os: ['a', 'b'],
    include: [
      { os: 'a', file: 'x' },
      { os: 'c', file: 'y' },
      { note: 'all' },
      { os: 'b', file: 'z', note: 'b' },
    ],
    exclude: [{ os: 'a' }],
  }
  expect(combinations(matrix)).toEqual([
    { os: 'a', file: 'x', note: 'all' },
    { os: 'b', note: 'b', file: 'z' },
    { os: 'c', file: 'y' },
  ])
  expect(combinations({ include: [{ os: 'a' }, { os: 'b' }] })).toEqual([{ os: 'a' }, { os: 'b' }])
  expect(combinations({ os: ['a'], include: 'text' })).toEqual([{ os: 'a' }])
})

test('lists at most 256 combinations', () => {
  const manyValues = Array.from({ length: 100 }, (_, index) => index)
  expect(combinations({ a: manyValues, b: manyValues, c: manyValues })).toHaveLength(256)
})

const step = (run: string | undefined, inputs: Readonly<Record<string, unknown>> = {}) => ({
  run,
  with: inputs,
  name: 'build',
})

test('repeats a step that uses the matrix for each combination', () => {
  const values = readMatrix({ matrix: { file: ['a', 'b'], size: [1], flag: [true] } })
  const text = 'x ${{ matrix.file }} ${{matrix.size}} ${{ matrix.flag }}'
  expect(expandMatrix(step(text), values)).toEqual([step('x a 1 true'), step('x b 1 true')])
  expect(expandMatrix(step(undefined, { file: '${{ matrix.file }}', count: 3 }), values)).toEqual([
    step(undefined, { file: 'a', count: 3 }),
    step(undefined, { file: 'b', count: 3 }),
  ])
})

test('does not repeat a step without the matrix, or without combinations', () => {
  const values = readMatrix({ matrix: { file: ['a', 'b'] } })
  for (const run of ['make matrix.file', '${{ inputs.file }} matrix.file', '${{ my_matrix.file }}'])
    expect(expandMatrix(step(run), values)).toEqual([step(run)])
  expect(expandMatrix(step('${{ matrix.file }}'), [])).toEqual([step('${{ matrix.file }}')])
})

test('substitutes properties, and keeps expressions whose value is unknown', () => {
  const values = readMatrix({ matrix: { image: [{ file: 'a', tags: ['x'] }] } })
  const text =
    '${{ matrix.image.file }} ${{ matrix.image.none }} ${{ matrix.image.tags }} ${{ matrix.image }}'
  expect(expandMatrix(step(text), values)).toEqual([
    step('a ${{ matrix.image.none }} ${{ matrix.image.tags }} ${{ matrix.image }}'),
  ])
  const computedText = "${{ matrix.image.file || 'b' }} ${{ matrix.none.file }}"
  expect(expandMatrix(step(computedText), values)).toEqual([step(computedText)])
})
