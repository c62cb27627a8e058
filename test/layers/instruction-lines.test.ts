import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { instructionText } from '../../src/layers/created-by.ts'
import { findInstructions } from '../../src/layers/instruction-lines.ts'

const base = [
  '/bin/sh -c #(nop) ADD file:4d192565a7220e135cab6c77fbc1c73211b69f3d9fb37e62857b2c6eb9363d51 in / ',
  '/bin/sh -c #(nop)  CMD ["bash"]',
]

function lines(dockerfile: string, history: readonly string[]): (number | undefined)[] {
  const entries = history.map(createdBy => ({ createdBy, isEmptyLayer: false }))
  const instructions = findInstructions(entries, parseDockerfile(Buffer.from(dockerfile)))
  return instructions.map(instruction => instruction?.startLine)
}

test("finds instructions in BuildKit's history, with its changes to COPY, RUN and ENV", () => {
  const dockerfile = `ARG ENV=/opt/env
FROM debian AS builder
RUN make
FROM debian
ARG VERSION=3.12
COPY --from=builder --chown=1000:1000 /opt/env/lib/python3.12 /opt/env/lib/python3.12
COPY --from=builder /opt/env/lib \\
     /opt/env/lib
RUN apt-get update \\
 && apt-get install --yes gmsh
ENV PATH=/opt/env/bin:$PATH
CMD ["jupyter", "lab"]
`
  const history = [
    ...base,
    'ARG VERSION=3.12',
    'COPY /opt/env/lib/python3.12 /opt/env/lib/python3.12 # buildkit',
    'COPY /opt/env/lib /opt/env/lib # buildkit',
    'RUN |1 VERSION=3.12 /bin/sh -c apt-get update  && apt-get install --yes gmsh # buildkit',
    'ENV PATH=/opt/env/bin:/usr/local/bin:/usr/bin:/bin',
    'CMD ["jupyter" "lab"]',
  ]
  expect(lines(dockerfile, history)).toEqual([undefined, undefined, 5, 6, 7, 9, 11, 12])
})

test("finds instructions in the classic builder's history, with hashes and without RUN", () => {
  const dockerfile = 'FROM debian\nCOPY lib /opt/lib\nRUN useradd jovyan\nUSER jovyan\n'
  const history = [
    ...base,
    '/bin/sh -c #(nop) COPY dir:5f0b3ae1 in /opt/lib ',
    '/bin/sh -c useradd jovyan',
    '/bin/sh -c #(nop)  USER jovyan',
  ]
  expect(lines(dockerfile, history)).toEqual([undefined, undefined, 2, 3, 4])
})

test('finds instructions only in the last stage and the stages that it is based on', () => {
  const dockerfile = 'FROM debian AS first\nRUN one\nFROM debian AS other\nRUN two\nFROM first\nRUN three\n'
  const history = ['RUN /bin/sh -c one # buildkit', 'RUN /bin/sh -c three # buildkit']
  expect(lines(dockerfile, history)).toEqual([2, 6])
})

test('finds the instruction of every part of a split layer', () => {
  const dockerfile = 'FROM debian\nCOPY lib /opt/lib\nRUN one\n'
  const history = [
    ...base,
    'COPY lib /opt/lib # buildkit # layer 1 of 2: opt/lib/a (1 MB)',
    'COPY lib /opt/lib # buildkit # layer 2 of 2: opt/lib/b (1 MB) # layer 1 of 2: opt/lib/b/c (500 kB)',
    'COPY lib /opt/lib # buildkit # layer 2 of 2: opt/lib/b (1 MB) # layer 2 of 2: opt/lib/b/d (500 kB)',
    'RUN /bin/sh -c one # buildkit',
  ]
  expect(lines(dockerfile, history)).toEqual([undefined, undefined, 2, 2, 2, 3])
})

test('finds repeated instructions in order', () => {
  const dockerfile = 'FROM debian\nCOPY a /x\nRUN touch b\nCOPY a /x\n'
  const history = ['COPY a /x # buildkit', 'RUN /bin/sh -c touch b # buildkit', 'COPY a /x # buildkit']
  expect(lines(dockerfile, history)).toEqual([2, 3, 4])
})

test('finds no instruction for a similar instruction of the base image', () => {
  const history = ['RUN /bin/sh -c apt-get install curl # buildkit', 'COPY a b # buildkit']
  expect(lines('FROM debian\nRUN pip install numpy\nCOPY a b\n', history)).toEqual([undefined, 3])
})

test("finds no instruction in another image's history", () => {
  expect(lines('FROM debian\nRUN make all\n', ['RUN /bin/sh -c pip install numpy', 'COPY a b'])).toEqual([
    undefined,
    undefined,
  ])
})

test.each([
  ['RUN /bin/bash -o pipefail -c pixi install # buildkit', 'RUN pixi install'],
  ['|2 A=1 B=x y /bin/sh -c echo $A', 'RUN echo $A'],
  ['RUN |1 A=b /bin/sh -c make # buildkit', 'RUN make'],
  ['/bin/sh -c #(nop) WORKDIR /home', 'WORKDIR /home'],
  ['COPY --chown=1:1 a /b # buildkit', 'COPY --chown=1:1 a /b'],
  ['crane append', 'crane append'],
])('normalizes the history entry %s', (createdBy, text) => {
  expect(instructionText(createdBy)).toBe(text)
})

test.each([
  '--from=b',
  '--link',
  '--parents',
  '--exclude=*.md',
  '--mount=type=cache',
  '--network=none',
  '--security=insecure',
])('ignores the flag %s, which builders omit from the history', flag => {
  expect(lines(`FROM a\nCOPY ${flag} one\n`, ['COPY one two three # buildkit'])).toEqual([2])
  expect(lines(`FROM a\nCOPY ${flag} ${flag} one\n`, ['COPY two # buildkit'])).toEqual([undefined])
})

test.each([
  ['COPY a b', 'COPY a c', [2]],
  ['COPY a b c', 'COPY a d e', [undefined]],
  ['COPY a b', 'copy a b', [2]],
  ['RUN', 'RUN', [2]],
  ['COPY a b', 'ADD a b', [undefined]],
  ['COPY ["a","b"]', "COPY 'a';b|a&b", [2]],
])('compares the instruction %s with the history entry %s', (instruction, entry, expected) => {
  expect(lines(`FROM x\n${instruction}\n`, [entry])).toEqual(expected)
})

test('assigns the instruction to the later of two equal entries, because the first belongs to the base image', () => {
  expect(lines('FROM x\nCOPY a b\n', ['COPY a b', 'COPY a b'])).toEqual([undefined, 2])
})
