import { expect, test } from '@jest/globals'
import { pulledCodeFilter } from '../../src/contract/pulled-code-filter.ts'
import { contextSources } from '../../src/dockerfile/context-sources.ts'
import { declaredArguments } from '../../src/dockerfile/declared-arguments.ts'
import { externalImages } from '../../src/dockerfile/external-images.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'

const parse = (text: string) => parseDockerfile(Buffer.from(text))

const file = parse(`ARG BASE=debian:trixie-slim
ARG DEPS_IMAGE
FROM --platform=$BUILDPLATFORM \${BASE} AS builder
RUN --mount=type=bind,from=tools:1,source=/bin,target=/t --mount=type=cache,target=/c true
FROM builder AS again
COPY --from=0 /a /a
COPY --from=Builder /b /b
COPY --from=ghcr.io/a/uv:0.5 /uv /uv
FROM $DEPS_IMAGE
COPY --from=scratch /x /x
ARG REVISION
ARG ONE TWO=2
`)

test('lists the images in FROM, COPY --from and RUN --mount, but not the stages of the file', () => {
  expect(externalImages(file, {})).toEqual({
    known: ['debian:trixie-slim', 'tools:1', 'ghcr.io/a/uv:0.5'],
    unknown: ['$DEPS_IMAGE'],
  })
})

test('build arguments override defaults and set arguments without a default', () => {
  const buildArgs = new Map([
    ['BASE', 'debian:sid'],
    ['DEPS_IMAGE', 'ghcr.io/a/deps:1'],
  ])
  expect(externalImages(file, { buildArgs })).toEqual({
    known: ['debian:sid', 'ghcr.io/a/deps:1', 'tools:1', 'ghcr.io/a/uv:0.5'],
    unknown: [],
  })
})

test('lists every name that ARG declares', () => {
  expect([...declaredArguments(file)]).toEqual(['BASE', 'DEPS_IMAGE', 'REVISION', 'ONE', 'TWO'])
})

test('a number refers to a stage only if a stage has this index', () => {
  const stages = 'FROM a\n'.repeat(11)
  const copies = ['10', '11', '1x', 'x1'].map(name => `COPY --from=${name} /x /x\n`).join('')
  expect(externalImages(parse(stages + copies), {}).known).toEqual(['a', '11', '1x', 'x1'])
  expect(externalImages(parse('FROM a\nCOPY --from=1 /x /x'), {}).known).toEqual(['a', '1'])
})

test('ignores names with variables, other instructions and other fields of a mount', () => {
  const text = `FROM a
COPY --from=$A /x /x
COPY --from= --link /x /x
ADD --from=b /x /x
RUN --mount=type=bind,from=$A,target=/x --mount=target=/y,fromage=c --network=from=d true
RUN --mount="type=bind, from=e" --mount=from=f true
`
  expect(externalImages(parse(text), {}).known).toEqual(['a', 'e', 'f'])
})

test.each<[string, string[] | undefined]>([
  ['COPY pixi.toml pixi.lock /app/', ['pixi.toml', 'pixi.lock']],
  ['COPY ["a file", "/x"]', ['a file']],
  ['COPY --chown=1:1 ./env/*.txt "q" /x/', ['env/*.txt', 'q']],
  ['COPY --from=other /x /y\nADD https://example.org/a /a', []],
  ['COPY . /app', undefined],
  ['COPY sub/.. /app', undefined],
  ['COPY $WHAT /app', undefined],
  ['COPY <<EOF /app/file\nhello\nEOF', []],
  ['RUN --mount=type=bind,source=src,target=/src make', ['src']],
  ['RUN --mount=type=bind,target=/src make', undefined],
  ['RUN --mount=target=. make', undefined],
  ['RUN --mount=type=cache,target=/c --mount=type=secret,id=x make', []],
  ['RUN --mount=type=bind,from=x,target=/src make', []],
])('lists the context files of %s', (instructions, expected) => {
  expect(contextSources(parse(`FROM scratch\n${instructions}\n`))).toEqual(expected)
})

test('distinguishes files that a pull updates when a container starts from compiled files and build files', () => {
  const isPulled = pulledCodeFilter(parse('FROM scratch\nCOPY tools/split.py /\nCOPY src /src\n'))
  const builtFiles = [
    'setup.py',
    'src/a.pyx',
    'src/a.pxd',
    'src/a.h',
    'src/a.c',
    'pyproject.toml',
    'tools/split.py',
  ]
  expect(builtFiles.filter(isPulled)).toEqual([])
  expect(
    ['src/model.py', 'docs/a.ipynb', 'README.md', 'tools/other.py'].filter(path => !isPulled(path)),
  ).toEqual([])
})
