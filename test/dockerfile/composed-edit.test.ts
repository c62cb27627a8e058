import { expect, test } from '@jest/globals'
import { editComposition } from '../../src/dockerfile/composed-edit.ts'

/** Creates pieces with these texts, each 100 bytes after the previous one. Pieces in parentheses are not in the file. */
function compose(...texts: readonly string[]) {
  const pieces = texts.map((text, index) => {
    const start = 100 * (index + 1)
    const inner = text.replace(/^\((.*)\)$/, '$1')
    return {
      text: inner,
      written: inner === text ? { start, end: start + text.length, line: index + 1 } : undefined,
    }
  })
  const previous = pieces.map(({ text }) => text).join('')
  return (reference: string, current = previous) =>
    editComposition({ pieces, end: 900, endLine: 9 }, current, reference)
}

const name = 'host:5000/org/app'

test('replaces the tag and the digest, each in its piece', () => {
  expect(compose(`${name}:`, 'old', '@sha256:1')(`${name}:new@sha256:22`)).toEqual([
    { start: 200, end: 203, line: 2, text: 'new' },
    { start: 301, end: 309, line: 3, text: 'sha256:22' },
  ])
  expect(compose(`${name}:old@sha256:1`)(`${name}:newer@sha256:2`)).toEqual([
    { start: 118, end: 121, line: 1, text: 'newer' },
    { start: 122, end: 130, line: 1, text: 'sha256:2' },
  ])
})

test('appends a digest if there is none', () => {
  expect(compose(name, ':old')(`${name}:new@sha256:1`)).toEqual([
    { start: 201, end: 204, line: 2, text: 'new' },
    { start: 900, end: 900, line: 9, text: '@sha256:1' },
  ])
  expect(compose(name)(`${name}@sha256:1`)).toEqual([{ start: 900, end: 900, line: 9, text: '@sha256:1' }])
})

test('returns no edit for pieces that do not change', () => {
  expect(compose(name, ':old')(`${name}:old`)).toEqual([])
  expect(compose(name, ':old', '@sha256:1')(`${name}:old@sha256:2`)).toEqual([
    { start: 301, end: 309, line: 3, text: 'sha256:2' },
  ])
  expect(compose(name, ':old', '(@sha256:1)')(`${name}:new@sha256:1`)).toEqual([
    { start: 201, end: 204, line: 2, text: 'new' },
  ])
})

test.each([
  [
    [`${name}:`, 'main', '-slim'],
    `${name}:release-slim`,
    [{ start: 200, end: 204, line: 2, text: 'release' }],
  ],
  [[`${name}:`, 'py-', 'main'], `${name}:py-dev`, [{ start: 300, end: 304, line: 3, text: 'dev' }]],
  [
    [`${name}:`, '(py-)', 'main', '(-slim)'],
    `${name}:py-x-slim`,
    [{ start: 300, end: 304, line: 3, text: 'x' }],
  ],
  [[`${name}:v`, '1', '2'], `${name}:v32`, [{ start: 200, end: 201, line: 2, text: '3' }]],
  [[`${name}:aba`, '(ba)'], `${name}:aXba`, [{ start: 118, end: 121, line: 1, text: 'aX' }]],
])('changes only the differing piece of the tag in %j to write %s', (texts, reference, edits) => {
  expect(compose(...texts)(reference)).toEqual(edits)
})

test.each([
  ['the name differs', [name, ':old'], 'host:5000/org/other:old'],
  ['the name has another port', [name, ':old'], 'host:5001/org/app:old'],
  ['a tag is added', [name, '@sha256:1'], `${name}:new@sha256:2`],
  ['a tag is removed', [name, ':old', '@sha256:1'], `${name}@sha256:1`],
  ['a digest is removed', [name, ':old', '@sha256:1'], `${name}:old`],
  ['the tag is not in the file', [name, ':', '(old)'], `${name}:new`],
  ['two pieces of the tag change', [name, ':', 'a', 'b'], `${name}:cd`],
  ['a piece would become empty', [name, ':', 'a', '(b)'], `${name}:b`],
  ['the tag would lose its beginning', [name, ':', '(aa)', 'b'], `${name}:ac`],
])('returns undefined if %s', (_name, texts, reference) => {
  expect(compose(...texts)(reference)).toBeUndefined()
})

test('returns undefined if the pieces are not the whole reference', () => {
  expect(compose(name, ':old')(`${name}:new`, `${name}:older`)).toBeUndefined()
})
