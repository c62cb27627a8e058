import { cloneDirectory, clonedSources } from '../../../src/dockerfile/cloned-sources.ts'
import { contextSources } from '../../../src/dockerfile/context-sources.ts'
import { externalImages } from '../../../src/dockerfile/external-images.ts'
import { readIgnoreFile } from '../../../src/dockerfile/ignore-file.ts'
import { type Dockerfile, parseDockerfile } from '../../../src/dockerfile/parse-dockerfile.ts'
import { readEnv } from '../../../src/dockerfile/read-env.ts'
import { replaceEnv } from '../../../src/dockerfile/replace-env.ts'
import { readStages } from '../../../src/dockerfile/stages.ts'
import { readMarks } from '../../../src/launcher/launcher-marks.ts'
import { FormatError, UserError } from '../../../src/user-error.ts'
import { fc } from '../fast-check.ts'
import { assertHolds, defineTarget } from '../fuzz-target.ts'
import { textBytes, texts } from '../inputs.ts'

const examples = [
  `FROM ghcr.io/science/model:main@sha256:${'a'.repeat(64)}\n`,
  '# syntax=docker/dockerfile:1\n# binder-actions: hold until Friday\nARG TAG=1\nFROM --platform=linux/amd64 "a/b:${TAG:-2}" AS base\nENV A=b \\\n  C="d e" # no\nRUN <<EOF cat\n x\nEOF\nFROM base\nCOPY --from=base --chown=1:1 ["a b", "/c"]\n',
  '\ufeff# escape=`\r\nARG X\r\nFROM $X`\r\n as y\r\nRUN git clone -b v1 --depth=1 https://github.com/a/b.git /src && cd /src && pip install .\r\nUSER 1000\r\n',
]
const tokens = [
  ...[
    'FROM ',
    'from ',
    'ARG ',
    'ENV ',
    'RUN ',
    'COPY ',
    'ADD ',
    'ONBUILD ',
    'LABEL ',
    'USER ',
    ' AS x',
    '--from=',
  ],
  ...[
    '\nFROM a\n',
    '\\\n',
    '`\n',
    '# escape=`\n',
    '# syntax=x\n',
    '<<EOF',
    '\nEOF\n',
    '<<-"A B"',
    '--platform=',
  ],
  ...[
    '${A:-',
    '${A:+',
    '${A#',
    '${A/',
    '$A',
    '\\$',
    'A=',
    "'",
    '["a"]',
    '#',
    '# binder-actions: frozen',
    'git clone ',
  ],
]

const dockerfileBytes = textBytes(examples, tokens)

/** Calls every function that reads a Dockerfile. Each function can reject files that the others accept. */
function runReaders(bytes: Uint8Array): void {
  const dockerfile = parseDockerfile(bytes)
  const readers: readonly ((file: Dockerfile) => unknown)[] = [
    readMarks,
    contextSources,
    readStages,
    file => externalImages(file, {}),
    file => clonedSources(file).map(cloneDirectory),
    file => {
      const { value } = readEnv(replaceEnv(file, 'BRANCH', 'main')).get('BRANCH') ?? {}
      assertHolds(value === 'main', 'a replaced ENV can be read back')
    },
  ]
  const rejections = readers.flatMap(read => catchRejection(() => read(dockerfile)))
  if (rejections.length === readers.length) throw rejections[0]
}

function catchRejection(read: () => unknown): Error[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof UserError || error instanceof FormatError) return [error]
    throw error
  }
}

export const dockerfileParsers = [
  defineTarget('dockerfile', dockerfileBytes, runReaders),
  defineTarget(
    'ignore-file',
    fc.tuple(
      texts(
        ['*\n!src/**\n# x\n**/*.py[co]\n', 'a/[^b-c]?\\*\n'],
        ['**', '[', ']', '!', '\\', '[^a-', '/**/'],
      ),
      texts(['src/a.py', 'a/b/c']),
    ),
    ([file, path]) => {
      readIgnoreFile(file)(path)
    },
  ),
]
