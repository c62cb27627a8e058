import { expect, test } from '@jest/globals'
import { DockerfileError } from '../../src/dockerfile/dockerfile-error.ts'
import { type Dockerfile, parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'

const parse = (text: string): Dockerfile => parseDockerfile(Buffer.from(text))
const keywords = (text: string): string[] => parse(text).instructions.map(({ keyword }) => keyword)
const words = (text: string, index = 0): (string | undefined)[] | undefined =>
  parse(text).instructions[index]?.words.map(word => word.text)

const catchError = (action: () => unknown): unknown => {
  try {
    return action()
  } catch (error) {
    return error
  }
}

test('records the words, lines and bytes of an instruction', () => {
  const text = '# ééé 🚀\n\n  from --platform=linux/amd64  b/é:1 AS x  \nRUN true'
  const [from, run] = parse(text).instructions
  expect(from).toMatchObject({ keyword: 'FROM', startLine: 3, endLine: 3, argumentText: 'b/é:1 AS x' })
  expect(from?.words.map(({ text: word, line }) => [word, line])).toEqual([
    ['b/é:1', 3],
    ['AS', 3],
    ['x', 3],
  ])
  const [word] = from?.words ?? []
  expect(Buffer.from(text).subarray(word?.start, word?.end).toString()).toBe('b/é:1')
  expect(Buffer.from(text).subarray(from?.start, from?.end).toString()).toBe(
    'from --platform=linux/amd64  b/é:1 AS x  ',
  )
  expect(run).toMatchObject({ keyword: 'RUN', startLine: 4, end: Buffer.byteLength(text) })
})

test('a byte-order mark is not part of the first instruction', () => {
  const [from] = parse('\ufeffFROM a').instructions
  expect(from).toMatchObject({ keyword: 'FROM', start: 3, end: 9 })
})

test.each([
  ['lf', 'FROM a\nRUN b\n'],
  ['crlf', 'FROM a\r\nRUN b\r\n'],
  ['mixed', 'FROM a\r\nRUN b\n'],
  ['none', 'FROM a'],
])('detects the line endings %s', (newline, text) => {
  expect(parse(text).newline).toBe(newline)
  expect(words(text)).toEqual(['a'])
})

test('reads directives only at the top of the file', () => {
  const { directives, escapeChar, comments } = parse(
    '# syntax=docker/dockerfile:1\n#Escape = `\n # check=skip=all \n# note\n# syntax=x\nFROM a',
  )
  expect(directives).toEqual([
    { name: 'syntax', value: 'docker/dockerfile:1', line: 1 },
    { name: 'escape', value: '`', line: 2 },
    { name: 'check', value: 'skip=all', line: 3 },
  ])
  expect(escapeChar).toBe('`')
  expect(comments).toEqual([
    { line: 4, text: 'note' },
    { line: 5, text: 'syntax=x' },
  ])
})

test.each([
  ['a comment', '# hello\n# escape=`\nFROM a'],
  ['a blank line', '\n# escape=`\nFROM a'],
  ['an unknown directive', '# color=red\n# escape=`\nFROM a'],
  ['an instruction', 'FROM a\n# escape=`\n'],
])('treats an escape directive after %s as a comment', (_name, text) => {
  expect(parse(text).escapeChar).toBe('\\')
})

test.each([
  ['over several lines', 'FROM \\\n  a \\\nAS \\\n\tb', ['a', 'AS', 'b']],
  ['with CRLF', 'FROM \\\r\n  a\r\n', ['a']],
  ['with blanks after the escape character', 'FROM \\ \t \n a', ['a']],
  ['inside a word', 'FROM al\\\npine:\\\n3', ['alpine:3']],
  ['with blank lines inside', 'FROM a\\\n\n  \n:3', ['a:3']],
  ['with comments inside', 'FROM a \\\n# one\n  # two \\\nAS b', ['a', 'AS', 'b']],
  ['inside the keyword', 'FR\\\nOM a', ['a']],
  ['alone on the first line', '\\\n FROM a', ['a']],
  ['at the end of the file', 'FROM a \\', ['a']],
  ['with another escape character', '# escape=`\nFROM a`\n:3', ['a:3']],
])('reads the words of a continuation %s', (_name, text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['a doubled escape character', 'FROM a\nRUN b \\\\\nRUN c'],
  ['an escape character in a comment', 'FROM a\n# b \\\nRUN c\nRUN d'],
  ['another escape character', '# escape=`\nFROM a\nRUN c:\\\nRUN d'],
])('does not continue a line after %s', (_name, text) => {
  expect(keywords(text)).toEqual(['FROM', 'RUN', 'RUN'])
})

test('the byte range of a split word includes the continuation', () => {
  const text = 'FROM al\\\n# why\npine AS b'
  const [word] = parse(text).instructions[0]?.words ?? []
  expect(text.slice(word?.start, word?.end)).toBe('al\\\n# why\npine')
  expect(word).toMatchObject({ line: 1, endLine: 3 })
})

test('reads comments inside continued instructions, but not in here-documents', () => {
  const { comments } = parse('FROM a\n#  one \nRUN b \\\n  #two\n c\nRUN <<EOF\n# three\nEOF\n## four')
  expect(comments).toEqual([
    { line: 2, text: 'one' },
    { line: 4, text: 'two' },
    { line: 9, text: '# four' },
  ])
})

test.each([
  ['plain', 'RUN <<EOF\nFROM x\nEOF'],
  ['with CRLF', 'RUN <<EOF\r\nFROM x\r\nEOF\r'],
  ['after a command', 'RUN cat <<EOF > /x\nFROM x\nEOF'],
  ['with a number', 'RUN cat 0<<EOF\nFROM x\nEOF'],
  ['in double quotes', 'RUN <<"EOF"\nFROM x\nEOF'],
  ['in single quotes', "RUN <<'E O F'\nFROM x\nE O F"],
  ['indented', 'RUN <<-EOF\n\tFROM x\n\t\tEOF'],
  ['two on one line', 'COPY <<A <<B /x/\nFROM x\nB\nA\nA\nFROM y\nB'],
  ['opened on a continued line', 'RUN cat \\\n  <<EOF\nFROM x\nEOF'],
  ['in ADD', 'ADD <<EOF /x\nFROM x\nEOF'],
  ['under ONBUILD', 'ONBUILD RUN <<EOF\nFROM x\nEOF'],
  ['with a line that ends with the escape character', 'RUN <<EOF\nFROM x \\\nEOF'],
  ['with another escape character', 'RUN <<E\\OF\nFROM x\nEOF'],
  ['with a space before the name', "RUN cat << 'EOF' > /x\nFROM x\nEOF"],
  ['that is empty', 'RUN <<EOF\nEOF'],
  ['with an indented terminating line inside', 'RUN <<EOF\n\tEOF\nEOF'],
  ['with a tab inside a line that looks like the end', 'RUN <<-EOF\nE\tOF\nEOF'],
  ['with blanks before the name', 'RUN cat << \t"EOF"\nFROM x\nEOF'],
  ['with a space, on a continued line', 'RUN cat << \\\n  EOF\nFROM x\nEOF'],
])('a here-document %s contains no instructions', (_name, text) => {
  const { instructions } = parse(`FROM a\n${text}\nFROM b`)
  expect(instructions.map(({ startLine, keyword }) => [startLine, keyword])).toEqual([
    [1, 'FROM'],
    [2, text.slice(0, text.indexOf(' '))],
    [2 + text.split('\n').length, 'FROM'],
  ])
  expect(instructions[1]?.end).toBe(7 + text.trimEnd().length)
})

test.each([
  ['a here-string', 'RUN cat <<<EOF'],
  ['a shift', 'RUN echo $((1<<2))'],
  ['a shift with spaces without a terminating line', 'RUN echo $((1 << 2))'],
  ['a space before a name without a terminating line', 'RUN cat << EOF'],
  ['a space after the dash', 'RUN cat <<- EOF'],
  ['a marker inside a word', 'RUN cat<<EOF'],
  ['a marker inside quotes', 'RUN echo "<<EOF"'],
  ['a marker in the JSON form', 'RUN ["cat", "<<EOF"]'],
  ['a marker after an unclosed quote', "RUN echo it's <<EOF"],
  ['an instruction without here-documents', 'LABEL a=<<EOF'],
])('does not read %s as a here-document', (_name, text) => {
  expect(keywords(`FROM a\n${text}\nFROM b`)).toHaveLength(3)
})

test('here-documents may share the terminating line of an earlier one', () => {
  const text = 'FROM a\nRUN <<E\nx\nE\nRUN <<E\ny\nE\nRUN <<-E\n\tE\nRUN true'
  expect(parse(text).instructions.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    ...[
      [1, 1],
      [2, 4],
      [5, 7],
      [8, 9],
      [10, 10],
    ],
  ])
})

test.each(['ONBUILD', 'ONBUILD LABEL a=<<EOF', 'RUN <<""', 'RUN ["a", "<<E", "\\\\ <<E"]'])(
  '%j opens no here-document',
  text => {
    expect(keywords(`FROM a\n${text}\nFROM b`)).toHaveLength(3)
  },
)

test('splits the words of ENV and ARG outside quotes', () => {
  const text = `FROM a\nENV a=b "c d"='e f'  g=h\\ i j="\\" k"`
  expect(words(text, 1)).toEqual(['a=b', `"c d"='e f'`, 'g=h\\ i', 'j="\\" k"'])
})

test('the escape character is literal in single quotes, except in flags', () => {
  expect(words("FROM a\nENV a='b\\' c=d", 1)).toEqual(["a='b\\'", 'c=d'])
  const [from] = parse("FROM --platform='a\\'b' c").instructions
  expect(from?.flags.map(({ value }) => value)).toEqual(["--platform=a'b"])
})

test('an escaped blank or quote is part of a flag or word', () => {
  const [from] = parse('FROM --platform=a\\ b\\"c d').instructions
  expect(from?.flags.map(({ value }) => value)).toEqual(['--platform=a b"c'])
  expect(from?.words.map(({ text }) => text)).toEqual(['d'])
  expect(words('FROM a\nENV a="b\\" c" d=\\" e=\'f\\\' g=h', 1)).toEqual([
    'a="b\\" c"',
    'd=\\"',
    "e='f\\'",
    'g=h',
  ])
})

test('removes quotes from flags and ends flags at --', () => {
  const [from] = parse('FROM --platform="linux/amd64" -- a').instructions
  expect(from?.flags.map(({ text, value }) => [text, value])).toEqual([
    ['--platform="linux/amd64"', '--platform=linux/amd64'],
  ])
  expect(from?.words.map(({ text }) => text)).toEqual(['a'])
})

test.each([
  ['an empty file', '', 1, 'has no FROM'],
  ['only comments', '# a\n\n# b\n', 3, 'has no FROM'],
  ['only ARG', 'ARG A=1\n', 1, 'has no FROM'],
  ['a NUL byte', 'FROM a\nRUN \0', 2, 'NUL'],
  ['invalid UTF-8', Buffer.from([70, 82, 10, 0xff]), 2, 'UTF-8'],
  ['UTF-16', Buffer.from('\ufeffFROM a', 'utf16le'), 1, 'NUL|UTF-8'],
  ['more than 1 MB', Buffer.alloc(1_000_001, '\n'), 1, '1000001 bytes'],
  ['an overlong line', `FROM a\nRUN ${'x'.repeat(70_000)}`, 2, 'split it'],
  ['an unknown instruction', '# a\nFORM b', 2, '"FORM" is not an instruction: expected one of ADD ARG'],
  ['an empty continued instruction', '\\\n', 1, '"" is not an instruction'],
  ['an unterminated here-document', 'FROM a\nRUN <<EOF\nEOF \n', 2, 'add a line that is exactly "EOF"'],
  ['RUN before FROM', 'ARG a\nRUN b\nFROM c', 2, 'RUN is not allowed before the first FROM'],
  ['a bad escape character', '# escape=x\nFROM a', 1, 'use \\\\ or `'],
  ['an empty escape character', '# escape= \nFROM a', 1, 'use \\\\ or `'],
  ['a directive with many blanks', `# escape=${' '.repeat(60_000)}y${' '.repeat(5_000)}y`, 1, 'use'],
  ['a repeated directive', '# syntax=a\n# SYNTAX=b\nFROM a', 2, 'the directive "syntax" is repeated'],
])('rejects %s and names the line', (_name, text, line, message) => {
  const error = catchError(() => parseDockerfile(Buffer.from(text)))
  expect(error).toBeInstanceOf(DockerfileError)
  expect(error).toMatchObject({ line, message: expect.stringMatching(message) })
})
