import { expect, test } from '@jest/globals'
import { type Dockerfile, parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'

const parse = (text: string): Dockerfile => parseDockerfile(Buffer.from(text))
const keywords = (text: string): string[] => parse(text).instructions.map(({ keyword }) => keyword)

test.each(['\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\u{10ffff}', '🚀🚀'])(
  'counts the bytes of %j',
  char => {
    const text = `FROM a\nRUN ${char} x${char}`
    const words = parse(text).instructions[1]?.words.map(({ start, end }) =>
      Buffer.from(text).subarray(start, end).toString(),
    )
    expect(words).toEqual([char, `x${char}`])
  },
)

test('accepts a file of 1 MB and a line of 65535 bytes', () => {
  expect(keywords(`FROM a\n${'\n'.repeat(1_000_000 - 7)}`)).toEqual(['FROM'])
  expect(keywords(`FROM a\nRUN ${'x'.repeat(65_535 - 4)}\n`)).toEqual(['FROM', 'RUN'])
})

test.each([
  [
    'a file larger than 1 MB',
    Buffer.alloc(1_000_001, '\n'),
    'line 1: the file is 1000001 bytes, but at most 1000000 are accepted: shorten it',
  ],
  [
    'a line longer than 65535 bytes',
    `FROM a\nRUN ${'x'.repeat(65_532)}`,
    'line 2: the line is 65536 bytes, but Docker reads at most 65535: split it',
  ],
  ['a NUL byte', 'FROM \0', 'line 1: the line contains a NUL byte: save the file as plain UTF-8 text'],
  [
    'an incomplete byte-order mark',
    Buffer.from([0xef, 0xbb, 0x46]),
    'line 1: the line is not valid UTF-8: save the file as UTF-8',
  ],
  [
    'a long unknown instruction',
    'x'.repeat(41),
    `line 1: "${'x'.repeat(40)}" is not an instruction: expected one of ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR`,
  ],
  [
    'an open here-document',
    'FROM a\nRUN <<"E F"',
    'line 2: the here-document is not terminated: add a line that is exactly "E F"',
  ],
  ['no FROM', '\n\n', 'line 2: the file has no FROM: start it with FROM and an image'],
  [
    'LABEL before FROM',
    'label a=b',
    'line 1: LABEL is not allowed before the first FROM: move it below that FROM',
  ],
  [
    'a repeated directive',
    '# check=a\n# Check=b',
    'line 2: the directive "check" is repeated: keep only one',
  ],
  ['a bad escape character', '# escape=x', 'line 1: the escape character "x" is not allowed: use \\ or `'],
])('explains how to fix %s', (_name, text, message) => {
  expect(() => parseDockerfile(Buffer.from(text))).toThrow(
    expect.objectContaining({
      ...{ name: 'DockerfileError', message: `Dockerfile ${message}`, kind: 'dockerfile-malformed' },
    }),
  )
})

test.each(['# escape', '# escape=', 'escape=`', '#\n# escape=`'])(
  '%j at the top of the file sets no escape character',
  text => {
    const { escapeChar, directives } = parse(text.startsWith('#') ? `${text}\nFROM a` : `FROM a\n# ${text}`)
    expect([escapeChar, directives]).toEqual(['\\', []])
  },
)
