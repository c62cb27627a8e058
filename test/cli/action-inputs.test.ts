import { expect, test } from '@jest/globals'
import { readActionArguments, readAsAction } from '../../src/cli/action-inputs.ts'
import { buildOptions } from '../../src/cli/action-options.ts'

test('reads values, flags and repeated options', () => {
  const { positionals, inputs } = readActionArguments(
    ['a/b', '--build-args', 'A=1', '--build-args=B=2', '--force', '--smoke-test=false', '--image=--x'],
    buildOptions,
  )
  expect(positionals).toEqual(['a/b'])
  expect(Object.fromEntries(inputs)).toEqual({
    'build-args': 'A=1\nB=2',
    force: 'true',
    'smoke-test': 'false',
    image: '--x',
  })
})

test.each([
  [['--contrct', 'x'], 'unknown option --contrct (did you mean "--contract"?)'],
  [['--image'], '--image has no value: write --image=VALUE'],
  [['--tag-suffix', '--dry-run'], '--tag-suffix has no value: write --tag-suffix=VALUE'],
])('rejects %j', (args, message) => {
  expect(() => readActionArguments(args, buildOptions)).toThrow(message)
})

test('lists every invalid option', () => {
  const read = () =>
    readAsAction(new Map([['force', 'maybe']]), reader => {
      reader.boolean('force', false)
      reader.required('image', text => text)
    })
  expect(read).toThrow('--force is "maybe": expected true or false; --image is missing')
})
