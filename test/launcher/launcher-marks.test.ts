import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { addMark, readMarks, removeMark } from '../../src/launcher/launcher-marks.ts'

const readHold = (text: string): unknown => readMarks(parseDockerfile(Buffer.from(text))).hold

test.each([
  ['as documented', '# binder-actions: hold numpy is broken', 'numpy is broken'],
  ['without spaces', '#binder-actions:hold x', 'x'],
  ['with many spaces', '  #   Binder-Actions  :   HOLD    x  y  ', 'x  y'],
  ['with several #', '## binder-actions: hold x', 'x'],
  ['without a reason', '# binder-actions: hold', ''],
  ['with a colon', '# binder-actions: hold: x', 'x'],
  ['with a comma', '# binder-actions: hold, x is broken', 'x is broken'],
  ['with a dash', '# binder-actions: hold—x', 'x'],
  ['with a full stop', '# binder-actions: hold.', ''],
  ['with CRLF', '# binder-actions: hold x\r', 'x'],
  ['after a byte-order mark', '\ufeff# binder-actions: hold x', 'x'],
])('reads a hold %s', (_name, comment, reason) => {
  expect(readHold(`${comment}\nFROM a\n`)).toEqual({ reason, line: 1 })
})

test('accepts a hold anywhere in the file', () => {
  expect(readHold('FROM a\n# binder-actions: hold x\n')).toEqual({ reason: 'x', line: 2 })
  expect(readHold('# syntax=x\nFROM a\nRUN b \\\n# binder-actions: hold c\n d\n\nFROM e')).toEqual({
    reason: 'c',
    line: 4,
  })
})

test.each([
  ['in a here-document', 'FROM a\nRUN <<EOF\n# binder-actions: hold x\nEOF\nFROM b'],
  ['after an instruction', 'ARG a=b # binder-actions: hold x\nFROM b'],
  ['after other words', '# no binder-actions: hold\nFROM b'],
  ['in a file without comments', 'FROM b'],
])('finds no hold %s', (_name, text) => {
  expect(readHold(text)).toBeUndefined()
})

test.each([
  ['holding', ''],
  ['held for now', ' (did you mean "hold"?)'],
  ['Hodl', ' (did you mean "hold"?)'],
  ['', ''],
])('rejects the unknown word "%s", because it can be a misspelled mark', (word, suggestion) => {
  expect(() => readHold(`FROM b\n# binder-actions: ${word}\n`)).toThrow(
    `line 2 has the mark "binder-actions: ${word.split(' ')[0] ?? ''}"${suggestion}, expected one of "hold", "frozen", "preview"`,
  )
})

test('reads frozen as the mark of a release instead of a hold', () => {
  const dockerfile = parseDockerfile(Buffer.from('# binder-actions: frozen v1.0\nFROM a\n'))
  expect(readMarks(dockerfile).frozen).toEqual({ reason: 'v1.0', line: 1 })
  expect(readMarks(dockerfile).hold).toBeUndefined()
})

test.each([
  ['FROM a\n', '# binder-actions: frozen v1\nFROM a\n'],
  ['# syntax=x\r\n\r\n  FROM a', '# syntax=x\r\n\r\n# binder-actions: frozen v1\r\n  FROM a'],
  ['\ufeffFROM a AS b\nFROM c', '\ufeffFROM a AS b\n# binder-actions: frozen v1\nFROM c'],
  ['\ufeffFROM a', '\ufeff# binder-actions: frozen v1\nFROM a'],
])('inserts a mark directly above the last FROM: %j', (before, after) => {
  const markedDockerfile = addMark(parseDockerfile(Buffer.from(before)), 'frozen', 'v1')
  expect(Buffer.from(markedDockerfile.bytes).toString()).toBe(after)
  expect(readMarks(markedDockerfile).frozen?.reason).toBe('v1')
})

test.each([
  ['# binder-actions: hold x\nFROM a\n', 'FROM a\n'],
  ['# a\r\n#Binder-Actions: HOLD\r\nFROM a', '# a\r\nFROM a'],
  ['\ufeff# binder-actions: hold x\nFROM a', '\ufeffFROM a'],
  ['FROM a\n# binder-actions: hold x', 'FROM a\n'],
  [
    '# binder-actions: hold x\n# binder-actions: frozen v1\nFROM a\n# binder-actions: hold y\n',
    '# binder-actions: frozen v1\nFROM a\n',
  ],
  ['FROM a\nRUN b \\\n# binder-actions: hold x\n c\n', 'FROM a\nRUN b \\\n c\n'],
  ['FROM a\n', 'FROM a\n'],
])('removes only the holds of %j', (text, expected) => {
  const changedDockerfile = removeMark(parseDockerfile(Buffer.from(text)), 'hold')
  expect(Buffer.from(changedDockerfile.bytes).toString()).toBe(expected)
})
