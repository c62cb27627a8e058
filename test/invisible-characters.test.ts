import { expect, test } from '@jest/globals'
import { escapeInvisible } from '../src/invisible-characters.ts'
import { pinMessage } from '../src/launcher/pin-message.ts'

test.each([
  ['text that is reversed', 'main\u202egnp.exe', 'main\\u202egnp.exe'],
  ['isolates', '\u2066a\u2069', '\\u2066a\\u2069'],
  ['characters without width', 'ma\u200bin\u2060\ufeff', 'ma\\u200bin\\u2060\\ufeff'],
  ['tags', 'a\u{e0041}', 'a\\udb40\\udc41'],
  ['fillers', '\u3164\uffa0\u115f', '\\u3164\\uffa0\\u115f'],
])('escapes %s', (_name, text, expected) => {
  expect(escapeInvisible(text)).toBe(expected)
  expect(JSON.parse(escapeInvisible(JSON.stringify(text)))).toBe(text)
})

test('does not change visible text', () => {
  const text = 'größe 模型 עברית 🔏 a\tb\nc \u00a0'
  expect(escapeInvisible(text)).toBe(text)
})

test('escapes invisible characters in a commit message', () => {
  const source = { repository: 'science/model', revision: 'c0ffee', ref: 'refs/heads/ma\u202ein' }
  expect(pinMessage({ registry: 'r.io', path: 'model' }, source).body).toContain('(refs/heads/ma\\u202ein)')
})
