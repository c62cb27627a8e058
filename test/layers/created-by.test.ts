import { expect, test } from '@jest/globals'
import { createdByPart, instructionText, isFurtherPart } from '../../src/layers/created-by.ts'
import { expectLinear } from '../expect-linear.ts'

test('removes the text that builders add to an instruction', () => {
  expect(instructionText('RUN /bin/sh -c make   # buildkit')).toBe('RUN make')
  expect(instructionText('/bin/sh -c #(nop) COPY file:0a1b in /lib ')).toBe('COPY /lib')
  expect(instructionText('RUN |1 A=b /bin/bash -o pipefail -c make # buildkit')).toBe('RUN make')
})

test.each([
  ['RUN |12 A=b ["make"] # buildkit', 'RUN A=b ["make"]'],
  ['|12 A=b C=d /bin/sh -c make', 'RUN make'],
  ['|1 A=b\nc /bin/bash -c make', 'RUN make'],
  ['RUN /bin/bash -o pipefail -o errexit -c make all', 'RUN make all'],
  ['/bin/sh -c #(nop)  CMD ["bash"]', 'CMD ["bash"]'],
  ['/bin/sh -c #(nop) COPY multi:0a1b in /lib', 'COPY /lib'],
  ['/bin/sh -c #(nop) ADD dir:ff in /lib', 'ADD /lib'],
  ['COPY file:xyz in /lib', 'COPY file:xyz in /lib'],
  ['RUN echo COPY file:0a in /lib', 'RUN echo COPY file:0a in /lib'],
  ['ENV A=1  |2 B', 'ENV A=1 |2 B'],
  ['LABEL run="RUN |1 x"', 'LABEL run="RUN |1 x"'],
  ['CMD echo # buildkit x', 'CMD echo # buildkit x'],
  ['RUN a\n\tb', 'RUN a b'],
])('reads the instruction of the history entry %j', (createdBy, text) => {
  expect(instructionText(createdBy)).toBe(text)
})

test.each([
  ['a # layer 1 of 2: x (1 kB)', 'a', false],
  ['a # layer 2 of 2: x (1.5 MB)', 'a', true],
  ['a # layer 2 of 2: x (12 B)', 'a', true],
  ['a # layer 2 of 3: x (1 GB) # layer 1 of 2: y (5 MB)', 'a', true],
  ['a # layer 2 of 2: x', 'a # layer 2 of 2: x', false],
  ['a # layer 2 of 2: x (1 kB) ', 'a # layer 2 of 2: x (1 kB)', false],
  ['a # layer 2 of 2: x\ny (1 kB)', 'a # layer 2 of 2: x y (1 kB)', false],
  ['a # layer 1234567 of 2: x (1 kB)', 'a # layer 1234567 of 2: x (1 kB)', false],
  ['a # layer 2 of 1234567: x (1 kB)', 'a # layer 2 of 1234567: x (1 kB)', false],
  ['a # layer 123456 of 123456: x (1234567890 kB)', 'a', true],
  ['a # layer 2 of 2: x (12345678901 kB)', 'a # layer 2 of 2: x (12345678901 kB)', false],
])('reads the suffix of a split layer in %j', (createdBy, text, isFurther) => {
  expect(instructionText(createdBy)).toBe(text)
  expect(isFurtherPart(createdBy)).toBe(isFurther)
})

test('keeps 32,768 characters at both ends of an entry', () => {
  const half = 32_768
  const text = `${'a'.repeat(half)}${'b'.repeat(half)}`
  expect(instructionText(text)).toBe(text)
  expect(instructionText(`${'a'.repeat(half)}-${'b'.repeat(half)}`)).toBe(
    `${'a'.repeat(half)}…${'b'.repeat(half)}`,
  )
})

test('reads an instruction with many spaces in linear time', () => {
  expectLinear(4_000, size => {
    const text = `RUN ${' '.repeat(size)}x`
    return () => instructionText(text)
  })
})

test('removes the suffix of a split layer only at the end', () => {
  const instruction = "RUN sed 's/ # layer 2 of 3: a (1 kB)/x/' file"
  expect(instructionText(`${instruction} # buildkit`)).toBe(instruction)
  expect(isFurtherPart(`${instruction} # buildkit`)).toBe(false)
  const part = createdByPart(`${instruction} # buildkit`, { number: 2, count: 4, title: 'opt/a (1.25 GB)' })
  expect(instructionText(part)).toBe(instruction)
  expect(isFurtherPart(part)).toBe(true)
})

test.each([
  ['spaces', ' '],
  ['suffixes', ' # layer 2 of 3: a (1 kB)'],
  ['unfinished suffixes', ' # layer 2 of 3: ('],
  ['prefixes', '|1 A=b /bin/sh -c '],
  ['line feeds', '\n'],
])('examines only a bounded part of a history entry with a megabyte of %s', (_name, piece) => {
  expectLinear(125_000, size => {
    const createdBy = `COPY a /b ${piece.repeat(Math.ceil(size / piece.length))}# buildkit`
    return () => {
      isFurtherPart(createdBy)
      expect(instructionText(createdBy).length).toBeLessThan(70_000)
    }
  })
})
