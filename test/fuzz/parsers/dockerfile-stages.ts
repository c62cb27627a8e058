/** Compares the base images and stage names that two parsers find in a Dockerfile: this project's and dockerfile-ast. */
import { DockerfileParser } from 'dockerfile-ast'
import { parseDockerfile } from '../../../src/dockerfile/parse-dockerfile.ts'
import { readStages } from '../../../src/dockerfile/stages.ts'
import { fc } from '../fast-check.ts'
import { assertHolds, defineTarget } from '../fuzz-target.ts'

const name = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,8}$/)
const base = fc.oneof(
  name,
  fc.constantFrom(
    'scratch',
    'ghcr.io/a/b:1.2',
    'localhost:5000/x',
    'debian:12@sha256:'.concat('b'.repeat(64)),
  ),
  fc.constantFrom('$BASE', '${BASE}', '${BASE:-alpine:3}', 'a/b:${TAG}'),
)
const space = fc.constantFrom(' ', '  ', '\t', ' \\\n  ', ' \\\n# FROM comment AS hidden\n  ', ' \\\n\n ')
const keyword = (text: string) =>
  fc.constantFrom(text, text.toLowerCase(), text[0] + text.slice(1).toLowerCase())
const from = fc
  .tuple(
    keyword('FROM'),
    space,
    fc.constantFrom('', '--platform=linux/amd64 '),
    base,
    fc.option(fc.tuple(space, keyword('AS'), space, name)),
  )
  .map(([word, gap, flag, image, alias]) => `${word}${gap}${flag}${image}${alias?.join('') ?? ''}`)
const otherLine = fc.constantFrom(
  ...[
    '# FROM comment',
    '',
    'RUN echo FROM a AS b',
    'RUN a && \\\n  FROM x AS y',
    'ENV A="FROM a"',
    'LABEL a=b \\\n  c=d',
  ],
  ...[
    'RUN <<EOF\nFROM heredoc AS hidden\nEOF',
    'COPY <<A <<B /d/\nFROM a\nA\nFROM b\nB',
    'CMD ["FROM", "a"]',
    'EXPOSE 80',
  ],
)
const stage = fc
  .tuple(from, fc.array(otherLine, { maxLength: 4 }))
  .map(([first, others]) => [first, ...others])
const dockerfile = fc
  .record({
    directive: fc.constantFrom('', '# syntax=docker/dockerfile:1\n', '# escape=`\n', '# comment\n'),
    global: fc.array(fc.constantFrom('ARG BASE=alpine', 'ARG TAG', '# FROM top'), { maxLength: 2 }),
    stages: fc.array(stage, { minLength: 1, maxLength: 4 }),
    newline: fc.constantFrom('\n', '\r\n'),
    end: fc.constantFrom('', '\n'),
  })
  .map(({ directive, global, stages, newline, end }) => {
    const text = directive + [...global, ...stages.flat()].join('\n') + end
    const escapedText = directive.includes('escape') ? text.replaceAll(/\\(?=\n)/g, '`') : text
    return escapedText.replaceAll('\n', newline)
  })

function compareStages(text: string): void {
  const actualStages = readStages(parseDockerfile(Buffer.from(text))).map(({ base: image, name: alias }) => ({
    image,
    alias,
  }))
  const expectedStages = DockerfileParser.parse(text)
    .getFROMs()
    .map(instruction => ({
      image: instruction.getImage() ?? '',
      alias: instruction.getBuildStage()?.toLowerCase(),
    }))
  assertHolds(
    JSON.stringify(actualStages) === JSON.stringify(expectedStages),
    `both parsers find the same stages: ${JSON.stringify(actualStages)} and ${JSON.stringify(expectedStages)}`,
  )
}

export const dockerfileStagesParser = defineTarget('dockerfile-stages', dockerfile, compareStages)
