import { expect, test } from '@jest/globals'
import { createdByPart, instructionText, isFurtherPart } from '../../src/layers/created-by.ts'
import { expectLinear } from '../expect-linear.ts'

test('removes the text that builders add to an instruction', () => {
  expect(instructionText('RUN /bin/sh -c make   # buildkit')).toBe('RUN make')
  expect(instructionText('/bin/sh -c #(nop) COPY file:0a1b in /lib ')).toBe('COPY /lib')
  expect(instructionText('RUN |1 A=b /bin/bash -o pipefail -c make # buildkit')).toBe('RUN make')
})

test('reads an instruction with many spaces in linear time', () => {
  expectLinear(4_000, size => {
    const text = `RUN ${' '.repeat(size)}x`
    return () => instructionText(text)
  })
})

test('removes the suffix of a split layer only at the end', () => {
  const scripted = "RUN sed 's/ # layer 2 of 3: a (1 kB)/x/' file"
  expect(instructionText(`${scripted} # buildkit`)).toBe(scripted)
  expect(isFurtherPart(`${scripted} # buildkit`)).toBe(false)
  const part = createdByPart(`${scripted} # buildkit`, { number: 2, count: 4, title: 'opt/a (1.25 GB)' })
  expect(instructionText(part)).toBe(scripted)
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
