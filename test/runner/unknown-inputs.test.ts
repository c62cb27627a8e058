import { expect, test } from '@jest/globals'
import { declaredInputs } from '../../src/actions/inputs/input-names.ts'
import { findUnknownInputs } from '../../src/runner/unknown-inputs.ts'

const find = (...names: string[]) =>
  findUnknownInputs(
    Object.fromEntries(names.map(name => [`INPUT_${name.toUpperCase()}`, 'x'])),
    declaredInputs('update-launcher-sha'),
  )

test('accepts the inputs of the action, and the environment variable of a Linux desktop', () => {
  expect(find('token', 'require-provenance', 'method')).toEqual([])
  expect(findUnknownInputs({ PATH: '/bin', INPUT_: '' }, declaredInputs('doctor'))).toEqual([])
})

test.each(['dry_run', 'expected-comit'])(
  'fails for a misspelled %s, because a default would change what is written',
  name => {
    expect(find(name)).toEqual([expect.objectContaining({ isError: true })])
  },
)

test('suggests the nearest input, and fails for an unknown input that may be a security setting', () => {
  expect(find('allow-oldr', 'requier-provenance', 'color')).toEqual([
    { message: 'There is no input "allow-oldr": did you mean "allow-older"?', isError: false },
    { message: 'There is no input "color": remove it', isError: false },
    { message: 'There is no input "requier-provenance": did you mean "require-provenance"?', isError: true },
  ])
})
