import { expect, test } from '@jest/globals'
import { escapeCommands } from '../../src/runner/log.ts'
import { fc } from '../random.ts'

/** Whether the runner would carry something out. Source: actions/runner, ActionCommand.cs: TryParseV2 and TryParse. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[')
}

test.each([
  ['x\n::stop-commands::token', 'x\n: :stop-commands::token'],
  ['  ::error::x', '  : :error::x'],
  ['a ##[group]b', 'a ## [group]b'],
  ['std::vector, a::b', 'std::vector, a::b'],
  ['::: three', ': :: three'],
])('%j becomes %j', (text, harmless) => {
  expect(escapeCommands(text)).toBe(harmless)
})

test('no output line is a command', () => {
  const texts = fc
    .array(fc.constantFrom(':', '::', '#', '##[', ' ', '\t', '\n', '\r', 'a'))
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(texts, text => {
      expect(
        escapeCommands(text)
          .split(/[\r\n]/)
          .filter(isCommand),
      ).toEqual([])
    }),
  )
})
