import { expect, test } from '@jest/globals'
import { DockerfileError } from '../../src/dockerfile/dockerfile-error.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { readEnv } from '../../src/dockerfile/read-env.ts'
import { replaceReference } from '../../src/dockerfile/replace-reference.ts'
import { readStages } from '../../src/dockerfile/stages.ts'
import { readMarks } from '../../src/launcher/launcher-marks.ts'
import { expectLinear } from '../expect-linear.ts'
import { fc } from '../random.ts'

const hex = fc.stringMatching(/^[0-9a-f]{64}$/)
const reference = fc
  .tuple(
    fc.constantFrom('ghcr.io/', 'localhost:5000/', 'reg.example.org:443/deep/', ''),
    fc.constantFrom('target', 'target/app', 'target__x'),
    fc.option(fc.stringMatching(/^\w[\w.-]{0,10}$/), { nil: undefined }),
    fc.option(hex, { nil: undefined }),
  )
  .map(
    ([registry, name, tag, digest]) =>
      `${registry}${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@sha256:${digest}`}`,
  )
const isTarget = (text: string): boolean => /(^|\/)target/.test(text)

const noise = fc.stringMatching(/^[ \w"'é🚀\u00a0$=:<[-]{0,20}$/u)
const blank = fc.constantFrom(
  ' ',
  '  ',
  '\t',
  ' \t ',
  ' \\\n  ',
  ' \\ \n# FROM target:comment\n',
  ' \\\n\n \t',
)
const keyword = (text: string): fc.Arbitrary<string> => fc.constantFrom(text, text.toLowerCase())

// Complete lines around the reference. Some of them contain the target as text.
const filler = fc.oneof(
  fc.constantFrom('', '   ', '\t'),
  noise.map(text => `# ${text}`),
  fc.constant('  # FROM target:comment \\'),
)
const body = fc.oneof(
  filler,
  noise.map(text => `RUN echo ${text.replaceAll('<', '')}`),
  noise.map(text => `RUN cat <<EOF > /x\n- ${text}\nFROM target:heredoc\n# binder-actions: hold\nEOF`),
  noise.map(text => `COPY <<-"A B" <<C /d/\n\tFROM target:a\n\t\tA B\nFROM target:b ${text}\nC`),
  fc.constantFrom(
    'ENV A=b \\\n  B="c é" # FROM target:env',
    'ENV A FROM target:legacy',
    'LABEL x="FROM target:1"',
  ),
  fc.constantFrom('RUN ["<<EOF"]', 'ONBUILD COPY <<E /x\nFROM target:onbuild\nE', 'ARG IMAGE=target:stage'),
)
const otherStage = fc.tuple(
  keyword('FROM'),
  blank,
  fc.constantFrom(
    'alpine',
    'scratch',
    '$OTHER',
    '"debian:12"',
    'base',
    '--platform=$BUILDPLATFORM é.example/x',
  ),
)

type Sample = { before: string; after: string }

const inFrom = fc
  .tuple(
    keyword('FROM'),
    fc.array(blank, { minLength: 1, maxLength: 3 }).map(parts => parts.join('')),
    fc.constantFrom('', '--platform=linux/amd64 ', '--platform="linux/amd64"\t', '-- '),
    fc.constantFrom('', '"', "'"),
    fc.oneof(
      fc.constantFrom('', ' ', '\t '),
      fc.tuple(blank, fc.constantFrom('AS app', 'as App')).map(parts => parts.join('')),
    ),
  )
  .map(
    ([from, gap, flag, quote, name]): Sample => ({ before: from + gap + flag + quote, after: quote + name }),
  )

const byArgument = fc
  .tuple(
    keyword('ARG'),
    blank,
    fc.constantFrom('IMAGE=', 'X=1 IMAGE=', 'Y="é b"  IMAGE='),
    fc.constantFrom('', '"'),
    fc.constantFrom('$IMAGE', '${IMAGE}', '"$IMAGE"'),
  )
  .map(
    ([arg, gap, name, quote, use]): Sample => ({
      before: arg + gap + name + quote,
      after: `${quote}\nFROM ${use}`,
    }),
  )

const dockerfile = fc
  .record({
    mark: fc.constantFrom('', '\ufeff'),
    directives: fc.constantFrom('', '# syntax=docker/dockerfile:1\n', '# check=skip=all\n# escape=`\n'),
    top: fc.array(filler, { maxLength: 3 }),
    isFirst: fc.boolean(),
    stages: fc.array(fc.tuple(otherStage, fc.array(body, { maxLength: 3 })), { maxLength: 2 }),
    target: fc.oneof(inFrom, byArgument),
    tail: fc.array(body, { maxLength: 4 }),
    newline: fc.constantFrom('\n', '\r\n', 'mixed'),
    hasFinalNewline: fc.boolean(),
  })
  .map(({ mark, directives, top, isFirst, stages, target, tail, newline, hasFinalNewline }): Sample => {
    const others = stages.flatMap(([from, lines]) => [from.join(''), ...lines])
    const isArgument = target.before.toLowerCase().startsWith('arg')
    const linesBefore = isFirst || isArgument ? [] : others
    const linesAfter = isFirst || isArgument ? [...others, ...tail] : tail
    let count = 0
    const finish = (text: string): string => {
      const escaped = directives.includes('escape') ? text.replaceAll(/\\(?=[ \t]*\n)/g, '`') : text
      return escaped.replaceAll('\n', () => {
        count += 1
        return newline === 'mixed' ? (count % 2 === 0 ? '\n' : '\r\n') : newline
      })
    }
    return {
      before:
        mark +
        finish(`${directives}${[...top, 'ARG OTHER=busybox:1', ...linesBefore, target.before].join('\n')}`),
      after: finish(`${[target.after, ...linesAfter].join('\n')}${hasFinalNewline ? '\n' : ''}`),
    }
  })

test('a replacement changes only the bytes of the reference and can be reverted', () => {
  fc.assert(
    fc.property(dockerfile, reference, reference, ({ before, after }, first, second) => {
      const original = Buffer.from(before + first + after)
      const result = replaceReference(parseDockerfile(original), isTarget, () => second)
      expect(result.previous).toBe(first)
      expect(Buffer.from(result.dockerfile.bytes).toString()).toBe(before + second + after)
      const images = readStages(result.dockerfile).filter(({ resolved }) => isTarget(resolved ?? ''))
      expect(images).toMatchObject([{ kind: 'image', resolved: second }])
      const restoredResult = replaceReference(result.dockerfile, isTarget, () => first)
      expect(Buffer.compare(restoredResult.dockerfile.bytes, original)).toBe(0)
    }),
    { numRuns: 2000 },
  )
})

/** Reference composed of variables, with the sources of its tag and digest. */
const composedReference = fc
  .record({
    registry: fc.constantFrom('ghcr.io', '${REGISTRY}', '$REGISTRY', '${UNSET:-ghcr.io}'),
    owner: fc.constantFrom('/org', '/$OWNER', '/${OWNER}'),
    tagSource: fc.constantFrom('from', 'argument', 'fallback', 'prefix'),
    digestSource: fc.constantFrom('from', 'argument', 'absent'),
    tags: fc.tuple(fc.stringMatching(/^[a-z][\w.]{0,8}$/), fc.stringMatching(/^[a-z][\w.]{0,8}$/)),
    digests: fc.tuple(hex, hex),
    quote: fc.constantFrom('', '"'),
    body: fc.array(body, { maxLength: 3 }),
  })
  .map(({ registry, owner, tagSource, digestSource, tags, digests, quote, body }) => {
    const suffix = tagSource === 'prefix' ? '-slim' : ''
    const write = (tag: string, digest: string | undefined) => {
      const isAbsent = digest === undefined
      const inFrom = isAbsent ? '' : digestSource === 'argument' ? '@$DIGEST' : `@sha256:${digest}`
      const inTag = { from: tag, argument: '${TAG}', fallback: `\${UNSET:-${tag}}`, prefix: '${TAG}-slim' }[
        tagSource
      ]
      return [
        `ARG REGISTRY=ghcr.io OWNER="org"\nARG TAG=${['argument', 'prefix'].includes(tagSource) ? tag : 'unused'}`,
        `ARG DIGEST=${digestSource === 'argument' ? `sha256:${digest}` : 'unused'}`,
        `FROM ${quote}${registry}${owner}/target:${inTag}${inFrom}${quote} AS app`,
        ...body,
      ].join('\n')
    }
    const [before, after] = tags
    const reference = (tag: string, digest: string) => `ghcr.io/org/target:${tag}${suffix}@sha256:${digest}`
    const old = digestSource === 'absent' ? undefined : digests[0]
    return {
      text: write(before, old),
      expected: write(after, digests[1]),
      previous: old === undefined ? `ghcr.io/org/target:${before}${suffix}` : reference(before, old),
      next: reference(after, digests[1]),
    }
  })

test('replaces the tag and digest of a composed reference at their sources', () => {
  fc.assert(
    fc.property(composedReference, ({ text, expected, previous, next }) => {
      const isWanted = (name: string): boolean => name.startsWith('ghcr.io/org/target')
      const result = replaceReference(parseDockerfile(Buffer.from(text)), isWanted, () => next)
      expect(result.previous).toBe(previous)
      expect(Buffer.from(result.dockerfile.bytes).toString()).toBe(expected)
      expect(readStages(result.dockerfile)).toMatchObject([{ resolved: next }])
    }),
    { numRuns: 2000 },
  )
})

test('replaces a reference that is split by continuations', () => {
  const split = fc.constantFrom('\\\n', '\\ \t\r\n', '\\\n\n', '\\\n\\\n')
  const cuts = fc.array(fc.tuple(fc.nat(), split), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(dockerfile, reference, reference, cuts, ({ before, after }, first, second, splits) => {
      fc.pre(!before.includes('escape=`'))
      const cut = splits.reduce((text, [position, continuation]) => {
        const unsplit = text.split('\\')[0] ?? ''
        const index = 1 + (position % Math.max(1, unsplit.length - 1))
        return text.slice(0, index) + continuation + text.slice(index)
      }, first)
      const result = replaceReference(
        parseDockerfile(Buffer.from(before + cut + after)),
        isTarget,
        () => second,
      )
      expect(result.previous).toBe(first)
      expect(Buffer.from(result.dockerfile.bytes).toString()).toBe(before + second + after)
    }),
    { numRuns: 1000 },
  )
})

test('parses any bytes, or rejects them with a line number', () => {
  const pieces = fc.constantFrom(
    'FROM',
    'from ',
    'ARG ',
    'ENV ',
    'RUN ',
    ' AS ',
    'a',
    'A=',
    '$A',
    '${A',
    ':-',
    '}',
    '"',
    "'",
    '\\',
    '\\\n',
    '\n',
    '\r\n',
    ' ',
    '<<EOF',
    '<<-"E"',
    '\nEOF\n',
    '\t',
    '#',
    '# escape=`\n',
    '`',
    '--platform=',
    '=',
    'é',
    '🚀',
    '\ufeff',
    '\u0085',
    '\0',
    '[',
  )
  const fileContents = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map(parts => Uint8Array.from(Buffer.from(parts.join('')))),
    fc
      .array(pieces, { maxLength: 60 })
      .map(parts => Uint8Array.from(Buffer.from(`FROM a\n${parts.join('')}`))),
  )
  fc.assert(
    fc.property(fileContents, bytes => {
      try {
        const parsed = parseDockerfile(bytes)
        for (const { start, end, words } of parsed.instructions) {
          expect(start).toBeLessThanOrEqual(end)
          expect(words.every(word => word.start >= start && word.end <= end && word.start < word.end)).toBe(
            true,
          )
        }
        readMarks(parsed)
        readStages(parsed)
        readEnv(parsed)
        replaceReference(
          parsed,
          () => true,
          () => 'target:1',
        )
      } catch (error) {
        expect(error).toBeInstanceOf(DockerfileError)
        expect((error as DockerfileError).line).toBeGreaterThan(0)
      }
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['line feeds', size => '\n'.repeat(size)],
  ['comments', size => '#\n'.repeat(size)],
  ['FROM instructions', size => 'FROM a AS b\n'.repeat(size)],
  ['stages that build on stages', size => 'FROM a AS a\nENV b=$b\n'.repeat(size)],
  ['arguments', size => 'ARG A=$A\n'.repeat(size)],
  ['continuations', size => '\\\n'.repeat(size)],
  ['here-documents', size => 'RUN <<A\nA\n'.repeat(size)],
  ['unterminated here-documents', size => Array.from({ length: size }, (_, i) => `RUN << A${i}\n`).join('')],
  ['here-documents with one terminating line', size => `${'RUN << A\n'.repeat(size)}A\n`],
  ['quotes', size => 'ENV a="\\"\n'.repeat(size)],
  ['brackets', size => 'RUN [[[[[[[[[[[[\n'.repeat(size)],
  ['blanks and escapes', size => `RUN ${'\\ '.repeat(size)}x\n`],
  ['nested variables', size => `FROM ${'${a:-'.repeat(size)}\n`],
  ['dollar signs', size => `ENV a=${'$'.repeat(size)}\n`],
] as [string, (size: number) => string][])('%s are read in linear time', (_name, write) => {
  expectLinear(2_000, size => {
    const bytes = Buffer.from(`FROM a\n${write(size)}`)
    return () => readAndReplace(bytes)
  })
})

function readAndReplace(bytes: Uint8Array): void {
  try {
    const parsed = parseDockerfile(bytes)
    readMarks(parsed)
    readEnv(parsed)
    replaceReference(
      parsed,
      name => name === 'never',
      () => 'a',
    )
  } catch (error) {
    expect(error).toBeInstanceOf(DockerfileError)
  }
}
