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
