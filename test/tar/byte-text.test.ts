import { describe, expect, test } from '@jest/globals'
import { decodeText, decodeUntilNul } from '../../src/tar/byte-text.ts'

const decode = (bytes: readonly number[]) => decodeText(Buffer.from(bytes), 0, bytes.length)
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Encodes a decoded text again: a lone surrogate represents an invalid byte. */
function encode(text: string): number[] {
  return [...text].flatMap(character => {
    const code = character.codePointAt(0) ?? 0
    return code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : [...Buffer.from(character)]
  })
}

/** First and last bytes of the ranges in Unicode's table of well-formed sequences, and their neighbors. */
const boundaryBytes = [
  ...[0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee],
  ...[0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff],
]
const tails = [0x41, 0x80, 0xbf, 0xc2]
const sequences = boundaryBytes.flatMap(first => [
  [first],
  ...boundaryBytes.flatMap(second => [
    [first, second],
    ...tails.flatMap(third => [
      [first, second, third],
      ...tails.map(fourth => [first, second, third, fourth]),
    ]),
  ]),
])

describe('a sequence of bytes', () => {
  test('is decoded as UTF-8 if and only if it is well-formed, and each invalid byte is kept', () => {
    const wrongSequences = sequences.filter(bytes => {
      const text = decode(bytes)
      if (String(encode(text)) !== String(bytes)) return true
      const isEscaped = /[\ud800-\udfff]/u.test(text)
      try {
        return utf8.decode(Buffer.from(bytes)) !== text
      } catch {
        return !isEscaped
      }
    })
    expect(wrongSequences).toEqual([])
  })

  test('that encodes U+FFFD is not an error', () => {
    expect(decode([0xef, 0xbf, 0xbd, 0xff, 0x61])).toBe('\ufffd\udcffa')
  })
})

test.each([
  ['ab\0c', 0, 4, 'ab'],
  ['abcd', 1, 3, 'bc'],
  ['\0abc', 0, 4, ''],
])('decodes %j from %i to %i up to its first NUL', (text, start, end, expected) => {
  expect(decodeUntilNul(Buffer.from(text), start, end)).toBe(expected)
})
