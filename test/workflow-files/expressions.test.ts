import { expect, test } from '@jest/globals'
import { expressionsIn, findContextAccesses } from '../../src/workflows/expressions.ts'

test.each([
  ['a ${{ b }} c ${{ d }}', ['${{ b }}', '${{ d }}']],
  ["${{ '}}' }}${{ x }}", ["${{ '}}' }}", '${{ x }}']],
  ['${{ a }} ${{ b', ['${{ a }}']],
  ["${{ 'a }}", []],
  ['none', []],
])('finds the expressions of %s', (text, expected) => {
  expect(expressionsIn(text)).toEqual(expected)
})

const accesses = (expression: string) =>
  findContextAccesses(`\${{ ${expression} }}`).map(
    ({ path, isSerialized }) => `${path.join('.')}${isSerialized ? ' serialized' : ''}`,
  )

test.each([
  ['github.event.Issue.title', ['github.event.issue.title']],
  ["github['Head_Ref']", ['github.head_ref']],
  ["github['event']['issue'].title", ['github.event.issue.title']],
  ['github.event[inputs.key].name', ['github.event.*.name']],
  ["github.event['a' || 'b']", ['github.event.*']],
  ['github.event.commits.*.message', ['github.event.commits.*.message']],
  ['toJSON(github.event)', ['github.event serialized']],
  ['format(toJSON(github), inputs.x)', ['github serialized', 'inputs.x']],
  ["contains(github.head_ref, 'x') || inputs.x", ['inputs.x']],
  ['contains(format(inputs.a), inputs.b) || inputs.c', ['inputs.c']],
  ["github.ref == 'x' && inputs.a || inputs.b", ['inputs.a', 'inputs.b']],
  ['!inputs.a || (inputs.b)', ['inputs.b']],
  ["fromJSON('{}').name || inputs.a", ['inputs.a']],
  ["'github.head_ref'", []],
])('finds the properties that may be part of the value of %s', (expression, expected) => {
  expect(accesses(expression)).toEqual(expected)
})

test.each([
  ["inputs.a == 'x'", []],
  ["'x' != inputs.a", []],
  ['inputs.a < 3 || inputs.b', ['inputs.b']],
  ['inputs.a >= 3 || 2 <= inputs.c || inputs.b', ['inputs.b']],
  ['3 > inputs.a', []],
  ["startsWith(inputs.a, 'x') || endsWith(inputs.b, 'y')", []],
  ['hashFiles(inputs.a)', []],
  ["CONTAINS(inputs.a, 'x')", []],
  ['format(inputs.a)', ['inputs.a']],
  ["(contains(inputs.a, 'x')) || inputs.b", ['inputs.b']],
  ['toJson(inputs.a) || inputs.b', ['inputs.a serialized', 'inputs.b']],
  ["inputs.a['it''s'].b", ["inputs.a.it''s.b"]],
  ['inputs.a[inputs.b[0]].c', ['inputs.a.*.c']],
  ['inputs.a[', ['inputs.a.*']],
  ['inputs.a-b_c', ['inputs.a-b_c']],
  ['inputs.', ['inputs']],
  ['inputs.1', ['inputs']],
  ['1 || inputs.a', ['inputs.a']],
  [') || inputs.a', ['inputs.a']],
])('finds the values of %s', (expression, expected) => {
  expect(accesses(expression)).toEqual(expected)
})

test('ends an expression only outside of strings, and finds the next expression after it', () => {
  expect(expressionsIn("x${{ 'a''}}' }}}} ${{${{ b }}")).toEqual(["${{ 'a''}}' }}", '${{${{ b }}'])
})
