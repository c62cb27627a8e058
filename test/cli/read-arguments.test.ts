import { expect, test } from '@jest/globals'
import { UsageError } from '../../src/cli/command.ts'
import { parseOption } from '../../src/cli/read-arguments.ts'
import { parseMaxLayers } from '../../src/layers/split-settings.ts'
import { parsePlatform } from '../../src/oci/platform.ts'

test.each([
  ['--max-layers', '500', parseMaxLayers, '--max-layers is "500": expected a number of layers from 1 to 100'],
  ['--platform', 'amd', parsePlatform, /^--platform: "amd" is not a platform: expected os\/architecture/],
] as const)(
  'an invalid value of %s is reported with the option and the value',
  (option, text, parse, message) => {
    const read = () => parseOption<unknown>(option, text, parse)
    expect(read).toThrow(UsageError)
    expect(read).toThrow(message)
  },
)

test('a long value that the parser quotes in full is not quoted again', () => {
  const read = () => parseOption('--platform', 'x'.repeat(300), parsePlatform)
  expect(read).toThrow(/^--platform: "x{300}" is not a platform/)
})

test('returns the parsed value', () => {
  expect(parseOption('--max-layers', '40', parseMaxLayers)).toBe(40)
})
