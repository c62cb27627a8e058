import { expect, test } from '@jest/globals'
import { CommandFilter, escapeCommands } from '../../src/runner/escape-commands.ts'
import { fc } from '../random.ts'
import { readRunnerCommands } from './runner-commands.ts'

test.each([
  ['x\n::stop-commands::token', 'x\n: :stop-commands::token'],
  ['  ::error::x', '  : :error::x'],
  ['\u0085\u2003\u3000::error::x', '\u0085\u2003\u3000: :error::x'],
  ['a ##[group]b', 'a ## [group]b'],
  ['std::vector, a::b', 'std::vector, a::b'],
  ['test.py::name\n\ttest.py::name', 'test.py::name\n\ttest.py::name'],
  ['::: three', ': :: three'],
])('escapes %j as %j', (text, escapedText) => {
  expect(escapeCommands(text)).toBe(escapedText)
})

const pieces = [
  ...[':', '::', '#', '##[', ']', ' ', '\t', '\v', '\u0085', '\u2029', '\u3000', '\n', '\r', 'a', 'é'],
  ...['stop-commands', 'set-output', '::error::', '##[debug]'],
]
const texts = fc.array(fc.constantFrom(...pieces)).map(parts => parts.join(''))

test('escapes every command in arbitrary text', () => {
  fc.assert(fc.property(texts, text => expect(readRunnerCommands(escapeCommands(text))).toEqual([])))
})

test('inserts only spaces, and only where a command could start', () => {
  fc.assert(
    fc.property(texts, text => {
      const withoutSpaces = (item: string) => item.replaceAll(' ', '')
      expect(withoutSpaces(escapeCommands(text))).toBe(withoutSpaces(text))
      if (!/##\[|(?:^|[\n\r])\s*\u0085*\s*::/.test(text) && !/::/.test(text))
        expect(escapeCommands(text)).toBe(text)
    }),
  )
})

/** Returns the output of a command filter for these chunks. */
function filterChunks(chunks: readonly Uint8Array[]): Buffer {
  const chunksWritten: Uint8Array[] = []
  const filter = new CommandFilter({ write: bytes => chunksWritten.push(bytes) })
  for (const chunk of chunks) filter.write(chunk)
  filter.flush()
  return Buffer.concat(chunksWritten)
}

test('escapes output in chunks of any size like the whole output', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, position) => {
      const bytes = Buffer.from(`${text}\n`)
      const index = position % bytes.length
      const filteredOutput = filterChunks([bytes.subarray(0, index), bytes.subarray(index)])
      expect(filteredOutput.toString()).toBe(escapeCommands(`${text}\n`))
    }),
  )
})

test('does not change bytes that are not UTF-8', () => {
  const bytes = Buffer.from([0xff, 0xc2, 0x0a, 0x80, 0x3a, 0x3a, 0x61, 0x0a])
  expect(filterChunks([bytes])).toEqual(bytes)
})

test("ends an unfinished line, so that the action's next command starts on a new line", () => {
  expect(filterChunks([Buffer.from('50 %')]).toString()).toBe('50 %\n')
})

test.each([
  ['::set-output name=x::y', [{ name: 'set-output', data: 'y' }]],
  ['\u0085::Error file=a.ts::y', [{ name: 'error', data: 'y' }]],
  ['a ##[stop-commands]x', [{ name: 'stop-commands', data: 'x' }]],
  ['a\r::debug::b', [{ name: 'debug', data: 'b' }]],
  ['::unknown::y\na ::error::y\n\ufeff::error::y', []],
])("parses %j like GitHub's runner", (output, commands) => {
  expect(readRunnerCommands(output)).toEqual(commands)
})
