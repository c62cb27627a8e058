import { readPieces, startScan } from './substitute.ts'
import { unknownValue } from './variable-lookup.ts'
import { isSpace } from './whitespace.ts'

/**
 * Splits a shell command into words without substituting variables. With `shouldKeepSource`, quotes and escapes are
 * kept.
 * @throws FormatError as `substitute()` does.
 */
export function splitShellWords(text: string, shouldKeepSource: boolean): string[] {
  const scan = startScan(text, {
    escapeChar: '\\',
    lookup: () => unknownValue,
    keepsQuotes: shouldKeepSource,
  })
  const words: string[] = []
  let word = ''
  for (const piece of readPieces(scan, '', shouldKeepSource)) {
    for (const char of piece.isQuoted ? [piece.text] : piece.text) {
      if (piece.isQuoted || !isSpace(char)) {
        word += char
      } else if (word !== '') {
        words.push(word)
        word = ''
      }
    }
  }
  return word === '' ? words : [...words, word]
}
