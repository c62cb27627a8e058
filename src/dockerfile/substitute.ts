import { FormatError } from '../user-error.ts'
import { type Lookup, unknownValue } from './variable-lookup.ts'
import { isBlank } from './whitespace.ts'

/** Text with variables substituted. */
export type SubstitutedText = {
  /** Text after substitution; unknown variables are kept as written. */
  readonly text: string
  readonly isKnown: boolean
}

type Piece = SubstitutedText & { readonly isQuoted: boolean }

type Options = { readonly escapeChar: string; readonly lookup: Lookup; readonly keepsQuotes: boolean }
type Scan = Options & { readonly chars: readonly string[]; index: number; depth: number }

const maxDepth = 100

/**
 * Removes quotes and escapes and substitutes variables, as Docker does for FROM, ARG and ENV. The pattern forms
 * (`${x#y}`, `${x%y}`, `${x/y/z}`) are treated as unknown.
 * Source: Dockerfile reference, "Environment replacement"; BuildKit, frontend/dockerfile/shell/lex.go.
 * @throws FormatError for unclosed quotes or braces and for forms that Docker does not support.
 */
export function substitute(text: string, escapeChar: string, lookup: Lookup): SubstitutedText {
  const scan = startScan(text, { escapeChar, lookup, keepsQuotes: false })
  return joinPieces(readPieces(scan, '', false))
}

/** Starts to scan a text. */
export function startScan(text: string, options: Options): Scan {
  return { ...options, chars: [...text], index: 0, depth: 0 }
}

function peek(scan: Scan): string {
  return scan.chars[scan.index] ?? ''
}

function take(scan: Scan): string {
  const char = peek(scan)
  scan.index += 1
  return char
}

function joinPieces(pieces: readonly Piece[]): SubstitutedText {
  return { text: pieces.map(({ text }) => text).join(''), isKnown: pieces.every(({ isKnown }) => isKnown) }
}

/** Reads pieces up to the character `stop`, or to the end of the text if `stop` is empty. */
export function readPieces(scan: Scan, stop: string, keepsEscapes: boolean): Piece[] {
  const pieces: Piece[] = []
  while (peek(scan) !== stop) {
    const char = peek(scan)
    if (char === '') {
      throw new FormatError(`a closing ${stop} is missing: add it`)
    }
    if (char === "'") {
      pieces.push(readSingleQuoted(scan))
    } else if (char === '"') {
      pieces.push(readDoubleQuoted(scan, keepsEscapes))
    } else if (char === '$') {
      pieces.push({ ...readVariable(scan), isQuoted: false })
    } else {
      pieces.push(readPlain(scan, keepsEscapes))
    }
  }
  take(scan)
  return pieces
}

function readPlain(scan: Scan, keepsEscapes: boolean): Piece {
  const char = take(scan)
  if (keepsEscapes && char === '<' && peek(scan) === '<') {
    return { text: char + take(scan) + takeBlanks(scan), isKnown: true, isQuoted: true }
  }
  if (char !== scan.escapeChar) {
    return { text: char, isKnown: true, isQuoted: false }
  }
  return { text: (keepsEscapes ? char : '') + take(scan), isKnown: true, isQuoted: true }
}

// Since version 1.16 of the Dockerfile syntax, blanks may separate `<<` from the name of a here-document.
function takeBlanks(scan: Scan): string {
  const from = scan.index
  while (peek(scan) !== '' && isBlank(peek(scan))) {
    scan.index += 1
  }
  return scan.chars.slice(from, scan.index).join('')
}

function readSingleQuoted(scan: Scan): Piece {
  take(scan)
  const end = scan.chars.indexOf("'", scan.index)
  if (end === -1) {
    throw new FormatError("a closing ' is missing: add it")
  }
  const text = scan.chars.slice(scan.index, end).join('')
  scan.index = end + 1
  return { text: scan.keepsQuotes ? `'${text}'` : text, isKnown: true, isQuoted: true }
}

function readDoubleQuoted(scan: Scan, keepsEscapes: boolean): Piece {
  take(scan)
  const innerPieces: SubstitutedText[] = []
  for (let char = peek(scan); char !== '"'; char = peek(scan)) {
    if (char === '') {
      throw new FormatError('a closing " is missing: add it')
    }
    innerPieces.push(
      char === '$' ? readVariable(scan) : { text: readDoubleQuotedChar(scan, keepsEscapes), isKnown: true },
    )
  }
  take(scan)
  const text = innerPieces.map(piece => piece.text).join('')
  const isKnown = innerPieces.every(piece => piece.isKnown)
  return { text: scan.keepsQuotes ? `"${text}"` : text, isKnown, isQuoted: true }
}

// In double quotes, the escape character applies only before a quote, a dollar sign or itself.
function readDoubleQuotedChar(scan: Scan, keepsEscapes: boolean): string {
  const char = take(scan)
  if (char !== scan.escapeChar) {
    return char
  }
  const prefix = keepsEscapes ? char : ''
  const next = peek(scan)
  if (next === '') {
    return prefix
  }
  return prefix + (next === '"' || next === '$' || next === scan.escapeChar ? take(scan) : char)
}

function readVariable(scan: Scan): SubstitutedText {
  const start = scan.index
  take(scan)
  if (peek(scan) !== '{') {
    const name = readName(scan)
    return name === '' ? { text: '$', isKnown: true } : variableValue(scan, start, name)
  }
  take(scan)
  if (['', '{', '}', ':'].includes(peek(scan))) {
    throw new FormatError('${} contains no variable name: write it between the braces')
  }
  const name = readName(scan)
  if (peek(scan) === '}') {
    take(scan)
    return variableValue(scan, start, name)
  }
  scan.depth += 1
  if (scan.depth > maxDepth) {
    throw new FormatError(
      `the variables are nested more than ${maxDepth} levels deep: write the value instead`,
    )
  }
  const result = readModified(scan, start, name)
  scan.depth -= 1
  return result
}

function variableValue(scan: Scan, start: number, name: string): SubstitutedText {
  const value = scan.lookup(name)
  return value === unknownValue ? asWritten(scan, start) : { text: value ?? '', isKnown: true }
}

function asWritten(scan: Scan, start: number): SubstitutedText {
  return { text: scan.chars.slice(start, scan.index).join(''), isKnown: false }
}

function readModified(scan: Scan, start: number, name: string): SubstitutedText {
  const isPattern = '#%/'.includes(peek(scan) || ' ')
  if (isPattern) {
    return readPattern(scan, start)
  }
  const isEmptyUnset = peek(scan) === ':'
  if (isEmptyUnset) {
    take(scan)
  }
  const modifier = take(scan)
  if (!['-', '+', '?'].includes(modifier)) {
    throw new FormatError(
      `\${${name}${isEmptyUnset ? ':' : ''}${modifier} is not supported by Docker: write the value instead`,
    )
  }
  const word = joinPieces(readPieces(scan, '}', false))
  const value = scan.lookup(name)
  if (value === unknownValue) {
    return asWritten(scan, start)
  }
  const isSet = value !== undefined && !(isEmptyUnset && value === '')
  if (modifier === '+') {
    return isSet ? word : { text: '', isKnown: true }
  }
  if (modifier === '?' && !isSet) {
    throw new FormatError(`${name}: ${word.text || 'is not set'}`)
  }
  return isSet ? { text: value, isKnown: true } : word
}

function readPattern(scan: Scan, start: number): SubstitutedText {
  if (take(scan) === '/') {
    if (peek(scan) === '/') {
      take(scan)
    }
    readPieces(scan, '/', true)
  }
  readPieces(scan, '}', true)
  return asWritten(scan, start)
}

// As in a shell, a special parameter's name is one character, and a positional parameter's name is digits only.
function readName(scan: Scan): string {
  if ('@*#?-$!'.includes(peek(scan) || ' ')) {
    return take(scan)
  }
  const allowedChar = /\p{Nd}/u.test(peek(scan)) ? /\p{Nd}/u : /[\p{L}\p{Nd}_]/u
  let name = ''
  while (allowedChar.test(peek(scan))) {
    name += take(scan)
  }
  return name
}
