import { expect, test } from '@jest/globals'
import { readHold } from '../../src/dockerfile/hold.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'

const holdOf = (text: string): unknown => readHold(parseDockerfile(Buffer.from(text)))

test.each([
  ['as documented', '# binder-actions: hold numpy is broken', 'numpy is broken'],
  ['without spaces', '#binder-actions:hold x', 'x'],
  ['with many spaces', '  #   Binder-Actions  :   HOLD    x  y  ', 'x  y'],
  ['with several #', '## binder-actions: hold x', 'x'],
  ['without a reason', '# binder-actions: hold', ''],
  ['with a colon', '# binder-actions: hold: x', 'x'],
  ['with CRLF', '# binder-actions: hold x\r', 'x'],
  ['behind a byte-order mark', '\ufeff# binder-actions: hold x', 'x'],
])('a hold %s', (_name, comment, reason) => {
  expect(holdOf(`${comment}\nFROM a\n`)).toEqual({ reason, line: 1 })
})

test('anywhere above the last FROM', () => {
  expect(holdOf('# syntax=x\nFROM a\nRUN b \\\n# binder-actions: hold c\n d\n\nFROM e')).toEqual({
    reason: 'c',
    line: 4,
  })
})

test.each([
  ['below the last FROM', 'FROM a\n# binder-actions: hold x'],
  ['in a here-document', 'FROM a\nRUN <<EOF\n# binder-actions: hold x\nEOF\nFROM b'],
  ['behind an instruction', 'ARG a=b # binder-actions: hold x\nFROM b'],
  ['as the beginning of another word', '# binder-actions: holding\nFROM b'],
  ['behind other words', '# no binder-actions: hold\nFROM b'],
  ['nowhere', 'FROM b'],
])('no hold %s', (_name, text) => {
  expect(holdOf(text)).toBeUndefined()
})
