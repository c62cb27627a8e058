import { expect, test } from '@jest/globals'
import { cleanContextPath } from '../../src/dockerfile/clean-context-path.ts'
import { contextSources } from '../../src/dockerfile/context-sources.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'

test.each([
  ['a/b', 'a/b'],
  ['/a', 'a'],
  ['./a/', 'a'],
  ['a//b', 'a/b'],
  ['a/./b', 'a/b'],
  ['a/../b', 'b'],
  ['a/b/../..', ''],
  ['..', '..'],
  ['../a', '../a'],
  ['../../a', '../../a'],
  ['a/../../b', '../b'],
  ['a/..b/c..', 'a/..b/c..'],
  ['.', ''],
  ['/', ''],
  ['', ''],
])('cleans the path %j to %j', (path, expected) => {
  expect(cleanContextPath(path)).toBe(expected)
})

test.each<[string, string[] | undefined]>([
  ['ADD a b /x/', ['a', 'b']],
  ['ADD ["a b", "c", "/x"]', ['a b', 'c']],
  ['ADD http://example.org/a https://example.org/b /x/', []],
  ['ADD git@github.com:a/b.git git://example.org/c /x/', []],
  ['COPY x/git@y x/https://z /x/', ['x/git@y', 'x/https:/z']],
  ['COPY [a] /x', ['[a]']],
  ['COPY a a ./a /x/', ['a']],
  ['COPY a.. /x', ['a..']],
  ['COPY a\nCOPY b /x', ['b']],
  ['COPY ../a /x', undefined],
  ['COPY a $b /x', undefined],
  ['COPY --link --from=other . /x', []],
  ['COPY --link a /x', ['a']],
  ['CMD a b\nENV C=d\nWORKDIR /x\nLABEL e f', []],
  ['RUN --network=none --security=insecure make', []],
  ['RUN --mount=type=bind,src=a,target=/b make', ['a']],
  ['RUN --mount=type=bind,source=a=b,target=/b make', ['a=b']],
  ['RUN --mount="type=bind, source=a, target=/b" make', ['a']],
  ['RUN --mount=source=a,target=/b --mount=source=c,target=/d make', ['a', 'c']],
  ['RUN --mount=type=tmpfs,target=/b make', []],
])('lists the context files of %s', (instructions, expected) => {
  expect(contextSources(parseDockerfile(Buffer.from(`FROM scratch\n${instructions}\n`)))).toEqual(expected)
})
