import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { readEnv } from '../../src/dockerfile/read-env.ts'

const environment = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...readEnv(parseDockerfile(Buffer.from(text)))].map(([name, { value }]) => [name, value]),
  )

test.each([
  ['a=b', { a: 'b' }],
  ['a=b c="d e" f=\'g $h\'', { a: 'b', c: 'd e', f: 'g $h' }],
  ['a=b\\ c', { a: 'b c' }],
  ['a="b \\"c\\" \\d"', { a: 'b "c" \\d' }],
  ['a= b=""', { a: '', b: '' }],
  ['a=b=c', { a: 'b=c' }],
  ['"a"=b', { a: 'b' }],
  ['a b c', { a: 'b c' }],
  ['VALUE  Values  V', { VALUE: 'Values  V' }],
  ['long\tvalue', { long: 'value' }],
  ['a "b c"  d', { a: 'b c  d' }],
  ['a =b', { a: '=b' }],
  ['a=b \\\n# comment\n  c=d', { a: 'b', c: 'd' }],
  ['a=\\$x', { a: '$x' }],
  ['a=$PATH:/x b=${PATH:-c}', { a: '$PATH:/x', b: '${PATH:-c}' }],
  ['branch=é/🚀', { branch: 'é/🚀' }],
])('reads ENV %s', (written, expected) => {
  expect(environment(`FROM x\nENV ${written}`)).toEqual(expected)
})

test('supports another escape character', () => {
  expect(environment('# escape=`\nFROM x\nENV a=c:\\d b=e` f')).toEqual({ a: 'c:\\d', b: 'e f' })
})

test('returns the line that last set each value', () => {
  const env = readEnv(parseDockerfile(Buffer.from('FROM x\r\nENV a=1 \\\r\n b=2\r\nENV c=3\r\nENV a=4\r\n')))
  expect(env).toEqual(
    new Map([
      ['a', { value: '4', line: 5 }],
      ['b', { value: '2', line: 3 }],
      ['c', { value: '3', line: 4 }],
    ]),
  )
})

test('substitutes the values that were set before the ENV instruction', () => {
  expect(environment('FROM x\nENV a=1\nENV a=2 b=$a\nENV c=${a:+yes}${b:-no}')).toEqual({
    a: '2',
    b: '1',
    c: 'yes1',
  })
})

test('only ENV and ARG set variables', () => {
  expect(environment('FROM x\nLABEL b=1\nRUN c=2\nENV a=$b$c')).toEqual({ a: '$b$c' })
})

test('an argument without a value does not hide a variable', () => {
  expect(environment('FROM x\nENV n=1\nARG n\nENV a=$n')).toEqual({ n: '1', a: '1' })
})

test('substitutes arguments, which are not part of the environment', () => {
  const text = 'ARG G=global U=unused\nFROM x\nARG G\nARG L=local-$G\nARG N\nENV a=$G b=$L c=$U d=$N'
  expect(environment(text)).toEqual({ a: 'global', b: 'local-global', c: '$U', d: '$N' })
})

test('the last stage inherits only from the stages on which it is based', () => {
  const text =
    'FROM x AS one\nENV a=1 b=1\nARG G=g\nFROM y\nENV no=1\nFROM one AS two\nENV b=2-$a-$G\nFROM TWO\nENV c=$b'
  expect(environment(text)).toEqual({ a: '1', b: '2-1-g', c: '2-1-g' })
})

test('returns no variables for a stage without ENV', () => {
  expect(environment('FROM x\nENV a=1\nFROM y')).toEqual({})
})

test.each([
  ['no arguments', 'ENV', 2, 'has no variable name'],
  ['no value', 'ENV a', 2, 'ENV a has no value'],
  ['a word that is not a pair', 'ENV a=b \\\n c', 3, '"c" is not of the form name=value'],
  ['no name', 'ENV =b', 2, '"=b" is not of the form'],
  ['an unclosed quote', 'ENV a="b', 2, 'closing " is missing'],
  [
    'a value that grows exponentially',
    `ENV a=aaaaaaaaaa\n${`ENV a=${'$a'.repeat(10)}\n`.repeat(30)}`,
    7,
    '\\$a',
  ],
  [
    'values that exceed the size limit together',
    `ENV a=${'a'.repeat(9000)}\nENV${' b=x$a'.repeat(5e3)}`,
    3,
    '256 KiB',
  ],
  [
    'an ARG that grows exponentially',
    `ARG a=aaaaaaaaaa\n${`ARG a=\${a:+${'$a'.repeat(10)}}\n`.repeat(30)}`,
    7,
    '\\$a',
  ],
])('rejects ENV with %s', (_name, text, line, message) => {
  expect(() => environment(`FROM x\n${text}`)).toThrow(
    expect.objectContaining({ line, message: expect.stringMatching(message) }),
  )
})
