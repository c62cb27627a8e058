import { expect, test } from '@jest/globals'
import { applyPlans } from '../../src/layers/apply-plans.ts'
import type { CheckedImage } from '../../src/layers/checked-image.ts'

/** Returns an image whose layers have these plans, each for lines of the Dockerfile. */
function image(
  ...plans: readonly (readonly [fragment: string, startLine: number | undefined, endLine?: number])[]
) {
  const layers = plans.map(([fragment, startLine, endLine = startLine]) => ({
    plan: { fragment },
    lines: startLine === undefined ? undefined : { startLine, endLine },
  }))
  return { layers } as unknown as CheckedImage
}

test('replaces the instruction and names the stage above it', () => {
  const dockerfile = 'FROM --platform=linux/amd64 debian:12 AS final\nRUN a \\\n && b\nUSER 1000\n'
  const fragment = 'FROM below AS whole\nRUN a\n\nFROM below AS final\nCOPY --from=split /layers/rest/ /\n'
  expect(applyPlans(dockerfile, image(['', 1], [fragment, 2, 3]))).toBe(
    'FROM --platform=linux/amd64 debian:12 AS below\nFROM below AS whole\nRUN a\n\nFROM below AS final\n' +
      'COPY --from=split /layers/rest/ /\nUSER 1000\n',
  )
})

test('applies two fragments to one stage, and keeps the line endings', () => {
  const fragment = (number: number) =>
    `FROM below-${number} AS whole-${number}\nRUN ${number}\nFROM below-${number}\nCOPY ${number} /\n`
  const changed = applyPlans('FROM a\r\nRUN 1\r\nRUN 2\r\n', image([fragment(1), 2], [fragment(2), 3]))
  expect(changed.split('\r\n')).toEqual([
    'FROM a AS below-1',
    'FROM below-1 AS whole-1',
    'RUN 1',
    'FROM below-1 AS below-2',
    'COPY 1 /',
    'FROM below-2 AS whole-2',
    'RUN 2',
    'FROM below-2',
    'COPY 2 /',
    '',
  ])
})

test('rejects a plan for a layer of the base image', () => {
  expect(() => applyPlans('FROM a\n', image(['FROM x AS whole\n', undefined]))).toThrow(
    expect.objectContaining({
      kind: 'dockerfile-not-editable',
      message:
        'No instruction of the Dockerfile created layer 1, which comes from the base image: run `binder-actions split` ' +
        'to split it without a Dockerfile',
    }),
  )
})

test('rejects a FROM on several lines, which cannot be renamed', () => {
  expect(() => applyPlans('FROM \\\n a\nRUN 1\n', image(['FROM below AS whole\n', 3]))).toThrow(
    'Dockerfile line 1: the build stage cannot be named "below": write its FROM instruction on one line',
  )
})

test('names the stage `below` if the fragment does not name it', () => {
  expect(applyPlans('FROM a as b\nRUN 1\n', image(['COPY 1 /\n', 2]))).toBe('FROM a AS below\nCOPY 1 /\n')
})

test('keeps a Dockerfile without plans, and the stage of a plan without a fragment', () => {
  const layers = [{ plan: undefined, lines: { startLine: 2, endLine: 2 } }]
  expect(applyPlans('FROM a\nRUN 1', { layers } as unknown as CheckedImage)).toBe('FROM a\nRUN 1')
  expect(applyPlans('FROM a\nRUN 1', image(['', 2]))).toBe('FROM a\nRUN 1')
})

test.each([
  ['\tfrom  --platform=x  --y a:1 ', '\tfrom  --platform=x  --y a:1 AS below'],
  ['FROM a  as  old', 'FROM a AS below'],
])('renames the stage of %j', (from, renamed) => {
  expect(applyPlans(`${from}\nRUN 1\n`, image(['FROM below AS whole\n', 2]))).toBe(
    `${renamed}\nFROM below AS whole\n`,
  )
})

test('renames the stage that contains the instruction, not one before or after it', () => {
  const dockerfile = 'FROM a\nRUN 1\nFROM b\nRUN 2\nFROM c\n'
  expect(applyPlans(dockerfile, image(['FROM below AS whole\n', 4]))).toBe(
    'FROM a\nRUN 1\nFROM b AS below\nFROM below AS whole\nFROM c\n',
  )
})

test('rejects a plan for a line above the first FROM', () => {
  expect(() => applyPlans('ARG A=1\nFROM a\n', image(['FROM below AS whole\n', 1]))).toThrow(
    expect.objectContaining({
      kind: 'dockerfile-not-editable',
      message: 'Dockerfile line 1: the build stage cannot be named "below": write its FROM instruction on one line',
    }),
  )
})
